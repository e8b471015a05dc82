import { measureCarriers } from '../../graph/queries/measures.ts';
import {
  agencyNames,
  type ResponsibilityFact,
  type ResponsibilityParams,
  responsibilities,
} from '../../graph/queries/responsibilities.ts';
import { searchTerms } from '../../text/ngrams.ts';
import type { ResponsibilityRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import { findClauses } from '../clause-rows.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { likeness, nameVectors } from '../name-vectors.ts';
import { agenciesIn } from '../question/agencies.ts';
import { askedRole, asksAlone } from '../question/charge-cues.ts';
import { withoutPlaces } from '../question/frame.ts';
import { glosses } from '../question/glossary.ts';
import type { Question } from '../question/question.ts';
import { responsibilitySentences } from '../render/responsibility.ts';
import { factPart } from '../rows.ts';

const CLAUSES = 6;
/** Clauses this much behind the best are about something else. */
const NEAR = 0.08;

/**
 * Which agencies answer for a task, or which tasks an agency has: by the agency's name where the question holds one,
 * else by the clauses that speak of the task. Null where no clause in question charges anyone.
 */
export async function answerResponsibility(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const named = agenciesIn(question, await context.store.read(agencyNames, {}));
  const facts =
    named.length > 0
      ? await ofAgencies(context, question, named)
      : await ofTask(context, question, collection);
  const sole = asksAlone(question.text, question.language) ? await alone(context, facts) : facts;
  // 是由教育局单独牵头的吧: what is taken for granted and does not hold is answered with what does.
  const asked = sole.length === 0 && question.polar ? facts : sole;
  const all = asked.map(({ fact, score }) => rowOf(fact, score, context.today));
  if (all.length === 0) return null;
  const role = askedRole(question.text, question.language);
  const fitting = all.filter((row) => role === null || row.role === role);
  const rows = fitting.length === 0 && question.polar ? all : fitting;
  const coverage = coverageOf(collection, { places: question.places, levels: [] }, [], context.places);
  return {
    answer: responsibilitySentences({
      language: question.language,
      rows,
      others: all.filter((row) => !rows.includes(row)),
      role,
      byAgency: named.length > 0,
      coverage,
    }),
    rows,
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: rows.length === 0,
    nearest: [],
    cypher: responsibilities.cypher(named.length > 0 ? { agencyIds: named } : { clauseIds: [] }),
  };
}

/** Charges of clauses that name one agency and no other, whoever else the question asks about. */
async function alone({ store }: AnswerContext, charges: readonly Scored[]): Promise<readonly Scored[]> {
  const clauseIds = [...new Set(charges.map(({ fact }) => fact.clauseId))];
  const agencies = new Map<string, Set<string>>();
  for (const { clauseId, agency } of await store.read(responsibilities, { clauseIds }))
    agencies.set(clauseId, (agencies.get(clauseId) ?? new Set()).add(agency));
  return charges.filter(({ fact }) => agencies.get(fact.clauseId)?.size === 1);
}

interface Scored {
  readonly fact: ResponsibilityFact;
  readonly score: number;
}

async function ofAgencies(
  context: AnswerContext,
  question: Question,
  agencyIds: readonly string[],
): Promise<Scored[]> {
  const facts = await context.store.read(responsibilities, { agencyIds });
  const own = facts.filter((fact) => isOfPlaces(fact, question)).map((fact) => ({ fact, score: 1 }));
  const headed = underNamedHeadings(own, question);
  if (!question.polar) return headed;
  const charged = new Set(headed.map(({ fact }) => fact.clauseId));
  const taken = await ofNamedTask(context, question);
  return taken.length === 0 || taken.some(({ fact }) => charged.has(fact.clauseId)) ? headed : taken;
}

async function ofTask(context: AnswerContext, question: Question, collection: Collection): Promise<Scored[]> {
  const { store, embedder } = context;
  const held = new Set(collection.places.map((place) => place.adcode));
  const adcodes = question.places.map((place) => place.adcode).filter((adcode) => held.has(adcode));
  if (question.places.length > 0 && adcodes.length === 0) return [];
  const { topic, language } = question;
  if (asksAlone(question.text, language) && question.measures.length === 0) {
    const facts = await store.read(responsibilities, {});
    return facts.filter((fact) => isOfPlaces(fact, question)).map((fact) => ({ fact, score: 1 }));
  }
  const carrying = await ofMeasures(context, question, adcodes);
  if (carrying.length > 0)
    return underNearHeadings(context, underNamedHeadings(carrying, question), question);
  const all = await store.read(responsibilities, {});
  const own = all
    .filter((fact) => isOfPlaces(fact, question) && isOfLevels(fact, question))
    .map((fact) => ({ fact, score: 1 }));
  const asked = await underAskedHeadings(context, own, question);
  if (asked.length < own.length) return asked;
  const levels = adcodes.length > 0 ? [] : question.levels;
  const found = await findClauses(store, embedder, {
    text: topic,
    language,
    top: CLAUSES,
    filter: { adcodes, levels },
  });
  const best = found[0]?.hit.score ?? 0;
  const scores = new Map(
    found.filter(({ hit }) => hit.score >= best - NEAR).map(({ hit }) => [hit.clauseId, hit.score] as const),
  );
  const params: ResponsibilityParams = { clauseIds: [...scores.keys()] };
  const facts = await store.read(responsibilities, params);
  return facts
    .map((fact) => ({ fact, score: scores.get(fact.clauseId) ?? 0 }))
    .sort((a, b) => b.score - a.score);
}

/**
 * Of several charges, those under the heading a question asks for; all where it asks for none. A Chinese question names a
 * heading by its words; the words of an English one are those of the glossary, and mean less than its whole does.
 */
async function underAskedHeadings(
  context: AnswerContext,
  charges: Scored[],
  question: Question,
): Promise<Scored[]> {
  const byWords = (of: Scored[]): Scored[] => underNamedHeadings(of, question);
  const byMeaning = (of: Scored[]): Promise<Scored[]> => underNearHeadings(context, of, question);
  const first = question.language === 'zh' ? byWords(charges) : await byMeaning(charges);
  if (first.length < charges.length) return first;
  return question.language === 'zh' ? byMeaning(charges) : byWords(charges);
}

/** 宣传培训由农业局牵头,对吧: who is charged under the heading a question names, whoever it takes to be. */
async function ofNamedTask({ store }: AnswerContext, question: Question): Promise<Scored[]> {
  const all = await store.read(responsibilities, {});
  const own = all.filter((fact) => isOfPlaces(fact, question)).map((fact) => ({ fact, score: 1 }));
  const headed = underNamedHeadings(own, question);
  return headed.length < own.length ? headed : [];
}

/** Share of a heading's character pairs that a question must hold to name it, and how near the best one others come. */
const NAMED_HEADING = 0.6;
const NEAR_HEADING = 0.1;

/** Of several charges, those of the clauses whose heading the question names (环境质量目标归谁); all where it names none. */
function underNamedHeadings(charges: Scored[], { text, language, measures }: Question): Scored[] {
  const words = language === 'zh' ? text : [...glosses(text), ...measures.map(({ name }) => name)].join(' ');
  const asked = new Set(searchTerms(words));
  const share = ({ fact }: Scored): number => {
    const terms = [...new Set(searchTerms(fact.heading))];
    return terms.length === 0 ? 0 : terms.filter((term) => asked.has(term)).length / terms.length;
  };
  const best = Math.max(0, ...charges.map(share));
  return best < NAMED_HEADING ? charges : charges.filter((one) => share(one) >= best - NEAR_HEADING);
}

/** Least cosine of a question with a heading that it asks for, and how much further others may be. */
const NEAR_MEANING = { zh: 0.4, en: 0.3, others: 0.08 };

/** Of several charges, those of the clauses whose heading is nearest in meaning; all where none is near. */
async function underNearHeadings(
  { store, embedder }: AnswerContext,
  charges: Scored[],
  question: Question,
): Promise<Scored[]> {
  const { language } = question;
  const [vectors, asked] = await Promise.all([
    nameVectors(
      store,
      embedder,
      charges.map(({ fact }) => fact.heading),
    ),
    embedder.embedQuestion(withoutPlaces(question), language),
  ]);
  const near = charges.map(({ fact }) => ({ fact, score: likeness(asked, vectors.get(fact.heading)) }));
  const best = Math.max(0, ...near.map(({ score }) => score));
  if (best < NEAR_MEANING[language]) return charges;
  return near.filter(({ score }) => score >= best - NEAR_MEANING.others).sort((a, b) => b.score - a.score);
}

/** Who is charged by the clauses that carry the measures the question names. */
async function ofMeasures(
  { store }: AnswerContext,
  { measures, levels }: Question,
  adcodes: readonly string[],
): Promise<Scored[]> {
  if (measures.length === 0) return [];
  const carriers = await store.read(measureCarriers, { ids: measures.map(({ id }) => id) });
  const fits = carriers.filter(({ adcode, level }) =>
    adcodes.length > 0
      ? adcode !== null && adcodes.includes(adcode)
      : levels.length === 0 || (level !== null && levels.includes(level)),
  );
  const clauseIds = [...new Set(fits.map(({ clauseId }) => clauseId))];
  const facts = clauseIds.length === 0 ? [] : await store.read(responsibilities, { clauseIds });
  return facts.map((fact) => ({ fact, score: 1 }));
}

function isOfPlaces(fact: ResponsibilityFact, { places }: Question): boolean {
  return places.length === 0 || places.some((place) => place.adcode === fact.adcode);
}

function isOfLevels({ level }: ResponsibilityFact, { levels, places }: Question): boolean {
  return places.length > 0 || levels.length === 0 || (level !== null && levels.includes(level));
}

function rowOf(fact: ResponsibilityFact, score: number, today: string): ResponsibilityRow {
  return {
    ...factPart(fact, today),
    clause: fact.clause,
    quote: fact.quote,
    start: fact.start,
    end: fact.end,
    text: fact.text,
    score,
    agency: fact.agency,
    role: fact.role,
    task: fact.heading === '' ? fact.clause : fact.heading,
  };
}
