import type { SearchHit } from '../../answer/answer.ts';
import { Quote } from '../evidence/quote.tsx';
import { useLanguage } from '../language/language.tsx';

/** A clause longer than this is shown by its nearest sentence first. */
const SHORT = 160;

/** The words of a clause that was found, as printed, those of the query marked: the nearest first, then all. */
export function HitWords({ hit }: { readonly hit: SearchHit }) {
  const { t } = useLanguage();
  const marks = hit.highlights.map((span) => ({ ...span, kind: 'match' }));
  const whole = <Quote quote={hit.quote.trimEnd()} start={hit.start} marks={marks} />;
  if (hit.quote.length <= SHORT) return whole;
  return (
    <>
      <Quote quote={hit.passage.quote.trimEnd()} start={hit.passage.start} marks={marks} />
      <details className="whole-clause">
        <summary>{t.search.whole}</summary>
        {whole}
      </details>
    </>
  );
}
