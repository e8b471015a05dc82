import type { MeasureLabel, MeasureVocabulary } from '../../../text/vocabulary/measures.ts';
import { LABEL_NOISE } from '../../../text/vocabulary/measures.ts';
import { sourceQuote } from '../../../text/working-text.ts';
import type { Clause, ParsedDocument } from '../../parse/document.ts';
import type { MeasureLink } from '../facts.ts';

/** A label whose parts stand apart says a little less than one in a piece. */
const WHOLE = 1;
const IN_PARTS = 0.9;
/** How many characters may stand between two parts; none of them ends a phrase of its own. */
const WIDEST_GAP = 10;
const GAP_END = /[，；。！？\n]/u;

/**
 * The measures a clause states, found by their labels: each measure once a clause, at its best and first mention.
 * `method` is `label`, the score 1 for a whole label and 0.9 for one whose parts stand apart (首席质量（品牌）官).
 */
export function extractMeasures(
  document: ParsedDocument,
  vocabulary: MeasureVocabulary,
): readonly MeasureLink[] {
  return document.clauses
    .filter((clause) => clause.part === 'body' || clause.part === 'attachment')
    .flatMap((clause) => measuresOf(clause, document, vocabulary));
}

function measuresOf(
  clause: Clause,
  { working }: ParsedDocument,
  vocabulary: MeasureVocabulary,
): readonly MeasureLink[] {
  const { letters, offsets } = squeeze(working.text, clause.own.start, clause.own.end);
  const links = new Map<string, MeasureLink>();
  for (let at = 0; at < letters.length; at += 1) {
    for (const match of vocabulary.labels.allAt(letters, at)) {
      for (const label of match.payloads) {
        const end = labelEnd(letters, match.end, label);
        const score = label.then.length === 0 ? WHOLE : IN_PARTS;
        const known = links.get(label.id);
        if (end === null || (known !== undefined && known.score >= score)) continue;
        links.set(label.id, {
          id: label.id,
          labelZh: vocabulary.byId(label.id)?.prefLabelZh ?? label.id,
          score,
          method: 'label',
          clause: clause.label,
          clauseOrdinal: clause.ordinal,
          ...sourceQuote(working, offsets[at] ?? 0, (offsets[end - 1] ?? 0) + 1),
        });
      }
    }
  }
  return [...links.values()].sort((a, b) => a.start - b.start);
}

/** Where a label whose first part ends at `from` ends; null if a later part is missing. */
function labelEnd(letters: string, from: number, { then }: MeasureLabel): number | null {
  let end = from;
  for (const part of then) {
    const gap = letters.slice(end, end + WIDEST_GAP + part.length).indexOf(part);
    if (gap < 0 || GAP_END.test(letters.slice(end, end + gap))) return null;
    end += gap + part.length;
  }
  return end;
}

/** The letters of a range without blanks and quotation marks, each with its offset in the working text. */
function squeeze(text: string, start: number, end: number): { letters: string; offsets: readonly number[] } {
  const kept: string[] = [];
  const offsets: number[] = [];
  for (let i = start; i < end; i += 1) {
    const c = text[i] ?? '';
    if (c !== '\n' && LABEL_NOISE.test(c)) continue;
    kept.push(c);
    offsets.push(i);
  }
  return { letters: kept.join(''), offsets };
}
