import type { Span } from '../../text/span.ts';
import type { WorkingText } from '../../text/working-text.ts';
import { type Marker, type MarkerStyle, mayRefer, readMarkerForm } from './markers.ts';
import { hasGapBefore } from './source-gaps.ts';
import { readUnsureMarkers, type UnsureMarker } from './unsure-markers.ts';

/** A line of the working text before it is known whether a number opens it. */
export interface Line extends Span {
  readonly text: string;
  /** True where its beginning was found inside a line whose line ends were lost. */
  readonly isCut: boolean;
}

/** What the lines around prove of the beginning of a line. */
export interface Proven {
  readonly marker: Marker | null;
  /** True for a line that goes on with the sentence above it: 第十二条规定的… torn off by a line end. */
  readonly torn: boolean;
  /** True for a number that is not printed as it must read: 第—条, （三. */
  readonly damaged: boolean;
}

type Proof = 'none' | 'place' | UnsureMarker['proof'];

interface Candidate {
  readonly marker: Marker;
  readonly proof: Proof;
}

const NO_MARKER: Proven = { marker: null, torn: false, damaged: false };
const FINISHED = /[。；：！？”）…]$/;
/** 第三条第二款 is a reference wherever it stands. */
const PART_OF_ARTICLE = /^第[一二三四五六七八九十\d]{1,4}[款项]/;
/** A series is proved by its second number within so many lines. */
const NEAR = 300;
const LONGEST_TITLE = 60;
/** A heading's first number below stands within so many lines. */
const NEXT = 3;

/**
 * Tells which lines a number opens. What its form makes sure of is taken; what may be a reference, a quantity or a slip of
 * print is taken only if the sequence proves it: it is the next number, and no surer line has that number.
 */
export function proveMarkers(
  working: WorkingText,
  lines: readonly Line[],
  foreign: ReadonlySet<number>,
): readonly Proven[] {
  const candidates = lines.map((line, i) => (foreign.has(i) ? [] : readCandidates(working, line)));
  const ahead = numbersAhead(candidates);
  const last = new Map<string, number>();
  const proven: Proven[] = [];
  lines.forEach((line, i) => {
    const found = candidates[i]?.find((candidate) =>
      isProved(candidate, {
        line,
        i,
        working,
        last,
        ahead: ahead[i] ?? NOTHING_AHEAD,
        above: lines[i - 1],
        proven,
      }),
    );
    const torn =
      foreign.has(i) ||
      (!line.isCut &&
        isTorn(candidates[i]?.[0], found, lines[i - 1], proven[i - 1], last, ahead[i]?.sure ?? null));
    if (found === undefined || torn) {
      proven.push(torn ? { ...NO_MARKER, torn } : NO_MARKER);
      return;
    }
    const { marker } = found;
    if (marker.number !== null) {
      last.set(marker.style, marker.number);
      last.set(keyOf(marker), marker.number);
    }
    proven.push({ marker, torn: false, damaged: found.proof === 'slip' });
  });
  return proven;
}

function readCandidates(working: WorkingText, { start, text }: Line): readonly Candidate[] {
  const sure = readMarkerForm(text);
  if (sure !== null) return [{ marker: sure, proof: mayRefer(text, sure) ? 'place' : 'none' }];
  return readUnsureMarkers(text).filter(
    ({ needsBlank, marker }) => !needsBlank || hasGapBefore(working, start + marker.length),
  );
}

/** The next numbers behind a line: of the same style printed for sure, of the same style at all, of the same form. */
interface Ahead {
  readonly sure: number | null;
  readonly any: number | null;
  readonly sameForm: { readonly number: number; readonly at: number } | null;
  /** True where 1.1 follows 1 at once. */
  readonly firstBelow: boolean;
}

const NOTHING_AHEAD: Ahead = { sure: null, any: null, sameForm: null, firstBelow: false };

function numbersAhead(candidates: readonly (readonly Candidate[])[]): readonly Ahead[] {
  const sure = new Map<MarkerStyle, number>();
  const any = new Map<MarkerStyle, number>();
  const forms = new Map<string, { number: number; at: number }>();
  const ahead: Ahead[] = new Array<Ahead>(candidates.length).fill(NOTHING_AHEAD);
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    const [first] = candidates[i] ?? [];
    if (first === undefined) continue;
    const { style, number } = first.marker;
    ahead[i] = {
      sure: sure.get(style) ?? null,
      any: any.get(style) ?? null,
      sameForm: forms.get(keyOf(first.marker)) ?? null,
      firstBelow: (forms.get(`decimal2/${number}`)?.at ?? i + NEXT + 1) <= i + NEXT,
    };
    if (number === null) continue;
    any.set(style, number);
    forms.set(keyOf(first.marker), { number, at: i });
    if (first.proof === 'none') sure.set(style, number);
  }
  return ahead;
}

interface Place {
  readonly working: WorkingText;
  readonly line: Line;
  readonly i: number;
  readonly last: ReadonlyMap<string, number>;
  readonly ahead: Ahead;
  readonly above: Line | undefined;
  readonly proven: readonly Proven[];
}

function isProved({ marker, proof }: Candidate, place: Place): boolean {
  const { number } = marker;
  if (proof === 'none') return true;
  if (number === null) return false;
  const { ahead, last, i } = place;
  if (proof === 'title') return place.line.text.length <= LONGEST_TITLE && !/[。；，]/.test(place.line.text);
  if (proof === 'run') return isInRun(marker, number, ahead, last, i);
  const isNext = number === (last.get(marker.style) ?? 0) + 1;
  if (!isNext || ahead.sure === number || (number === 1 && ahead.any !== 2)) return false;
  if (proof === 'slip')
    return number > 1 ? ahead.any === null || ahead.any === 1 || ahead.any === number + 1 : true;
  return (
    !PART_OF_ARTICLE.test(place.line.text.slice(marker.length, marker.length + 8)) &&
    (hasGapBefore(place.working, place.line.start + marker.length) ||
      beginsParagraph(place.above, place.proven[i - 1]))
  );
}

/** The number before in the same form stands above, or, for the first one, the second stands below. */
function isInRun(
  marker: Marker,
  number: number,
  { sameForm, firstBelow }: Ahead,
  last: ReadonlyMap<string, number>,
  i: number,
): boolean {
  if (number > 1) return last.get(keyOf(marker)) === number - 1;
  if (sameForm !== null && sameForm.number === 2 && sameForm.at - i <= NEAR) return true;
  return marker.style === 'arabic' ? firstBelow : isBelowItsNumber(marker, last);
}

/** 1.2.1 below 1.2, and 2.1 below 2 or below the second chapter. */
function isBelowItsNumber({ style, form }: Marker, last: ReadonlyMap<string, number>): boolean {
  if (!style.startsWith('decimal')) return false;
  const at = form.lastIndexOf('.');
  const number = Number(form.slice(at + 1));
  if (style === 'decimal2') return ['arabic', 'chapter', 'comma'].some((name) => last.get(name) === number);
  return last.get(`${style === 'decimal3' ? 'decimal2' : 'decimal3'}/${form.slice(0, at)}`) === number;
}

/** The line above ends a sentence or is a heading. */
function beginsParagraph(above: Line | undefined, before: Proven | undefined): boolean {
  if (above === undefined || FINISHED.test(above.text)) return true;
  return (before?.marker ?? null) !== null && !/[。；，]/.test(above.text);
}

/** An article number that cannot come next, behind an unfinished line, is a reference that a line end tore off. */
function isTorn(
  first: Candidate | undefined,
  found: Candidate | undefined,
  above: Line | undefined,
  before: Proven | undefined,
  last: ReadonlyMap<string, number>,
  next: number | null,
): boolean {
  if (first?.marker.style !== 'article') return false;
  if (found === undefined) return above !== undefined && !FINISHED.test(above.text);
  const number = first.marker.number ?? 0;
  const isFirst = !last.has('article') && !/[，。；：]/.test(above?.text ?? '');
  const follows = isFirst || number === (last.get('article') ?? 0) + 1 || number === 1 || next === number + 1;
  return !follows && !beginsParagraph(above, before);
}

function keyOf({ style, form }: Marker): string {
  return `${style}/${form}`;
}
