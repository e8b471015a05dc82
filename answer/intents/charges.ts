import { measureCarriers } from '../../graph/queries/measures.ts';
import {
  type ResponsibilityFact,
  type ResponsibilityParams,
  responsibilities,
} from '../../graph/queries/responsibilities.ts';
import { queryPhrases } from '../../graph/search/phrases.ts';
import { clauseQuery } from '../clause-query.ts';
import { findClauses } from '../clause-rows.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, heldAdcodes } from '../coverage.ts';
import type { AskedAgencies } from '../question/agencies.ts';
import { asksAlone, asksJointly } from '../question/charge-cues.ts';
import { askedTask } from '../question/frame.ts';
import type { Question } from '../question/question.ts';
import {
  asCharge,
  type Charge,
  inNearestSentence,
  underAskedHeadings,
  underHeadingsOfTask,
  underNamedHeadings,
  underNearHeadings,
} from './charge-headings.ts';

const CLAUSES = 6;
/** Clauses this much behind the best are about something else. */
const NEAR = 0.08;
/** A shorter rest of a question tells no task. */
const SHORTEST_TASK = 4;

/** The charges of the agencies a question names, of the places it asks about, under the headings it asks for. */
export async function ofAgencies(
  context: AnswerContext,
  question: Question,
  asked: AskedAgencies,
): Promise<readonly Charge[]> {
  const agencyIds = [...new Set(asked.named.flatMap(({ ids }) => ids))];
  const facts = await context.store.read(responsibilities, { agencyIds });
  const own = facts.filter((fact) => isOfPlaces(fact, question)).map(asCharge);
  const joint = asksJointly(question.text, question.language) ? together(own, asked) : own;
  const named = underNamedHeadings(joint, question);
  const headed =
    named.length < joint.length ? named : await underHeadingsOfTask(context, joint, question, asked);
  if (!question.polar) return headed;
  const charged = new Set(headed.map(({ fact }) => fact.clauseId));
  const taken = await ofNamedTask(context, question);
  return taken.length === 0 || taken.some(({ fact }) => charged.has(fact.clauseId)) ? headed : taken;
}

/** Charges of clauses that charge all the agencies a question names: 住建局和水务局共同承担. */
function together(charges: readonly Charge[], { named }: AskedAgencies): readonly Charge[] {
  const charged = new Set(charges.map(({ fact }) => `${fact.clauseId} ${fact.agencyId}`));
  return charges.filter(({ fact }) =>
    named.every(({ ids }) => ids.some((id) => charged.has(`${fact.clauseId} ${id}`))),
  );
}

/**
 * Charges of clauses that name one agency and no other, or the `together` that a question names (只有甲乙两家) and no
 * others, whoever else the question asks about.
 */
export async function ofAloneIn(
  { store }: AnswerContext,
  charges: readonly Charge[],
  together = 1,
): Promise<readonly Charge[]> {
  const clauseIds = [...new Set(charges.map(({ fact }) => fact.clauseId))];
  const agencies = new Map<string, Set<string>>();
  for (const { clauseId, agency } of await store.read(responsibilities, { clauseIds }))
    agencies.set(clauseId, (agencies.get(clauseId) ?? new Set()).add(agency));
  return charges.filter(({ fact }) => agencies.get(fact.clauseId)?.size === together);
}

/**
 * Who else is charged where an agency is: under the heading of the task that the question names, whether that agency is
 * charged there or not, else in the clauses that charge it.
 */
export async function ofPartners(
  context: AnswerContext,
  question: Question,
  asked: AskedAgencies,
  charged: readonly Charge[],
): Promise<readonly Charge[]> {
  const all = await context.store.read(responsibilities, {});
  const own = all.filter((fact) => isOfPlaces(fact, question)).map(asCharge);
  const carrying = await ofMeasures(
    context,
    question,
    question.places.map(({ adcode }) => adcode),
  );
  const headed =
    carrying.length > 0
      ? await underNearHeadings(context, underNamedHeadings(carrying, question), question, asked)
      : await underAskedHeadings(context, own, question, asked);
  const clauses = new Set(charged.map(({ fact }) => fact.clauseId));
  const among = headed.length < own.length ? headed : own.filter(({ fact }) => clauses.has(fact.clauseId));
  const named = new Set(asked.named.flatMap(({ ids }) => ids));
  return among.filter(({ fact }) => !named.has(fact.agencyId));
}

/** Who is charged with the task a question asks about; none where no clause in question charges anyone. */
export async function ofTask(
  context: AnswerContext,
  question: Question,
  agencies: AskedAgencies,
  collection: Collection,
): Promise<readonly Charge[]> {
  const { store, embedder } = context;
  const adcodes = heldAdcodes(question.places, collection);
  if (question.places.length > 0 && adcodes.length === 0) return [];
  if (asksAlone(question.text, question.language) && question.measures.length === 0) {
    const facts = await store.read(responsibilities, {});
    return facts.filter((fact) => isOfPlaces(fact, question)).map(asCharge);
  }
  const carrying = await ofMeasures(context, question, adcodes);
  if (carrying.length > 0) {
    const near = await underNearHeadings(context, underNamedHeadings(carrying, question), question, agencies);
    return inNearestSentence(near, question, agencies);
  }
  const all = await store.read(responsibilities, {});
  const own = all.filter((fact) => isOfPlaces(fact, question) && isOfLevels(fact, question)).map(asCharge);
  const asked = await underAskedHeadings(context, own, question, agencies);
  if (asked.length < own.length) return inNearestSentence(asked, question, agencies);
  const levels = adcodes.length > 0 ? [] : question.levels;
  const task = question.language === 'zh' ? askedTask(question, agencies) : '';
  const found = await findClauses(store, embedder, {
    ...clauseQuery(question, collection),
    ...(task.length < SHORTEST_TASK ? {} : { text: task, phrases: phrasesOf(task, question) }),
    top: CLAUSES,
    filter: { adcodes, levels },
  });
  const best = found[0]?.hit.score ?? 0;
  const scores = new Map(
    found.filter(({ hit }) => hit.score >= best - NEAR).map(({ hit }) => [hit.clauseId, hit.score] as const),
  );
  const params: ResponsibilityParams = { clauseIds: [...scores.keys()] };
  const facts = await store.read(responsibilities, params);
  const near = facts
    .map((fact) => ({ fact, score: scores.get(fact.clauseId) ?? 0 }))
    .sort((a, b) => b.score - a.score);
  return inNearestSentence(near, question, agencies);
}

/** What the clause of a task is to hold verbatim: its terms, and the awards that the question names in it. */
function phrasesOf(task: string, { links }: Question): readonly string[] {
  const awards = links.filter(({ kind }) => kind === 'award').map(({ printed }) => printed);
  return [...new Set([...queryPhrases(task), ...awards])];
}

/** 宣传培训由农业局牵头,对吧: who is charged under the heading a question names, whoever it takes to be. */
async function ofNamedTask({ store }: AnswerContext, question: Question): Promise<readonly Charge[]> {
  const all = await store.read(responsibilities, {});
  const own = all.filter((fact) => isOfPlaces(fact, question)).map(asCharge);
  const headed = underNamedHeadings(own, question);
  return headed.length < own.length ? headed : [];
}

/** Who is charged by the clauses that carry the measures the question names. */
async function ofMeasures(
  { store }: AnswerContext,
  { measures, levels }: Question,
  adcodes: readonly string[],
): Promise<readonly Charge[]> {
  if (measures.length === 0) return [];
  const carriers = await store.read(measureCarriers, { ids: measures.map(({ id }) => id) });
  const fits = carriers.filter(({ adcode, level }) =>
    adcodes.length > 0
      ? adcode !== null && adcodes.includes(adcode)
      : levels.length === 0 || (level !== null && levels.includes(level)),
  );
  const clauseIds = [...new Set(fits.map(({ clauseId }) => clauseId))];
  const facts = clauseIds.length === 0 ? [] : await store.read(responsibilities, { clauseIds });
  return facts.map(asCharge);
}

function isOfPlaces(fact: ResponsibilityFact, { places }: Question): boolean {
  // 给廊坊派了什么任务: a place may be asked about as one that another's document charges.
  return (
    places.length === 0 || places.some(({ adcode, name }) => adcode === fact.adcode || name === fact.agency)
  );
}

function isOfLevels({ level }: ResponsibilityFact, { levels, places }: Question): boolean {
  return places.length > 0 || levels.length === 0 || (level !== null && levels.includes(level));
}
