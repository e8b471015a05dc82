import { type ResponsibilityFact, responsibilities } from '../../graph/queries/responsibilities.ts';
import { simplify } from '../../text/convert-script.ts';
import { askedAs, closeness } from '../asked-thing.ts';
import type { AnswerContext } from '../context.ts';
import { nameVectors } from '../name-vectors.ts';
import { asksOfChargedPlaces } from '../question/charged-places.ts';
import { askedTask } from '../question/frame.ts';
import type { Question } from '../question/question.ts';
import { asCharge, type Charge } from './charge-headings.ts';

/** Least closeness of a task with the sentence that gives it to a place, and how much further others may be. */
const NEAR = { least: 0.45, others: 0.08 };
/** 哪些市建甲,又要求哪些市建乙: each part asks for its own. */
const PART = /[,，;；]|\b(?:and )?which (?:ones?|others?)\b/u;

/**
 * What places have to do that a document of the place above them charges (给唐山派了什么任务, 给各市安排了什么), or which of
 * them it charges with a thing (由哪几个市推进); none where the question asks for neither or no such place is charged.
 */
export async function ofChargedPlaces(
  context: AnswerContext,
  question: Question,
): Promise<readonly Charge[]> {
  const asks = asksOfChargedPlaces(question.text, question.language);
  if (asks === null) return [];
  const { places, levels } = question;
  const all = await context.store.read(responsibilities, {});
  const below = all.flatMap((fact) => {
    const place = placeBelow(fact, context);
    return place === null ? [] : [{ fact, level: place.level }];
  });
  // The question names it beside the place whose document it is, or alone.
  const named = below.filter(({ fact }) => places.some(({ name }) => name === fact.agency));
  if (named.length > 0) return named.map(({ fact }) => asCharge(fact));
  const ofLevels = below
    .filter(
      ({ fact, level }) => levels.includes(level) && places.some(({ adcode }) => adcode === fact.adcode),
    )
    .map(({ fact }) => fact);
  return asks === 'tasks' ? ofLevels.map(asCharge) : nearTask(context, question, ofLevels);
}

/** The place that a fact charges, where it lies in the one whose document charges it. */
function placeBelow({ agency, adcode }: ResponsibilityFact, { places }: AnswerContext) {
  const named = places.byName(agency).filter(({ name }) => name === agency);
  return named.find((place) => places.ancestors(place).some((above) => above.adcode === adcode)) ?? null;
}

/** Of several charges, those whose sentence is nearest to each part of the task; none where none is near. */
async function nearTask(
  { store, embedder }: AnswerContext,
  question: Question,
  facts: readonly ResponsibilityFact[],
): Promise<readonly Charge[]> {
  const sentences = facts.map(({ quote }) => simplify(quote));
  const vectors = await nameVectors(store, embedder, sentences);
  const near = new Map<ResponsibilityFact, Charge>();
  for (const part of question.text.split(PART)) {
    const task = askedTask({ ...question, text: part, links: [] }, { text: part, named: [], excluded: [] });
    const asked = await askedAs(embedder, task, question.language);
    const scored = facts.map((fact, i) => ({
      fact,
      score: closeness(asked, sentences[i] ?? '', vectors.get(sentences[i] ?? '')),
    }));
    const best = Math.max(0, ...scored.map(({ score }) => score));
    if (best < NEAR.least) continue;
    for (const one of scored) if (one.score >= best - NEAR.others) near.set(one.fact, one);
  }
  return [...near.values()];
}
