import { titleKey } from '../../text/normalize.ts';
import { findClosing, isDateLine } from './closing.ts';
import { CONTENTS, endOfContents, findHeadEnd, findHeadTitle, NOTE, type Range } from './head.ts';
import { isProse, type Paragraph } from './paragraphs.ts';
import { isOrganisationLine } from './titles.ts';

/** The parts of a document by GB/T 9704, as ranges of its paragraphs (end exclusive). */
export interface Skeleton {
  /** Paragraphs of the title; empty where the text begins at once. */
  readonly title: Range;
  /** Everything above the body: site names, red head, number, title, notes under the title, table of contents. */
  readonly headEnd: number;
  /** Texts after each other: the document itself, a text it hands on, annexes. */
  readonly texts: readonly TextRange[];
}

/** One text of the document: its own title lines, its body, its signature. */
export interface TextRange extends Range {
  readonly kind: 'main' | 'handedOn' | 'annex';
  /** Title lines at its beginning; empty for the main text, whose title stands in the head. */
  readonly title: Range;
  /** Where its signature, date and printing notes begin; `to` if it has none. */
  readonly closing: number;
}

/** Finds the head, the texts and their closings. @param pageTitle the title that the page's own fields give, if any */
export function findSkeleton(paragraphs: readonly Paragraph[], pageTitle: string | null): Skeleton {
  const title = findHeadTitle(paragraphs, pageTitle);
  const headEnd = findHeadEnd(paragraphs, title);
  const starts = findTextStarts(paragraphs, title, headEnd);
  const texts = starts.map(({ kind, from, titleTo }, i): TextRange => {
    const to = starts[i + 1]?.from ?? paragraphs.length;
    const closing = closingOf(kind, paragraphs, titleTo, to);
    return { kind, from, to, title: { from, to: titleTo }, closing };
  });
  return { title, headEnd, texts };
}

/** Names of bodies at the end of an annex are a list and no signature. */
function closingOf(
  kind: TextRange['kind'],
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
): number {
  const closing = findClosing(paragraphs, from, to);
  const isList =
    kind === 'annex' && paragraphs.slice(closing, to).every(({ text }) => isOrganisationLine(text));
  return isList ? to : closing;
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

/** 《…办法（2022年修订）》 may be headed by its title alone, with the note below it. */
const EDITION = /[（(][^（）()]{2,20}(?:修订|修正|试行|版)[）)]$/;

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
  const bare = names.map((name) => name.replace(EDITION, ''));
  return new Set([...names, ...bare].map(titleKey).filter((key) => key.length > 3));
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
  const own = paragraphs[at];
  const bare = own === undefined || own.marker === null || own.marker.length === own.text.length;
  for (const { text, marker } of entries) {
    if (marker?.style === 'attachment' && marker.length === text.length) return false;
    if (isDateLine(text) || (!bare && isOrganisationLine(text))) return true;
    if (isProse(text) || text.includes(' | ') || text.length > 60) return false;
  }
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
