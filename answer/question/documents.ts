import { searchTerms } from '../../text/ngrams.ts';
import { glossed } from './glossary.ts';
import type { Question } from './question.ts';

/** What a question can name a document by. */
export interface NamedDocument {
  readonly title: string;
  readonly attachedTitle?: string | null;
  readonly documentNumber?: string | null;
  /** Code of its place; null where it tells none or is known by citation only. */
  readonly adcode?: string | null;
}

/** Titles as a question prints them. */
export const TITLES = /《[^《》]{2,80}》/gu;

/** A title in 《》 or the year of a number. */
const PRINTED_NAME = /《[^《》]{2,80}》|[〔[(（【]\d{4}[〕\])）】]/u;

/** Whether a question names documents as they are printed: by title in 《》 or by number. */
export function namesDocuments(text: string): boolean {
  return PRINTED_NAME.test(text);
}

const QUOTED = /《([^《》]{2,80})》/gu;
/** Marks and blanks differ between printings; so do the words that hand a text on. */
const NOISE = /[^\p{L}\p{N}]+|关于|印发|的通知$/gu;
/** “十三五”规划 is short for 第十三个五年规划. */
const SHORT_PLAN = /[“"]?十([一二三四五六])五[”"]?规划/u;
/** A whole title of so many characters names its document without marks. */
const TELLING_TITLE = 8;
/** Share of a title's terms that a question must hold to name it without marks. */
const LEAST_SHARE = 0.5;
/** Documents whose titles cover this much less of the question than the best one are others. */
const NEAR = 0.15;
/** A share of so many documents' titles tells none from another. */
const COMMON = 0.5;

/**
 * The documents a question names: by title in 《》, by number, else by the words of a title; with a place, those of
 * the place, narrowed by words where they tell its documents apart. Empty where it names none.
 */
export function documentsIn<D extends NamedDocument>(
  { text: printed, places }: Pick<Question, 'text' | 'places'>,
  documents: readonly D[],
): readonly D[] {
  // An English question names a Chinese title by its words: the Product Quality Law.
  const text = /\p{Script=Han}/u.test(printed) ? printed : glossed(printed);
  const quoted = [...text.matchAll(QUOTED)].map(([, title = '']) => keyOf(title));
  if (quoted.length > 0)
    return documents.filter((document) =>
      titleKeys(document).some((key) => quoted.some((one) => key.includes(one) || one.includes(key))),
    );
  const plan = SHORT_PLAN.exec(text)?.[1];
  const plans = documents.filter(({ title }) => title.includes(`第十${plan}个五年`));
  if (places.length === 0 && plans.length > 0) return plans;
  const numbered = documents.filter(({ documentNumber }) => holdsNumber(text, documentNumber ?? null));
  if (numbered.length > 0) return numbered;
  const whole = keyOf(text);
  const titled = documents.filter((document) =>
    titleKeys(document).some((key) => key.length >= TELLING_TITLE && whole.includes(key)),
  );
  if (titled.length > 0) return titled;
  const codes = new Set(places.map((place) => place.adcode));
  const ofPlaces = documents.filter(({ adcode }) => adcode != null && codes.has(adcode));
  if (ofPlaces.length > 0) {
    const best = byWords(text, ofPlaces, documents, 0);
    return best.length > 0 ? best : ofPlaces;
  }
  return places.length > 0 ? [] : byWords(text, documents, documents, LEAST_SHARE);
}

function byWords<D extends NamedDocument>(
  text: string,
  candidates: readonly D[],
  all: readonly D[],
  least: number,
): readonly D[] {
  const counts = new Map<string, number>();
  for (const document of all)
    for (const term of termsOf(document)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const isTelling = (term: string): boolean =>
    all.length < 4 || (counts.get(term) ?? 0) <= all.length * COMMON;
  const asked = new Set(searchTerms(text));
  const scored = candidates.map((document) => {
    const terms = [...termsOf(document)].filter(isTelling);
    const common = terms.filter((term) => asked.has(term)).length;
    return { document, share: terms.length === 0 ? 0 : common / terms.length };
  });
  const best = Math.max(0, ...scored.map(({ share }) => share));
  if (best === 0 || best < least) return [];
  return scored.filter(({ share }) => share >= best - NEAR && share > 0).map(({ document }) => document);
}

function termsOf(document: NamedDocument): ReadonlySet<string> {
  return new Set(titleKeys(document).flatMap((key) => searchTerms(key)));
}

/** What a notice hands on: 关于印发《…办法》的通知, 关于印发…办法的通知. */
const HANDED_ON = /(?:印发|发布|颁发|转发)《?([^《》]{2,60}?)》?的?通知$/u;

function titleKeys({ title, attachedTitle = null }: NamedDocument): readonly string[] {
  const attached = attachedTitle ?? HANDED_ON.exec(title)?.[1] ?? null;
  return [title, ...(attached === null ? [] : [attached])].map(keyOf).filter((key) => key !== '');
}

function keyOf(title: string): string {
  return title.normalize('NFKC').replace(NOISE, '');
}

function holdsNumber(text: string, documentNumber: string | null): boolean {
  if (documentNumber === null) return false;
  const bare = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '');
  const number = bare(documentNumber.normalize('NFKC'));
  return number.length >= 5 && bare(text).includes(number);
}
