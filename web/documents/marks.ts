import { evidenceElsewhere, sentenceMarks } from '../awards/evidence-marks.ts';
import type { Mark } from '../evidence/segments.ts';
import type { SourceSpan } from '../routing/route.ts';
import type { DocumentView } from '../server/shapes.ts';
import { damageApart } from './damage-words.ts';
import type { OutlineEntry } from './outline.ts';

/**
 * `fact`: a sentence that an award or a mention was read from; `cited`: the one in the address; `stray`: text of
 * the web page around the document.
 */
export type SourceMarkKind = 'heading' | 'fact' | 'cited' | 'amount' | 'evidence' | 'damage' | 'stray';

export interface SourceMark extends Mark<SourceMarkKind> {
  /** For damage: what is wrong there. */
  readonly damage: string | null;
}

/** Everything to be shown in the source text. Amounts and evidence are emphasised for the cited sentence only. */
export function sourceMarks(
  { document, facts }: DocumentView,
  outline: readonly OutlineEntry[],
  span: SourceSpan | null,
): readonly SourceMark[] {
  const mark = (kind: SourceMarkKind, { start, end }: SourceSpan): SourceMark => ({
    kind,
    start,
    end,
    damage: null,
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
    ...lost.map((item) => ({ ...mark('damage', item), damage: item.kind })),
    ...stray.map((item) => ({ ...mark('stray', item), damage: item.kind })),
  ];
}
