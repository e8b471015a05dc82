import { useId, useState } from 'react';
import type { PrecedentRow } from '../../answer/answer.ts';
import { ClauseCard } from '../clauses/clause-card.tsx';
import { CopyButton } from '../evidence/copy-button.tsx';
import { Quote } from '../evidence/quote.tsx';
import { rowReference } from '../evidence/reference.ts';
import { useLanguage } from '../language/language.tsx';
import { useNames } from '../language/place-names.tsx';
import type { FileColumn } from '../tables/column.ts';
import { TakeAway } from '../tables/take-away.tsx';
import { SideBySide } from './side-by-side.tsx';

interface PrecedentsViewProps {
  readonly rows: readonly PrecedentRow[];
  readonly fileName: string;
}

/** Clauses to draft by, near-identical ones folded; two of them can be seen side by side. */
export function PrecedentsView({ rows, fileName }: PrecedentsViewProps) {
  const { t } = useLanguage();
  const names = useNames();
  const heading = useId();
  /** Keys of the chosen clauses, at most two; a third takes the place of the first. */
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [first, second] = chosen.map((key) => rows.find((row) => keyOf(row) === key));
  const choose = (key: string, isChosen: boolean) =>
    setChosen((before) => [...before.filter((one) => one !== key), ...(isChosen ? [key] : [])].slice(-2));
  const columns: readonly FileColumn<PrecedentRow>[] = [
    { head: t.precedents.score, cell: (row) => row.score },
    { head: t.precedents.text, cell: (row) => row.text },
    { head: t.precedents.folded, cell: (row) => row.alike.length },
  ];
  return (
    <section className="result" aria-labelledby={heading}>
      <div className="result-head">
        <h2 id={heading}>{t.precedents.title}</h2>
        <span className="count">{t.answer.records(rows.length)}</span>
        <TakeAway title={t.precedents.title} rows={rows} columns={columns} fileName={fileName} />
      </div>
      <p className="note" role="status">
        {chosen.length === 1 ? t.precedents.second : t.precedents.note}
      </p>
      {first !== undefined && second !== undefined && (
        <SideBySide key={chosen.join('|')} pair={[first, second]} ended={() => setChosen([])} />
      )}
      <ol className="clause-list">
        {rows.map((row, i) => (
          <ClauseCard
            key={keyOf(row)}
            row={row}
            rank={i + 1}
            score={row.score}
            alike={row.alike}
            tools={
              <>
                <CopyButton
                  words={t.precedents.copyClause}
                  text={() => rowReference(row, window.location.href, t, names, row.text)}
                />
                <label className="choose">
                  <input
                    type="checkbox"
                    checked={chosen.includes(keyOf(row))}
                    onChange={(event) => choose(keyOf(row), event.target.checked)}
                    aria-label={t.precedents.chooseLabel(
                      names.place(row.jurisdiction, row.level),
                      row.clause,
                    )}
                  />
                  {t.precedents.choose}
                </label>
              </>
            }
          >
            <Quote quote={row.quote} start={row.start} marks={[]} />
          </ClauseCard>
        ))}
      </ol>
    </section>
  );
}

function keyOf({ documentId, start, end }: PrecedentRow): string {
  return `${documentId} ${start} ${end}`;
}
