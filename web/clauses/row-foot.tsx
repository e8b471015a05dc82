import type { ReactNode } from 'react';
import type { MentionRow } from '../../answer/answer.ts';
import { CitationLine } from '../evidence/citation-line.tsx';
import { LikeClauses } from '../like-clauses/like-clauses.tsx';
import type { EvidenceRow } from '../tables/column.ts';
import { WholeClause } from './whole-clause.tsx';

interface RowFootProps {
  readonly row: (EvidenceRow | MentionRow) & { readonly text?: string };
  /** More that can be done with it. */
  readonly children?: ReactNode;
}

/** What can be done with the clause of a row: open and cite it, read the whole of it, see the like of it elsewhere. */
export function RowFoot({ row, children }: RowFootProps) {
  return (
    <div className="row-foot">
      <CitationLine row={row}>{children}</CitationLine>
      <WholeClause row={row} />
      <LikeClauses at={row} place={row} clause={row.clause} />
    </div>
  );
}
