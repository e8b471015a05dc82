import type { ReactNode } from 'react';
import { RowFoot } from '../clauses/row-foot.tsx';
import { Flags, ValidityBadge } from '../evidence/badges.tsx';
import { CitationLine } from '../evidence/citation-line.tsx';
import { CorrectionNote } from '../evidence/correction-note.tsx';
import { DocumentDate } from '../evidence/document-date.tsx';
import { PlaceName } from '../evidence/place-name.tsx';
import { Quote } from '../evidence/quote.tsx';
import { useLanguage } from '../language/language.tsx';
import { sourceHash } from '../routing/route.ts';
import type { EvidenceRow, ViewColumn } from './column.ts';

interface RecordRowProps<R> {
  readonly row: R;
  readonly columns: readonly ViewColumn<R>[];
  readonly evidence?: (row: R) => ReactNode;
  /** The row tells of its document, not of one clause of it. */
  readonly ofDocument: boolean;
}

/** One fact of one place, and below it the sentence it was read from. */
export function RecordRow<R extends EvidenceRow>({ row, columns, evidence, ofDocument }: RecordRowProps<R>) {
  const { t } = useLanguage();
  return (
    <tbody className="record">
      <tr className="facts">
        <th scope="row" className="place">
          <PlaceName name={row.jurisdiction} level={row.level} />
        </th>
        {columns.map(({ head, view, figure }) => (
          <td key={head} data-label={head} className={figure === true ? 'figure' : undefined}>
            {view(row)}
          </td>
        ))}
        <td data-label={t.table.source} className="document">
          <a href={sourceHash(row)} lang="zh">
            {row.document}
          </a>
          <small>
            <DocumentDate {...row} /> <ValidityBadge validity={row.validity} /> <Flags flags={row.flags} />
          </small>
          {!ofDocument && <small lang="zh">{row.clause}</small>}
        </td>
      </tr>
      <tr className="evidence">
        <td colSpan={columns.length + 2}>
          {evidence === undefined ? <Quote quote={row.quote} start={row.start} marks={[]} /> : evidence(row)}
          <CorrectionNote correction={row.correction} />
          {ofDocument ? <CitationLine row={row} /> : <RowFoot row={row} />}
        </td>
      </tr>
    </tbody>
  );
}
