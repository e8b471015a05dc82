import { useId } from 'react';
import type { SearchRow } from '../../answer/answer.ts';
import { ClauseCard } from '../clauses/clause-card.tsx';
import { PlaceName } from '../evidence/place-name.tsx';
import { Quote } from '../evidence/quote.tsx';
import { useLanguage } from '../language/language.tsx';
import { TakeAway } from '../tables/take-away.tsx';
import type { KindTableProps } from './kind-table.ts';

/** All clauses that state what was asked about, with how many there are of each place. */
export function FoundList({ title, rows, fileName }: KindTableProps<SearchRow>) {
  const { t } = useLanguage();
  const heading = useId();
  const name = title ?? t.found.title;
  const places = [...new Set(rows.map((row) => row.jurisdiction))].map((place) => ({
    place,
    own: rows.filter((row) => row.jurisdiction === place),
  }));
  return (
    <section className="result" aria-labelledby={heading}>
      <div className="result-head">
        <h2 id={heading}>{name}</h2>
        <span className="count">{t.answer.records(rows.length)}</span>
        <TakeAway
          title={name}
          rows={rows}
          fileName={fileName}
          columns={[{ head: t.precedents.text, cell: (row) => row.text }]}
        />
      </div>
      <p className="note">{t.found.note}</p>
      <dl className="by-place" aria-label={t.found.byPlace}>
        {places.map(({ place, own }) => (
          <div key={place ?? ''}>
            <dt>
              <PlaceName name={place} level={own[0]?.level ?? null} />
            </dt>
            <dd>{t.found.count(own.length)}</dd>
          </div>
        ))}
      </dl>
      <ol className="clause-list">
        {rows.map((row, i) => (
          <ClauseCard key={`${row.documentId} ${row.start} ${row.end}`} row={row} rank={i + 1}>
            <Quote quote={row.quote} start={row.start} marks={[]} />
          </ClauseCard>
        ))}
      </ol>
    </section>
  );
}
