import { titleKey } from '../../../text/normalize.ts';
import { plainText } from '../../../text/printed-text.ts';
import { splitSentences } from '../../../text/sentences.ts';
import type { Span } from '../../../text/span.ts';
import { sourceQuote } from '../../../text/working-text.ts';
import type { ParsedDocument } from '../../parse/document.ts';
import type { Repeal } from '../facts.ts';
import { findMarkedTitles, type MarkedTitle } from './marked-titles.ts';

const ENDS = '废止|失效|停止执行|停止施行|停止实施|不再执行|不再施行|不再适用';
/** Behind a title: 《…》同时废止, 《…》（国发〔2012〕9号）即行失效, 《…》自…起停止执行. */
const BEHIND = new RegExp(
  `^[^，。；]{0,12}?(?:，?(?:自|从)[^，。；]{2,30}起，?|，)?(?:同时|即行|均|予以|一并|相应|也|全部|即|随之|正式)*(?:予以)?(?:${ENDS})(?!的)`,
);
/** Before a title: 废止《…》, 宣布…失效：, 决定废止以下文件. */
const BEFORE = /(?:废止|宣布失效)(?:了|以下|下列|原|等)*[^，。；]{0,10}$/;
/** Said of what others did or might do: 已废止的《…》, 依法废止, 根据关于废止…的决定. */
const NOT_HERE = /(?:已经?被?废止|如(?:果)?|若|可以|依法|建议|拟|应当|程序|清理)[^，。；]{0,12}$/;
const OF_ENDING = /(?:废止|失效)/;

/**
 * The documents that a document ends: by 《…》同时废止, 废止《…》, or as a list under a title that speaks of 废止 or 失效.
 * Words inside a cited title, and what is said of others' repeals, end nothing.
 */
export function extractRepeals(document: ParsedDocument): readonly Repeal[] {
  const { text } = document.working;
  const bodyStart = document.clauses[0]?.own.start ?? 0;
  const titles = findMarkedTitles(text).filter(({ start }) => start >= bodyStart);
  const isList =
    OF_ENDING.test(document.metadata.title) && !/部分(?:条款|内容)|修改/.test(document.metadata.title);
  const repeals = new Map<string, Repeal>();
  let next = 0;
  for (const sentence of sentencesWith(text, bodyStart, titles, isList)) {
    while ((titles[next]?.start ?? sentence.start) < sentence.start) next += 1;
    const inside: MarkedTitle[] = [];
    for (; (titles[next]?.start ?? sentence.end) < sentence.end; next += 1)
      inside.push(...titles.slice(next, next + 1));
    for (const marked of endedIn(text, sentence, inside, isList)) {
      const repeal = readRepeal(document, marked);
      repeals.set(titleKey(repeal.title ?? repeal.documentNumber ?? ''), repeal);
    }
  }
  return [...repeals.values()];
}

/** Sentences that hold a title and speak of an end; in a list of repeals, all that hold a title. */
function sentencesWith(
  text: string,
  from: number,
  titles: readonly MarkedTitle[],
  isList: boolean,
): readonly Span[] {
  const lines: Span[] = [];
  for (const { start } of titles) {
    // Titles come in order: a line is looked for once, however many titles it holds.
    if (start < (lines.at(-1)?.end ?? 0)) continue;
    const lineStart = Math.max(from, text.lastIndexOf('\n', start) + 1);
    const found = text.indexOf('\n', start);
    lines.push({ start: lineStart, end: found < 0 ? text.length : found });
  }
  return lines
    .filter((line) => isList || new RegExp(ENDS).test(text.slice(line.start, line.end)))
    .flatMap((line) => splitSentences(text, line, { semicolons: true }));
}

/** Titles of one list (《甲》《乙》和《丙》) share what is said behind the last or before the first of them. */
function endedIn(
  text: string,
  sentence: Span,
  titles: readonly MarkedTitle[],
  isList: boolean,
): readonly MarkedTitle[] {
  return listsOf(text, titles).flatMap((list) => {
    const first = list[0];
    const last = list.at(-1);
    if (first === undefined || last === undefined) return [];
    const before = text.slice(Math.max(sentence.start, first.start - 30), first.start);
    const behind = text.slice(last.end, Math.min(sentence.end, last.end + 70));
    const ended = BEFORE.test(before) || (BEHIND.test(behind) && !isQuotedRule(behind));
    return (ended && !NOT_HERE.test(before)) || (isList && isEntry(text, sentence, first)) ? list : [];
  });
}

function listsOf(text: string, titles: readonly MarkedTitle[]): readonly (readonly MarkedTitle[])[] {
  const lists: MarkedTitle[][] = [];
  for (const title of titles) {
    const list = lists.at(-1);
    const joint = list === undefined ? null : text.slice(list.at(-1)?.end ?? 0, title.start);
    if (joint !== null && joint.length <= 2 && /^(?:[、，和及与]|以及)*$/.test(joint)) list?.push(title);
    else lists.push([title]);
  }
  return lists;
}

function isQuotedRule(behind: string): boolean {
  return /^[^，。；]{0,12}(?:规定|第[一二三四五六七八九十百]+条)/.test(behind);
}

/** In a list of repeals an entry is a line that begins with its title, number and marks aside. */
function isEntry(text: string, sentence: Span, { start, title }: MarkedTitle): boolean {
  return (
    title !== null && /^[\d一二三四五六七八九十（）()、.．\s|]{0,8}$/.test(text.slice(sentence.start, start))
  );
}

function readRepeal({ working }: ParsedDocument, { title, documentNumber, start, end }: MarkedTitle): Repeal {
  const quote = sourceQuote(working, start, end);
  if (title === null) return { title: null, documentNumber, ...quote };
  return { title: plainText(working, title.start, title.end), documentNumber, ...quote };
}
