import { parseDate } from '../../text/dates.ts';
import { titleKey } from '../../text/normalize.ts';
import { readNumberLine } from './document-number.ts';
import { isProse, type Paragraph } from './paragraphs.ts';
import { isSalutation } from './salutation.ts';
import { endsLikeTitle, isFullTitle, isOrganisationLine } from './titles.ts';

/** Paragraphs `from`–`to`, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The name of a site or paper on a line of its own. */
const SITE = /^[^。；，：《》]{2,12}(?:网|日报|晚报|在线|频道|客户端)$/;

const MOST_TITLE_LINES = 4;

const MOST_HEAD_LINES = 60;

/** 2019年3月2日某省人民政府令第245号公布 自2019年5月1日起施行: the same without brackets. */
const OPEN_NOTE =
  /^(?:(?:19|20)\d{2}|[一二][一二三四五六七八九〇○零]{3})年[^。；]{4,160}(?:通过|公布|发布|施行|修订|修正|批准)$/;

/** A note under the title in brackets of its own: （2019年3月2日国务院第…次常务会议通过）. */
export const NOTE = /^[（(【[].{0,400}[）)】\]]$/;

export const CONTENTS = /^目[录次]$/;

/**
 * The title: above the first salutation if one stands there, else the first in the head.
 * @param pageTitle what the page's own fields give, if anything
 */
export function findHeadTitle(paragraphs: readonly Paragraph[], pageTitle: string | null): Range {
  return titleAboveSalutation(paragraphs) ?? findTitle(paragraphs, pageTitle);
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
      if (!mayJoin(lines.slice(from, to))) break;
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
  if (best !== undefined) {
    // Pages print a title above their own lines and again above the text: the last one opens the document.
    const key = titleKey(joined(best.from, best.to));
    const last = ranges.findLast(({ from, to }) => titleKey(joined(from, to)) === key) ?? best;
    return { from: issuersAbove(lines, last.from), to: last.to };
  }
  const salutation = lines.findIndex(isSalutation);
  const addressed = salutation >= 0 ? salutation : limit;
  if (!isSalutation(paragraphs[addressed]?.text ?? '')) return headline(lines);
  const about = lines.findIndex((line, i) => i < addressed && line.startsWith('关于') && mayBeHeadline(line));
  return about < 0 ? { from: addressed, to: addressed } : { from: about, to: about + 1 };
}

/** Lines that may be one title: no number, date or addressees among them, and none that says all by itself. */
function mayJoin(lines: readonly string[]): boolean {
  const [first] = lines;
  if (lines.some((line) => readNumberLine(line) !== null || parseDate(line) !== null || isSalutation(line)))
    return false;
  return lines.length === 1 || (first !== undefined && !SITE.test(first) && !lines.some(isComplete));
}

/** 解读：某市出台《…》, 某市出台质量奖励办法. */
function isComplete(line: string): boolean {
  return /：(?!$)|[\u4e00-\u9fff]{2}(?:出台|颁布)/.test(line);
}

/** Lines above a title that begins with 关于 are its issuers. */
function issuersAbove(lines: readonly string[], from: number): number {
  let start = from;
  while (lines[from]?.startsWith('关于') === true && start > 0 && isOrganisationLine(lines[start - 1] ?? ''))
    start -= 1;
  return start;
}

/**
 * A text without any official title: of its first short lines the one that is printed twice, else the longest that
 * makes no pause, as the lines above and below a headline do. They may begin with the site's name.
 */
function headline(lines: readonly string[]): Range {
  const short = [...lines.entries()].filter(([, line]) => mayBeHeadline(line));
  const counts = new Map<string, number>();
  for (const [, line] of short) counts.set(line, (counts.get(line) ?? 0) + 1);
  const rank = (line: string): number => ((counts.get(line) ?? 0) > 1 ? 2 : Number(!/[，、]/.test(line)));
  const [first] = [...short].sort(([, a], [, b]) => rank(b) - rank(a) || b.length - a.length);
  return first === undefined ? { from: 0, to: 0 } : { from: first[0], to: first[0] + 1 };
}

/** Fewer characters are a place, a button or a part of a page. */
const FEWEST_CHARACTERS = 4;

function mayBeHeadline(line: string): boolean {
  return (
    (line.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= FEWEST_CHARACTERS &&
    readNumberLine(line) === null &&
    parseDate(line) === null &&
    !isProse(line) &&
    !SITE.test(line) &&
    !line.includes('|')
  );
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

/** Notes, dates, numbers and names under the title, the title once more, and a table of contents, belong to the head. */
export function findHeadEnd(paragraphs: readonly Paragraph[], title: Range): number {
  const lines = paragraphs.slice(title.from, title.to).map((p) => p.text);
  const key = titleKey(lines.join(''));
  let at = title.to;
  for (; at < paragraphs.length; at += 1) {
    const text = paragraphs[at]?.text ?? '';
    if (CONTENTS.test(text)) at = endOfContents(paragraphs, at + 1) - 1;
    else if (isOpenBracket(text)) {
      const end = endOfBracket(paragraphs, at);
      if (end === at) break;
      at = end - 1;
    } else if (!isHeadLine(text) && (key === '' || titleKey(text) !== key)) break;
  }
  return at;
}

const MOST_NOTE_LINES = 12;

function isOpenBracket(text: string): boolean {
  return /^[（(]/.test(text) && !/[）)]/.test(text);
}

/** Behind the line that closes a note over several lines, each a statement of a law's making; `from` if none does. */
function endOfBracket(paragraphs: readonly Paragraph[], from: number): number {
  for (let i = from; i < Math.min(paragraphs.length, from + MOST_NOTE_LINES); i += 1) {
    const text = paragraphs[i]?.text ?? '';
    if (!/(?:通过|公布|发布|施行|修订|修正|批准)[）)]?$/.test(text)) return from;
    if (/[）)]$/.test(text)) return i + 1;
  }
  return from;
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
export function endOfContents(paragraphs: readonly Paragraph[], from: number): number {
  const first = titleKey(paragraphs[from]?.text ?? '').replace(/(?<![.…\d])[.…\d]+$/, '');
  if (first === '') return from;
  for (let i = from + 1; i < Math.min(paragraphs.length, from + 200); i += 1) {
    if (titleKey(paragraphs[i]?.text ?? '') === first) return i;
  }
  return from;
}
