import type { RefObject } from 'react';
import type { Segment } from '../evidence/segments.ts';
import { useLanguage } from '../language/language.tsx';
import type { Messages } from '../language/messages.ts';
import { correctionWords } from './correction-words.ts';
import { damageWords } from './damage-words.ts';
import type { SourceMark } from './marks.ts';

interface SourceSegmentProps {
  readonly segment: Segment<SourceMark>;
  /** Given where the cited span begins. */
  readonly place?: RefObject<HTMLElement | null>;
}

/** A stretch of the source under one set of marks. The cited sentence is a `mark`, which readers announce. */
export function SourceSegment({ segment, place }: SourceSegmentProps) {
  const { t } = useLanguage();
  const kinds = new Set(segment.marks.map((mark) => mark.kind));
  if (kinds.size === 0) return segment.text;
  const shown = {
    className: [...kinds].map((kind) => `on-${kind}`).join(' '),
    title: titleOf(segment, t),
    // Set beside the text by the style sheet, so that what is copied stays what is printed.
    'data-corrected': endingCorrections(segment, t),
  };
  if (kinds.has('cited')) {
    return (
      <mark {...shown} {...(place === undefined ? {} : { ref: place, tabIndex: -1 })}>
        {segment.text}
      </mark>
    );
  }
  return <span {...shown}>{segment.text}</span>;
}

/** What is wrong with the words, and what people said of them. */
function titleOf({ marks }: Segment<SourceMark>, t: Messages): string | undefined {
  const damage = marks.find((mark) => mark.damage !== null)?.damage ?? null;
  const said = marks.flatMap(({ correction }) => {
    if (correction === null) return [];
    const { action, by, on, why } = correction;
    return [`${correctionWords(correction, t)}\n${t.corrections.said[action](by, on, why)}`];
  });
  const lines = [...(damage === null ? [] : [damageWords(damage, t)]), ...said];
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** The corrections whose words end here, in a word or two each. */
function endingCorrections({ marks, end }: Segment<SourceMark>, t: Messages): string | undefined {
  const words = marks.flatMap((mark) =>
    mark.correction !== null && mark.end === end ? [t.corrections.actions[mark.correction.action]] : [],
  );
  return words.length === 0 ? undefined : [...new Set(words)].join(' ');
}
