import { useState } from 'react';
import type { SearchHit, SearchResult } from '../../answer/answer.ts';
import { ClauseCard } from '../clauses/clause-card.tsx';
import { useLanguage } from '../language/language.tsx';
import type { Messages } from '../language/messages.ts';
import type { Narrowing } from '../routing/narrowing.ts';
import { searchCall } from '../server/call.ts';
import { useRequest } from '../server/use-request.ts';
import { Announcement } from '../shell/announcement.tsx';
import { Busy } from '../shell/busy.tsx';
import { ProblemView } from '../shell/problem-view.tsx';
import type { FileColumn } from '../tables/column.ts';
import { TakeAway } from '../tables/take-away.tsx';
import { HitWords } from './hit-words.tsx';

const STEP = 10;
/** The most that the server gives in one answer. */
const MOST = 100;

interface HitsProps {
  readonly query: string;
  readonly narrowing: Narrowing;
}

/** The clauses found, best first, near-identical ones folded; more on request. */
export function Hits({ query, narrowing }: HitsProps) {
  const { t } = useLanguage();
  const [top, setTop] = useState(STEP);
  const { request, again } = useRequest<SearchResult>(searchCall(query, top, narrowing), { keep: true });
  const hits = request.status === 'done' ? request.value.hits : [];
  const found = foundWords(hits.length, top, t);
  const columns: readonly FileColumn<SearchHit>[] = [
    { head: t.precedents.score, cell: (hit) => hit.score },
    { head: t.search.names.kind, cell: (hit) => hit.kind },
    { head: t.search.nearest, cell: (hit) => hit.passage.quote },
    { head: t.precedents.folded, cell: (hit) => hit.alike.length },
  ];
  return (
    <section className="result" aria-label={t.search.resultTitle}>
      <Announcement words={request.status === 'done' ? found : t.search.busy} />
      {request.status === 'failed' && <ProblemView problem={request.problem} again={again} />}
      {request.status === 'loading' && <Busy words={t.search.busy} />}
      {request.status === 'done' && (
        <div className="result-head">
          <span className="count">{found}</span>
          {hits.length > 0 && (
            <TakeAway title={t.search.resultTitle} rows={hits} columns={columns} fileName={query} />
          )}
        </div>
      )}
      {hits.length > 0 && (
        <ol className="clause-list">
          {hits.map((hit, i) => (
            <ClauseCard
              key={`${hit.documentId} ${hit.start}`}
              row={hit}
              rank={i + 1}
              score={hit.score}
              alike={hit.alike}
            >
              <HitWords hit={hit} />
            </ClauseCard>
          ))}
        </ol>
      )}
      {hits.length === top && top < MOST && (
        <button type="button" onClick={() => setTop(Math.min(MOST, top + STEP))}>
          {t.search.more}
        </button>
      )}
    </section>
  );
}

/** How many there are; where as many came as were asked for, there may be more, and these are the first. */
function foundWords(n: number, top: number, t: Messages): string {
  if (n === 0) return t.search.none;
  return n < top ? t.search.found(n) : t.search.foundFirst(n);
}
