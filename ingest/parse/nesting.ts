import { MARKER_STYLES, type Marker, type MarkerStyle } from './markers.ts';

/** A numbered clause that later ones may stand in or beside. */
export interface OpenNumber {
  readonly marker: Marker;
  /** True where its line is a heading and no text: an article may stand in it. */
  readonly isHeadingLine: boolean;
}

/** What the text showed so far: in which style each style stood the last time. */
export type Homes = ReadonlyMap<MarkerStyle, MarkerStyle | null>;

const RANK: ReadonlyMap<MarkerStyle, number> = new Map(MARKER_STYLES.map((style, i) => [style, i]));

/**
 * How many of the open numbers, outermost first, stay open above a new one.
 * @param behindLead true where the line above ends in a colon
 */
export function countAbove(
  open: readonly OpenNumber[],
  marker: Marker,
  homes: Homes,
  behindLead: boolean,
): number {
  const sibling = siblingAt(open, marker);
  if (sibling >= 0) return restartsBelow(open, sibling, marker, behindLead) ? open.length : sibling;
  const top = open.at(-1);
  if (marker.style === 'article' && top?.marker.style === 'comma' && top.isHeadingLine) return open.length;
  // A style that is not open and counts from one opens a level of its own below, whatever its rank.
  if (marker.number === 1 && opensFreely(marker.style)) return open.length;
  const home = homes.get(marker.style);
  // 七、 after a quoted article goes on at the top, where 六、 stood.
  if (marker.style === 'comma' && marker.number !== 1 && home === null) return 0;
  const at = home == null ? -1 : open.findLastIndex((one) => one.marker.style === home);
  return at >= 0 ? at + 1 : countOfHigherRank(open, marker.style);
}

/** The open number that a new one of the same style comes next to. */
function siblingAt(open: readonly OpenNumber[], { style, form, number }: Marker): number {
  const find = (fits: (one: Marker) => boolean): number =>
    open.findLastIndex(({ marker }) => marker.style === style && fits(marker));
  const isBefore = (one: Marker): boolean => number !== null && one.number === number - 1;
  const candidates = [
    find((one) => isBefore(one) && one.form === form),
    find(isBefore),
    find((one) => one.form === form),
    find(() => true),
  ];
  return candidates.find((at) => at >= 0) ?? -1;
}

/** 1. below 1、 or below a lead (…包括：), and 一、 within an article below 二、, begin a list of their own. */
function restartsBelow(
  open: readonly OpenNumber[],
  sibling: number,
  { style, form, number }: Marker,
  behindLead: boolean,
): boolean {
  if (number !== 1) return false;
  const top = open.at(-1)?.marker;
  if (style === 'comma') return top?.style === 'article';
  if (!opensFreely(style)) return false;
  const isTop = sibling === open.length - 1;
  return (
    (form !== '' && !open.some((one) => one.marker.style === style && one.marker.form === form)) ||
    (isTop && behindLead)
  );
}

/** 第X条 and above, 一、, boxes and decimal numbers keep their rank. */
function opensFreely(style: MarkerStyle): boolean {
  const keepsRank = style === 'comma' || style === 'box' || style.startsWith('decimal');
  return rank(style) > rank('article') && !keepsRank;
}

function countOfHigherRank(open: readonly OpenNumber[], style: MarkerStyle): number {
  const last = open.findLastIndex(({ marker }) => rank(marker.style) < rank(style));
  return last + 1;
}

function rank(style: MarkerStyle): number {
  return RANK.get(style) ?? 0;
}
