import { useState } from 'react';
import { useLanguage } from '../language/language.tsx';
import { useNames } from '../language/place-names.tsx';
import { type ClausePlace, parallelsCall } from '../server/call.ts';
import type { Parallels } from '../server/shapes.ts';
import { useRequest } from '../server/use-request.ts';
import { Announcement } from '../shell/announcement.tsx';
import { Busy } from '../shell/busy.tsx';
import { ProblemView } from '../shell/problem-view.tsx';
import type { EvidenceRow } from '../tables/column.ts';
import { LikeClauseList } from './like-clause-list.tsx';

interface LikeClausesProps {
  /** Any place in the clause. */
  readonly at: ClausePlace;
  /** Whose clause it is and which, for those who hear the page. */
  readonly place: Pick<EvidenceRow, 'jurisdiction' | 'level'>;
  readonly clause: string;
}

/** Clauses of other documents that say the like of one clause, looked for when the reader asks. */
export function LikeClauses({ at, place, clause }: LikeClausesProps) {
  const { t } = useLanguage();
  const names = useNames();
  const [isOpen, setOpen] = useState(false);
  const { request, again } = useRequest<Parallels>(isOpen ? parallelsCall(at) : null, { keep: true });
  const { title, label, busy, found, none } = t.likeClauses;
  const count = request.status === 'done' ? request.value.parallels.length : 0;
  return (
    <details className="like-clauses" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={label(names.place(place.jurisdiction, place.level), clause)}>{title}</summary>
      {isOpen && (
        <div className="like-panel">
          <Announcement words={request.status === 'done' ? (count === 0 ? none : found(count)) : busy} />
          {request.status === 'loading' && <Busy words={busy} />}
          {request.status === 'failed' && <ProblemView problem={request.problem} again={again} />}
          {request.status === 'done' &&
            (count === 0 ? <p className="note">{none}</p> : <LikeClauseList found={request.value} />)}
        </div>
      )}
    </details>
  );
}
