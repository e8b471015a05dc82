import { useId } from 'react';
import type { Answer, LineageRow } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { useNames } from '../language/place-names.tsx';
import { TakeAway } from '../tables/take-away.tsx';
import { LevelList } from './level-list.tsx';
import { asksOfPlaces, levelColumns, lineAndParallels } from './levels.ts';
import { lineageFileColumns } from './lineage-columns.ts';
import { Parallels } from './parallels.tsx';

interface LineageViewProps {
  readonly answer: Answer;
  readonly rows: readonly LineageRow[];
  readonly otherLevels: readonly LineageRow[];
  readonly fileName: string;
}

/** How a measure came down, as columns from the state to the county; parallels apart from it, by date. */
export function LineageView({ answer, rows, otherLevels, fileName }: LineageViewProps) {
  const { t, language } = useLanguage();
  const names = useNames();
  const heading = useId();
  const lists = lineAndParallels(answer, { rows, otherLevels });
  const hasLine = lists.rows.length > 0;
  const levels = levelColumns(
    lists.rows,
    answer.coverage,
    hasLine || asksOfPlaces(answer) ? [] : lists.otherLevels,
  );
  const measures = new Map(
    [...rows, ...otherLevels].map(({ measure, measureEn }) => [
      measure,
      language === 'en' ? measureEn : null,
    ]),
  );
  return (
    <>
      {lists.rows.length + lists.otherLevels.length > 0 && (
        <section className="result" aria-labelledby={heading}>
          <div className="result-head">
            <h2 id={heading}>
              {t.lineage.title}
              {[...measures].map(([name, english]) => (
                <span key={name} className="of-measure">
                  <span lang="zh">{name}</span>
                  {english !== null && ` (${english})`}
                </span>
              ))}
            </h2>
            {hasLine && (
              <>
                <span className="count">{t.answer.records(lists.rows.length)}</span>
                <TakeAway
                  title={t.lineage.title}
                  rows={lists.rows}
                  columns={lineageFileColumns(t, names, language)}
                  fileName={fileName}
                />
              </>
            )}
          </div>
          <p className="note">{t.lineage.note}</p>
          <ol className={hasLine ? 'levels' : 'levels unlinked'}>
            {levels.map((column) => (
              <LevelList key={column.level} column={column} />
            ))}
          </ol>
        </section>
      )}
      {lists.otherLevels.length > 0 && <Parallels rows={lists.otherLevels} fileName={fileName} />}
    </>
  );
}
