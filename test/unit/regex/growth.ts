import type { Letters } from './alphabet.ts';
import { automatonOf } from './automaton.ts';
import { components } from './components.ts';
import { type State, type States, statesOf } from './states.ts';

/** How the steps of a search may grow with the length n of the text: as n to the power of `degree`. */
export interface Growth {
  readonly degree: number;
  /** Two repetitions that can read the same text, the later one for each length of the earlier one. */
  readonly because: string | null;
}

const MOST_NODES = 3_000_000;

/** States that can be read round and round. */
interface Loop {
  readonly states: readonly number[];
  readonly members: ReadonlySet<number>;
}

/**
 * How a backtracking search by the expression, tried from every place of a text, may grow in the worst case.
 * Method: the steps of a backtracking search are the paths of the automaton over the text. They grow faster
 * than linearly if and only if two loops p and q are such that one text v leads from p to p, from p to q and
 * from q to q (Weber and Seidl 1991, "On the degree of ambiguity of finite automata"), and the search can fail
 * behind q. The search from every place is a loop too, which reads anything. Bounded repetitions are constants.
 * What the model does not know (what stands further than one character behind, whether an alternative that
 * is tried later would have matched) is taken at its worst, so that `degree` is never too low.
 * @throws Error for expressions that are not modelled (see automatonOf), or too large to be judged.
 */
export function growthOf(source: string, flags: string, countedAsLoop?: number): Growth {
  const states = statesOf(automatonOf(source, flags, countedAsLoop));
  const loops = loopsOf(states);
  for (const loop of loops)
    if (isReadTwice(states, loop) || doubles(states, loop, loop))
      return { degree: Number.POSITIVE_INFINITY, because: `${textOf(states, loop)} in more than one way` };

  const targetsOf = (state: number) => states.all[state]?.targets ?? [];
  let worst: Growth = { degree: 1, because: null };
  const earlier: { loop: Loop; reached: ReadonlySet<number>; degree: number }[] = [];
  for (const loop of loops) {
    let degree = 1;
    for (const before of earlier.filter(({ reached }) => reached.has(loop.states[0] ?? -1))) {
      const isMore = before.degree >= degree && doubles(states, before.loop, loop);
      degree = Math.max(degree, before.degree + (isMore ? 1 : 0));
      if (isMore && degree > worst.degree)
        worst = { degree, because: `${textOf(states, before.loop)}, then ${textOf(states, loop)}` };
    }
    earlier.push({ loop, reached: reachedFrom(loop.states, targetsOf), degree });
  }
  return worst;
}

/** The loops of the states, each before those it leads to. */
function loopsOf({ all, start }: States): readonly Loop[] {
  const component = components([0, start], (state) => all[state]?.targets ?? []);
  const members = new Map<number, number[]>();
  for (const [state, number] of component) members.set(number, [...(members.get(number) ?? []), state]);
  return [...members]
    .toSorted(([a], [b]) => b - a)
    .map(([, own]) => own)
    .filter((own) => own.some((state) => all[state]?.targets.some((to) => own.includes(to))))
    .map((own) => ({ states: own, members: new Set(own) }));
}

/** Whether one character leads in two ways from one state of the loop to another, on a round that can fail. */
function isReadTwice({ all }: States, { states, members }: Loop): boolean {
  const round = components(states, (state) => all[state]?.failing.filter((to) => members.has(to)) ?? []);
  return states.some((state) =>
    all[state]?.twice.some((to) => all[state]?.failing.includes(to) && round.get(to) === round.get(state)),
  );
}

/** Whether some text leads from a state p of the one loop back to p, to a state q of the other, and from q to q. */
function doubles(states: States, from: Loop, to: Loop): boolean {
  const { all, searchStates } = states;
  const isSearch = (from.states[0] ?? 0) < searchStates;
  const within = from.members;
  const between = from === to ? within : leadingTo(all, from.states, to.members);
  const size = all.length;
  const node = (p: number, x: number, q: number) => ((isSearch ? 0 : p) * size + x) * size + q;
  const back = new Map<number, readonly number[]>();
  for (const q of to.states)
    for (const p of from.states) {
      if (p === q || (isSearch && !shares(all, p, q))) continue;
      const key = node(p, q, q);
      back.set(key, [...(back.get(key) ?? []), node(p, p, q)]);
    }
  const stepsOf = (p: number, common: Letters) =>
    isSearch ? [0] : (all[p]?.targets.filter((p2) => within.has(p2) && holds(all, p2, common)) ?? []);
  const targetsOf = (key: number): readonly number[] => {
    const p = Math.floor(key / size / size);
    const pairs = pairsAhead(all, Math.floor(key / size) % size, key % size);
    return [
      ...(back.get(key) ?? []),
      ...pairs
        .filter(([x, q]) => between.has(x) && to.members.has(q))
        .flatMap(([x, q, common]) => stepsOf(p, common).map((p2) => node(p2, x, q))),
    ];
  };
  const component = components([...back.values()].flat(), targetsOf, MOST_NODES);
  return [...back].some(([key, starts]) =>
    starts.some((start) => component.has(key) && component.get(key) === component.get(start)),
  );
}

/** The pairs of states that two states reach by the same characters, and these; the other one can still fail. */
function pairsAhead(all: readonly State[], one: number, other: number): readonly [number, number, Letters][] {
  const pairs: [number, number, Letters][] = [];
  for (const x of all[one]?.targets ?? [])
    for (const q of all[other]?.failing ?? []) {
      const common = (all[x]?.letters ?? 0n) & (all[q]?.letters ?? 0n);
      if (common !== 0n) pairs.push([x, q, common]);
    }
  return pairs;
}

function holds(all: readonly State[], state: number, letters: Letters): boolean {
  return ((all[state]?.letters ?? 0n) & letters) !== 0n;
}

function shares(all: readonly State[], one: number, other: number): boolean {
  return holds(all, one, all[other]?.letters ?? 0n);
}

function reachedFrom(
  starts: readonly number[],
  targetsOf: (state: number) => readonly number[],
): ReadonlySet<number> {
  const reached = new Set(starts);
  for (const state of reached) for (const to of targetsOf(state)) reached.add(to);
  return reached;
}

/** The states on the ways from the one set of states to the other. */
function leadingTo(
  all: readonly State[],
  from: readonly number[],
  to: ReadonlySet<number>,
): ReadonlySet<number> {
  const ahead = reachedFrom(from, (state) => all[state]?.targets ?? []);
  const sources = new Map<number, number[]>();
  for (const state of ahead)
    for (const target of all[state]?.targets ?? [])
      sources.set(target, [...(sources.get(target) ?? []), state]);
  return reachedFrom([...to], (state) => sources.get(state) ?? []);
}

function textOf({ all }: States, { states }: Loop): string {
  const texts = new Set(states.map((state) => all[state]?.text ?? ''));
  return [...texts].join(' ').slice(0, 80);
}
