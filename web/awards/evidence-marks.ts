import type { AwardRow } from '../../answer/answer.ts';
import type { Mark } from '../evidence/segments.ts';

type Stated = Pick<AwardRow, 'start' | 'end' | 'evidence' | 'amountAsPrinted' | 'program' | 'tier'>;
type Evidence = AwardRow['evidence'][number];

/**
 * What to emphasise in the sentence of a sum: the spans of its evidence that lie in it, else the sum and the award as
 * printed where they stand there once; of two alike, which one is meant is left open. `text` is the sentence, or the
 * source text it is cut from, beginning at `offset`.
 */
export function sentenceMarks(text: string, offset: number, row: Stated): readonly Mark[] {
  const inside = row.evidence.filter((item) => within(item, row));
  const marks = inside.map(({ start, end, role }) => ({ start, end, kind: role }));
  const isKnown = (role: string) => inside.some((item) => item.role === role);
  const sums = isKnown('amount') ? [] : once(printed('amount', row.amountAsPrinted, text, offset, row));
  const names = [`${row.program}${row.tier ?? ''}`, row.program];
  const awards = isKnown('award')
    ? []
    : names.map((name) => once(printed('award', name, text, offset, row))).find((found) => found.length > 0);
  return [...marks, ...sums, ...(awards ?? [])];
}

function once(found: readonly Mark[]): readonly Mark[] {
  return found.length === 1 ? found : [];
}

/** Evidence that stands elsewhere: in another sentence, or in the head of a table. */
export function evidenceElsewhere(row: Pick<AwardRow, 'start' | 'end' | 'evidence'>): readonly Evidence[] {
  return row.evidence.filter((item) => !within(item, row));
}

function printed(
  kind: string,
  words: string,
  text: string,
  offset: number,
  { start, end, tier }: Stated,
): Mark[] {
  const marks: Mark[] = [];
  const isMain = kind === 'award' && tier === '正奖';
  if (words === '') return marks;
  let at = text.indexOf(words, start - offset);
  while (at >= 0 && offset + at + words.length <= end) {
    const next = at + words.length;
    // 5万元 stands in 15万元 as well, and is another sum there; so does the main award in the name of its nomination.
    const isOther = /[\d.]/.test(text.charAt(at - 1)) || (isMain && text.startsWith('提名', next));
    if (!isOther) marks.push({ kind, start: offset + at, end: offset + next });
    at = text.indexOf(words, next);
  }
  return marks;
}

function within(item: Evidence, row: Pick<AwardRow, 'start' | 'end'>): boolean {
  return row.start <= item.start && item.end <= row.end;
}
