import { useId } from 'react';
import type { SearchRow } from '../../answer/answer.ts';
import { Quote } from '../evidence/quote.tsx';
import { useLanguage } from '../language/language.tsx';
import type { FileColumn } from '../tables/column.ts';
import { TakeAway } from '../tables/take-away.tsx';
import { ClauseCard } from './clause-card.tsx';

/** Clauses under a heading that says what they are, and what they are not. */
export function ClauseList(props: {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly SearchRow[];
  readonly fileName: string;
  /** Set for clauses that are no answer. */
  readonly nearest?: boolean;
}) {
  const { t } = useLanguage();
  const heading = useId();
  const { title, note, rows, fileName, nearest = false } = props;
  const columns: readonly FileColumn<SearchRow>[] = [
    { head: t.precedents.score, cell: (row) => row.score },
    { head: t.precedents.text, cell: (row) => row.text },
  ];
  return (
    <section className={nearest ? 'result nearest' : 'result'} aria-labelledby={heading}>
      <div className="result-head">
        <h2 id={heading}>{title}</h2>
        <span className="count">{t.answer.records(rows.length)}</span>
        <TakeAway title={title} rows={rows} columns={columns} fileName={fileName} />
      </div>
      <p className="note">{note}</p>
      <ol className="clause-list">
        {rows.map((row, i) => (
          <ClauseCard
            key={`${row.documentId} ${row.start} ${row.end}`}
            row={row}
            rank={i + 1}
            score={row.score}
          >
            <Quote quote={row.quote} start={row.start} marks={[]} />
          </ClauseCard>
        ))}
      </ol>
    </section>
  );
}
