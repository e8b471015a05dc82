import { useId } from 'react';
import type { AwardRow } from '../../answer/answer.ts';
import { toCsv } from '../csv/csv.ts';
import { download } from '../csv/download.ts';
import { fileNameOf } from '../csv/file-name.ts';
import { useLanguage } from '../language/language.tsx';
import { awardCells } from './award-csv.ts';
import { AwardRecord } from './award-record.tsx';

/** Awards with their sums, a record a row, each over its sentence. On a narrow screen every record is a card. */
export function AwardTable(props: {
  readonly title: string;
  readonly rows: readonly AwardRow[];
  readonly fileName: string;
}) {
  const { title, rows, fileName } = props;
  const { t } = useLanguage();
  const heading = useId();
  const { place, award, tier, recipient, amount, oneOff, source } = t.table;
  return (
    <section className="result" aria-labelledby={heading}>
      <div className="result-head">
        <h2 id={heading}>{title}</h2>
        <span className="count">{t.answer.records(rows.length)}</span>
        <button
          type="button"
          className="quiet"
          aria-label={t.table.downloadLabel(title)}
          onClick={() =>
            download(
              fileNameOf(fileName, 'csv'),
              toCsv(
                t.csv.head,
                rows.map((row) => awardCells(row, t)),
              ),
            )
          }
        >
          {t.table.download}
        </button>
      </div>
      <table className="awards" aria-labelledby={heading}>
        <thead>
          <tr>
            {[place, award, tier, recipient].map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
            <th scope="col" className="amount">
              {amount}
            </th>
            <th scope="col">{oneOff}</th>
            <th scope="col">{source}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <AwardRecord key={recordKey(row)} row={row} />
        ))}
      </table>
    </section>
  );
}

function recordKey(row: AwardRow): string {
  return [
    row.documentId,
    row.start,
    row.end,
    row.program,
    row.tier,
    row.recipient,
    row.amountYuan,
    row.jurisdiction,
  ].join(' ');
}
