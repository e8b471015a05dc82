import type { FactsRow } from '../../answer/answer.ts';
import { DocumentNumber } from '../documents/document-number.tsx';
import { useLanguage } from '../language/language.tsx';
import { NotSaid } from '../tables/not-said.tsx';
import { RecordTable } from '../tables/record-table.tsx';
import type { KindTableProps } from './kind-table.ts';

/** Number, issuer, dates and term of documents. */
export function FactsTable({ title, rows, fileName }: KindTableProps<FactsRow>) {
  const { t } = useLanguage();
  const { name, number, issuer, dates, term, from, to } = t.facts;
  return (
    <RecordTable
      title={title ?? t.facts.title}
      rows={rows}
      fileName={fileName}
      keyOf={(row) => row.documentId}
      ofDocuments
      columns={[
        {
          head: number,
          width: 18,
          view: (row) =>
            row.documentNumber === null ? (
              <NotSaid />
            ) : (
              <DocumentNumber {...row} documentNumber={row.documentNumber} />
            ),
        },
        {
          head: issuer,
          width: 16,
          view: (row) =>
            row.issuer.length === 0 ? <NotSaid /> : <span lang="zh">{row.issuer.join('、')}</span>,
        },
        { head: dates, width: 17, view: (row) => <Dates row={row} /> },
        { head: term, width: 14, view: (row) => <Term row={row} /> },
      ]}
      fileColumns={[
        { head: name, cell: (row) => row.title },
        { head: number, cell: (row) => row.documentNumber },
        { head: issuer, cell: (row) => row.issuer.join('、') },
        { head: from, cell: (row) => row.effectiveFrom },
        { head: to, cell: (row) => row.effectiveTo },
      ]}
    />
  );
}

function Dates({ row: { issuedOn, publishedOn } }: { readonly row: FactsRow }) {
  const { t } = useLanguage();
  const dates = [
    { on: issuedOn, words: t.evidence.issued },
    { on: publishedOn, words: t.evidence.published },
  ].filter(({ on }) => on !== null);
  if (dates.length === 0) return <NotSaid />;
  return dates.map(({ on, words }) => (
    <span key={words} className="date-line">
      <time dateTime={on ?? ''}>{on}</time> {words}
    </span>
  ));
}

function Term({ row: { effectiveFrom, effectiveTo } }: { readonly row: FactsRow }) {
  const { t } = useLanguage();
  if (effectiveFrom === null && effectiveTo === null) return <NotSaid />;
  return (
    <>
      {effectiveFrom !== null && <span className="date-line">{effectiveFrom}</span>}
      {effectiveTo !== null && (
        <span className="date-line">
          {t.document.until} {effectiveTo}
        </span>
      )}
    </>
  );
}
