import { measureCarriers } from '../../graph/queries/measures.ts';
import {
  type ResponsibilityFact,
  type ResponsibilityParams,
  responsibilities,
} from '../../graph/queries/responsibilities.ts';
import { searchTerms } from '../../text/ngrams.ts';
import { askedAs, closeness, holdsPart } from '../asked-thing.ts';
import { clauseQuery } from '../clause-query.ts';
import { findClauses } from '../clause-rows.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, heldAdcodes } from '../coverage.ts';
import { nameVectors } from '../name-vectors.ts';
import type { AskedAgencies } from '../question/agencies.ts';
import { asksAlone, asksJointly } from '../question/charge-cues.ts';
import { askedTask } from '../question/frame.ts';
import { glosses } from '../question/glossary.ts';
import type { Question } from '../question/question.ts';

/** A charge, and how near its clause is to what the question asks. */
export interface Charge {
  readonly fact: ResponsibilityFact;
  readonly score: number;
}

const CLAUSES = 6;
/** Clauses this much behind the best are about something else. */
const NEAR = 0.08;

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

/** Charges of clauses that name one agency and no other, whoever else the question asks about. */
export async function ofAloneIn(
  { store }: AnswerContext,
  charges: readonly Charge[],
): Promise<readonly Charge[]> {
  const clauseIds = [...new Set(charges.map(({ fact }) => fact.clauseId))];
  const agencies = new Map<string, Set<string>>();
  for (const { clauseId, agency } of await store.read(responsibilities, { clauseIds }))
    agencies.set(clauseId, (agencies.get(clauseId) ?? new Set()).add(agency));
  return charges.filter(({ fact }) => agencies.get(fact.clauseId)?.size === 1);
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
  if (carrying.length > 0)
    return underNearHeadings(context, underNamedHeadings(carrying, question), question, agencies);
  const all = await store.read(responsibilities, {});
  const own = all.filter((fact) => isOfPlaces(fact, question) && isOfLevels(fact, question)).map(asCharge);
  const asked = await underAskedHeadings(context, own, question, agencies);
  if (asked.length < own.length) return asked;
  const levels = adcodes.length > 0 ? [] : question.levels;
  const found = await findClauses(store, embedder, {
    ...clauseQuery(question, collection),
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
  charges: readonly Charge[],
  question: Question,
  agencies: AskedAgencies,
): Promise<readonly Charge[]> {
  const byWords = (of: readonly Charge[]): readonly Charge[] => underNamedHeadings(of, question);
  const byMeaning = (of: readonly Charge[]): Promise<readonly Charge[]> =>
    underNearHeadings(context, of, question, agencies);
  const first = question.language === 'zh' ? byWords(charges) : await byMeaning(charges);
  if (first.length < charges.length) return first;
  return question.language === 'zh' ? byMeaning(charges) : byWords(charges);
}

/** 宣传培训由农业局牵头,对吧: who is charged under the heading a question names, whoever it takes to be. */
async function ofNamedTask({ store }: AnswerContext, question: Question): Promise<readonly Charge[]> {
  const all = await store.read(responsibilities, {});
  const own = all.filter((fact) => isOfPlaces(fact, question)).map(asCharge);
  const headed = underNamedHeadings(own, question);
  return headed.length < own.length ? headed : [];
}

/** Share of a heading's character pairs that a question must hold to name it, and how near the best one others come. */
const NAMED_HEADING = 0.6;
const NEAR_HEADING = 0.1;

/** Of several charges, those of the clauses whose heading the question names (环境质量目标归谁); all where it names none. */
function underNamedHeadings(
  charges: readonly Charge[],
  { text, language, measures }: Question,
): readonly Charge[] {
  const words = language === 'zh' ? text : [...glosses(text), ...measures.map(({ name }) => name)].join(' ');
  const asked = new Set(searchTerms(words));
  const share = ({ fact }: Charge): number => {
    const terms = [...new Set(searchTerms(fact.heading))];
    return terms.length === 0 ? 0 : terms.filter((term) => asked.has(term)).length / terms.length;
  };
  const best = Math.max(0, ...charges.map(share));
  return best < NAMED_HEADING ? charges : charges.filter((one) => share(one) >= best - NEAR_HEADING);
}

/** Of an agency's charges, those under headings that hold the task asked about (商务局在品牌上管什么); all where none does. */
async function underHeadingsOfTask(
  { embedder }: AnswerContext,
  charges: readonly Charge[],
  question: Question,
  agencies: AskedAgencies,
): Promise<readonly Charge[]> {
  const task = askedTask(question, agencies);
  if (task.length < 2) return charges;
  const asked = await askedAs(embedder, task, question.language);
  const under = charges.filter(({ fact }) => holdsPart(asked, fact.heading));
  return under.length > 0 ? under : charges;
}

/** Least closeness of a task with a heading that it asks for, and how much further others may be. */
const NEAR_MEANING = { zh: 0.4, en: 0.3, others: 0.08 };

/** Of several charges, those of the clauses whose heading is nearest to the task; all where none is near. */
async function underNearHeadings(
  { store, embedder }: AnswerContext,
  charges: readonly Charge[],
  question: Question,
  agencies: AskedAgencies,
): Promise<readonly Charge[]> {
  const { language } = question;
  const headings = charges.map(({ fact }) => fact.heading);
  const [vectors, asked] = await Promise.all([
    nameVectors(store, embedder, headings),
    askedAs(embedder, askedTask(question, agencies), language),
  ]);
  const near = charges.map(({ fact }) => ({
    fact,
    score: closeness(asked, fact.heading, vectors.get(fact.heading)),
  }));
  const best = Math.max(0, ...near.map(({ score }) => score));
  if (best < NEAR_MEANING[language]) return charges;
  return near.filter(({ score }) => score >= best - NEAR_MEANING.others).sort((a, b) => b.score - a.score);
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

function asCharge(fact: ResponsibilityFact): Charge {
  return { fact, score: 1 };
}

function isOfPlaces(fact: ResponsibilityFact, { places }: Question): boolean {
  return places.length === 0 || places.some((place) => place.adcode === fact.adcode);
}

function isOfLevels({ level }: ResponsibilityFact, { levels, places }: Question): boolean {
  return places.length > 0 || levels.length === 0 || (level !== null && levels.includes(level));
}
