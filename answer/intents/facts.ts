import { clausesOfDocuments, issuersOfDocuments } from '../../graph/queries/citations.ts';
import { sourceTexts } from '../../graph/queries/clauses.ts';
import { type DocumentHeadRow, documentHeads } from '../../graph/queries/documents.ts';
import type { FactsRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { type DocumentCondition, documentCondition } from '../question/document-conditions.ts';
import { asksForDocuments, asksForJointIssue } from '../question/document-cues.ts';
import { documentsIn } from '../question/documents.ts';
import type { Question } from '../question/question.ts';
import { factsSentences } from '../render/facts.ts';
import { documentPart } from '../rows.ts';
import { validityOn } from '../validity.ts';

const NEWEST = /最新|最近|\b(?:newest|latest|most recent)\b/iu;
const OLDEST = /最早|最久|最老|最旧|\b(?:oldest|earliest)\b/iu;
const QUOTED = /《/u;
/** A document without its title or number in print is shown by its beginning. */
const LONGEST_OPENING = 80;

/**
 * Number, dates, issuer and standing of the documents a question names; of all in scope where it asks which there
 * are. Null where it names none.
 */
export async function answerFacts(
  { store, places, today }: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const all = await store.read(documentHeads, {});
  const ofYears = all.filter((head) => isInScope(head, question));
  // 四川的意见是2018年印发的吧: a year that no document of the place is of is a slip of the question, and no scope.
  const isOfPlace = question.places.length > 0 && ofYears.length === 0;
  const heads = isOfPlace ? all.filter((head) => isInScope(head, { ...question, years: null })) : ofYears;
  const named = documentsIn(
    question,
    heads.map((head) => ({ ...head, title: head.document })),
  );
  const isListing =
    asksForDocuments(question.text, question.language) ||
    (documentCondition(question) !== null && named.length !== 1) ||
    (named.length === 0 && question.places.length === 0 && !QUOTED.test(question.text));
  const coverage = coverageOf(collection, question, [], places);
  const isOfOne = QUOTED.test(question.text) || /[〔[(]\d{4}[〕\])]\d/u.test(question.text);
  const asked = byAge(isListing && !isOfOne ? heads : named, question.text);
  if (asked.length === 0 && coverage.notLoaded.length === 0) return null;
  const ids = asked.map(({ documentId }) => documentId);
  const [issuers, clauses, sources] = await Promise.all([
    store.read(issuersOfDocuments, { ids }),
    store.read(clausesOfDocuments, { ids }),
    store.read(sourceTexts, { ids }),
  ]);
  const isJoint = asksForJointIssue(question.text, question.language);
  const issuersOf = (id: string): string[] =>
    issuers.filter(({ documentId }) => documentId === id).map(({ name }) => name);
  const condition = isListing ? documentCondition(question) : null;
  const fitting = asked.filter(
    (head) =>
      (!isJoint || issuersOf(head.documentId).length > 1) &&
      (condition === null || meets(head, condition, today)),
  );
  const rows = fitting.map((head): FactsRow => {
    const source = sources.find(({ documentId }) => documentId === head.documentId)?.sourceText ?? '';
    const first = clauses.find(({ documentId }) => documentId === head.documentId);
    const part = documentPart(head, today);
    const quote = wordsOf(head, source, first?.start ?? 0);
    return {
      ...part,
      flags: head.documentNumberDamaged ? [...new Set([...part.flags, 'damaged'])] : part.flags,
      clause: first?.clause ?? head.document,
      ...quote,
      text: quote.quote,
      score: 1,
      title: head.document,
      documentNumber: head.documentNumber,
      documentNumberDamaged: head.documentNumberDamaged,
      issuer: issuersOf(head.documentId),
      effectiveFrom: head.effectiveFrom,
      effectiveTo: head.effectiveTo,
    };
  });
  return {
    answer: factsSentences(question.language, rows, { isListing, missing: coverage.notLoaded }),
    rows,
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: rows.length === 0,
    nearest: [],
    cypher: documentHeads.cypher({}),
  };
}

function meets(head: DocumentHeadRow, condition: DocumentCondition, today: string): boolean {
  switch (condition) {
    case 'noNumber':
      return head.documentNumber === null;
    case 'damagedNumber':
      return head.documentNumberDamaged;
    case 'noDate':
      return head.issuedOn === null;
    case 'pastTerm':
    case 'current':
      return validityOn(today, head) === condition;
  }
}

/** The newest or the oldest, where the question asks for it; by date of issue, else of publication. */
function byAge(heads: readonly DocumentHeadRow[], text: string): readonly DocumentHeadRow[] {
  const sign = NEWEST.test(text) ? -1 : OLDEST.test(text) ? 1 : 0;
  if (sign === 0) return heads;
  const dateOf = ({ issuedOn, publishedOn }: DocumentHeadRow): string => issuedOn ?? publishedOn ?? '';
  const dated = heads
    .filter((head) => dateOf(head) !== '')
    .toSorted((a, b) => sign * (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
  const [first] = dated;
  return first === undefined ? [] : dated.filter((head) => dateOf(head) === dateOf(first));
}

function isInScope(
  { adcode, level, issuedOn, publishedOn }: DocumentHeadRow,
  { places, levels, years }: Question,
): boolean {
  const year = Number((issuedOn ?? publishedOn)?.slice(0, 4) ?? Number.NaN);
  const isOfYears = years === null || (year >= (years.from ?? year) && year <= (years.to ?? year));
  if (places.length > 0) return isOfYears && places.some((place) => place.adcode === adcode);
  return isOfYears && (levels.length === 0 || (level !== null && levels.includes(level)));
}

/** The number as printed, else the title, else the first words of the text: verbatim, with their place. */
function wordsOf(
  { documentNumber, document }: DocumentHeadRow,
  source: string,
  firstClause: number,
): { readonly quote: string; readonly start: number; readonly end: number } {
  for (const words of [documentNumber, document]) {
    const start = words === null ? -1 : source.indexOf(words);
    if (words !== null && start >= 0) return { quote: words, start, end: start + words.length };
  }
  // Names are simplified; a traditional text prints the characters before the year in its own way.
  const year = documentNumber?.search(/[〔[(（【]/u) ?? -1;
  const at = year > 0 ? source.indexOf(documentNumber?.slice(year) ?? '') : -1;
  if (at >= year && documentNumber !== null && year > 0) {
    const span = { start: at - year, end: at - year + documentNumber.length };
    return { quote: source.slice(span.start, span.end), ...span };
  }
  const line = source.indexOf('\n', firstClause);
  const end = Math.min(line < 0 ? source.length : line, firstClause + LONGEST_OPENING);
  return { quote: source.slice(firstClause, end), start: firstClause, end };
}
