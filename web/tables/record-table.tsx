import { type ReactNode, useId, useState } from 'react';
import { useLanguage } from '../language/language.tsx';
import type { EvidenceRow, FileColumn, ViewColumn } from './column.ts';
import { RecordRow } from './record-row.tsx';
import { TakeAway } from './take-away.tsx';

interface RecordTableProps<R> {
  readonly title: string;
  readonly rows: readonly R[];
  readonly columns: readonly ViewColumn<R>[];
  readonly fileColumns: readonly FileColumn<R>[];
  readonly fileName: string;
  /** What the key of a row needs beside its place in its document: one sentence may give several rows. */
  readonly keyOf: (row: R) => string;
  /** The sentence of a row, where it is not shown plainly. */
  readonly evidence?: (row: R) => ReactNode;
  /** Set where the rows tell of whole documents: a title has no like clauses. */
  readonly ofDocuments?: boolean;
}

/** So many records are drawn at first. */
const AT_FIRST = 20;
const PLACE_WIDTH = 10;

/** Facts in a table, a record a row, each over the sentence it was read from. On a narrow screen a record is a card. */
export function RecordTable<R extends EvidenceRow>(props: RecordTableProps<R>) {
  const { title, rows, columns, fileColumns, fileName, keyOf, evidence, ofDocuments = false } = props;
  const { t } = useLanguage();
  const heading = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, AT_FIRST);
  return (
    <section className="result" aria-labelledby={heading}>
      <div className="result-head">
        <h2 id={heading}>{title}</h2>
        <span className="count">{t.answer.records(rows.length)}</span>
        <TakeAway title={title} rows={rows} columns={fileColumns} fileName={fileName} />
      </div>
      <table className="records" aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col" style={{ width: `${PLACE_WIDTH}%` }}>
              {t.table.place}
            </th>
            {columns.map(({ head, width, figure }) => (
              <th
                key={head}
                scope="col"
                className={figure === true ? 'figure' : undefined}
                style={{ width: `${width}%` }}
              >
                {head}
              </th>
            ))}
            <th scope="col">{t.table.source}</th>
          </tr>
        </thead>
        {shown.map((row) => (
          <RecordRow
            key={`${row.documentId} ${row.start} ${row.end} ${row.jurisdiction} ${keyOf(row)}`}
            row={row}
            columns={columns}
            ofDocument={ofDocuments}
            {...(evidence === undefined ? {} : { evidence })}
          />
        ))}
      </table>
      {shown.length < rows.length && (
        <button type="button" className="more" onClick={() => setWhole(true)}>
          {t.table.all(rows.length)}
        </button>
      )}
    </section>
  );
}
