import { measureCarriers } from '../../graph/queries/measures.ts';
import {
  agencyNames,
  type ResponsibilityFact,
  type ResponsibilityParams,
  responsibilities,
} from '../../graph/queries/responsibilities.ts';
import { buildDictionary } from '../../text/automaton.ts';
import type { ResponsibilityRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import { findClauses } from '../clause-rows.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { askedRole } from '../question/fact-cues.ts';
import type { Question } from '../question/question.ts';
import { documentPart } from '../rows.ts';

const CLAUSES = 6;
/** Clauses this much behind the best are about something else. */
const NEAR = 0.08;
/** Names such as 省政府 or 各单位 stand for anyone; a named agency has at least so many characters. */
const SHORTEST_NAME = 4;

/**
 * Which agencies answer for a task, or which tasks an agency has: by the agency's name where the question holds one,
 * else by the clauses that speak of the task. Null where no clause in question charges anyone.
 */
export async function answerResponsibility(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const named = await agenciesIn(context, question);
  const facts =
    named.length > 0
      ? await ofAgencies(context, question, named)
      : await ofTask(context, question, collection);
  const role = askedRole(question.text, question.language);
  const rows = facts
    .filter(({ fact }) => role === null || fact.role === role)
    .map(({ fact, score }) => rowOf(fact, score, context.today));
  if (rows.length === 0) return null;
  const coverage = coverageOf(collection, { places: question.places, levels: [] }, [], context.places);
  return {
    answer: sentence(question.language, rows),
    rows,
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: false,
    nearest: [],
    cypher: responsibilities.cypher(named.length > 0 ? { agencyIds: named } : { clauseIds: [] }),
  };
}

interface Scored {
  readonly fact: ResponsibilityFact;
  readonly score: number;
}

async function agenciesIn({ store }: AnswerContext, { text }: Question): Promise<readonly string[]> {
  const names = await store.read(agencyNames, {});
  const dictionary = buildDictionary(
    names
      .filter(({ name }) => name.length >= SHORTEST_NAME)
      .map(({ name, agencyId }) => [name, agencyId] as const),
  );
  return [...new Set(dictionary.scan(text).flatMap((match) => match.payloads))];
}

async function ofAgencies(
  context: AnswerContext,
  question: Question,
  agencyIds: readonly string[],
): Promise<Scored[]> {
  const facts = await context.store.read(responsibilities, { agencyIds });
  return facts.filter((fact) => isOfPlaces(fact, question)).map((fact) => ({ fact, score: 1 }));
}

async function ofTask(context: AnswerContext, question: Question, collection: Collection): Promise<Scored[]> {
  const { store, embedder } = context;
  const held = new Set(collection.places.map((place) => place.adcode));
  const adcodes = question.places.map((place) => place.adcode).filter((adcode) => held.has(adcode));
  if (question.places.length > 0 && adcodes.length === 0) return [];
  const { topic, language } = question;
  const carrying = await ofMeasures(context, question, adcodes);
  if (carrying.length > 0) return carrying;
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

function rowOf(fact: ResponsibilityFact, score: number, today: string): ResponsibilityRow {
  return {
    ...documentPart(fact, today),
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

function sentence(language: 'zh' | 'en', rows: readonly ResponsibilityRow[]): string {
  const agencies = (role: ResponsibilityRow['role']): string[] => [
    ...new Set(rows.filter((row) => row.role === role).map((row) => row.agency)),
  ];
  const [lead, participants] = [agencies('lead'), agencies('participant')];
  const clauses = new Set(rows.map((row) => `${row.documentId} ${row.clause}`)).size;
  if (language === 'zh') {
    const parts = [
      `${clauses}条条款写明了责任部门。`,
      lead.length > 0 ? `负责或牵头：${lead.join('、')}。` : '',
      participants.length > 0 ? `参与或按职责分工负责：${participants.join('、')}。` : '',
    ];
    return parts.join('');
  }
  const parts = [
    `${clauses} ${clauses === 1 ? 'clause names' : 'clauses name'} who is responsible.`,
    lead.length > 0 ? `Responsible or leading: ${lead.join(', ')}.` : '',
    participants.length > 0 ? `Taking part or each within its duties: ${participants.join(', ')}.` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}
