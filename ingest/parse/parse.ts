import { QpgError } from '../../text/errors.ts';
import { withoutBlanks } from '../../text/normalize.ts';
import { printedText } from '../../text/printed-text.ts';
import { makeSpan, type Span } from '../../text/span.ts';
import type { PlaceIndex } from '../../text/vocabulary/places.ts';
import type { WorkingText } from '../../text/working-text.ts';
import type { CleanText } from '../clean/clean.ts';
import type { Clause, ParsedDocument } from './document.ts';
import { type Heading, readHeadings } from './headings.ts';
import { readMetadata } from './metadata.ts';
import { numberingDamage } from './numbering.ts';
import { type Paragraph, readParagraphs } from './paragraphs.ts';
import { clausePath } from './paths.ts';
import { findSkeleton } from './skeleton.ts';
import { buildTree, type Node } from './tree.ts';

/**
 * Reads the cleaned text as an official document (GB/T 9704): head, clause tree by numbering, signature, metadata,
 * damage. The `own` spans of the clauses, in order, cover the working text from the end of the head to its end.
 * @throws QpgError NO_CLAUSES where there is no text to read
 */
export function parse(cleaned: CleanText, places: PlaceIndex): ParsedDocument {
  const { working } = cleaned;
  const paragraphs = readParagraphs(working);
  const pageTitle = cleaned.pageMetadata.find(({ field, value }) => field === 'title' && value !== '')?.value;
  const skeleton = findSkeleton(paragraphs, pageTitle ?? null);
  const nodes = buildTree(paragraphs, skeleton);
  if (!nodes.some((node) => hasChinese(paragraphs, node))) throw noClauses();
  const metadata = readMetadata({ cleaned, paragraphs, skeleton, places });
  const headings = readHeadings(nodes, paragraphs, working);
  const clauses = makeClauses(working, paragraphs, nodes, headings, withoutBlanks(metadata.document.title));
  const damage = [...cleaned.damage, ...metadata.damage, ...numberingDamage(working, nodes, paragraphs)];
  return {
    working,
    metadata: metadata.document,
    clauses,
    damage: damage.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** Bullets are told apart by their run-in words. */
function titleOfItem(node: Node, heading: Heading | undefined): string {
  return node.marker?.style === 'bullet' ? (heading?.title ?? '') : '';
}

function hasChinese(paragraphs: readonly Paragraph[], node: Node): boolean {
  return paragraphs.slice(node.from, node.to).some(({ text }) => /[\u4e00-\u9fff]/.test(text));
}

function makeClauses(
  working: WorkingText,
  paragraphs: readonly Paragraph[],
  nodes: readonly Node[],
  headings: ReadonlyMap<number, Heading>,
  documentTitle: string,
): readonly Clause[] {
  const clauses: Clause[] = [];
  let textTitle = documentTitle;
  for (const node of nodes) {
    const lines = paragraphs.slice(node.from, node.to);
    if (node.isTextTitle) textTitle = printed(working, titleLines(lines));
    const parent = node.parent === null ? undefined : clauses[node.parent];
    clauses.push(makeClause(working, lines, node, headings.get(node.ordinal), parent, textTitle));
  }
  return clauses;
}

function makeClause(
  working: WorkingText,
  lines: readonly Paragraph[],
  node: Node,
  heading: Heading | undefined,
  parent: Clause | undefined,
  textTitle: string,
): Clause {
  const own = spanOf(lines, working);
  const markerLength = node.marker?.length ?? 0;
  const headingEnd = heading?.end ?? own.start + markerLength;
  const headingSpan = headingEnd > own.start ? makeSpan(own.start, headingEnd, own.end) : null;
  const marker = withoutBlanks(working.text.slice(own.start, own.start + markerLength));
  const isHeading = heading?.listed ?? false;
  const label =
    isHeading && headingSpan !== null ? printed(working, headingSpan) : (parent?.label ?? textTitle);
  const title = node.isTextTitle
    ? textOf(working, titleLines(lines)).slice(markerLength)
    : (heading?.title ?? '');
  return {
    ordinal: node.ordinal,
    parent: node.parent,
    depth: node.depth,
    part: node.part,
    marker,
    title: withoutBlanks(title),
    isHeading,
    label,
    path: clausePath(node, parent, isHeading ? label : marker + titleOfItem(node, heading)) || label,
    own,
    headingSpan,
  };
}

function spanOf(lines: readonly Paragraph[], working: WorkingText): Span {
  return makeSpan(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0, working.text.length);
}

/** The title lines of a text, without the notes in brackets below. */
function titleLines(lines: readonly Paragraph[]): Span {
  const notes = lines.findIndex(({ text }, i) => i > 0 && /^[（(]/.test(text));
  const kept = notes < 0 ? lines : lines.slice(0, notes);
  return { start: kept[0]?.start ?? 0, end: kept.at(-1)?.end ?? 0 };
}

function textOf(working: WorkingText, { start, end }: Span): string {
  return working.text.slice(start, end);
}

/** As the source prints it, without blanks. */
function printed(working: WorkingText, { start, end }: Span): string {
  return printedText(working, start, end);
}

function noClauses(): QpgError {
  return new QpgError({
    code: 'NO_CLAUSES',
    message: 'The document holds no Chinese text below its title, so there is nothing to read.',
    remedy: 'Check that the file holds the text of the document and not only its title, menu or pictures.',
  });
}
