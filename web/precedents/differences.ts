import { type Diff, diffMain } from 'diff-match-patch-es';

/** A stretch of one of two texts: in both of them, or in this one only. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly shared: boolean;
}

export interface Compared {
  readonly left: readonly Stretch[];
  readonly right: readonly Stretch[];
  /** Characters in common as a share of the longer text, 0 to 1. */
  readonly share: number;
}

/** Shorter runs agree by chance where more than they are long differs beside them. */
const SHORTEST_RUN = 4;

/**
 * What two clauses have in common and what each has for itself, by character, since Chinese has no blanks between
 * words. A short run in common between longer differences counts as different: nobody reads around single marked
 * characters. The stretches of a side, joined, are its text.
 */
export function compareTexts(left: string, right: string): Compared {
  const all = diffMain(left, right);
  const diffs = all.map(([kind, text], at) => ({
    kind,
    text,
    shared: kind === 0 && text.length >= Math.min(SHORTEST_RUN, changedBeside(all, at) + 1),
  }));
  const common = diffs.reduce((sum, { text, shared }) => sum + (shared ? text.length : 0), 0);
  const longest = Math.max(left.length, right.length);
  return {
    left: stretches(diffs, 1),
    right: stretches(diffs, -1),
    share: longest === 0 ? 1 : common / longest,
  };
}

/** Length of the longest difference next to a run in common, up to the next run. */
function changedBeside(diffs: readonly Diff[], at: number): number {
  const beside = [at - 2, at - 1, at + 1, at + 2].flatMap((other) => {
    const isCutOff = Math.abs(other - at) === 2 && diffs[(other + at) / 2]?.[0] === 0;
    const diff = diffs[other];
    return diff === undefined || diff[0] === 0 || isCutOff ? [] : [diff[1].length];
  });
  return Math.max(0, ...beside);
}

/** One side of the differences: without what only the other side has, what is alike joined. */
function stretches(
  diffs: readonly { readonly kind: Diff[0]; readonly text: string; readonly shared: boolean }[],
  otherSide: 1 | -1,
): readonly Stretch[] {
  const own: Stretch[] = [];
  for (const { kind, text, shared } of diffs) {
    if (kind === otherSide) continue;
    const last = own.at(-1);
    if (last !== undefined && last.shared === shared) own.splice(-1, 1, { ...last, text: last.text + text });
    else own.push({ start: last === undefined ? 0 : last.start + last.text.length, text, shared });
  }
  return own;
}
