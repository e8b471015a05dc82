import { cutSegments, type Mark } from './segments.ts';

/**
 * A verbatim sentence. Marks are offsets into the source text, like `start`; amounts and award names within
 * the sentence are emphasised, and words that a search matched.
 */
export function Quote(props: {
  readonly quote: string;
  readonly start: number;
  readonly marks: readonly Mark[];
}) {
  const { quote, start } = props;
  const marks = props.marks.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  return (
    <blockquote className="quote" lang="zh">
      {cutSegments(quote, marks).map((segment) => {
        const kinds = new Set(segment.marks.map((mark) => mark.kind));
        if (kinds.has('match')) return <mark key={segment.start}>{segment.text}</mark>;
        if (kinds.has('amount')) return <strong key={segment.start}>{segment.text}</strong>;
        if (kinds.size > 0) return <em key={segment.start}>{segment.text}</em>;
        return segment.text;
      })}
    </blockquote>
  );
}
