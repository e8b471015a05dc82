import { type CitationFact, citations, clausesOfDocuments } from '../../graph/queries/citations.ts';
import { sourceTexts } from '../../graph/queries/clauses.ts';
import type { CitationRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { asksForBasis, asksForLaws, asksWhoCites, isLawTitle } from '../question/citation-cues.ts';
import { documentsIn } from '../question/documents.ts';
import type { Question } from '../question/question.ts';
import { citationSentences, notCitedSentences } from '../render/citations.ts';
import { documentPart } from '../rows.ts';
import { sentenceAround } from '../sentence-around.ts';

/**
 * What a document rests on, or which documents rest on it; both as the texts word it (implements, according to,
 * mentions). Null where no citation fits.
 */
export async function answerCitations(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const { store, places } = context;
  const all = await store.read(citations, {});
  const asksOfOne = namesCitingPlace(question);
  const isIncoming = asksOfOne || asksWhoCites(question.text, question.language);
  const found = isIncoming ? whoCites(all, question) : citedBy(all, question);
  const codes = question.places.map(({ adcode }) => adcode);
  const facts = asksOfOne ? found.filter(({ adcode }) => adcode !== null && codes.includes(adcode)) : found;
  if (facts.length === 0) return asksOfOne ? doesNotCite(context, question, collection, found) : null;
  const rows = await rowsOf(context, facts);
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

/** 河北的意见是贯彻《…》的吗: a document by its title, and beside it, not in it, the place whose texts are asked about. */
function namesCitingPlace({ text, links }: Question): boolean {
  const titles = [...text.matchAll(/《[^《》]{2,80}》/gu)].map(({ index, 0: title }) => ({
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

/** A place is asked about a document that its documents do not cite: says so, and who does cite it. */
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
    answer: notCitedSentences(question.language, coverage, others),
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
      ...documentPart(fact, today),
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

/** Citations of the documents that the question names; none where it names none that is cited. */
function whoCites(all: readonly CitationFact[], question: Question): readonly CitationFact[] {
  const cited = [...new Map(all.map((fact) => [`${fact.citedId} ${fact.title}`, fact])).values()];
  const named = documentsIn({ text: question.text, places: [] }, cited);
  const ids = new Set(named.map(({ citedId }) => citedId));
  const codes = question.places.map(({ adcode }) => adcode);
  const found = all.filter(({ citedId }) => ids.has(citedId));
  const ofPlaces = found.filter(({ adcode }) => adcode !== null && codes.includes(adcode));
  return ofPlaces.length > 0 ? ofPlaces : found;
}

/** What the documents named by title or place cite; what all of a level cite where the question names none. */
function citedBy(all: readonly CitationFact[], question: Question): readonly CitationFact[] {
  const inScope = all.filter(
    ({ level }) =>
      question.places.length > 0 ||
      question.levels.length === 0 ||
      (level !== null && question.levels.includes(level)),
  );
  const citing = [
    ...new Map(
      inScope.map((fact) => [fact.documentId, { ...fact, title: fact.document, documentNumber: null }]),
    ).values(),
  ];
  const named = documentsIn(question, citing);
  if (named.length === 0) return question.levels.length > 0 && question.places.length === 0 ? inScope : [];
  const ids = new Set(named.map(({ documentId }) => documentId));
  const cited = inScope.filter(({ documentId }) => ids.has(documentId));
  if (asksForLaws(question)) {
    const laws = cited.filter(({ title }) => isLawTitle(title));
    if (laws.length > 0) return laws;
  }
  const basis = cited.filter(({ relation }) => relation !== 'mentions');
  return asksForBasis(question.text, question.language) && basis.length > 0 ? basis : cited;
}
