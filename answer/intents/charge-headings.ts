import type { ResponsibilityFact } from '../../graph/queries/responsibilities.ts';
import { simplify } from '../../text/convert-script.ts';
import { searchTerms } from '../../text/ngrams.ts';
import { askedAs, closeness, holdsPart, shareOf, termsOf } from '../asked-thing.ts';
import type { AnswerContext } from '../context.ts';
import { nameVectors } from '../name-vectors.ts';
import type { AskedAgencies } from '../question/agencies.ts';
import { askedTask } from '../question/frame.ts';
import { glosses } from '../question/glossary.ts';
import type { Question } from '../question/question.ts';

/** A charge, and how near its clause is to what the question asks. */
export interface Charge {
  readonly fact: ResponsibilityFact;
  readonly score: number;
}

/** What is charged without a doubt: by an agency, a place or a clause that the question names. */
export const asCharge = (fact: ResponsibilityFact): Charge => ({ fact, score: 1 });

/**
 * Of several charges, those under the heading a question asks for; all where it asks for none. A Chinese question names a
 * heading by its words; the words of an English one are those of the glossary, and mean less than its whole does.
 */
export async function underAskedHeadings(
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
  const stated = inWordsOfClause(charges, question, agencies);
  if (stated.length < charges.length) return stated;
  return question.language === 'zh' ? byMeaning(charges) : byWords(charges);
}

/** Share of a task's terms that a clause holds which states it, and how many clauses may do so for the words to tell one. */
const STATED = 0.8;
const MOST_STATING = 2;
/** Share of them that the sentence of a charge holds which is about the task. */
const IN_SENTENCE = 0.5;

/** Of several charges, those of the one or two clauses that state the task in its own words; all where none or more do. */
function inWordsOfClause(
  charges: readonly Charge[],
  question: Question,
  agencies: AskedAgencies,
): readonly Charge[] {
  const terms = question.language === 'zh' ? termsOf(askedTask(question, agencies), 'zh') : [];
  if (terms.length < 2) return charges;
  const share = ({ fact }: Charge): number => shareOf(terms, fact.text);
  const best = Math.max(0, ...charges.map(share));
  const stating = charges.filter((one) => share(one) >= Math.max(STATED, best - NEAR_HEADING));
  const clauses = new Set(stating.map(({ fact }) => fact.clauseId)).size;
  return clauses > 0 && clauses <= MOST_STATING ? stating : charges;
}

/**
 * Of the charges of a clause, those whose own sentence states the most of the task (考核县级政府, where another sentence of
 * the clause has 设区市政府 assessed); all where no sentence states most of it, as where a list in brackets charges.
 */
export function inNearestSentence(
  charges: readonly Charge[],
  question: Question,
  agencies: AskedAgencies,
): readonly Charge[] {
  if (question.language === 'en') return charges;
  // Whose work is assessed is named by its level.
  const links = question.links.filter(({ kind }) => kind !== 'level');
  const terms = termsOf(askedTask({ ...question, links }, agencies), 'zh');
  if (terms.length < 2) return charges;
  const best = new Map<string, number>();
  const share = ({ fact }: Charge): number => shareOf(terms, simplify(fact.quote));
  for (const one of charges)
    best.set(one.fact.clauseId, Math.max(best.get(one.fact.clauseId) ?? 0, share(one)));
  return charges.filter((one) => {
    const most = best.get(one.fact.clauseId) ?? 0;
    return most < IN_SENTENCE || share(one) >= most - NEAR_HEADING;
  });
}

/** Share of a heading's character pairs that a question must hold to name it, and how near the best one others come. */
const NAMED_HEADING = 0.6;
const NEAR_HEADING = 0.1;

/** Of several charges, those of the clauses whose heading the question names (环境质量目标归谁); all where it names none. */
export function underNamedHeadings(
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
export async function underHeadingsOfTask(
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
export async function underNearHeadings(
  { store, embedder }: AnswerContext,
  charges: readonly Charge[],
  question: Question,
  agencies: AskedAgencies,
): Promise<readonly Charge[]> {
  const { language } = question;
  const names = charges.flatMap(({ fact }) => namesOf(fact));
  const [vectors, asked] = await Promise.all([
    nameVectors(store, embedder, names),
    askedAs(embedder, askedTask(question, agencies), language),
  ]);
  const near = charges.map(({ fact }) => ({
    fact,
    score: Math.max(...namesOf(fact).map((name) => closeness(asked, name, vectors.get(name)))),
  }));
  const best = Math.max(0, ...near.map(({ score }) => score));
  if (best < NEAR_MEANING[language]) return charges;
  return near.filter(({ score }) => score >= best - NEAR_MEANING.others).sort((a, b) => b.score - a.score);
}

/** A list of agencies in brackets charges with what its clause says. */
const LIST = /^[(（[【]/u;

/** What tells the task of a charge: the heading of its clause, and the sentence that charges where there is one. */
function namesOf({ heading, quote }: ResponsibilityFact): readonly string[] {
  return LIST.test(quote) ? [heading] : [heading, simplify(quote)];
}
