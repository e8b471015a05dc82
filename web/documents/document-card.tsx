import { ValidityBadge } from '../evidence/badges.tsx';
import { DocumentDate } from '../evidence/document-date.tsx';
import { PlaceName } from '../evidence/place-name.tsx';
import { useLanguage } from '../language/language.tsx';
import { routeHash } from '../routing/route.ts';
import type { DocumentSummary } from '../server/shapes.ts';
import { DocumentNumber } from './document-number.tsx';

export function DocumentCard({ entry }: { readonly entry: DocumentSummary }) {
  const { t } = useLanguage();
  return (
    <li className="document-card">
      <p className="card-place">
        <PlaceName name={entry.jurisdiction?.name ?? null} level={entry.jurisdiction?.level ?? null} />
      </p>
      <h2 lang="zh">
        <a href={routeHash({ name: 'document', id: entry.id, span: null })}>{entry.title}</a>
      </h2>
      <p className="card-document">
        {entry.documentNumber !== null && <DocumentNumber {...entry} documentNumber={entry.documentNumber} />}{' '}
        <DocumentDate {...entry} /> <ValidityBadge validity={entry.validity} />
      </p>
      <p className="card-counts">
        <span>{t.documents.clauses(entry.clauses)}</span>
        <span>{t.documents.awards(entry.awards)}</span>
        {entry.damage > 0 && <span>{t.documents.damage(entry.damage)}</span>}
        <span className="file">{entry.file}</span>
      </p>
    </li>
  );
}
