import { useId } from 'react';
import type { MentionRow } from '../../answer/answer.ts';
import { programFileColumns } from '../awards/award-file-columns.ts';
import { ProgramName, TierName } from '../awards/program-name.tsx';
import { RowFoot } from '../clauses/row-foot.tsx';
import { Flags, ValidityBadge } from '../evidence/badges.tsx';
import { CorrectionNote } from '../evidence/correction-note.tsx';
import { DocumentDate } from '../evidence/document-date.tsx';
import { PlaceName } from '../evidence/place-name.tsx';
import { Quote } from '../evidence/quote.tsx';
import { useLanguage } from '../language/language.tsx';
import { useNames } from '../language/place-names.tsx';
import { TakeAway } from '../tables/take-away.tsx';

interface MentionsProps {
  readonly rows: readonly MentionRow[];
  readonly fileName: string;
}

/** Places that name the award and state no sum, each with its sentence. */
export function Mentions({ rows, fileName }: MentionsProps) {
  const { t } = useLanguage();
  const names = useNames();
  const heading = useId();
  const title = t.answer.mentions;
  return (
    <section className="result" aria-labelledby={heading}>
      <div className="result-head">
        <h2 id={heading}>{title}</h2>
        <span className="count">{t.answer.records(rows.length)}</span>
        <TakeAway
          title={title}
          rows={rows}
          fileName={`${fileName} ${title}`}
          columns={programFileColumns(t, names)}
        />
      </div>
      <ul className="clause-list mentions">
        {rows.map((row) => (
          <li key={`${row.documentId} ${row.start} ${row.program}`} className="clause-card">
            <p className="card-place">
              <PlaceName name={row.jurisdiction} level={row.level} />
              <span>
                <ProgramName {...row} />
                {row.tier !== null && (
                  <>
                    {' · '}
                    <TierName tier={row.tier} />
                  </>
                )}
              </span>
            </p>
            <Quote quote={row.quote} start={row.start} marks={[]} />
            <p className="card-document">
              <span lang="zh">
                {t.evidence.title(row.document)} {row.clause}
              </span>{' '}
              <DocumentDate {...row} /> <ValidityBadge validity={row.validity} /> <Flags flags={row.flags} />
            </p>
            <CorrectionNote correction={row.correction} />
            <RowFoot row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}
