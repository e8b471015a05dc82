import {
  agencyNames,
  type ResponsibilityFact,
  responsibilities,
} from '../../graph/queries/responsibilities.ts';
import type { ResponsibilityRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf, heldAdcodes } from '../coverage.ts';
import { nearestClauses } from '../nearest-clauses.ts';
import { isActedUpon } from '../question/acted-upon.ts';
import { type AskedAgencies, readAgencies } from '../question/agencies.ts';
import {
  askedOffice,
  askedRole,
  asksAlone,
  asksForBodies,
  asksForPartners,
  asksJointly,
} from '../question/charge-cues.ts';
import type { Question } from '../question/question.ts';
import { notChargedSentence, responsibilitySentences } from '../render/responsibility.ts';
import { statedPart } from '../rows.ts';
import type { Charge } from './charge-headings.ts';
import { ofAgencies, ofAloneIn, ofPartners, ofTask } from './charges.ts';
import { ofChargedPlaces } from './place-charges.ts';

/**
 * Which agencies answer for a task, or which tasks an agency has: by the agency's name where the question holds one,
 * else by the clauses that speak of the task. An office that has none may be a word of the task whose bodies are asked for
 * (支持消协提起诉讼由谁负责). Null where no clause in question charges anyone.
 */
export async function answerResponsibility(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const read = whoeverActs(question, readAgencies(question, await context.store.read(agencyNames, {})));
  const charged = read.named.length === 0 ? [] : await ofAgencies(context, question, read);
  const isPartOfTask = charged.length === 0 && asksForBodies(question.text, question.language);
  const asked = isPartOfTask ? { ...read, named: [] } : read;
  const isByAgency = asked.named.length > 0;
  const office = isByAgency || asked.excluded.length > 0 ? null : askedOffice(question.text);
  if (office !== null) return chargesNone(context, question, collection, office);
  const leftOut = new Set(asked.excluded.flatMap(({ ids }) => ids));
  const isAlone = asksAlone(question.text, question.language);
  const partners = await partnersOf(context, question, asked, charged);
  const isOfPartners = partners.length > 0;
  const found = isOfPartners
    ? partners
    : await chargedWith(context, question, collection, { asked, charged });
  const facts = found.filter(({ fact }) => !leftOut.has(fact.agencyId));
  const together = asksJointly(question.text, question.language) ? Math.max(1, asked.named.length) : 1;
  const sole = isAlone ? await ofAloneIn(context, facts, together) : facts;
  // 是由教育局单独牵头的吧: what is taken for granted and does not hold is answered with what does.
  const fits = sole.length === 0 && question.polar ? facts : sole;
  const all = fits.map(({ fact, score }) => rowOf(fact, score, context.today));
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
      byAgency: isByAgency && !isOfPartners,
      absent: isOfPartners ? notAmong(charged, facts) : [],
      coverage,
    }),
    rows,
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: rows.length === 0,
    nearest: [],
    cypher: responsibilities.cypher(
      isByAgency ? { agencyIds: asked.named.flatMap(({ ids }) => ids) } : { clauseIds: [] },
    ),
  };
}

/** The charges of the places a question asks about, else of the agencies it names, else for the task it tells. */
async function chargedWith(
  context: AnswerContext,
  question: Question,
  collection: Collection,
  { asked, charged }: { readonly asked: AskedAgencies; readonly charged: readonly Charge[] },
): Promise<readonly Charge[]> {
  const ofPlaces = await ofChargedPlaces(context, question);
  if (ofPlaces.length > 0) return ofPlaces;
  return asked.named.length > 0 ? charged : ofTask(context, question, asked, collection);
}

/** 谁来考核设区市政府: a body that something is done to is part of the task, and not whoever does it. */
function whoeverActs({ text, language }: Question, read: AskedAgencies): AskedAgencies {
  if (language === 'en' || !asksForBodies(text, language)) return read;
  const objects = read.named.filter((one) => isActedUpon(text, one));
  return {
    text: read.text,
    named: read.named.filter((one) => !objects.includes(one)),
    excluded: [...read.excluded, ...objects],
  };
}

/** Who shares a task with the agency that the question names; none where it asks for no partner. */
function partnersOf(
  context: AnswerContext,
  question: Question,
  asked: AskedAgencies,
  charged: readonly Charge[],
): Promise<readonly Charge[]> {
  const { text, language } = question;
  const isAsked = asked.named.length > 0 && asksForPartners(text, language) && !asksAlone(text, language);
  return isAsked ? ofPartners(context, question, asked, charged) : Promise.resolve([]);
}

/** Agencies that were taken to share a task whose clauses do not charge them. */
function notAmong(charged: readonly Charge[], partners: readonly Charge[]): readonly string[] {
  const shared = new Set(partners.map(({ fact }) => fact.clauseId));
  const sharing = new Set(
    charged.filter(({ fact }) => shared.has(fact.clauseId)).map(({ fact }) => fact.agency),
  );
  return [...new Set(charged.map(({ fact }) => fact.agency))].filter((agency) => !sharing.has(agency));
}

/** No document names the office whose tasks are asked for: says so, with the nearest clauses as no answer. */
async function chargesNone(
  context: AnswerContext,
  question: Question,
  collection: Collection,
  office: string,
): Promise<AnswerBody> {
  const adcodes = heldAdcodes(question.places, collection);
  return {
    answer: notChargedSentence(collection.documents, office),
    rows: [],
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage: coverageOf(collection, { places: question.places, levels: [] }, [], context.places),
    notFound: true,
    nearest: await nearestClauses(context, question, collection, { adcodes }),
    cypher: null,
  };
}

function rowOf(fact: ResponsibilityFact, score: number, today: string): ResponsibilityRow {
  return {
    ...statedPart(fact, score, today),
    agency: fact.agency,
    role: fact.role,
    task: fact.heading === '' ? fact.clause : fact.heading,
  };
}
