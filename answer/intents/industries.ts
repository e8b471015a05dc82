import { type IndustryFact, industryLinks } from '../../graph/queries/industries.ts';
import type { IndustryRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import { clauseQuery } from '../clause-query.ts';
import { type FoundClause, findClauses } from '../clause-rows.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { hasIndustryTopic, industryNames, unlistedIndustry } from '../question/asked-industries.ts';
import type { Question } from '../question/question.ts';
import { industrySentence } from '../render/industries.ts';
import { factPart } from '../rows.ts';
import { sentenceAround } from '../sentence-around.ts';
import { answerByName } from './industry-by-name.ts';
import { nearestNamings } from './industry-namings.ts';
import { scopeFilter, sourcesOf } from './mentions.ts';

/** Clauses by which those of an industry are put in order. */
const RANKED = 30;
/** Where industries are asked for that something is planned for, so many of the nearest clauses are looked at for them. */
const OF_TOPIC = 5;

/**
 * Which industries documents aim at, or which clauses aim at an industry that the question names; of several clauses those
 * nearest to the question come first. Named places and levels narrow it. Null where nothing fits.
 */
export async function answerIndustries(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const unlisted = unlistedIndustry(question);
  if (unlisted !== null) return answerByName(context, question, collection, unlisted);
  const { store, embedder, places, industries, today } = context;
  const codes = mostSpecific(question.industries.map(({ code }) => code));
  const params = codes.length === 0 ? {} : { codes: withDivisions(codes, industries.all()) };
  const facts = (await store.read(industryLinks, params)).filter((fact) => isAsked(fact, question));
  if (facts.length === 0) return unaimedAt(context, question, collection);
  const isOfTopic = codes.length === 0 && hasIndustryTopic(question);
  const found =
    codes.length > 0 || isOfTopic
      ? await findClauses(store, embedder, {
          ...clauseQuery(question, collection),
          top: RANKED,
          filter: scopeFilter(question, collection),
        })
      : [];
  const rankOf = ranksOf(found);
  const once = onePerClause(facts);
  const asked =
    codes.length > 0
      ? nearestNamings(once, industryNames(question, industries), rankOf)
      : isOfTopic
        ? ofNearestClauses(once, rankOf)
        : once;
  if (asked.length === 0) return unaimedAt(context, question, collection);
  const sources = await sourcesOf(store, asked);
  const rows = asked.map(
    (fact): IndustryRow => ({
      ...factPart(fact, today),
      clause: fact.clause,
      ...sentenceAround(sources.get(fact.documentId) ?? '', fact),
      text: fact.text,
      score: 1,
      industry: fact.industry,
      gbt4754: fact.gbt4754,
      named: fact.named,
    }),
  );
  return {
    answer: industrySentence(question, rows, (code) => industries.byCode(code)?.nameEn ?? code),
    rows,
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage: coverageOf(collection, { places: question.places, levels: [] }, [], places),
    notFound: false,
    nearest: [],
    cypher: industryLinks.cypher(params),
  };
}

/** No measure aims at the industries that the question names: what holds their names, or that nothing does. */
async function unaimedAt(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const { industries, language } = question;
  if (industries.length === 0) return null;
  const words = industryNames(question, context.industries);
  const printed = words.join('、');
  const divisions = industries.map(({ nameEn }) => nameEn).join(', ');
  const name = language === 'zh' ? printed : `${printed} (${divisions})`;
  return answerByName(context, question, collection, { name, words });
}

/** 航空制造业 is of one division: that it is of the section of manufacturing as well is not asked for. */
function mostSpecific(codes: readonly string[]): readonly string[] {
  return codes.filter(
    (code) => code.length > 1 || !codes.some((one) => one.length > 1 && one.startsWith(code)),
  );
}

/** A section (C) stands for its divisions too. */
function withDivisions(codes: readonly string[], all: readonly { code: string }[]): readonly string[] {
  const sections = codes.filter((code) => code.length === 1);
  const divisions = all.filter(({ code }) => sections.includes(code.charAt(0))).map(({ code }) => code);
  return [...new Set([...codes, ...divisions])];
}

function isAsked({ adcode, level }: IndustryFact, { places, levels }: Question): boolean {
  if (places.length > 0) return places.some((place) => place.adcode === adcode);
  return levels.length === 0 || (level !== null && levels.includes(level));
}

const clauseKey = ({ documentId, clause }: Pick<IndustryFact, 'documentId' | 'clause'>): string =>
  `${documentId} ${clause}`;

/** How many clauses come nearer to the question than that of a fact; all of them where the search did not reach it. */
function ranksOf(found: readonly FoundClause[]): (fact: IndustryFact) => number {
  const ranks = new Map(found.map(({ clause }, rank) => [clauseKey(clause), rank]));
  return (fact) => ranks.get(clauseKey(fact)) ?? found.length;
}

/** The industries of the clauses that come nearest to what they are asked for; of all where none of these names any. */
function ofNearestClauses(
  facts: readonly IndustryFact[],
  rankOf: (fact: IndustryFact) => number,
): readonly IndustryFact[] {
  const near = facts.filter((fact) => rankOf(fact) < OF_TOPIC);
  return (near.length > 0 ? near : facts).toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** The first naming of an industry in a clause. */
function onePerClause(facts: readonly IndustryFact[]): readonly IndustryFact[] {
  const first = new Map<string, IndustryFact>();
  for (const fact of facts) {
    const key = `${clauseKey(fact)} ${fact.gbt4754}`;
    if (!first.has(key)) first.set(key, fact);
  }
  return [...first.values()];
}
