import type { IndustryRow } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { RecordTable } from '../tables/record-table.tsx';
import type { KindTableProps } from './kind-table.ts';

/** Industries by their name and code of GB/T 4754, and how the text names them. */
export function IndustriesTable({ title, rows, fileName }: KindTableProps<IndustryRow>) {
  const { t } = useLanguage();
  const { industry, code, named } = t.industries;
  return (
    <RecordTable
      title={title ?? t.industries.title}
      rows={rows}
      fileName={fileName}
      keyOf={(row) => `${row.gbt4754} ${row.named}`}
      columns={[
        { head: industry, width: 26, view: (row) => <span lang="zh">{row.industry}</span> },
        { head: code, width: 8, view: (row) => row.gbt4754 },
        { head: named, width: 16, view: (row) => <span lang="zh">{row.named}</span> },
      ]}
      fileColumns={[
        { head: industry, cell: (row) => row.industry },
        { head: `${code} (GB/T 4754)`, cell: (row) => row.gbt4754 },
        { head: named, cell: (row) => row.named },
      ]}
    />
  );
}
