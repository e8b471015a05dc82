import { useId } from 'react';
import type { LineageRow } from '../../answer/answer.ts';
import { RowFoot } from '../clauses/row-foot.tsx';
import { Flags, ValidityBadge } from '../evidence/badges.tsx';
import { CorrectionNote } from '../evidence/correction-note.tsx';
import { DocumentDate } from '../evidence/document-date.tsx';
import { PlaceName } from '../evidence/place-name.tsx';
import { Quote } from '../evidence/quote.tsx';
import { useLanguage } from '../language/language.tsx';
import { useNames } from '../language/place-names.tsx';
import { sourceHash } from '../routing/route.ts';
import { TakeAway } from '../tables/take-away.tsx';
import { lineageFileColumns } from './lineage-columns.ts';

interface ParallelsProps {
  readonly rows: readonly LineageRow[];
  readonly fileName: string;
}

/** Other places that carry the measure, by date: side by side, and no descent. */
export function Parallels({ rows, fileName }: ParallelsProps) {
  const { t, language } = useLanguage();
  const names = useNames();
  const heading = useId();
  const title = t.lineage.parallels;
  return (
    <section className="result parallels" aria-labelledby={heading}>
      <div className="result-head">
        <h2 id={heading}>{title}</h2>
        <span className="count">{t.answer.records(rows.length)}</span>
        <TakeAway
          title={title}
          rows={rows}
          columns={lineageFileColumns(t, names, language)}
          fileName={`${fileName} ${title}`}
        />
      </div>
      <ol className="timeline">
        {rows.map((row) => (
          <li key={`${row.documentId} ${row.start} ${row.measure}`}>
            <p className="card-place">
              <DocumentDate {...row} /> <PlaceName name={row.jurisdiction} level={row.level} />
              <ValidityBadge validity={row.validity} /> <Flags flags={row.flags} />
            </p>
            <h3 lang="zh">
              <a href={sourceHash(row)}>{row.clause}</a>
            </h3>
            <Quote quote={row.quote} start={row.start} marks={[]} />
            <p className="card-document" lang="zh">
              {t.evidence.title(row.document)}
            </p>
            <CorrectionNote correction={row.correction} />
            <RowFoot row={row} />
          </li>
        ))}
      </ol>
    </section>
  );
}
