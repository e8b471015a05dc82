import { evidenceElsewhere, sentenceMarks } from '../awards/evidence-marks.ts';
import type { Mark } from '../evidence/segments.ts';
import type { SourceSpan } from '../routing/route.ts';
import type { DocumentView, NotedCorrection } from '../server/shapes.ts';
import { damageApart } from './damage-words.ts';
import type { OutlineEntry } from './outline.ts';

/**
 * `fact`: a sentence that an award or a mention was read from; `cited`: the one in the address; `stray`: text of
 * the web page around the document; `correction`: words of which people said something.
 */
export type SourceMarkKind =
  | 'heading'
  | 'fact'
  | 'cited'
  | 'amount'
  | 'evidence'
  | 'damage'
  | 'stray'
  | 'correction';

export interface SourceMark extends Mark<SourceMarkKind> {
  /** For damage: what is wrong there. */
  readonly damage: string | null;
  /** For a correction: what was said. */
  readonly correction: NotedCorrection | null;
}

/** Everything to be shown in the source text. Amounts and evidence are emphasised for the cited sentence only. */
export function sourceMarks(
  { document, facts, corrections }: DocumentView,
  outline: readonly OutlineEntry[],
  span: SourceSpan | null,
): readonly SourceMark[] {
  const mark = (kind: SourceMarkKind, { start, end }: SourceSpan): SourceMark => ({
    kind,
    start,
    end,
    damage: null,
    correction: null,
  });
  const cited =
    span === null ? [] : facts.awards.filter((award) => award.start === span.start && award.end === span.end);
  const { lost, stray } = damageApart(document.damage);
  return [
    ...outline.map((entry) => mark('heading', entry)),
    ...[...facts.awards, ...facts.awardMentions].map((fact) => mark('fact', fact)),
    ...(span === null ? [] : [mark('cited', span)]),
    ...cited.flatMap((award) => [
      ...sentenceMarks(document.sourceText, 0, award).map((item) =>
        mark(item.kind === 'amount' ? 'amount' : 'evidence', item),
      ),
      ...evidenceElsewhere(award).map((item) => mark('evidence', item)),
    ]),
    ...corrections.map((one) => ({ ...mark('correction', one), correction: one })),
    ...lost.map((item) => ({ ...mark('damage', item), damage: item.kind })),
    ...stray.map((item) => ({ ...mark('stray', item), damage: item.kind })),
  ];
}
