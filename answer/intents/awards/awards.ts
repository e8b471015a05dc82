import { awardFacts } from '../../../graph/queries/award-facts.ts';
import type { AnswerBody } from '../../body.ts';
import { clauseQuery } from '../../clause-query.ts';
import { findClauses, searchRowOf } from '../../clause-rows.ts';
import type { AnswerContext } from '../../context.ts';
import { type Collection, coverageOf } from '../../coverage.ts';
import { placeNamer } from '../../place-words.ts';
import { isOfNobody } from '../../question/collection-program.ts';
import type { Question } from '../../question/question.ts';
import { awardSentences } from '../../render/awards.ts';
import { type AwardReading, readAwardFacts } from './facts.ts';
import { ancestorsIn, levelsOfPayers, withoutQualifiers } from './scope.ts';
import { asksForSilence, selectAwards } from './selection.ts';

const NEAREST = 5;

/**
 * Which place pays how much for which award. Sums come from extracted facts only. Places asked about that name the
 * award without a sum, that do not name it, and that are not in the collection are told apart.
 */
export async function answerAwards(
  context: AnswerContext,
  asked: Question,
  collection: Collection,
): Promise<AnswerBody> {
  const { store, embedder, places, today } = context;
  const ancestors = ancestorsIn(places);
  const lowest = withoutQualifiers(asked.places, asked.compare, ancestors);
  const levels = levelsOfPayers({ ...asked, places: lowest });
  const question = { ...asked, places: lowest, levels };
  const headed = await underNamedHeading(context, question);
  const programIds = headed?.programIds ?? narrowedPrograms(question, ancestors);
  const { facts, mentions } = headed ?? (await readAwardFacts(store, programIds, today));
  const selection = selectAwards(question, facts, mentions, collection.places, ancestors);
  const isKnown = programIds === undefined || programIds.length > 0;
  const tellsSilence =
    asksForSilence(question) && isKnown && selection.silent.length + selection.paying.length > 0;
  const notFound = selection.rows.length === 0 && selection.mentions.length === 0 && !tellsSilence;
  const nearest = notFound
    ? await findClauses(store, embedder, { ...clauseQuery(question, collection), top: NEAREST })
    : [];
  const coverage = coverageOf(collection, question, selection.silent, places);
  const placeName = placeNamer(places, question.language);
  return {
    answer: awardSentences({
      question,
      selection,
      coverage,
      placeName,
      hasNearest: nearest.length > 0,
    }),
    rows: selection.rows.map((fact) => fact.row),
    otherLevels: selection.others.map((fact) => fact.row),
    mentionsWithoutAmount: selection.mentions.map((mention) => mention.row),
    coverage,
    notFound,
    nearest: nearest.map((found) => searchRowOf(found, today)),
    cypher: awardFacts.cypher(programIds === undefined ? {} : { programIds }),
  };
}

/** What a heading of a plan is called by; only then may a question name one. */
const HEADING = /工程|机制|政策|行动|计划|体系|措施/u;
const LEAST_HEADING = 6;

/** Sums under the heading that a question names (质量提升工程项下的奖励), whatever awards it speaks of; null where it names none. */
async function underNamedHeading(
  { store, today }: AnswerContext,
  { text }: Question,
): Promise<(AwardReading & { readonly programIds: readonly string[] }) | null> {
  if (!HEADING.test(text)) return null;
  const { facts } = await readAwardFacts(store, undefined, today);
  const under = facts.filter(({ row }) => {
    const heading = row.clause.replace(
      /^(?:[(（].{1,4}[)）]|[\d.]{1,5}|[一二三四五六七八九十]{1,3})[、.\s]*/u,
      '',
    );
    return heading.length >= LEAST_HEADING && text.includes(heading);
  });
  if (under.length === 0) return null;
  return { facts: under, mentions: [], programIds: [...new Set(under.map(({ programId }) => programId))] };
}

/**
 * The programmes asked for; undefined for all, where the question names no award. A name that is relative to a place
 * (省政府质量奖) means, beside a named place, the award of that place or of one above it, if the collection has it. What a
 * document names without saying whose it is stays in: it may well be that one.
 */
function narrowedPrograms(
  { awards, places }: Question,
  ancestors: (adcode: string) => readonly string[],
): readonly string[] | undefined {
  if (awards.length === 0) return undefined;
  const line = new Set(places.flatMap((place) => [place.adcode, ...ancestors(place.adcode)]));
  const ids = awards.flatMap((award) => {
    const near = award.programIds.filter((id) => line.has(id.split(':')[1] ?? ''));
    return near.length > 0
      ? award.programIds.filter((id) => near.includes(id) || isOfNobody(id))
      : award.programIds;
  });
  return [...new Set(ids)];
}
