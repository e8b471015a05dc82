import { useEffect, useMemo, useRef } from 'react';
import { cutSegments } from '../evidence/segments.ts';
import { useLanguage } from '../language/language.tsx';
import type { SourceSpan } from '../routing/route.ts';
import { printedLines } from './lines.ts';
import type { SourceMark } from './marks.ts';
import { SourceSegment } from './source-segment.tsx';

interface SourceTextProps {
  readonly text: string;
  readonly marks: readonly SourceMark[];
  readonly span: SourceSpan | null;
}

/** The source text, line by line as printed; scrolls to `span` and takes the focus there. */
export function SourceText({ text, marks, span }: SourceTextProps) {
  const { t } = useLanguage();
  const cited = useRef<HTMLElement>(null);
  const lines = useMemo(
    () =>
      printedLines(text).map((line) => ({
        ...line,
        segments: cutSegments(text, marks, line.start, line.end),
      })),
    [text, marks],
  );
  const start = span?.start ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another span of the same text is another place to go to
  useEffect(() => {
    cited.current?.scrollIntoView({ block: 'center' });
    cited.current?.focus({ preventScroll: true });
  }, [start]);
  return (
    <section className="source" aria-label={t.document.text} lang="zh">
      {lines.map((line) => (
        <p key={line.start}>
          {line.segments.map((segment) => (
            <SourceSegment
              key={segment.start}
              segment={segment}
              {...(segment.start === start ? { place: cited } : {})}
            />
          ))}
        </p>
      ))}
    </section>
  );
}
