import { sourceQuote, type WorkingText } from '../../text/working-text.ts';
import type { Clause, Damage } from './document.ts';
import type { MarkerStyle } from './markers.ts';
import type { Node } from './tree.ts';

/**
 * Flags numbers that cannot be right: neither one more than the last of their style (within the clause above or running
 * on from the clause before), nor a new beginning at one.
 */
export function numberingDamage(
  working: WorkingText,
  clauses: readonly Clause[],
  nodes: readonly Node[],
): readonly Damage[] {
  const damage: Damage[] = [];
  const lastOfStyle = new Map<MarkerStyle, number>();
  for (const node of nodes) {
    const { marker } = node;
    if (node.isTextTitle) lastOfStyle.clear();
    if (marker === null || marker.number === null || node.isTextTitle) continue;
    const last = lastOfStyle.get(marker.style) ?? 0;
    const expected = marker.number === 1 || marker.number === last + 1;
    const span = clauses[node.ordinal]?.headingSpan ?? null;
    if (!expected && span !== null) {
      const { quote, start, end } = sourceQuote(
        working,
        span.start,
        Math.min(span.end, span.start + marker.length),
      );
      damage.push({ kind: 'numbering', asPrinted: quote, start, end });
    }
    lastOfStyle.set(marker.style, marker.number);
  }
  return damage;
}
