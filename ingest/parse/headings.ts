import { gapsIn } from '../../text/printed-text.ts';
import type { WorkingText } from '../../text/working-text.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Node } from './tree.ts';

/** The heading words of a clause, offsets into the working text; `end` excludes the final stop. */
export interface Heading {
  readonly title: string;
  readonly end: number;
  /** True where marker and title are listed as a heading; false for the run-in words of a list item or bullet. */
  readonly listed: boolean;
}

interface Candidate {
  /** `line`: nothing but a title on the line; `runIn`: title, stop, text; `item`: an item of a list. */
  readonly form: 'line' | 'runIn' | 'sentence' | 'item';
  readonly title: string;
}

const LONGEST_TITLE = 60;
const LONGEST_LABEL = 16;
const ARTICLE_NAME = /^(?:[【[][^】\]]{1,30}[】\]]|[（(][^（）()]{2,20}[）)])/;
/** Styles whose words are a title, but no heading of the document. */
const UNLISTED: ReadonlySet<string> = new Set(['bullet', 'ordinalWord', 'box']);
/** Styles of which every clause is a heading. */
const ALWAYS: ReadonlySet<string> = new Set(['part', 'subpart', 'chapter', 'section', 'unnumbered']);

/** The heading of every numbered clause, by its ordinal; the members of a list share one judgement. */
export function readHeadings(
  nodes: readonly Node[],
  paragraphs: readonly Paragraph[],
  working: WorkingText,
): ReadonlyMap<number, Heading> {
  const headings = new Map<number, Heading>();
  const inArticle = articleMembership(nodes);
  for (const group of siblingGroups(nodes)) {
    const candidates = group.map((node) => candidateOf(node, paragraphs, working));
    const isList = !isHeadingGroup(candidates) || group.some((node) => inArticle.has(node.ordinal));
    group.forEach((node, i) => {
      const candidate = candidates[i];
      const heading = candidate === undefined ? null : headingOf(node, candidate, isList, paragraphs);
      if (heading !== null) headings.set(node.ordinal, heading);
    });
  }
  return headings;
}

function headingOf(
  node: Node,
  candidate: Candidate,
  isList: boolean,
  paragraphs: readonly Paragraph[],
): Heading | null {
  const paragraph = paragraphs[node.from];
  if (paragraph === undefined || node.marker === null) return null;
  const markerEnd = paragraph.start + node.marker.length;
  const { style } = node.marker;
  if (style === 'article') {
    const rest = paragraph.text.slice(node.marker.length);
    const name = ARTICLE_NAME.exec(rest)?.[0] ?? (candidate.form === 'line' && isName(rest) ? rest : '');
    return { title: name, end: markerEnd + name.length, listed: true };
  }
  const titled =
    candidate.form === 'line' || candidate.form === 'runIn' || (candidate.form === 'sentence' && !isList);
  if (UNLISTED.has(style)) {
    return titled ? { title: candidate.title, end: markerEnd + candidate.title.length, listed: false } : null;
  }
  if (ALWAYS.has(style) || (titled && !isList)) {
    return { title: candidate.title, end: markerEnd + candidate.title.length, listed: true };
  }
  // An outermost number without heading words still names its clause: 一、 三、.
  return node.depth === 1 ? { title: '', end: markerEnd, listed: true } : null;
}

/** An article's name on a line of its own; a lead (…下列条件：) or an unfinished sentence is none. */
function isName(rest: string): boolean {
  return rest.length <= 20 && !/[，：:]/.test(rest);
}

/** A group is one of headings if its members have heading words, not if they are items that end in ；. */
function isHeadingGroup(candidates: readonly Candidate[]): boolean {
  const items = candidates.filter(({ form }) => form === 'item').length;
  const clear = candidates.filter(({ form }) => form === 'line' || form === 'runIn').length;
  return clear > 0 && clear >= items;
}

function candidateOf(node: Node, paragraphs: readonly Paragraph[], working: WorkingText): Candidate {
  const paragraph = paragraphs[node.from];
  const stopped = stoppedCandidate(node, paragraph);
  const quotation = stopped.title.search(/：[“「]/);
  if (quotation > 0) return { form: 'runIn', title: stopped.title.slice(0, quotation) };
  const isClear =
    stopped.form === 'line' || (stopped.title !== '' && !/，|[一首]是|其一/.test(stopped.title));
  if (paragraph === undefined || isClear) return stopped;
  return titleBeforeBlank(node, paragraph, working) ?? stopped;
}

/** 一、编制背景 党的十八大以来，…: heading words that only a blank in the source parts from the text. */
function titleBeforeBlank(node: Node, { start, text }: Paragraph, working: WorkingText): Candidate | null {
  const from = node.marker?.length ?? 0;
  const gaps = gapsIn(
    working,
    start + from + 1,
    Math.min(start + text.length, start + from + LONGEST_LABEL * 2),
  );
  const [gap] = gaps;
  if (gap === undefined || gaps.length > 1 || /[，、；。：]/.test(text[gap - start] ?? '')) return null;
  const title = text.slice(from, gap - start);
  return /^[\u4e00-\u9fff、“”《》]{2,24}$/.test(title) ? { form: 'runIn', title } : null;
}

function stoppedCandidate(node: Node, paragraph: Paragraph | undefined): Candidate {
  const rest = paragraph?.text.slice(node.marker?.length ?? 0) ?? '';
  const stop = rest.search(/[。；！？]/);
  if (stop < 0) return withoutStop(rest);
  const colon = rest.indexOf('：');
  if (colon > 0 && colon < stop && colon <= LONGEST_LABEL && !rest.slice(0, colon).includes('，')) {
    return { form: 'runIn', title: rest.slice(0, colon) };
  }
  const title = rest.slice(0, stop);
  if (rest[stop] !== '。' || title === '' || title.length > LONGEST_TITLE) return { form: 'item', title: '' };
  const goesOn = stop < rest.length - 1 || (node.to > node.from + 1 && title.length <= 30);
  return { form: goesOn ? 'runIn' : 'sentence', title };
}

function withoutStop(rest: string): Candidate {
  const title = rest.replace(/[：:，、]$/, '');
  const colon = title.indexOf('：');
  if (colon > 0 && colon <= LONGEST_LABEL && title.length > LONGEST_TITLE) {
    return { form: 'runIn', title: title.slice(0, colon) };
  }
  if (title === '' || title.length > LONGEST_TITLE) return { form: 'item', title: '' };
  return { form: 'line', title };
}

/** Numbered clauses by parent and style, in reading order. */
function siblingGroups(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    if (node.marker === null || node.isTextTitle) continue;
    const key = `${node.parent ?? `${node.part}:top`}/${node.marker.style}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [node]);
    else group.push(node);
  }
  return [...groups.values()];
}

/** Clauses below an article: its items are sentences of the law, not headings. */
function articleMembership(nodes: readonly Node[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const node of nodes) {
    const parent = node.parent === null ? undefined : nodes[node.parent];
    if (parent !== undefined && (parent.marker?.style === 'article' || inside.has(parent.ordinal))) {
      inside.add(node.ordinal);
    }
  }
  return inside;
}
