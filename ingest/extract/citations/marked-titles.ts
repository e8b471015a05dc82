import type { Span } from '../../../text/span.ts';
import { findDocumentNumbers } from '../../parse/document-number.ts';

/** A title in running text, with the document number that goes with it; offsets into the working text. */
export interface MarkedTitle extends Span {
  /** Title without its outer marks; empty span where only a number is printed. */
  readonly title: Span | null;
  readonly documentNumber: string | null;
  readonly marks: 'book' | 'angle' | 'quotes' | 'none';
}

const LONGEST_TITLE = 160;
/** 根据<产品质量法>: half-width marks; only around Chinese. */
const ANGLED = /<([\u4e00-\u9fff][^<>\n]{2,80})>/g;
/** 按照“关于加强质量工作的意见”: only titles of the form 关于…的…, or laws. */
const QUOTED =
  /“((?:[^“”\n]{0,30}关于[^“”\n]{4,80}的(?:意见|决定|通知|方案|办法|规定|批复))|中华人民共和国[^“”\n]{2,20}法)”/g;
const NUMBER_BEHIND = /^[（(]([^（）()\n]{6,40})[）)]/;

/** Every 《…》 (with 《》 or 〈〉 inside), <…>, quoted title and document number that stands alone, in order. */
export function findMarkedTitles(text: string): readonly MarkedTitle[] {
  const titled = [
    ...bookTitles(text),
    ...[...text.matchAll(ANGLED)].map((m) => marked(text, m.index, m.index + m[0].length, 'angle')),
    ...[...text.matchAll(QUOTED)].map((m) => marked(text, m.index, m.index + m[0].length, 'quotes')),
  ].sort((a, b) => a.start - b.start);
  const apart = titled.filter((title, i) => i === 0 || title.start >= (titled[i - 1]?.end ?? 0));
  return [...apart, ...numbersAlone(text, apart)].sort((a, b) => a.start - b.start);
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
      if (index > open + 1) titles.push(marked(text, open, index + 1, 'book'));
      open = -1;
    }
  }
  return titles;
}

function marked(text: string, start: number, end: number, marks: MarkedTitle['marks']): MarkedTitle {
  const behind = NUMBER_BEHIND.exec(text.slice(end, end + 60));
  const [number] = behind?.[1] === undefined ? [] : findDocumentNumbers(behind[1]);
  const title = { start: start + 1, end: end - 1 };
  if (behind === null || number === undefined) return { start, end, title, documentNumber: null, marks };
  return { start, end: end + behind[0].length, title, documentNumber: number.text, marks };
}

/** 国发〔2012〕9号文件: numbers that are not printed behind a title. */
function numbersAlone(text: string, titles: readonly MarkedTitle[]): readonly MarkedTitle[] {
  let next = 0;
  return findDocumentNumbers(text)
    .filter(({ start }) => {
      while (next < titles.length && (titles[next]?.end ?? 0) <= start) next += 1;
      return (titles[next]?.start ?? Number.POSITIVE_INFINITY) > start;
    })
    .map(({ start, end, text: documentNumber }) => ({
      start,
      end,
      title: null,
      documentNumber,
      marks: 'none',
    }));
}
