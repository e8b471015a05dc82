import type { SearchRow } from '../../answer/answer.ts';
import { Flags, ValidityBadge } from '../evidence/badges.tsx';
import { CitationLine } from '../evidence/citation-line.tsx';
import { CorrectionNote } from '../evidence/correction-note.tsx';
import { DocumentDate } from '../evidence/document-date.tsx';
import { PlaceName } from '../evidence/place-name.tsx';
import { Quote } from '../evidence/quote.tsx';
import { useLanguage } from '../language/language.tsx';
import { sourceHash } from '../routing/route.ts';

/** A clause found by meaning: whose it is, its heading, its words, where it stands. */
export function ClauseCard({ row, rank }: { readonly row: SearchRow; readonly rank: number }) {
  const { t } = useLanguage();
  return (
    <li className="clause-card">
      <p className="card-place">
        <span className="rank" aria-hidden="true">
          {rank}
        </span>
        <PlaceName name={row.jurisdiction} level={row.level} />
        <span className="score" title={t.search.scoreNote}>
          {t.search.score(row.score.toFixed(3))}
        </span>
      </p>
      <h3 lang="zh">
        <a href={sourceHash(row)}>{row.clause}</a>
      </h3>
      <Quote quote={row.quote} start={row.start} marks={[]} />
      <p className="card-document">
        <span lang="zh">{t.evidence.title(row.document)}</span> <DocumentDate {...row} />{' '}
        <ValidityBadge validity={row.validity} /> <Flags flags={row.flags} />
      </p>
      <CorrectionNote correction={row.correction} />
      <CitationLine row={row} />
    </li>
  );
}
