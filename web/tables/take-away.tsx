import { useState } from 'react';
import { useLanguage } from '../language/language.tsx';
import type { EvidenceRow, FileColumn } from './column.ts';
import { toCsv } from './csv.ts';
import { download } from './download.ts';
import { fileTable } from './file-columns.ts';
import { fileNameOf } from './file-name.ts';
import { toXlsx } from './xlsx.ts';

interface TakeAwayProps<R> {
  readonly title: string;
  readonly rows: readonly R[];
  readonly columns: readonly FileColumn<R>[];
  /** Begins the name of the file. */
  readonly fileName: string;
}

/** The two ways to take a table along: CSV, and an Excel workbook, whose library is loaded when it is asked for. */
export function TakeAway<R extends EvidenceRow>({ title, rows, columns, fileName }: TakeAwayProps<R>) {
  const { t } = useLanguage();
  const [failed, setFailed] = useState(false);
  const csv = () => {
    const { head, cells } = fileTable(rows, columns, t);
    const text = toCsv(head, cells);
    download(fileNameOf(fileName, 'csv'), new Blob([text], { type: 'text/csv;charset=utf-8' }));
  };
  const xlsx = () => {
    const { head, cells } = fileTable(rows, columns, t);
    toXlsx(head, cells, title).then(
      (file) => {
        setFailed(false);
        download(fileNameOf(fileName, 'xlsx'), file);
      },
      () => setFailed(true),
    );
  };
  return (
    <span className="take-away">
      <button type="button" className="quiet" aria-label={t.table.downloadLabel(title, 'CSV')} onClick={csv}>
        CSV
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={t.table.downloadLabel(title, 'Excel')}
        onClick={xlsx}
      >
        Excel
      </button>
      <span role="status">{failed && t.table.downloadFailed}</span>
    </span>
  );
}
