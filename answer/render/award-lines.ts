import type { AwardFact, MentionFact } from '../intents/awards/matching.ts';
import type { PlaceNamer } from '../place-words.ts';
import type { Question } from '../question/question.ts';
import { factMarkWords } from './marks.ts';
import type { AwardWording } from './wording.ts';

interface LineParts {
  readonly question: Question;
  /** How a place is called in the question's language. */
  readonly placeName: PlaceNamer;
}

const MOST_PLACES = 6;
const MOST_SUMS = 8;

/** One line a place: its document's year and standing, then its sums. */
export function lines(facts: readonly AwardFact[], parts: LineParts, wording: AwardWording): string {
  const byPlace = grouped(facts, (fact) => `${fact.adcode ?? ''} ${fact.row.documentId}`);
  const shown = [...byPlace.values()].slice(0, MOST_PLACES).map((group) => placeLine(group, parts, wording));
  const rest = byPlace.size - shown.length;
  const separator = parts.question.language === 'zh' ? '；' : '; ';
  return `${shown.join(separator)}${rest > 0 ? wording.andMore(rest) : ''}`;
}

function placeLine(group: readonly AwardFact[], parts: LineParts, wording: AwardWording): string {
  const [first] = group;
  if (first === undefined) return '';
  const { row } = first;
  const year = (row.issuedOn ?? row.publishedOn)?.slice(0, 4) ?? null;
  const source = wording.source(
    speakerName(first, parts, wording),
    year,
    row.validity,
    row.flags.includes('inferred'),
  );
  const shown = group.slice(0, MOST_SUMS);
  const sharesTerms = new Set(shown.map(({ row: one }) => wording.terms(one))).size === 1;
  const awards = sharesTerms ? [shown] : [...grouped(shown, ({ row: one }) => one.program).values()];
  const sums = awards.map((some) => sumsWithTerms(some, parts, wording));
  const rest = group.length - MOST_SUMS;
  return `${wording.line(source, wording.awards(sums))}${rest > 0 ? wording.andMore(rest) : ''}`;
}

/** Sums under the same terms, the terms said once behind them: 60万元、30万元（组织）. */
function sumsWithTerms(
  facts: readonly AwardFact[],
  { question: { language } }: LineParts,
  wording: AwardWording,
): string {
  let before: AwardFact['row'] | null = null;
  const sums: string[] = [];
  for (const [terms, some] of grouped(facts, ({ row }) => wording.terms(row))) {
    const said: string[] = [];
    for (const { row } of some) {
      said.push(`${wording.sum(row, before)}${factMarkWords(row.flags, language)}`);
      before = row;
    }
    sums.push(`${wording.joined([...new Set(said)])}${terms}`);
  }
  return wording.joined(sums);
}

/** The place whose document speaks; a document that tells none, by its title. */
export function speakerName(
  { adcode, row }: AwardFact | MentionFact,
  { placeName }: LineParts,
  wording: AwardWording,
): string {
  return adcode === null || row.jurisdiction === null
    ? wording.placeless(row.document)
    : placeName(adcode, row.jurisdiction);
}

/** In the order of the first of each group. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
