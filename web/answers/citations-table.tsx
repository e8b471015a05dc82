import type { CitationRow } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { routeHash } from '../routing/route.ts';
import { NotSaid } from '../tables/not-said.tsx';
import { RecordTable } from '../tables/record-table.tsx';
import type { KindTableProps } from './kind-table.ts';

/** What cites what, how, and whether the cited document can be read here. */
export function CitationsTable({ title, rows, fileName }: KindTableProps<CitationRow>) {
  const { t } = useLanguage();
  const { cited, number, relation, relations, held, ingested, notHeld } = t.citations;
  return (
    <RecordTable
      title={title ?? t.citations.title}
      rows={rows}
      fileName={fileName}
      keyOf={(row) => `${row.citedId} ${row.relation}`}
      columns={[
        { head: cited, width: 27, view: (row) => <CitedTitle row={row} /> },
        {
          head: number,
          width: 13,
          view: (row) =>
            row.documentNumber === null ? <NotSaid /> : <span lang="zh">{row.documentNumber}</span>,
        },
        { head: relation, width: 11, view: (row) => relations[row.relation] },
        { head: held, width: 12, view: (row) => (row.cited === 'ingested' ? ingested : notHeld) },
      ]}
      fileColumns={[
        { head: cited, cell: (row) => row.title },
        { head: number, cell: (row) => row.documentNumber },
        { head: relation, cell: (row) => relations[row.relation] },
        { head: held, cell: (row) => (row.cited === 'ingested' ? ingested : notHeld) },
      ]}
    />
  );
}

function CitedTitle({ row }: { readonly row: CitationRow }) {
  const { t } = useLanguage();
  const title = t.evidence.title(row.title);
  if (row.cited !== 'ingested') return <span lang="zh">{title}</span>;
  return (
    <a href={routeHash({ name: 'document', id: row.citedId, span: null })} lang="zh">
      {title}
    </a>
  );
}
