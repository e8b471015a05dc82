import type { ReactNode } from 'react';
import { Flags, ValidityBadge } from '../evidence/badges.tsx';
import { CorrectionNote } from '../evidence/correction-note.tsx';
import { DocumentDate } from '../evidence/document-date.tsx';
import { PlaceName } from '../evidence/place-name.tsx';
import { useLanguage } from '../language/language.tsx';
import { sourceHash } from '../routing/route.ts';
import type { EvidenceRow } from '../tables/column.ts';
import { type Alike, AlikeNote } from './alike-note.tsx';
import { RowFoot } from './row-foot.tsx';

interface ClauseCardProps {
  readonly row: EvidenceRow;
  readonly rank: number;
  /** Left out where the clauses are all there are, and none is nearer than another. */
  readonly score?: number;
  /** Clauses of nearly the same words that are folded into this one. */
  readonly alike?: readonly Alike[];
  /** The words of the clause. */
  readonly children: ReactNode;
  /** What can be done with it, beside opening and citing it. */
  readonly tools?: ReactNode;
}

/** A clause: whose it is, its heading, its words, where it stands. */
export function ClauseCard({ row, rank, score, alike = [], children, tools }: ClauseCardProps) {
  const { t } = useLanguage();
  return (
    <li className="clause-card">
      <p className="card-place">
        <span className="rank" aria-hidden="true">
          {rank}
        </span>
        <PlaceName name={row.jurisdiction} level={row.level} />
        {score !== undefined && (
          <span className="score" title={t.search.scoreNote}>
            {t.search.score(score.toFixed(3))}
          </span>
        )}
      </p>
      <h3 lang="zh">
        <a href={sourceHash(row)}>{row.clause}</a>
      </h3>
      {children}
      <p className="card-document">
        <span lang="zh">{t.evidence.title(row.document)}</span> <DocumentDate {...row} />{' '}
        <ValidityBadge validity={row.validity} /> <Flags flags={row.flags} />
      </p>
      <AlikeNote alike={alike} />
      <CorrectionNote correction={row.correction} />
      <RowFoot row={row}>{tools}</RowFoot>
    </li>
  );
}
