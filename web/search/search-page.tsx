import { useEffect, useState } from 'react';
import type { SearchResult } from '../../answer/answer.ts';
import { Examples } from '../ask/examples.tsx';
import { QueryBox } from '../ask/query-box.tsx';
import { useLanguage } from '../language/language.tsx';
import { routeHash } from '../routing/route.ts';
import { go } from '../routing/use-route.ts';
import { searchCall } from '../server/call.ts';
import { useRequest } from '../server/use-request.ts';
import { Announcement } from '../shell/announcement.tsx';
import { Busy } from '../shell/busy.tsx';
import { ProblemView } from '../shell/problem-view.tsx';
import { HitCard } from './hit-card.tsx';

const STEP = 10;
/** The most that the server gives in one answer. */
const MOST = 100;

/** Search over the clauses, without an answer's reading of the question. */
export function SearchPage({ query }: { readonly query: string | null }) {
  const { t } = useLanguage();
  useEffect(() => {
    document.title = query === null ? `${t.search.title} · ${t.siteName}` : `${query} · ${t.siteName}`;
  }, [query, t]);
  return (
    <div className="ask-page">
      <div className="ask-head">
        <h1>{t.search.title}</h1>
        <QueryBox
          {...t.search}
          value={query}
          autoFocus={query === null}
          asked={(words) => go({ name: 'search', query: words })}
        />
      </div>
      {query === null ? (
        <Examples
          title={t.search.examplesTitle}
          examples={t.search.examples}
          hashOf={(words) => routeHash({ name: 'search', query: words })}
        />
      ) : (
        <Hits key={query} query={query} />
      )}
    </div>
  );
}

function Hits({ query }: { readonly query: string }) {
  const { t } = useLanguage();
  const [top, setTop] = useState(STEP);
  const { request, again } = useRequest<SearchResult>(searchCall(query, top), { keep: true });
  const hits = request.status === 'done' ? request.value.hits : [];
  const found = hits.length === 0 ? t.search.none : t.search.found(hits.length);
  return (
    <section className="result">
      <Announcement words={request.status === 'done' ? found : t.search.busy} />
      {request.status === 'failed' && <ProblemView problem={request.problem} again={again} />}
      {request.status === 'loading' && <Busy words={t.search.busy} />}
      {request.status === 'done' && <p className="note">{found}</p>}
      {hits.length > 0 && (
        <ol className="clause-list">
          {hits.map((hit, i) => (
            <HitCard key={`${hit.documentId} ${hit.start}`} hit={hit} rank={i + 1} />
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
