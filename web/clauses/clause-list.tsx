import { useId } from 'react';
import type { SearchRow } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { ClauseCard } from './clause-card.tsx';

/** Clauses under a heading that says what they are, and what they are not. */
export function ClauseList(props: {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly SearchRow[];
  /** Set for clauses that are no answer. */
  readonly nearest?: boolean;
}) {
  const { t } = useLanguage();
  const heading = useId();
  return (
    <section className={props.nearest === true ? 'result nearest' : 'result'} aria-labelledby={heading}>
      <div className="result-head">
        <h2 id={heading}>{props.title}</h2>
        <span className="count">{t.answer.records(props.rows.length)}</span>
      </div>
      <p className="note">{props.note}</p>
      <ol className="clause-list">
        {props.rows.map((row, i) => (
          <ClauseCard key={`${row.documentId} ${row.start} ${row.end}`} row={row} rank={i + 1} />
        ))}
      </ol>
    </section>
  );
}
