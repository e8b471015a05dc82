import type { AwardRow } from '../../answer/answer.ts';
import { Quote } from '../evidence/quote.tsx';
import { useLanguage } from '../language/language.tsx';
import { useNames } from '../language/place-names.tsx';
import { sourceHash } from '../routing/route.ts';
import { RecordTable } from '../tables/record-table.tsx';
import { awardColumns } from './award-columns.tsx';
import { awardFileColumns } from './award-file-columns.ts';
import { evidenceElsewhere, sentenceMarks } from './evidence-marks.ts';

interface AwardTableProps {
  readonly title: string;
  readonly rows: readonly AwardRow[];
  readonly fileName: string;
}

/** Awards with their sums, each over the sentence that states it, the sum marked. */
export function AwardTable({ title, rows, fileName }: AwardTableProps) {
  const { t } = useLanguage();
  const names = useNames();
  return (
    <RecordTable
      title={title}
      rows={rows}
      fileName={fileName}
      columns={awardColumns(t)}
      fileColumns={awardFileColumns(t, names)}
      keyOf={({ program, tier, recipient, amountYuan, amountAsPrinted }) =>
        [program, tier, recipient, amountYuan, amountAsPrinted].join(' ')
      }
      evidence={(row) => <AwardEvidence row={row} />}
    />
  );
}

function AwardEvidence({ row }: { readonly row: AwardRow }) {
  const { t } = useLanguage();
  return (
    <>
      <Quote quote={row.quote} start={row.start} marks={sentenceMarks(row.quote, row.start, row)} />
      {evidenceElsewhere(row).map((item) => (
        <p key={`${item.role} ${item.start}`} className="elsewhere">
          {t.table.alsoFrom}{' '}
          <a href={sourceHash({ ...item, documentId: row.documentId })} lang="zh">
            {t.evidence.quoted(item.quote)}
          </a>
        </p>
      ))}
    </>
  );
}
