import { useState } from 'react';
import { useLanguage } from '../language/language.tsx';
import { useNames } from '../language/place-names.tsx';
import type { EvidenceRow, FileColumn } from './column.ts';
import { download } from './download.ts';
import { fileTable } from './file-columns.ts';
import { fileNameOf } from './file-name.ts';

interface TakeAwayProps<R> {
  readonly title: string;
  readonly rows: readonly R[];
  readonly columns: readonly FileColumn<R>[];
  /** Begins the name of the file. */
  readonly fileName: string;
}

const FORMATS = [
  { extension: 'csv', words: 'CSV' },
  { extension: 'xlsx', words: 'Excel' },
] as const;

/** The two ways to take a table along. What writes the files is loaded when one is asked for. */
export function TakeAway<R extends EvidenceRow>({ title, rows, columns, fileName }: TakeAwayProps<R>) {
  const { t } = useLanguage();
  const names = useNames();
  const [failed, setFailed] = useState(false);
  const take = async (extension: 'csv' | 'xlsx') => {
    const { head, cells } = fileTable(rows, columns, t, names);
    const file =
      extension === 'csv'
        ? (await import('./csv.ts')).csvFile(head, cells)
        : await (await import('./xlsx.ts')).toXlsx(head, cells, title);
    download(fileNameOf(fileName, extension), file);
  };
  return (
    <span className="take-away">
      {FORMATS.map(({ extension, words }) => (
        <button
          key={extension}
          type="button"
          className="quiet"
          aria-label={t.table.downloadLabel(title, words)}
          onClick={() => {
            take(extension).then(
              () => setFailed(false),
              () => setFailed(true),
            );
          }}
        >
          {words}
        </button>
      ))}
      <span role="status">{failed && t.table.downloadFailed}</span>
    </span>
  );
}
