import { type CitationFact, citations, clausesOfDocuments, repeals } from '../../graph/queries/citations.ts';
import { sourceTexts } from '../../graph/queries/clauses.ts';
import type { CitationRow } from '../answer.ts';
import { askedAs, closeness } from '../asked-thing.ts';
import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { nameVectors } from '../name-vectors.ts';
import {
  asksForBasis,
  asksForCarriedOut,
  asksForFoundation,
  asksForMaking,
  asksForRepeals,
  asksOfAllDocuments,
  asksWhatIsCited,
  asksWhoCites,
} from '../question/citation-cues.ts';
import { askedIssuer, askedKind, askedWhose, excludedTitles } from '../question/cited-cues.ts';
import { documentsIn, TITLES } from '../question/documents.ts';
import { withoutPlaces } from '../question/frame.ts';
import type { Question } from '../question/question.ts';
import { citationSentences, notCitedSentences, notRepealedSentence } from '../render/citations.ts';
import { factPart } from '../rows.ts';
import { sentenceAround } from '../sentence-around.ts';

/**
 * What a document rests on, or which documents rest on it; both as the texts word it (implements, according to,
 * mentions); which older document one repeals. Null where no citation fits.
 */
export async function answerCitations(
  context: AnswerContext,
  asked: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const { store, places } = context;
  if (asksForRepeals(asked.text, asked.language)) return answerRepeals(context, asked, collection);
  const { question, all } = withoutExcluded(asked, await store.read(citations, {}));
  const issuer = askedIssuer(question);
  const asksOfOne = namesCitingPlace(question);
  // 某市质量奖办法是根据哪个文件制定的: the document it is asked of may have the words of one that is cited.
  const isOfCiting = asksWhatIsCited(question.text, question.language) && citedBy(all, question).length > 0;
  const namesCited = question.places.length === 0 && !isOfCiting && citedIn(all, question).length > 0;
  const isIncoming = asksOfOne || namesCited || asksWhoCites(question.text, question.language);
  // 中共中央、国务院印发的文件谁引了: the cited texts are told by whose they are, and by no title.
  const isOfIssuer = isIncoming && issuer !== null && citedIn(all, question).length === 0;
  const found = isOfIssuer
    ? all.filter((fact) => isOfLevels(fact, question))
    : isIncoming
      ? await whoCites(context, all, question)
      : citedBy(all, question);
  const codes = question.places.map(({ adcode }) => adcode);
  const isOfPlaces = ({ adcode }: CitationFact): boolean => adcode !== null && codes.includes(adcode);
  const facts = asksOfOne ? found.filter(isOfPlaces) : found;
  if (facts.length === 0) {
    const isSilent = !isIncoming && question.places.length > 0 && !all.some(isOfPlaces);
    const isOfTitle = isIncoming && question.text.match(TITLES) !== null;
    return asksOfOne || isSilent || isOfTitle ? doesNotCite(context, question, collection, found) : null;
  }
  const rows = ofIssuer(await rowsOf(context, facts), issuer);
  return {
    answer: citationSentences(question.language, rows, isIncoming ? 'incoming' : 'outgoing'),
    rows,
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage: coverageOf(collection, { places: question.places, levels: [] }, [], places),
    notFound: false,
    nearest: [],
    cypher: citations.cypher({}),
  };
}

/**
 * What the documents that a question names end, or who ends the one it names; all that is ended where it names none.
 * That the documents of a place end none is said. Null where nothing is ended and no place asked about.
 */
async function answerRepeals(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const all = await context.store.read(repeals, {});
  const ended = citedIn(all, question);
  const isNamed = question.places.length > 0 || ended.length > 0;
  const facts = isNamed ? [...new Set([...ended, ...citedBy(all, question)])] : all;
  const held = new Set(collection.places.map(({ adcode }) => adcode));
  const silent = facts.length > 0 ? [] : question.places.filter(({ adcode }) => held.has(adcode));
  if (facts.length === 0 && silent.length === 0) return null;
  const rows = await rowsOf(context, facts);
  const coverage = coverageOf(collection, { places: question.places, levels: [] }, silent, context.places);
  return {
    answer:
      facts.length === 0
        ? notRepealedSentence(question.language, coverage)
        : citationSentences(question.language, rows, 'outgoing'),
    rows,
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: facts.length === 0,
    nearest: [],
    cypher: repeals.cypher({}),
  };
}

/** A question without the titles that it leaves out, and the citations without theirs. */
function withoutExcluded(
  question: Question,
  all: readonly CitationFact[],
): { readonly question: Question; readonly all: readonly CitationFact[] } {
  const titles = excludedTitles(question);
  if (titles.length === 0) return { question, all };
  const out = new Set(documentsIn({ text: titles.join(''), places: [] }, all));
  const text = titles.reduce((rest, title) => rest.replace(title, ' '.repeat(title.length)), question.text);
  return { question: { ...question, text }, all: all.filter((fact) => !out.has(fact)) };
}

/** How far before a title whose text it is may stand: 中共中央、国务院印发的《…》. */
const ISSUER_REACH = 14;

/** The citations of the texts of one body, by the words before a title or by the title; all where none tells it. */
function ofIssuer(rows: readonly CitationRow[], issuer: RegExp | null): readonly CitationRow[] {
  if (issuer === null) return rows;
  const own = rows.filter(({ quote, title }) => {
    const words = quote.replace(/\s+/gu, '');
    const at = words.indexOf(`《${title}`);
    return issuer.test(title) || issuer.test(words.slice(Math.max(0, at - ISSUER_REACH), Math.max(0, at)));
  });
  return own.length > 0 ? own : rows;
}

const isOfLevels = ({ level }: CitationFact, { places, levels }: Question): boolean =>
  places.length > 0 || levels.length === 0 || (level !== null && levels.includes(level));

/** 河北的意见是贯彻《…》的吗: a document by its title, and beside it, not in it, the place whose texts are asked about. */
function namesCitingPlace({ text, links }: Question): boolean {
  const titles = [...text.matchAll(TITLES)].map(({ index, 0: title }) => ({
    start: index,
    end: index + title.length,
  }));
  return (
    titles.length > 0 &&
    links.some(
      ({ kind, start }) =>
        kind === 'place' && titles.every((title) => start < title.start || start >= title.end),
    )
  );
}

/** Asked about a document that those of a place, or of all places, do not cite: says so, and who does cite it. */
async function doesNotCite(
  context: AnswerContext,
  question: Question,
  collection: Collection,
  elsewhere: readonly CitationFact[],
): Promise<AnswerBody> {
  const others = await rowsOf(context, elsewhere);
  const held = new Set(collection.places.map(({ adcode }) => adcode));
  const silent = question.places.filter(({ adcode }) => held.has(adcode));
  const coverage = coverageOf(collection, { places: question.places, levels: [] }, silent, context.places);
  return {
    answer: notCitedSentences(question, coverage, others),
    rows: [],
    otherLevels: others,
    mentionsWithoutAmount: [],
    coverage,
    notFound: true,
    nearest: [],
    cypher: citations.cypher({}),
  };
}

/** Each citation in the sentence that makes it. */
async function rowsOf(
  { store, today }: AnswerContext,
  facts: readonly CitationFact[],
): Promise<readonly CitationRow[]> {
  if (facts.length === 0) return [];
  const ids = [...new Set(facts.map(({ documentId }) => documentId))];
  const [clauses, sources] = await Promise.all([
    store.read(clausesOfDocuments, { ids }),
    store.read(sourceTexts, { ids }),
  ]);
  return facts.map((fact): CitationRow => {
    const source = sources.find(({ documentId }) => documentId === fact.documentId)?.sourceText ?? '';
    const clause = clauses.find(
      ({ documentId, ordinal }) => documentId === fact.documentId && ordinal === fact.clauseOrdinal,
    );
    const sentence = sentenceAround(source, fact);
    return {
      ...factPart(fact, today),
      clause: clause?.clause ?? fact.document,
      ...sentence,
      text: clause?.text ?? sentence.quote,
      score: 1,
      title: fact.title,
      documentNumber: fact.documentNumber,
      relation: fact.relation,
      cited: fact.citedPresence,
      citedId: fact.citedId,
    };
  });
}

/** One citation for each cited document that the question names by title, number or words. */
function citedIn(all: readonly CitationFact[], { text }: Question): readonly CitationFact[] {
  const cited = [...new Map(all.map((fact) => [`${fact.citedId} ${fact.title}`, fact])).values()];
  return documentsIn({ text, places: [] }, cited);
}

/** Least cosine of a question with a title that it names in other words, and how much further others may be. */
const NEAR_TITLE = { zh: 0.5, en: 0.4, others: 0.05 };

/** Citations of the documents that the question names, by words or else by meaning; none where it names none. */
async function whoCites(
  { store, embedder }: AnswerContext,
  all: readonly CitationFact[],
  question: Question,
): Promise<readonly CitationFact[]> {
  const named = new Set(citedIn(all, question).map(({ citedId }) => citedId));
  const isNamed = ({ citedId }: CitationFact): boolean => named.has(citedId);
  const found = named.size > 0 ? all.filter(isNamed) : await nearTitles(store, embedder, all, question);
  const codes = question.places.map(({ adcode }) => adcode);
  const ofPlaces = found.filter(({ adcode }) => adcode !== null && codes.includes(adcode));
  return ofPlaces.length > 0 ? ofPlaces : found;
}

async function nearTitles(
  store: AnswerContext['store'],
  embedder: AnswerContext['embedder'],
  all: readonly CitationFact[],
  question: Question,
): Promise<readonly CitationFact[]> {
  const [vectors, asked] = await Promise.all([
    nameVectors(
      store,
      embedder,
      all.map(({ title }) => title),
    ),
    askedAs(embedder, withoutPlaces(question), question.language),
  ]);
  const scored = all.map((fact) => ({ fact, score: closeness(asked, fact.title, vectors.get(fact.title)) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best < NEAR_TITLE[question.language]) return [];
  return scored.filter(({ score }) => score >= best - NEAR_TITLE.others).map(({ fact }) => fact);
}

/** What the documents named by title or place cite; what all of a level cite where the question names none. */
function citedBy(facts: readonly CitationFact[], question: Question): readonly CitationFact[] {
  const inScope = facts.filter((fact) => isOfLevels(fact, question));
  const citing = [
    ...new Map(
      inScope.map((fact) => [fact.documentId, { ...fact, title: fact.document, documentNumber: null }]),
    ).values(),
  ];
  const named = ofEachPlace(question).flatMap((asked) => documentsIn(asked, citing));
  // 各地文件引用的国家文件: the level is that of what is cited.
  const isOfAll = question.places.length === 0 && asksOfAllDocuments(question.text, question.language);
  if (named.length === 0 && !isOfAll)
    return question.levels.length > 0 && question.places.length === 0 ? inScope : [];
  const ids = new Set(named.map(({ documentId }) => documentId));
  const allCited = isOfAll ? facts : inScope.filter(({ documentId }) => ids.has(documentId));
  const isOfKind = askedKind(question);
  const ofKind = isOfKind === null ? [] : allCited.filter(({ title }) => isOfKind(title));
  if (ofKind.length > 0) return ofKind;
  const isOfWhose = askedWhose(question);
  const ofWhose = isOfWhose === null ? [] : allCited.filter(({ title }) => isOfWhose(title));
  const cited = ofWhose.length > 0 ? ofWhose : allCited;
  const ofUpper = ofUpperPlace(cited, question);
  if (ofUpper.length > 0) return ofUpper;
  const basis = cited.filter(({ relation }) => relation !== 'mentions');
  if (!asksForBasis(question.text, question.language) || basis.length === 0) return cited;
  const carriedOut = basis.filter(({ relation }) => relation === 'implements');
  if (asksForCarriedOut(question.text, question.language) && carriedOut.length > 0) return carriedOut;
  return asksForFoundation(question.text, question.language) ? foundationOf(basis, question) : basis;
}

/** The words that tell the documents of one place apart must not leave out those of another. */
function ofEachPlace({ text, places }: Question): readonly Pick<Question, 'text' | 'places'>[] {
  return places.length < 2 ? [{ text, places }] : places.map((place) => ({ text, places: [place] }));
}

/** What each document is said to be drawn up according to, at its beginning where its making is asked about; else what its first citing clause carries out. */
function foundationOf(basis: readonly CitationFact[], { text, language }: Question): readonly CitationFact[] {
  const isOfMaking = asksForMaking(text, language);
  const documents = [...new Set(basis.map(({ documentId }) => documentId))];
  return documents.flatMap((id) => {
    const own = basis.filter(({ documentId }) => documentId === id);
    const according = own.filter(({ relation }) => relation === 'according_to');
    if (according.length > 0 && !isOfMaking) return according;
    const among = according.length > 0 ? according : own;
    const first = Math.min(...among.map(({ clauseOrdinal }) => clauseOrdinal ?? 0));
    return among.filter(({ clauseOrdinal }) => (clauseOrdinal ?? 0) === first);
  });
}

/** 鄂州依据湖北省的哪个文件: of two places, one within the other, the upper one's texts are what is cited. */
function ofUpperPlace(cited: readonly CitationFact[], { places }: Question): readonly CitationFact[] {
  const citing = new Set(cited.map(({ adcode }) => adcode));
  const upper = places.filter(({ adcode }) => !citing.has(adcode));
  return cited.filter(({ title }) => upper.some(({ name }) => title.includes(name.slice(0, 2))));
}
