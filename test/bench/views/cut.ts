import { pieceText } from '../../../text/pieces.ts';
import type { GoldClause } from './gold-clauses.ts';

/** A way to cut clauses: sentences joined up to `aim` characters, those above `most` cut at commas first. */
export interface View {
  readonly aim: number;
  readonly most: number;
  readonly headed: boolean;
}

const SENTENCE = /(?<=[。！？；!?;\n])/;
const COMMA = /(?<=[，,：:])(?!\d)/;

export function cut({ heading, text }: GoldClause, { aim, most, headed }: View): readonly string[] {
  const flat = text
    .split(SENTENCE)
    .map((sentence) => sentence.replace(/\s+/g, ''))
    .flatMap((sentence) => (sentence.length > most ? joined(sentence.split(COMMA), aim) : [sentence]));
  const pieces = joined(flat, aim).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  return headed ? pieces.map((piece) => pieceText(heading, piece)) : pieces;
}

function joined(parts: readonly string[], aim: number): string[] {
  const out: string[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last !== undefined && last.length + part.length <= aim) out[out.length - 1] = last + part;
    else out.push(part);
  }
  return out;
}
