import type { Span } from '../../../text/span.ts';
import type { WorkingText } from '../../../text/working-text.ts';
import { type DocumentNumber, findDocumentNumbers } from '../../parse/document-number.ts';

/** A title in running text, with the document number that goes with it; offsets into the working text. */
export interface MarkedTitle extends Span {
  /** Title without its outer marks; empty span where only a number is printed. */
  readonly title: Span | null;
  readonly documentNumber: string | null;
  readonly marks: 'book' | 'angle' | 'quotes' | 'none';
}

const LONGEST_TITLE = 160;
/** 根据<产品质量法>, 根据〈产品质量法〉: half-width or inner marks alone; only around Chinese. */
const ANGLED = /<([\u4e00-\u9fff][^<>\n]{2,80})>|〈([\u4e00-\u9fff][^〈〉《》\n]{2,80})〉/g;
/** 按照“关于加强质量工作的意见”: only titles of the form 关于…的…, or laws. */
const QUOTED =
  /“((?:[^“”\n]{0,30}关于[^“”\n]{4,80}的(?:意见|决定|通知|方案|办法|规定|批复))|中华人民共和国[^“”\n]{2,20}法)”/g;
/** （桂政发（2015）12号） behind a title: a bracket that may hold one more. */
const BRACKET_BEHIND = /^[（(]((?:[^（）()\n]|[（(][^（）()\n]{1,12}[）)]){4,60})[）)]/;
/** A number behind a title without brackets, or before it: …号文件《…》. */
const NEAR = 40;
const BETWEEN_NUMBER_AND_TITLE = /^(?:文件?|通知)?[）)]?[，、]?$/;

const TITLES_OF = new WeakMap<WorkingText, readonly MarkedTitle[]>();

/** {@link findMarkedTitles} of a document's text, which citations and repeals both go over. */
export function markedTitlesOf(working: WorkingText): readonly MarkedTitle[] {
  const titles = TITLES_OF.get(working) ?? findMarkedTitles(working.text);
  TITLES_OF.set(working, titles);
  return titles;
}

/** Every 《…》 (with 《》 or 〈〉 inside), <…>, quoted title and document number that stands alone, in order. */
export function findMarkedTitles(text: string): readonly MarkedTitle[] {
  const books = bookTitles(text);
  const titled = [
    ...books,
    ...[...text.matchAll(ANGLED)].map((m) => marked(m.index, m.index + m[0].length, 'angle')),
    ...[...text.matchAll(QUOTED)].map((m) => marked(m.index, m.index + m[0].length, 'quotes')),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: MarkedTitle[] = [];
  for (const title of titled) if (title.start >= (apart.at(-1)?.end ?? 0)) apart.push(title);
  return withNumbers(text, apart);
}

/** Outermost 《…》; an opening mark that is not closed within a title's length, or by the line's end, is damage. */
function bookTitles(text: string): readonly MarkedTitle[] {
  const titles: MarkedTitle[] = [];
  let open = -1;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/[《》\n]/g)) {
    if (open >= 0 && (mark === '\n' || index - open > LONGEST_TITLE)) {
      open = -1;
      depth = 0;
    }
    if (mark === '《') {
      if (depth === 0) open = index;
      depth += 1;
    } else if (mark === '》' && open >= 0) {
      depth -= 1;
      if (depth > 0) continue;
      if (index > open + 1) titles.push(marked(open, index + 1, 'book'));
      open = -1;
    }
  }
  return titles;
}

function marked(start: number, end: number, marks: MarkedTitle['marks']): MarkedTitle {
  return { start, end, title: { start: start + 1, end: end - 1 }, documentNumber: null, marks };
}

/** Gives each title the number beside it; what is left of the numbers stands alone: 国发〔2012〕9号文件. */
function withNumbers(text: string, titles: readonly MarkedTitle[]): readonly MarkedTitle[] {
  const numbers = [...findDocumentNumbers(text)];
  const taken = new Set<DocumentNumber>();
  let first = 0;
  const numbered = titles.map((title, i) => {
    while ((numbers[first]?.end ?? text.length) <= (titles[i - 1]?.end ?? 0)) first += 1;
    const near = numbers.slice(first, first + 3).filter((number) => !taken.has(number));
    const bracket = BRACKET_BEHIND.exec(text.slice(title.end, title.end + 70));
    const bracketEnd = title.end + (bracket?.[0].length ?? 0);
    const behind = near.find(
      ({ start }) =>
        start >= title.end && (start < bracketEnd || /^[\s，]?$/.test(text.slice(title.end, start))),
    );
    const before = near.find(
      ({ end }) =>
        end <= title.start &&
        title.start - end < NEAR &&
        BETWEEN_NUMBER_AND_TITLE.test(text.slice(end, title.start)),
    );
    const number = behind ?? before;
    if (number === undefined) return title;
    taken.add(number);
    const end = number !== behind ? title.end : number.start < bracketEnd ? bracketEnd : number.end;
    return { ...title, start: Math.min(title.start, number.start), end, documentNumber: number.text };
  });
  return [...numbered, ...numbersAlone(numbers, taken, titles)].sort((a, b) => a.start - b.start);
}

function numbersAlone(
  numbers: readonly DocumentNumber[],
  taken: ReadonlySet<DocumentNumber>,
  titles: readonly MarkedTitle[],
): readonly MarkedTitle[] {
  let next = 0;
  return numbers
    .filter(({ start }) => {
      while (next < titles.length && (titles[next]?.end ?? 0) <= start) next += 1;
      return (titles[next]?.start ?? Number.POSITIVE_INFINITY) > start;
    })
    .filter((number) => !taken.has(number))
    .map(({ start, end, text: documentNumber }) => ({
      start,
      end,
      title: null,
      documentNumber,
      marks: 'none',
    }));
}
