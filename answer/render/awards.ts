import type { Answer } from '../answer.ts';
import type { AwardFact, MentionFact } from '../intents/awards/matching.ts';
import type { AwardSelection } from '../intents/awards/selection.ts';
import type { Question } from '../question/question.ts';
import { en } from './en.ts';
import type { AwardWording } from './wording.ts';
import { zh } from './zh.ts';

/** What the sentence of an award answer is made of. */
export interface AwardAnswerParts {
  readonly question: Question;
  readonly selection: AwardSelection;
  readonly coverage: Answer['coverage'];
  /** How a place is called in the question's language. */
  readonly placeName: (adcode: string, nameZh: string) => string;
  readonly hasNearest: boolean;
}

const MOST_PLACES = 6;
const MOST_SUMS = 8;
const WORDINGS: Readonly<Record<Question['language'], AwardWording>> = { zh, en };

/**
 * The answer in words: sums first, then the same elsewhere, then the three kinds of "no": named without a sum, not
 * named in what the collection holds, not in the collection. Sums are given as stated and never added up.
 */
export function awardSentences(parts: AwardAnswerParts): string {
  const { question, selection, coverage, hasNearest } = parts;
  const wording = WORDINGS[question.language];
  const award = awardLabel(question);
  const sentences = [
    ...openings(parts, wording, award),
    ...withoutSum(parts, wording, award),
    ...(coverage.notLoaded.length > 0 ? [wording.notLoaded(places(coverage.notLoaded, parts, wording))] : []),
    ...(question.places.length > 0 && coverage.silent.length > 0
      ? [wording.silent(places(coverage.silent, parts, wording), award)]
      : []),
    ...coverage.levels.map(({ level, loaded, total }) => wording.levelCoverage(level, loaded, total)),
    ...(hasNearest && selection.rows.length === 0 ? [wording.nearest()] : []),
  ];
  return sentences.join(wording.separator);
}

function openings(parts: AwardAnswerParts, wording: AwardWording, award: string | null): string[] {
  const { question, selection, coverage } = parts;
  const { rows, others, leftOut } = selection;
  const unknown = question.awards.filter((asked) => asked.programIds.length === 0);
  const strange =
    unknown.length > 0
      ? [
          wording.unknownAward(
            wording.joined(unknown.map((asked) => nameOf(asked, question))),
            coverage.documents,
          ),
        ]
      : [];
  if (unknown.length > 0 && unknown.length === question.awards.length) return strange;
  if (question.sums === 'without') return [...strange, wording.noSumAsked()];
  if (question.sums === 'none') return [...strange, wording.noneSays()];
  const elsewhere = others.length > 0 ? [wording.otherPlaces(lines(others, parts, wording))] : [];
  if (rows.length > 0)
    return [
      ...strange,
      heading(parts, wording, award),
      `${lines(rows, parts, wording)}${stop(question)}`,
      ...elsewhere,
    ];
  const condition = wording.condition(question);
  const why =
    leftOut.length > 0 && condition !== ''
      ? wording.noMatch(leftOut.length, condition)
      : wording.nothing(coverage.documents, award);
  return [...strange, why, ...elsewhere];
}

const stop = ({ language }: Question): string => (language === 'zh' ? '。' : '.');

function heading(
  { question, selection }: AwardAnswerParts,
  wording: AwardWording,
  award: string | null,
): string {
  if (question.rank !== null) {
    const fitting = selection.leftOut.filter(({ row }) => row.amountKind === 'exact').length;
    return wording.best(question.rank, selection.rows.length + fitting);
  }
  const count = new Set(selection.rows.map((fact) => fact.adcode)).size;
  const [level = null] = question.levels.length === 1 ? question.levels : [];
  return wording.placesPay(count, level, award);
}

function withoutSum(
  { selection, ...parts }: AwardAnswerParts,
  wording: AwardWording,
  award: string | null,
): string[] {
  if (selection.mentions.length === 0) return [];
  const named = distinctPlaces(selection.mentions);
  return [wording.namedWithoutSum(places(named, { selection, ...parts }, wording), award)];
}

/** One line a place: its document's year and standing, then its sums. */
function lines(facts: readonly AwardFact[], parts: AwardAnswerParts, wording: AwardWording): string {
  const byPlace = grouped(facts, (fact) => `${fact.adcode} ${fact.row.documentId}`);
  const shown = [...byPlace.values()].slice(0, MOST_PLACES).map((group) => placeLine(group, parts, wording));
  const rest = byPlace.size - shown.length;
  const separator = parts.question.language === 'zh' ? '；' : '; ';
  return `${shown.join(separator)}${rest > 0 ? wording.andMore(rest) : ''}`;
}

function placeLine(group: readonly AwardFact[], parts: AwardAnswerParts, wording: AwardWording): string {
  const [first] = group;
  if (first === undefined) return '';
  const { row, adcode } = first;
  const year = (row.issuedOn ?? row.publishedOn)?.slice(0, 4) ?? null;
  const source = wording.source(parts.placeName(adcode, row.jurisdiction), year, row.validity);
  const byTerms = grouped(group.slice(0, MOST_SUMS), ({ row: one }) => wording.terms(one));
  const sums = [...byTerms].map(
    ([terms, some]) => `${wording.joined(unique(some.map(({ row: one }) => wording.sum(one))))}${terms}`,
  );
  const rest = group.length - MOST_SUMS;
  return `${wording.line(source, wording.joined(sums))}${rest > 0 ? wording.andMore(rest) : ''}`;
}

function places(
  list: readonly { adcode: string; name: string }[],
  { placeName }: AwardAnswerParts,
  wording: AwardWording,
): string {
  const shown = list.slice(0, MOST_PLACES * 2).map(({ adcode, name }) => placeName(adcode, name));
  const rest = list.length - shown.length;
  return `${wording.joined(shown)}${rest > 0 ? wording.andMore(rest) : ''}`;
}

function distinctPlaces(facts: readonly MentionFact[]): { adcode: string; name: string }[] {
  const byCode = new Map(facts.map(({ adcode, row }) => [adcode, { adcode, name: row.jurisdiction }]));
  return [...byCode.values()];
}

/** The one award asked about; null where there is none or more than one. */
function awardLabel(question: Question): string | null {
  const [award] = question.awards;
  return award === undefined || question.awards.length > 1 ? null : nameOf(award, question);
}

function nameOf(award: Question['awards'][number], { language }: Question): string {
  return language === 'en' ? (award.nameEn ?? award.name) : award.name;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];
