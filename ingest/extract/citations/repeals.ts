import { titleKey } from '../../../text/normalize.ts';
import { plainText } from '../../../text/printed-text.ts';
import { splitSentences } from '../../../text/sentences.ts';
import type { Span } from '../../../text/span.ts';
import { sourceQuote } from '../../../text/working-text.ts';
import type { ParsedDocument } from '../../parse/document.ts';
import type { Repeal } from '../facts.ts';
import { type MarkedTitle, markedTitlesOf } from './marked-titles.ts';
import { repealLines } from './repeal-lines.ts';

const ENDS = '废止|失效|停止执行|停止施行|停止实施|不再执行|不再施行|不再适用';
/** Behind a title: 《…》同时废止, 《…》等4件文件失效, 《…》自…起停止执行; 废止 that has an object ends something else. */
const BEHIND = new RegExp(
  `^[^，。；]{0,12}?(?:，?(?:自|从)[^，。；]{2,30}起，?|，)?(?:同时|即行|均|予以|一并|相应|也|全部|即|随之|正式)*(?:予以)?(?:${ENDS})(?=[，。；、）)\\s]|$)`,
);
/** Before a title: 废止《…》, 宣布…失效：, 决定废止以下文件. */
const BEFORE = /(?:废止|宣布失效)(?:了|以下|下列|原|等)*[^，。；]{0,10}$/;
const DECLARED_BEFORE = /宣布[^，。；]{0,10}$/;
/** Said of what others did or might do: 已废止的《…》, 依法废止, 根据关于废止…的决定. */
const NOT_HERE =
  /(?:已经?被?废止|如(?:果)?|若|可以|依法|建议|拟|应当|不得|不能|程序|清理|届时|期满|届满)[^，。；]{0,12}$/;
/** Said of another time: 有效期届满后自行失效, 将予以废止, 已于2015年废止. */
const NOT_NOW = /届满|期满|届时|将|已(?:于|被|经)|逐步|应当|自行/;

/**
 * The documents that a document ends: by 《…》同时废止, 废止《…》, as a list under words that speak of 废止 or 失效, or by its
 * own title (关于废止《…》的决定). Words inside a cited title or a quotation, and what is said of others' repeals, end nothing.
 */
export function extractRepeals(document: ParsedDocument): readonly Repeal[] {
  const { text } = document.working;
  const bodyStart = document.clauses[0]?.own.start ?? 0;
  const titles = markedTitlesOf(document.working);
  const found = [...endedByTitle(document, titles, bodyStart)];
  const inBody = titles.filter(({ start }) => start >= bodyStart);
  const isQuoted = quotationsOf(text);
  let next = 0;
  for (const { line, isList } of repealLines(text, bodyStart, document.metadata.title)) {
    if ((inBody[next]?.start ?? text.length) >= line.end) continue;
    for (const sentence of splitSentences(text, line, { semicolons: true })) {
      const inside: MarkedTitle[] = [];
      for (
        let title = inBody[next];
        title !== undefined && title.start < sentence.end;
        title = inBody[next]
      ) {
        if (title.start >= sentence.start && !isQuoted(title.start)) inside.push(title);
        next += 1;
      }
      found.push(...endedIn(text, sentence, inside, isList));
    }
  }
  return oneEach(found.map((marked) => readRepeal(document, marked)));
}

function oneEach(found: readonly Repeal[]): readonly Repeal[] {
  const repeals = new Map<string, Repeal>();
  for (const repeal of found) {
    const key = titleKey(repeal.title ?? repeal.documentNumber ?? '');
    if (!repeals.has(key)) repeals.set(key, repeal);
  }
  return [...repeals.values()];
}

/** 关于废止《…》的决定: the title itself says what ends; one that only hands on or explains such a decision does not. */
function endedByTitle(
  { working, metadata }: ParsedDocument,
  titles: readonly MarkedTitle[],
  bodyStart: number,
): readonly MarkedTitle[] {
  if (
    !/(?:废止|宣布失效)(?:了|原)?《/.test(metadata.title) ||
    /转发|贯彻|落实|解读|说明/.test(metadata.title)
  )
    return [];
  const inHead = titles.filter(({ end }) => end <= bodyStart);
  return listsOf(working.text, inHead).flatMap((list) => {
    const start = list[0]?.start ?? 0;
    return /(?:废止|宣布失效)(?:了|原)?$/.test(working.text.slice(Math.max(0, start - 8), start)) ? list : [];
  });
}

/**
 * Tells whether a place stands inside a quotation, whose words are another text's: 规定：“…《…》同时废止。”. Places are asked
 * for in order, so that the text is gone over once.
 */
function quotationsOf(text: string): (place: number) => boolean {
  let at = 0;
  let open = false;
  return (place) => {
    for (; at < place; at += 1) {
      const c = text[at];
      if (c === '“') open = true;
      else if (c === '”' || c === '\n') open = false;
    }
    return open;
  };
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
    const said = BEFORE.test(before) || isEndedBehind(behind, before);
    return (said && !NOT_HERE.test(before)) || (isList && isEntry(text, sentence, first)) ? list : [];
  });
}

function isEndedBehind(behind: string, before: string): boolean {
  const words = BEHIND.exec(behind)?.[0];
  if (words === undefined || isQuotedRule(behind)) return false;
  return DECLARED_BEFORE.test(before) || !NOT_NOW.test(words);
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
