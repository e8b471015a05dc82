import { makeSpan, type Span } from './span.ts';

/**
 * The pieces of a clause that get vectors. A vector of a whole clause blurs its many subjects; a sentence of about
 * sixty characters below its heading says what the clause is about, a bare phrase of about forty what it does
 * (docs/decisions/sentence-vectors.md gives the ablation).
 */
export const PIECE_VIEWS = ['sentence', 'phrase'] as const;
export type PieceView = (typeof PIECE_VIEWS)[number];

/** A piece of a clause, in working-text offsets. */
export interface PieceSpan extends Span {
  readonly view: PieceView;
}

interface Cut {
  /** Pieces are filled up to this length with whole sentences (or, for phrases, whole comma parts). */
  readonly aim: number;
  /** A sentence longer than this is cut at its commas. */
  readonly most: number;
  /** The heading stands before what is embedded. */
  readonly isHeaded: boolean;
}

const CUTS: Readonly<Record<PieceView, Cut>> = {
  sentence: { aim: 60, most: 100, isHeaded: true },
  phrase: { aim: 40, most: 40, isHeaded: false },
};

const SENTENCE_END = /[\u3002\uFF01\uFF1F\uFF1B!?;\n\r]/;
const COMMA = /[\uFF0C,\uFF1A:]/;
const WORD = /[\p{L}\p{N}]/u;
/** Text without any comma is cut here, so that no piece outgrows what the model reads. */
const HARD_LIMIT = 400;

/**
 * The pieces of one clause: sentences, short neighbours joined up to the aim, long ones cut at commas. Every word
 * of the clause lies in exactly one piece of the view; pieces do not begin or end with blanks.
 * @param text working text of the document
 * @param clauseOwn own span of the clause in it
 */
export function cutPieces(text: string, clauseOwn: Span, view: PieceView = 'sentence'): readonly PieceSpan[] {
  const { aim, most } = CUTS[view];
  const parts = segments(text, clauseOwn, SENTENCE_END).flatMap((sentence) =>
    sentence.end - sentence.start > most ? joined(segments(text, sentence, COMMA), aim) : [sentence],
  );
  return joined(parts, aim)
    .flatMap((part) => chopped(text, part))
    .map((part) => trimmed(text, part))
    .filter((part) => part !== null)
    .map((part) => ({ ...part, view }));
}

/**
 * What is embedded for a piece: for a sentence, the clause's heading before it, so that "奖励100万元" knows what it
 * speaks of; a piece that begins with its heading is given as it is. Blanks inside Chinese text carry nothing and are
 * dropped.
 */
export function pieceText(heading: string, text: string, view: PieceView = 'sentence'): string {
  const body = withoutBlanks(text);
  const head = CUTS[view].isHeaded ? withoutBlanks(heading) : '';
  if (head === '' || body.startsWith(head)) return body;
  return /[。::!?]$/.test(head) ? `${head}${body}` : `${head}。${body}`;
}

/** Drops blanks beside Chinese characters and full-width marks; keeps those between Latin words. */
function withoutBlanks(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[^ -~])/g, '')
    .replace(/(?<=[^ -~]) /g, '')
    .trim();
}

/** Consecutive parts of `span`, each ending behind a mark (or at the end of the span). */
function segments(text: string, span: Span, mark: RegExp): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (let at = span.start; at < span.end; at += 1) {
    const character = text[at] ?? '';
    if (!mark.test(character) || isInsideNumber(text, at)) continue;
    parts.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < span.end) parts.push({ start, end: span.end });
  return parts;
}

/** The comma of 1,000,000 and the colon of 1:1 cut nothing. */
function isInsideNumber(text: string, at: number): boolean {
  return /[,:]/.test(text[at] ?? '') && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
}

/** Joins neighbours while the joined part stays within `aim`; what is longer by itself stays alone. */
function joined(parts: readonly Span[], aim: number): Span[] {
  const out: Span[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last !== undefined && part.end - last.start <= aim) {
      out[out.length - 1] = { start: last.start, end: part.end };
    } else {
      out.push(part);
    }
  }
  return out;
}

/** Cuts what has no comma at the hard limit, never inside a surrogate pair. */
function chopped(text: string, part: Span): Span[] {
  const out: Span[] = [];
  let start = part.start;
  while (start < part.end) {
    let end = Math.min(start + HARD_LIMIT, part.end);
    if (end < part.end && /[\uDC00-\uDFFF]/.test(text[end] ?? '')) end += 1;
    out.push({ start, end });
    start = end;
  }
  return out;
}

/** The part without blanks at its ends; null where no word is left. */
function trimmed(text: string, part: Span): Span | null {
  const raw = text.slice(part.start, part.end);
  if (!WORD.test(raw)) return null;
  const lead = raw.length - raw.trimStart().length;
  const trail = raw.length - raw.trimEnd().length;
  return makeSpan(part.start + lead, part.end - trail, text.length);
}
