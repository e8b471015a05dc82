import { PlaceWords } from '../evidence/place-name.tsx';
import { useLanguage } from '../language/language.tsx';
import { routeHash, type SourceSpan } from '../routing/route.ts';

/** Whose a folded clause is; with its place in the document where the server tells it. */
export interface Alike {
  readonly jurisdiction: string | null;
  readonly document: string;
  readonly documentId: string;
  readonly clause: string;
  readonly start?: number;
  readonly end?: number;
}

/** How many clauses of nearly the same words were folded into one, and where they stand. */
export function AlikeNote({ alike }: { readonly alike: readonly Alike[] }) {
  const { t } = useLanguage();
  if (alike.length === 0) return null;
  return (
    <details className="alike">
      <summary>{t.precedents.alike(alike.length)}</summary>
      <ul>
        {alike.map((one) => (
          <li key={`${one.documentId} ${one.clause} ${one.start}`}>
            {one.jurisdiction === null ? (
              t.documents.placeUnknown
            ) : (
              <PlaceWords name={one.jurisdiction} level={null} />
            )}{' '}
            <a href={routeHash({ name: 'document', id: one.documentId, span: spanOf(one) })} lang="zh">
              {t.evidence.title(one.document)} {one.clause}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function spanOf({ start, end }: Alike): SourceSpan | null {
  return start === undefined || end === undefined ? null : { start, end };
}
