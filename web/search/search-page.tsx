import { Examples } from '../ask/examples.tsx';
import { QueryBox } from '../ask/query-box.tsx';
import { useLanguage } from '../language/language.tsx';
import type { Narrowing } from '../routing/narrowing.ts';
import { routeHash } from '../routing/route.ts';
import { go } from '../routing/use-route.ts';
import { useTitle } from '../shell/use-title.ts';
import { Filters } from './filters.tsx';
import { Hits } from './hits.tsx';

interface SearchPageProps {
  readonly query: string | null;
  readonly narrowing: Narrowing;
}

/** Search over the clauses, without an answer's reading of the question. */
export function SearchPage({ query, narrowing }: SearchPageProps) {
  const { t } = useLanguage();
  useTitle(query ?? t.search.title);
  return (
    <div className="ask-page">
      <div className="ask-head">
        <h1>{t.search.title}</h1>
        <QueryBox
          {...t.search}
          value={query}
          autoFocus={query === null}
          asked={(words) => go({ name: 'search', query: words, narrowing })}
        />
        <Filters narrowing={narrowing} narrowed={(next) => go({ name: 'search', query, narrowing: next })} />
      </div>
      {query === null ? (
        <Examples
          title={t.search.examplesTitle}
          examples={t.search.examples}
          hashOf={(words) => routeHash({ name: 'search', query: words, narrowing })}
        />
      ) : (
        <Hits key={`${query} ${JSON.stringify(narrowing)}`} query={query} narrowing={narrowing} />
      )}
    </div>
  );
}
