import type { Span } from '../../../text/span.ts';
import type { MeasureLabel, MeasureVocabulary } from '../../../text/vocabulary/measures.ts';
import { LABEL_NOISE } from '../../../text/vocabulary/measures.ts';
import { sourceQuote } from '../../../text/working-text.ts';
import type { Clause, ParsedDocument } from '../../parse/document.ts';
import type { MeasureLink } from '../facts.ts';
import { statingClauses } from '../stating-clauses.ts';

/** A label whose parts stand apart says a little less than one in a piece. */
const WHOLE = 1;
const IN_PARTS = 0.9;
/** How many characters may stand between two parts; none of them ends a phrase of its own. */
const WIDEST_GAP = 10;
const GAP_END = /[，；。！？\n]/u;
/** A label before it names a profession: 注册设备监理师. */
const PROFESSION = '师';
/** A list of what is to be paid for carries one measure, the funding; the list itself only names others. */
const FUNDED_LIST = /将[^。；\n]{2,160}(?:经费|资金)(?:支出)?(?:纳入|列入)/gu;

/** A title cited: what a text is called says nothing of what this clause does. */
const TITLE = /《[^》\n]{1,120}》/gu;
/** Who is to do it: （市质量工作领导小组各成员单位负责）, （责任单位：…）. Bodies bear the names of measures. */
const DUTY =
  /（(?:(?:牵头|责任|配合|主办)(?:单位|部门)[：:][^（）\n]{2,300}|[^（）。\n]{2,300}(?:负责|牵头|配合|参与|参加|分工))）/gu;
/** The rate of what a measure finds: 监督抽查|合格率 is a goal, and no spot check. */
const RATE_AHEAD = /^(?:合格|符合|发现|达标|满意)率/u;

/**
 * The measures a clause states, found by their labels: each measure once a clause, at its best and first mention.
 * `method` is `label`, the score 1 for a whole label and 0.9 for one whose parts stand apart (首席质量（品牌）官).
 */
export function extractMeasures(
  document: ParsedDocument,
  vocabulary: MeasureVocabulary,
): readonly MeasureLink[] {
  return statingClauses(document).flatMap((clause) => measuresOf(clause, document, vocabulary));
}

function measuresOf(
  clause: Clause,
  { working }: ParsedDocument,
  vocabulary: MeasureVocabulary,
): readonly MeasureLink[] {
  const { letters, offsets } = squeeze(working.text, clause.own.start, clause.own.end);
  const links = new Map<string, MeasureLink>();
  for (const { label, start, end } of labelsIn(letters, vocabulary)) {
    const score = label.then.length === 0 ? WHOLE : IN_PARTS;
    if ((links.get(label.id)?.score ?? 0) >= score) continue;
    links.set(label.id, {
      id: label.id,
      labelZh: vocabulary.byId(label.id)?.prefLabelZh ?? label.id,
      score,
      method: 'label',
      clause: clause.label,
      clauseOrdinal: clause.ordinal,
      ...sourceQuote(working, offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1),
    });
  }
  return [...links.values()].sort((a, b) => a.start - b.start);
}

/** Ids of the measures whose labels stand in a text. */
export function measuresNamed(text: string, vocabulary: MeasureVocabulary): ReadonlySet<string> {
  const { letters } = squeeze(text, 0, text.length);
  return new Set(labelsIn(letters, vocabulary).map(({ label }) => label.id));
}

interface FoundLabel extends Span {
  readonly label: MeasureLabel;
}

/** All labels that mean their measure where they stand, in reading order. */
function labelsIn(letters: string, { labels }: MeasureVocabulary): readonly FoundLabel[] {
  const silent = [...fundedLists(letters), ...spansOf(TITLE, letters), ...spansOf(DUTY, letters)];
  const found: FoundLabel[] = [];
  for (let start = 0; start < letters.length; start += 1) {
    if (silent.some((span) => span.start <= start && start < span.end)) continue;
    for (const match of labels.allAt(letters, start)) {
      for (const label of match.payloads) {
        const end = labelEnd(letters, match.end, label);
        if (end === null || letters[end] === PROFESSION || RATE_AHEAD.test(letters.slice(end, end + 3)))
          continue;
        found.push({ label, start, end });
      }
    }
  }
  return found;
}

const spansOf = (pattern: RegExp, letters: string): readonly Span[] =>
  [...letters.matchAll(pattern)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));

/** Lists of things to be funded, from 将 to 经费: 将质量奖励、品牌培育等工作经费纳入预算. */
function fundedLists(letters: string): readonly Span[] {
  return [...letters.matchAll(FUNDED_LIST)]
    .filter(([list]) => list.includes('、'))
    .map(({ 0: list, index }) => ({
      start: index,
      end: index + Math.max(list.lastIndexOf('经费'), list.lastIndexOf('资金')),
    }));
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
