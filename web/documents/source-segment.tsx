import type { RefObject } from 'react';
import type { Segment } from '../evidence/segments.ts';
import { useLanguage } from '../language/language.tsx';
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
  const damage = segment.marks.find((mark) => mark.damage !== null)?.damage ?? null;
  const classes = [...kinds].map((kind) => `on-${kind}`).join(' ');
  const title = damage === null ? undefined : damageWords(damage, t);
  if (kinds.size === 0) return segment.text;
  if (kinds.has('cited')) {
    return (
      <mark className={classes} title={title} {...(place === undefined ? {} : { ref: place, tabIndex: -1 })}>
        {segment.text}
      </mark>
    );
  }
  return (
    <span className={classes} title={title}>
      {segment.text}
    </span>
  );
}
