import { useId, useState } from 'react';
import type { Answer, CompareRow } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { SideBySide } from '../precedents/side-by-side.tsx';
import type { FileColumn } from '../tables/column.ts';
import { TakeAway } from '../tables/take-away.tsx';
import { PlaceColumn } from './place-column.tsx';
import { topicsOf } from './topics.ts';

interface CompareViewProps {
  readonly rows: readonly CompareRow[];
  readonly coverage: Answer['coverage'];
  readonly fileName: string;
}

/** What several places say on one topic, a column a place; places that say nothing have their column too. */
export function CompareView({ rows, coverage, fileName }: CompareViewProps) {
  const { t } = useLanguage();
  const heading = useId();
  const columns: readonly FileColumn<CompareRow>[] = [
    { head: t.compare.topic, cell: (row) => row.topic },
    { head: t.compare.side, cell: (row) => t.compare.sides[row.side] },
    { head: t.compare.numbers, cell: (row) => row.numbers.join(' ') },
    { head: t.precedents.text, cell: (row) => row.text },
  ];
  return (
    <section className="result" aria-labelledby={heading}>
      <div className="result-head">
        <h2 id={heading}>{t.compare.title}</h2>
        <span className="count">{t.answer.records(rows.length)}</span>
        <TakeAway title={t.compare.title} rows={rows} columns={columns} fileName={fileName} />
      </div>
      {topicsOf(rows, coverage).map((topic) => (
        <Topic key={topic.name} {...topic} />
      ))}
    </section>
  );
}

function Topic({ name, side, places }: ReturnType<typeof topicsOf>[number]) {
  const { t } = useLanguage();
  const [isBeside, setBeside] = useState(false);
  // With several clauses a place, which two to look at would be a guess.
  const [first, second, more] = places.flatMap(({ rows }) => rows);
  const isPair = first !== undefined && second !== undefined && more === undefined;
  return (
    <div className="topic">
      <h3>
        {name === null ? t.compare.byWords : <span lang="zh">{name}</span>}{' '}
        <small>{t.compare.sides[side]}</small>
      </h3>
      <div className={`sides sides-${Math.min(places.length, 4)}`}>
        {places.map((place) => (
          <PlaceColumn key={place.name} {...place} />
        ))}
      </div>
      {isPair && !isBeside && (
        <button type="button" className="quiet" onClick={() => setBeside(true)}>
          {t.compare.differences}
        </button>
      )}
      {isBeside && isPair && <SideBySide pair={[first, second]} ended={() => setBeside(false)} />}
    </div>
  );
}
