import { useId, useState } from 'react';
import type { Answer, CompareRow } from '../../answer/answer.ts';
import { englishNames } from '../ask/english-names.ts';
import { useLanguage } from '../language/language.tsx';
import { useNames } from '../language/place-names.tsx';
import { SideBySide } from '../precedents/side-by-side.tsx';
import type { FileColumn } from '../tables/column.ts';
import { TakeAway } from '../tables/take-away.tsx';
import { PlaceColumn } from './place-column.tsx';
import { type Topic as ComparedTopic, topicsOf } from './topics.ts';

interface CompareViewProps {
  readonly answer: Answer;
  readonly rows: readonly CompareRow[];
  readonly fileName: string;
}

/** What several places say on one topic, a column a place; places that say nothing have their column too. */
export function CompareView({ answer, rows, fileName }: CompareViewProps) {
  const { t } = useLanguage();
  const names = useNames();
  const english = englishNames(answer.understood);
  const heading = useId();
  const columns: readonly FileColumn<CompareRow>[] = [
    {
      head: t.compare.topic,
      cell: (row) => (row.topic === null ? null : names.thing(row.topic, english.get(row.topic) ?? null)),
    },
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
      {topicsOf(rows, answer.coverage).map((topic) => (
        <Topic key={topic.name} {...topic} english={english.get(topic.name ?? '') ?? null} />
      ))}
    </section>
  );
}

interface TopicProps extends ComparedTopic {
  /** What the topic is called in English, if it is. */
  readonly english: string | null;
}

function Topic({ name, side, places, english }: TopicProps) {
  const { t, language } = useLanguage();
  const [isBeside, setBeside] = useState(false);
  // With several clauses a place, which two to look at would be a guess.
  const [first, second, more] = places.flatMap(({ rows }) => rows);
  const isPair = first !== undefined && second !== undefined && more === undefined;
  return (
    <div className="topic">
      <h3>
        {name === null ? t.compare.byWords : <span lang="zh">{name}</span>}{' '}
        {language === 'en' && english !== null && `(${english}) `}
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
