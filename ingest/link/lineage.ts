import type { Descent, LineageClause, LineageDocument, LinkDocument } from '../../graph/linker.ts';

/** Characters of a shingle: long enough that two of the field's set phrases in a row do not make a match. */
const SHINGLE = 5;
/** A clause of fewer characters says too little for its wording to prove descent. */
const SHORTEST = 40;
/**
 * Share of the lower clause's shingles that must stand in the upper one. Between the clauses of
 * unrelated places in the corpus, 30,679 pairs, the largest is 0.51, of a pair that goes back to one national text, and
 * the next 0.33.
 */
const NEAR_VERBATIM = 0.6;

/** A place strictly below the other's, and the upper document proved not later: both dates are known. */
export function mayDescend(lower: LinkDocument, upper: LinkDocument): boolean {
  const [place] = upper.line;
  if (place === undefined || !lower.line.slice(1).includes(place)) return false;
  return lower.date !== null && upper.date !== null && upper.date <= lower.date;
}

/** A text of another place that is cited as a ground (another province's rules) is an example, and no origin. */
function mayCarryOut(lower: LinkDocument, upper: LinkDocument): boolean {
  const [place] = upper.line;
  return place === undefined || lower.line.length === 0 || lower.line.includes(place);
}

/**
 * What clauses of `lower` descend from in `upper`, at most one link a clause: by near-verbatim wording within one
 * administrative line, and, where `lower` cites `upper` as what it carries out, by a measure that both carry.
 * @param isCited whether such a citation is resolved
 */
export function descents(
  lower: LineageDocument,
  upper: LineageDocument,
  isCited: boolean,
): readonly Descent[] {
  const byWording = mayDescend(lower, upper);
  const cites = isCited && mayCarryOut(lower, upper);
  if (!byWording && !cites) return [];
  const index = shingleIndex(upper.clauses);
  return lower.clauses.flatMap((clause) => {
    const shingles = shinglesOf(clause.text);
    const shares = sharesWith(shingles, index);
    const verbatim = bestOf(upper.clauses, shares, (_, share) => share >= NEAR_VERBATIM);
    if (verbatim !== null && (byWording || cites) && lettersOf(clause.text).length >= SHORTEST)
      return [
        {
          lower: clause.id,
          upper: verbatim.id,
          basis: cites ? 'citation' : 'nearVerbatim',
          score: verbatim.share,
        },
      ];
    if (!cites) return [];
    const shared = bestOf(upper.clauses, shares, (c) => c.measures.some((m) => clause.measures.includes(m)));
    return shared === null
      ? []
      : [{ lower: clause.id, upper: shared.id, basis: 'citation' as const, score: shared.share }];
  });
}

/** Letters and digits only: punctuation and blanks differ between printings. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function shinglesOf(text: string): ReadonlySet<string> {
  const letters = lettersOf(text);
  const shingles = new Set<string>();
  for (let i = 0; i + SHINGLE <= letters.length; i++) shingles.add(letters.slice(i, i + SHINGLE));
  return shingles;
}

function shingleIndex(clauses: readonly LineageClause[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  clauses.forEach((clause, place) => {
    for (const shingle of shinglesOf(clause.text)) {
      const places = index.get(shingle);
      if (places === undefined) index.set(shingle, [place]);
      else places.push(place);
    }
  });
  return index;
}

/** Share of the shingles found in each clause of the index, by its place; clauses that share none are absent. */
function sharesWith(
  shingles: ReadonlySet<string>,
  index: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const shingle of shingles)
    for (const place of index.get(shingle) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
  return new Map(
    [...counts].map(([place, count]) => [place, Math.round((count / shingles.size) * 1e4) / 1e4]),
  );
}

/** The clause with the largest share among those that pass; the first in reading order where shares are equal. */
function bestOf(
  clauses: readonly LineageClause[],
  shares: ReadonlyMap<number, number>,
  passes: (clause: LineageClause, share: number) => boolean,
): { readonly id: string; readonly share: number } | null {
  let best: { readonly id: string; readonly share: number } | null = null;
  clauses.forEach((clause, place) => {
    const share = shares.get(place) ?? 0;
    if (passes(clause, share) && (best === null || share > best.share)) best = { id: clause.id, share };
  });
  return best;
}
