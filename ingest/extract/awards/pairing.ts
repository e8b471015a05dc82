import type { Item, Recipient } from './items.ts';
import { foldNominees } from './items.ts';
import type { Sum } from './sums.ts';
import type { Token } from './tokens.ts';

/** One award, one recipient, one sum. */
export interface Pair {
  readonly item: Item;
  readonly recipient: Recipient | null;
  readonly sum: Sum;
}

interface Region {
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
  /** Who is paid, each once, in order. */
  readonly recipients: readonly Recipient[];
  readonly sums: readonly Sum[];
}

/**
 * Distributes the sums over items and recipients. Sums pair in order where the counts agree; where they do not,
 * nothing is returned rather than a guess.
 */
export function pair({ items, recipients, sums, tokens }: Region): readonly Pair[] {
  const only = recipients.length === 1 ? (recipients[0] ?? null) : null;
  const [first] = sums;
  if (first === undefined || items.length === 0) return [];
  if (sums.length === 1) {
    return distinctItems(foldNominees(items)).map((item) => ({ item, recipient: only, sum: first }));
  }
  if (sums.length === items.length) return zip(items, sums, (item, sum) => ({ item, recipient: only, sum }));
  const folded = foldNominees(items);
  if (folded.length === 1 && folded[0] !== undefined && sums.length === recipients.length) {
    const [item] = folded;
    return zip(recipients, sums, (recipient, sum) => ({ item, recipient, sum }));
  }
  const roles = rolesOf(folded, sums.length);
  if (roles.length === sums.length) return zip(roles, sums, (item, sum) => ({ item, recipient: only, sum }));
  const classes = classesOf(tokens, items);
  if (classes.length === sums.length) {
    return zip(classes, sums, (members, sum) =>
      members.map((item) => ({ item, recipient: only, sum })),
    ).flat();
  }
  const alternatives = alternativesOf(tokens, items);
  if (alternatives.length === sums.length) {
    return zip(alternatives, sums, (members, sum) =>
      members.map((item) => ({ item, recipient: only, sum })),
    ).flat();
  }
  return pairByPosition(tokens, items, sums);
}

/** 国家标准：主导制定国家标准的…: named twice, paid once. */
function distinctItems(items: readonly Item[]): readonly Item[] {
  const key = ({ name, tier }: Item): string => `${name.programId} ${tier ?? ''}`;
  return items.filter((item, i) => items.findIndex((other) => key(other) === key(item)) === i);
}

const TWO_ROLES = /^主导或参与/u;

/** 主导或参与制定国际标准 with two sums: one standard made in two roles, told apart by their sums. */
function rolesOf(items: readonly Item[], count: number): readonly Item[] {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0 || count !== 2 || !TWO_ROLES.test(item.name.program)) return [];
  return ['主导', '参与'].map((role) => {
    const program = item.name.program.replace(TWO_ROLES, role);
    return { ...item, name: { ...item.name, program, programId: `award:?:${program}` } };
  });
}

/** 驰名商标、省名牌或省著名商标: items joined by 或 share a sum, those joined by 、 do not. */
function alternativesOf(tokens: readonly Token[], items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  items.forEach((item, i) => {
    const before = items[i - 1];
    const between = before === undefined ? [] : tokens.slice(before.token + 1, item.token);
    const isOr = between.length > 0 && between.every((t) => /^(?:或|或者|\/)$/u.test(t.text));
    if (isOr) groups.at(-1)?.push(item);
    else groups.push([item]);
  });
  return groups;
}

/** 认定为A或B的企业、认定为C的企业，分别…: items up to the same recipient form one class. */
function classesOf(tokens: readonly Token[], items: readonly Item[]): readonly (readonly Item[])[] {
  const classes: Item[][] = [];
  items.forEach((item, i) => {
    const before = items[i - 1];
    const between = before === undefined ? [] : tokens.slice(before.token + 1, item.token);
    const isNew =
      before === undefined || between.some((t) => t.kind === 'organization' || t.kind === 'individual');
    if (isNew) classes.push([item]);
    else classes.at(-1)?.push(item);
  });
  return classes;
}

/** 中国质量奖的组织、个人和提名奖的组织、个人 with four sums: every item with the recipients that follow it. */
function pairByPosition(
  tokens: readonly Token[],
  items: readonly Item[],
  sums: readonly Sum[],
): readonly Pair[] {
  const combined = items.flatMap((item, i) => {
    const until = items[i + 1]?.token ?? tokens.findIndex((t, at) => at > item.token && t.kind === 'money');
    const recipients = tokens
      .slice(item.token + 1, until < 0 ? tokens.length : until)
      .flatMap((t) => (t.kind === 'organization' || t.kind === 'individual' ? [t.kind] : []));
    return recipients.map((recipient) => ({ item, recipient }));
  });
  const isDistinct = combined.every(
    (a, i) => combined.findIndex((b) => b.item === a.item && b.recipient === a.recipient) === i,
  );
  if (combined.length !== sums.length || !isDistinct) return [];
  return zip(combined, sums, (who, sum) => ({ ...who, sum }));
}

function zip<A, B, C>(left: readonly A[], right: readonly B[], join: (a: A, b: B) => C): readonly C[] {
  return left.flatMap((a, i) => {
    const b = right[i];
    return b === undefined ? [] : [join(a, b)];
  });
}
