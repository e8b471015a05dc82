import type { ResponsibilityRow } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { RecordTable } from '../tables/record-table.tsx';
import type { KindTableProps } from './kind-table.ts';

/** Who is charged with what: agency, role, task. */
export function ResponsibilityTable({ title, rows, fileName }: KindTableProps<ResponsibilityRow>) {
  const { t } = useLanguage();
  const { agency, role, task, roles } = t.responsibility;
  return (
    <RecordTable
      title={title ?? t.responsibility.title}
      rows={rows}
      fileName={fileName}
      keyOf={(row) => `${row.agency} ${row.role} ${row.task}`}
      columns={[
        { head: agency, width: 22, view: (row) => <span lang="zh">{row.agency}</span> },
        {
          head: role,
          width: 18,
          view: (row) => <span className={`badge role-${row.role}`}>{roles[row.role]}</span>,
        },
        { head: task, width: 22, view: (row) => <span lang="zh">{row.task}</span> },
      ]}
      fileColumns={[
        { head: agency, cell: (row) => row.agency },
        { head: role, cell: (row) => roles[row.role] },
        { head: task, cell: (row) => row.task },
      ]}
    />
  );
}
