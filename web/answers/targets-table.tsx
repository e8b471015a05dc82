import type { TargetRow } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { NotSaid } from '../tables/not-said.tsx';
import { RecordTable } from '../tables/record-table.tsx';
import type { KindTableProps } from './kind-table.ts';
import { targetWords } from './target-words.ts';

/** Indicator, value and year of each target. */
export function TargetsTable({ title, rows, fileName }: KindTableProps<TargetRow>) {
  const { t } = useLanguage();
  const { indicator, value, year, comparator, comparators, upper, unit } = t.targets;
  return (
    <RecordTable
      title={title ?? t.targets.title}
      rows={rows}
      fileName={fileName}
      keyOf={(row) => [row.indicator, row.comparator, row.value, row.year].join(' ')}
      columns={[
        { head: indicator, width: 30, view: (row) => <span lang="zh">{row.indicator}</span> },
        { head: value, width: 20, figure: true, view: (row) => <TargetValue row={row} /> },
        { head: year, width: 9, view: (row) => (row.year === null ? <NotSaid /> : row.year) },
      ]}
      fileColumns={[
        { head: indicator, cell: (row) => row.indicator },
        { head: comparator, cell: (row) => comparators[row.comparator] || row.comparator },
        { head: value, cell: (row) => row.value },
        { head: upper, cell: (row) => row.valueMax },
        { head: unit, cell: (row) => row.unit },
        { head: year, cell: (row) => row.year },
      ]}
    />
  );
}

function TargetValue({ row }: { readonly row: TargetRow }) {
  const { t } = useLanguage();
  const { relation, value, unit } = targetWords(row, t);
  return (
    <>
      {relation !== '' && <span className="amount-kind">{relation}</span>} <b>{value}</b>
      {unit !== '' && <span lang="zh"> {unit}</span>}
    </>
  );
}
