import { sourceQuote, type WorkingText } from '../../text/working-text.ts';
import type { Damage } from './document.ts';
import type { Marker } from './markers.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Node } from './tree.ts';

/**
 * Flags numbers that are not printed as they must read (第—条, （三 without its bracket), and those that cannot be right:
 * neither one more than the last of their style (within the clause above or running on from the clause before), nor a
 * new beginning at one. The number of a misprint is taken to be the one the sequence asks for (二、 二、 四、), so that
 * it is flagged once.
 */
export function numberingDamage(
  working: WorkingText,
  nodes: readonly Node[],
  paragraphs: readonly Paragraph[],
): readonly Damage[] {
  const damage: Damage[] = [];
  const lastOfStyle = new Map<string, number>();
  const following = followingNumbers(nodes);
  for (const node of nodes) {
    const { marker } = node;
    if (node.isTextTitle) lastOfStyle.clear();
    if (marker === null || marker.number === null || node.isTextTitle) continue;
    const [key, ...narrower] = seriesOf(node, marker);
    const expected = (lastOfStyle.get(key) ?? 0) + 1;
    const fits =
      marker.number === 1 ||
      marker.number === expected ||
      narrower.some((series) => lastOfStyle.get(series) === (marker.number ?? 0) - 1);
    const paragraph = paragraphs[node.from];
    if (paragraph !== undefined && (!fits || paragraph.damaged)) {
      const { quote, start, end } = sourceQuote(working, paragraph.start, paragraph.start + marker.length);
      damage.push({ kind: 'numbering', asPrinted: quote, start, end });
    }
    const isMisprint = !fits && following.get(node.ordinal) === expected + 1;
    const number = isMisprint ? expected : marker.number;
    for (const series of [key, ...narrower]) lastOfStyle.set(series, number);
  }
  return damage;
}

/** For every numbered clause the next number of its style. */
function followingNumbers(nodes: readonly Node[]): ReadonlyMap<number, number> {
  const next = new Map<string, number>();
  const following = new Map<number, number>();
  for (const { ordinal, marker } of nodes.toReversed()) {
    if (marker === null || marker.number === null) continue;
    const number = next.get(keyOf(marker));
    if (number !== undefined) following.set(ordinal, number);
    next.set(keyOf(marker), marker.number);
  }
  return following;
}

/** The series a number may count on in: all of its style, those printed alike, those beside it in the tree. */
function seriesOf(node: Node, marker: Marker): readonly [string, ...string[]] {
  const key = keyOf(marker);
  return [key, `${key} printed ${marker.form}`, `${key} below ${node.parent}`];
}

/** Numbers of one series: 1.1.2 counts on from 1.1.1 and not from 1.2.1. */
function keyOf({ style, form }: Marker): string {
  return style.startsWith('decimal') ? `${style} ${form}` : style;
}
