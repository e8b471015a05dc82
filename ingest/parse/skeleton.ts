import { parseDate } from '../../text/dates.ts';
import { titleKey } from '../../text/normalize.ts';
import { readNumberLine } from './document-number.ts';
import { isProse, type Paragraph } from './paragraphs.ts';
import { endsLikeTitle, isFullTitle, isOrganisationLine } from './titles.ts';

/** The parts of a document by GB/T 9704, as ranges of its paragraphs (end exclusive). */
export interface Skeleton {
  /** Paragraphs of the title; empty where the text begins at once. */
  readonly title: Range;
  /** Everything above the body: site names, red head, number, title, notes under the title, table of contents. */
  readonly headEnd: number;
  /** Texts after each other: the document itself, a text it hands on, annexes. */
  readonly texts: readonly TextRange[];
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One text of the document: its own title lines, its body, its signature. */
export interface TextRange extends Range {
  readonly kind: 'main' | 'handedOn' | 'annex';
  /** Title lines at its beginning; empty for the main text, whose title stands in the head. */
  readonly title: Range;
  /** Where its signature, date and printing notes begin; `to` if it has none. */
  readonly closing: number;
}

const MOST_TITLE_LINES = 4;
const MOST_HEAD_LINES = 60;
/** 〈 （2019年3月2日国务院第…次常务会议通过） 〉: a note under the title in brackets of its own. */
const NOTE = /^[（(【[].{0,400}[）)】\]]$/;
/** 2019年3月2日某省人民政府令第245号公布 自2019年5月1日起施行: the same without brackets. */
const OPEN_NOTE = /^(?:19|20)\d{2}年[^。；]{4,160}(?:通过|公布|发布|施行|修订|修正|批准)$/;
const SALUTATION = /^[^。；]{2,300}[：:]$/;
const CONTENTS = /^目[录次]$/;

/** Finds the head, the texts and their closings. @param pageTitle the title that the page's own fields give, if any */
export function findSkeleton(paragraphs: readonly Paragraph[], pageTitle: string | null): Skeleton {
  const title = titleAboveSalutation(paragraphs) ?? findTitle(paragraphs, pageTitle);
  const headEnd = findHeadEnd(paragraphs, title.to);
  const starts = findTextStarts(paragraphs, title, headEnd);
  const texts = starts.map(({ kind, from, titleTo }, i): TextRange => {
    const to = starts[i + 1]?.from ?? paragraphs.length;
    return { kind, from, to, title: { from, to: titleTo }, closing: findClosing(paragraphs, titleTo, to) };
  });
  return { title, headEnd, texts };
}

/**
 * The title that stands right above the first salutation, number and date between them aside. Pages that print their
 * own title and an introduction first have the document's head further down.
 */
function titleAboveSalutation(paragraphs: readonly Paragraph[]): Range | null {
  const salutation = paragraphs.slice(0, MOST_HEAD_LINES).findIndex(({ text }) => isSalutation(text));
  if (salutation < 0) return null;
  const lines = paragraphs.slice(0, salutation).map((p) => p.text);
  let to = lines.length;
  while (to > 0 && isHeadLine(lines[to - 1] ?? '')) to -= 1;
  for (let from = to - 1; from >= Math.max(0, to - MOST_TITLE_LINES); from -= 1) {
    if (isHeadLine(lines[from] ?? '') || isFullSentence(lines[from] ?? '')) break;
    if (isFullTitle(lines.slice(from, to).join(''))) return { from: issuersAbove(lines, from), to };
  }
  return null;
}

function isFullSentence(text: string): boolean {
  return /[。；！？]$/.test(text);
}

/** The first title in the head, grown upwards over the issuers and downwards over its broken lines. */
function findTitle(paragraphs: readonly Paragraph[], pageTitle: string | null): Range {
  const limit = headLimit(paragraphs);
  const wanted = pageTitle === null ? null : titleKey(pageTitle);
  const lines = paragraphs.slice(0, limit).map((p) => p.text);
  const joined = (from: number, to: number): string => lines.slice(from, to).join('');
  const ranges: Range[] = [];
  for (let from = 0; from < limit; from += 1) {
    for (let to = from + 1; to <= Math.min(limit, from + MOST_TITLE_LINES); to += 1) {
      if (lines.slice(from, to).some((line) => readNumberLine(line) !== null || parseDate(line) !== null))
        break;
      ranges.push({ from, to });
    }
  }
  const best =
    ranges.find(({ from, to }) => wanted !== null && titleKey(joined(from, to)) === wanted) ??
    ranges.find(({ from, to }) => isFullTitle(joined(from, to))) ??
    ranges.find(
      ({ from, to }) =>
        endsLikeTitle(joined(from, to)) &&
        (to === from + 1 || (to === from + 2 && !isOrganisationLine(lines[from] ?? ''))),
    );
  if (best !== undefined) return { from: issuersAbove(lines, best.from), to: best.to };
  return headline(lines);
}

/** Lines above a title that begins with 关于 are its issuers. */
function issuersAbove(lines: readonly string[], from: number): number {
  let start = from;
  while (lines[from]?.startsWith('关于') === true && start > 0 && isOrganisationLine(lines[start - 1] ?? ''))
    start -= 1;
  return start;
}

/** A text without any official title: the longest of its first short lines, which may begin with the site's name. */
function headline(lines: readonly string[]): Range {
  const short = [...lines.entries()].filter(
    ([, line]) => readNumberLine(line) === null && parseDate(line) === null && !isProse(line),
  );
  const [first] = [...short].sort(([, a], [, b]) => b.length - a.length);
  return first === undefined ? { from: 0, to: 0 } : { from: first[0], to: first[0] + 1 };
}

/** Titles stand above the first numbered clause, salutation or sentence. */
function headLimit(paragraphs: readonly Paragraph[]): number {
  const end = paragraphs.findIndex(
    ({ text, marker }, i) =>
      i >= MOST_HEAD_LINES ||
      (marker !== null && !isFullTitle(text)) ||
      (isProse(text) && !NOTE.test(text) && !endsLikeTitle(text)),
  );
  return end < 0 ? paragraphs.length : end;
}

/** Notes, dates, numbers and names under the title, and a table of contents, belong to the head. */
function findHeadEnd(paragraphs: readonly Paragraph[], from: number): number {
  let at = from;
  for (; at < paragraphs.length; at += 1) {
    const text = paragraphs[at]?.text ?? '';
    if (CONTENTS.test(text)) at = endOfContents(paragraphs, at + 1) - 1;
    else if (!isHeadLine(text)) break;
  }
  return at;
}

function isHeadLine(text: string): boolean {
  return (
    NOTE.test(text) ||
    OPEN_NOTE.test(text) ||
    readNumberLine(text) !== null ||
    parseDate(text) !== null ||
    isOrganisationLine(text)
  );
}

/** A table of contents ends where its first entry comes again. */
function endOfContents(paragraphs: readonly Paragraph[], from: number): number {
  const first = titleKey(paragraphs[from]?.text ?? '').replace(/[.…\d]+$/, '');
  if (first === '') return from;
  for (let i = from + 1; i < Math.min(paragraphs.length, from + 200); i += 1) {
    if (titleKey(paragraphs[i]?.text ?? '') === first) return i;
  }
  return from;
}

interface TextStart {
  readonly kind: TextRange['kind'];
  readonly from: number;
  readonly titleTo: number;
}

/** The main text, then each text that begins under a title of its own: handed on by the notice, or an annex. */
function findTextStarts(
  paragraphs: readonly Paragraph[],
  title: Range,
  headEnd: number,
): readonly TextStart[] {
  const starts: TextStart[] = [{ kind: 'main', from: headEnd, titleTo: headEnd }];
  const announced = announcedTitles(paragraphs, title, headEnd);
  for (let i = headEnd; i < paragraphs.length; i += 1) {
    const start = annexAt(paragraphs, i) ?? announcedAt(paragraphs, i, announced);
    if (start === null) continue;
    const first = starts[0];
    if (i === headEnd && first !== undefined) starts.pop();
    starts.push(start);
    i = start.titleTo - 1;
  }
  return starts;
}

/** Titles in 《》 that the notice hands on: 现将《…》印发给你们. */
function announcedTitles(
  paragraphs: readonly Paragraph[],
  title: Range,
  headEnd: number,
): ReadonlySet<string> {
  const titleText = paragraphs
    .slice(title.from, title.to)
    .map((p) => p.text)
    .join('');
  const handsOn =
    /(?:印发|转发|发布|公布|下发)(?:《([^》]{2,100})》|(.{4,80}?)的(?:通知|公告|通告|函|决定|令)$)/.exec(
      titleText,
    );
  const names = [handsOn?.[1], handsOn?.[2]].filter((name) => name !== undefined);
  for (const { text } of paragraphs.slice(headEnd, headEnd + 12)) {
    if (!/印发|转发|发布|公布|下发|随文/.test(text)) continue;
    for (const [, name] of text.matchAll(/《([^《》]{2,100})》/g)) if (name !== undefined) names.push(name);
  }
  return new Set(names.map(titleKey).filter((key) => key.length > 3));
}

function announcedAt(
  paragraphs: readonly Paragraph[],
  at: number,
  announced: ReadonlySet<string>,
): TextStart | null {
  let joined = '';
  for (let to = at + 1; to <= Math.min(paragraphs.length, at + 3); to += 1) {
    const paragraph = paragraphs[to - 1];
    if (
      paragraph === undefined ||
      (paragraph.marker !== null && to === at + 1) ||
      /[。；，]/.test(paragraph.text)
    )
      return null;
    joined += paragraph.text;
    if (joined.length > 120) return null;
    if (announced.has(titleKey(joined)))
      return { kind: 'handedOn', from: at, titleTo: notesEnd(paragraphs, to) };
  }
  return null;
}

/** 附件1 on a line of its own, or 附件1：… where a body follows; a list of annexes above the signature is neither. */
function annexAt(paragraphs: readonly Paragraph[], at: number): TextStart | null {
  const paragraph = paragraphs[at];
  if (paragraph === undefined || paragraph.marker?.style !== 'attachment') return null;
  const rest = paragraph.text.slice(paragraph.marker.length);
  const next = paragraphs[at + 1];
  if (next === undefined || /[。；！？]/.test(rest) || isAnnexList(paragraphs, at)) return null;
  const hasTitle = rest === '' && !isProse(next.text) && next.marker === null;
  return { kind: 'annex', from: at, titleTo: notesEnd(paragraphs, hasTitle ? at + 2 : at + 1) };
}

/**
 * A list of annexes is followed, within a few lines, by signature or date, or stands at the very end with nothing but
 * its entries.
 */
function isAnnexList(paragraphs: readonly Paragraph[], at: number): boolean {
  const entries = paragraphs.slice(at + 1, at + 13);
  for (const { text, marker } of entries) {
    if (marker?.style === 'attachment' && marker.length === text.length) return false;
    if (isDateLine(text) || isOrganisationLine(text)) return true;
    if (isProse(text) || text.includes(' | ') || text.length > 60) return false;
  }
  const own = paragraphs[at];
  const bare = own === undefined || own.marker === null || own.marker.length === own.text.length;
  return !bare && at + 1 + entries.length >= paragraphs.length;
}

function notesEnd(paragraphs: readonly Paragraph[], from: number): number {
  let to = from;
  while (
    to < paragraphs.length &&
    (NOTE.test(paragraphs[to]?.text ?? '') || CONTENTS.test(paragraphs[to]?.text ?? ''))
  ) {
    to = CONTENTS.test(paragraphs[to]?.text ?? '') ? endOfContents(paragraphs, to + 1) : to + 1;
  }
  return to;
}

/** Signature, date, list of annexes, copies and printing notes at the end of a text. */
function findClosing(paragraphs: readonly Paragraph[], from: number, to: number): number {
  let closing = to;
  for (;;) {
    const list = annexListAbove(paragraphs, from, closing);
    if (list !== null) closing = list;
    else if (closing > from && isClosingLine(paragraphs[closing - 1]?.text ?? '')) closing -= 1;
    else return closing;
  }
}

/** Where a list of annexes begins that ends at `to`: 附件：1.申报表, then 2.承诺书 on lines of their own. */
function annexListAbove(paragraphs: readonly Paragraph[], from: number, to: number): number | null {
  for (let i = to - 1; i >= Math.max(from, to - 12); i -= 1) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined || isProse(paragraph.text)) return null;
    if (paragraph.marker?.style === 'attachment') return i;
    if (paragraph.marker === null || paragraph.text.length > 60) return null;
  }
  return null;
}

export function isDateLine(text: string): boolean {
  return parseDate(text) !== null || /^(?:19|20)\d{4,6}$/.test(text);
}

/** 某某办公室2021年4月6日印发. */
export const PRINTED_NOTE = /^(.{2,60}?)((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)印发$/;

function isClosingLine(text: string): boolean {
  return (
    isDateLine(text) ||
    isOrganisationLine(text) ||
    PRINTED_NOTE.test(text) ||
    /^(?:抄送|抄报|主送|主题词|分送|联系人|联系电话|印发|附件|传真|电子邮箱|通讯地址|邮政编码)[：:]?/.test(
      text,
    ) ||
    /^[（(](?:此件|此文|本文|联系人)[^（）]{1,80}[）)]$/.test(text) ||
    (text.length <= 60 && isOrganisationWithDate(text))
  );
}

/** 鄂州市人民政府2012年7月17日: signature and date on one line. */
function isOrganisationWithDate(text: string): boolean {
  const at = text.search(/(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/);
  return at > 2 && isOrganisationLine(text.slice(0, at));
}

export function isSalutation(text: string): boolean {
  return SALUTATION.test(text) && /(?:各|人民政府|部门|单位|委|局|厅|公司|机构)/.test(text);
}
