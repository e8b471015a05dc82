import { useLanguage } from '../language/language.tsx';
import { routeHash } from '../routing/route.ts';
import { healthCall } from '../server/call.ts';
import type { Health } from '../server/shapes.ts';
import { useRequest } from '../server/use-request.ts';

/** How much there is to ask about. A server that does not answer is told of when something is asked. */
export function CollectionLine() {
  const { t } = useLanguage();
  const { request } = useRequest<Health>(healthCall, { keep: false });
  if (request.status !== 'done') return <p className="site-line" />;
  const { documents, clauses } = request.value;
  return (
    <p className="site-line">
      {documents === 0 ? (
        t.documents.empty
      ) : (
        <a href={routeHash({ name: 'documents' })}>{t.ask.holds(documents, clauses)}</a>
      )}
    </p>
  );
}
