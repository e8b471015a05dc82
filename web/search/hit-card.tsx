import type { SearchHit } from '../../answer/answer.ts';
import { PlaceName } from '../evidence/place-name.tsx';
import { useLanguage } from '../language/language.tsx';
import { sourceHash } from '../routing/route.ts';

/** A clause that the search found, with its score as the server measured it. */
export function HitCard({ hit, rank }: { readonly hit: SearchHit; readonly rank: number }) {
  const { t } = useLanguage();
  return (
    <li className="clause-card">
      <p className="card-place">
        <span className="rank" aria-hidden="true">
          {rank}
        </span>
        <PlaceName name={hit.jurisdiction} level={hit.level} />
        <span className="score" title={t.search.scoreNote}>
          {t.search.score(hit.score.toFixed(3))}
        </span>
      </p>
      <h3 lang="zh">
        <a href={sourceHash(hit)}>{hit.clause}</a>
      </h3>
      <blockquote className="quote clamped" lang="zh">
        {hit.text}
      </blockquote>
      <p className="card-document">
        <span lang="zh">{t.evidence.title(hit.document)}</span>
      </p>
      <p className="citation-line">
        <a
          href={sourceHash(hit)}
          aria-label={t.evidence.sourceLabel(hit.jurisdiction ?? t.documents.placeUnknown, hit.clause)}
        >
          {t.evidence.source}
        </a>
      </p>
    </li>
  );
}
