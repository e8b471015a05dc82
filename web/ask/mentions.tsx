import { useId } from 'react';
import type { MentionRow } from '../../answer/answer.ts';
import { Flags, ValidityBadge } from '../evidence/badges.tsx';
import { CitationLine } from '../evidence/citation-line.tsx';
import { DocumentDate } from '../evidence/document-date.tsx';
import { PlaceName } from '../evidence/place-name.tsx';
import { Quote } from '../evidence/quote.tsx';
import { useLanguage } from '../language/language.tsx';

/** Places that name the award and state no sum, each with its sentence. */
export function Mentions({ rows }: { readonly rows: readonly MentionRow[] }) {
  const { t, language } = useLanguage();
  const heading = useId();
  return (
    <section className="result" aria-labelledby={heading}>
      <div className="result-head">
        <h2 id={heading}>{t.answer.mentions}</h2>
        <span className="count">{t.answer.records(rows.length)}</span>
      </div>
      <ul className="clause-list mentions">
        {rows.map((row) => (
          <li key={`${row.documentId} ${row.start} ${row.program}`} className="clause-card">
            <p className="card-place">
              <PlaceName name={row.jurisdiction} level={row.level} />
              <span lang="zh">{row.tier === null ? row.program : `${row.program} · ${row.tier}`}</span>
              {language === 'en' && row.programEn !== null && <span>{row.programEn}</span>}
            </p>
            <Quote quote={row.quote} start={row.start} marks={[]} />
            <p className="card-document">
              <span lang="zh">
                {t.evidence.title(row.document)} {row.clause}
              </span>{' '}
              <DocumentDate {...row} /> <ValidityBadge validity={row.validity} /> <Flags flags={row.flags} />
            </p>
            <CitationLine row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}
