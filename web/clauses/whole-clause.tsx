import { useLanguage } from '../language/language.tsx';
import type { EvidenceRow } from '../tables/column.ts';

/** A clause that says this much more than the sentence shown of it is worth opening. */
const MORE = 10;

/** The clause that the sentence of a row stands in, for rows that bring it. */
export function WholeClause({
  row,
}: {
  readonly row: Pick<EvidenceRow, 'quote'> & { readonly text?: string };
}) {
  const { t } = useLanguage();
  const text = row.text ?? '';
  if (text.length < row.quote.trim().length + MORE) return null;
  return (
    <details className="whole-clause">
      <summary>{t.search.whole}</summary>
      <blockquote className="clause-text" lang="zh">
        {text}
      </blockquote>
      <p className="note">{t.search.wholeNote}</p>
    </details>
  );
}
