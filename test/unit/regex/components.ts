interface Visit {
  readonly node: number;
  readonly targets: readonly number[];
  at: number;
}

/**
 * The strongly connected components of what can be reached from the given nodes (Tarjan 1972, without
 * recursion), each component before those that lead to it. Returns the component's number for each node.
 */
export function components(
  starts: Iterable<number>,
  targetsOf: (node: number) => readonly number[],
  mostNodes = Number.POSITIVE_INFINITY,
): ReadonlyMap<number, number> {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const component = new Map<number, number>();
  const open: number[] = [];
  let closed = 0;

  const enter = (node: number): Visit => {
    if (order.size >= mostNodes) throw new Error(`more than ${mostNodes} nodes`);
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    return { node, targets: targetsOf(node), at: 0 };
  };
  const lower = (node: number, value: number) => low.set(node, Math.min(low.get(node) ?? value, value));
  const leave = (node: number) => {
    if (low.get(node) !== order.get(node)) return;
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      component.set(member, closed);
      if (member === node) break;
    }
    closed += 1;
  };

  for (const start of starts) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const target = visit.targets[visit.at];
      visit.at += 1;
      if (target === undefined) {
        path.pop();
        leave(visit.node);
        const parent = path.at(-1);
        if (parent) lower(parent.node, low.get(visit.node) ?? 0);
      } else if (!order.has(target)) path.push(enter(target));
      else if (!component.has(target)) lower(visit.node, order.get(target) ?? 0);
    }
  }
  return component;
}
