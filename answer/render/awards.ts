import type { Answer } from '../answer.ts';
import { type AwardFact, isMainTier, type MentionFact } from '../intents/awards/matching.ts';
import { type AwardSelection, asksForSilence } from '../intents/awards/selection.ts';
import type { PlaceNamer } from '../place-words.ts';
import type { Question } from '../question/question.ts';
import { grouped, lines, speakerName } from './award-lines.ts';
import { differenceSentence, YUAN } from './difference.ts';
import { en } from './en.ts';
import { totalSentence } from './total.ts';
import type { AwardWording } from './wording.ts';
import { zh } from './zh.ts';

/** What the sentence of an award answer is made of. */
export interface AwardAnswerParts {
  readonly question: Question;
  readonly selection: AwardSelection;
  readonly coverage: Answer['coverage'];
  /** How a place is called in the question's language. */
  readonly placeName: PlaceNamer;
  readonly hasNearest: boolean;
}

const MOST_PLACES = 6;
const WORDINGS: Readonly<Record<Question['language'], AwardWording>> = { zh, en };

/**
 * The answer in words: sums first, then the three kinds of "no" (named without a sum, not named in what the
 * collection holds, not in the collection), then the same elsewhere. Sums are given as stated; what two differ by, or
 * several come to, is said only where it is asked for, and said to be reckoned.
 */
export function awardSentences(parts: AwardAnswerParts): string {
  const { question, selection, coverage, hasNearest } = parts;
  const wording = WORDINGS[question.language];
  if (coverage.documents === 0) return wording.empty();
  const unknown = question.awards.filter((asked) => asked.programIds.length === 0);
  const names = wording.joined(unknown.map((asked) => wording.article(nameOf(asked, question))));
  const isUnknown = unknown.length > 0 && unknown.length === question.awards.length;
  const unplaced = [...new Set(selection.unplaced.map(({ row }) => row.document))];
  const sentences = [
    ...(unknown.length > 0 ? [wording.unknownAward(names, coverage.documents)] : []),
    ...(isUnknown ? [] : knownAward(parts, wording)),
    ...(coverage.notLoaded.length > 0
      ? [wording.notLoaded(places(coverage.notLoaded, parts, wording), coverage.notLoaded.length)]
      : []),
    ...(isUnknown ? [] : elsewhere(parts, wording)),
    ...(unplaced.length > 0 ? [wording.unplaced(unplaced.slice(0, MOST_PLACES))] : []),
    ...coverage.levels.map(({ level, loaded, total }) => wording.levelCoverage(level, loaded, total)),
    ...(hasNearest ? [wording.nearest()] : []),
  ];
  return sentences.join(wording.separator);
}

function knownAward(parts: AwardAnswerParts, wording: AwardWording): string[] {
  const { question, coverage, selection } = parts;
  const award = awardLabel(question);
  const asksSilent = asksForSilence(question);
  const silent = question.places.length > 0 || asksSilent ? coverage.silent : [];
  const { paying } = selection;
  return [
    ...premised(parts, wording),
    ...stated(parts, wording, award),
    ...difference(parts),
    ...total(parts),
    ...mentioned(parts, wording, award),
    ...(silent.length > 0 ? [wording.silent(places(silent, parts, wording), silent.length, award)] : []),
    ...(paying.length > 0 ? [wording.paying(lines(paying, parts, wording))] : []),
  ];
}

/** By how much two sums differ, where that is asked for. */
function difference({ question, selection }: AwardAnswerParts): string[] {
  const sentence = differenceSentence(
    question,
    selection.rows.map(({ row: { amountKind, amountYuan } }) => ({
      value: amountKind === 'exact' ? amountYuan : null,
      unit: YUAN,
    })),
  );
  return sentence === '' ? [] : [sentence];
}

/** What the sums come to, where that is asked for. */
function total({ question, selection }: AwardAnswerParts): string[] {
  const sentence = totalSentence(question, selection.rows);
  return sentence === '' ? [] : [sentence];
}

/** What the question takes for granted, held against what is stated. */
function premised({ question, selection }: AwardAnswerParts, wording: AwardWording): string[] {
  const { asserted, denies, tier } = question;
  const { rows } = selection;
  if (denies) return rows.length > 0 ? [wording.paysAfterAll()] : [wording.noneSays()];
  if (asserted === null) return [];
  if (rows.length === 0) return [wording.premise('unproved', asserted)];
  const stating = rows.filter(({ row }) => row.amountYuan === asserted);
  const asked = stating.filter(({ row }) => tier !== null || isMainTier(row.tier));
  const inForce = asked.filter(({ row }) => !isOver(row.validity));
  if (stating.length === 0) return [wording.premise('differs', asserted)];
  if (asked.length === 0) return [wording.premise('elsewhere', asserted)];
  if (inForce.some(({ row }) => row.amountKind === 'exact')) return [wording.premise('agrees', asserted)];
  return [wording.premise(inForce.length > 0 ? 'qualified' : 'past', asserted)];
}

function isOver(validity: AwardFact['row']['validity']): boolean {
  return validity === 'pastTerm' || validity === 'repealed';
}

/** Who mentions an award without a sum; of several awards, each by itself. */
function mentioned(parts: AwardAnswerParts, wording: AwardWording, award: string | null): string[] {
  const { question, selection } = parts;
  const sentence = (facts: readonly MentionFact[], name: string | null): string[] => {
    const named = [...new Set(facts.map((fact) => speakerName(fact, parts, wording)))];
    return named.length === 0 ? [] : [wording.mentionsOnly(listed(named, wording), named.length, name)];
  };
  if (question.awards.length < 2) return sentence(selection.mentions, award);
  return question.awards.flatMap((asked) =>
    sentence(
      selection.mentions.filter(({ programId }) => asked.programIds.includes(programId)),
      nameOf(asked, question),
    ),
  );
}

/** The sums, or why there are none where the kinds of "no" do not say it. */
function stated(parts: AwardAnswerParts, wording: AwardWording, award: string | null): string[] {
  const { question, selection, coverage } = parts;
  const { rows, leftOut, mentions } = selection;
  if (question.sums === 'without') return [wording.noSumAsked()];
  if (question.sums === 'none') return [wording.noneSays(), ...ofAnotherKind(parts, wording)];
  if (question.omits)
    return [
      ...(coverage.silent.length === 0 ? [wording.noneSilent()] : []),
      ...ofAnotherKind(parts, wording),
    ];
  if (rows.length > 0)
    return [
      ...heading(parts, wording, award),
      wording.sentence(lines(rows, parts, wording)),
      ...ofAnotherKind(parts, wording),
    ];
  const another = ofAnotherKind(parts, wording);
  if (another.length > 0) return another;
  const condition = wording.condition(question);
  if (leftOut.length > 0 && condition !== '') return [wording.noMatch(leftOut.length, condition)];
  const isExplained = mentions.length > 0 || coverage.silent.length > 0 || coverage.notLoaded.length > 0;
  return question.places.length > 0 && isExplained
    ? []
    : [wording.nothing(coverage.documents, scopeOfNothing(parts), award)];
}

/** What places pay that state no sum of the asked tier or recipient: that they do not state one is no "no". */
function ofAnotherKind(parts: AwardAnswerParts, wording: AwardWording): string[] {
  const { question, selection } = parts;
  const { tier, recipient, bound, years } = question;
  if ((tier === null && recipient === null) || bound !== null || years !== null) return [];
  const fitting = new Set([...selection.rows, ...selection.paying].map(speakerOf));
  const isNamed = question.places.length > 0 || fitting.size === 0;
  const facts = selection.leftOut.filter((fact) => isNamed && !fitting.has(speakerOf(fact)));
  if (facts.length === 0) return [];
  return [wording.ofAnotherKind(wording.condition(question), lines(facts, parts, wording))];
}

function speakerOf({ adcode, row }: AwardFact): string {
  return adcode ?? row.documentId;
}

function heading(
  { question, selection }: AwardAnswerParts,
  wording: AwardWording,
  award: string | null,
): string[] {
  if (question.rank !== null) return [wording.best(question.rank, selection.compared)];
  if (question.places.length > 0) return [];
  const speakers = grouped(selection.rows, speakerOf);
  const unplaced = [...speakers.values()].filter(([fact]) => fact?.adcode === null).length;
  return [wording.placesPay(speakers.size - unplaced, unplaced, onlyLevel(question), award)];
}

function scopeOfNothing({ question, selection }: AwardAnswerParts): Parameters<AwardWording['nothing']>[1] {
  return onlyLevel(question) ?? (selection.others.length > 0 ? 'narrowed' : 'all');
}

function onlyLevel({ levels }: Question): Question['levels'][number] | null {
  return levels.length === 1 ? (levels[0] ?? null) : null;
}

function elsewhere(parts: AwardAnswerParts, wording: AwardWording): string[] {
  const { others, rows } = parts.selection;
  const { places: named, levels, awards, asserted } = parts.question;
  if (others.length === 0) return [];
  const isPlaced = others.every(({ adcode }) => adcode !== null);
  const at = named.length > 0 ? 'place' : levels.length > 0 && isPlaced ? 'level' : null;
  // Beside a sum that a place is wrongly said to pay, the sums of others would be taken for its own.
  const isCorrected = asserted !== null && rows.length > 0;
  if (awards.length === 0 || isCorrected) return [wording.othersInTable(others.length, at)];
  return [wording.others(lines(others, parts, wording), at)];
}

function places(
  list: readonly { adcode: string; name: string }[],
  { placeName }: AwardAnswerParts,
  wording: AwardWording,
): string {
  return listed(
    list.map(({ adcode, name }) => placeName(adcode, name)),
    wording,
  );
}

function listed(names: readonly string[], wording: AwardWording): string {
  const shown = names.slice(0, MOST_PLACES * 2);
  return wording.listed(shown, names.length);
}

/** The one award asked about; null where there is none or more than one. */
function awardLabel(question: Question): string | null {
  const [award] = question.awards;
  return award === undefined || question.awards.length > 1 ? null : nameOf(award, question);
}

function nameOf(award: Question['awards'][number], { language }: Question): string {
  return language === 'en' ? (award.nameEn ?? award.name) : award.name;
}
