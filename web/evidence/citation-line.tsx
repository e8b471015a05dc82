import type { AwardRow, MentionRow, SearchRow } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { sourceHash } from '../routing/route.ts';
import { CopyButton } from './copy-button.tsx';
import { rowReference } from './reference.ts';

/** What one can do with a row: open its sentence in the document, copy it with its full reference. */
export function CitationLine({ row }: { readonly row: AwardRow | MentionRow | SearchRow }) {
  const { t } = useLanguage();
  return (
    <p className="citation-line">
      <a
        href={sourceHash(row)}
        aria-label={t.evidence.sourceLabel(row.jurisdiction ?? t.documents.placeUnknown, row.clause)}
      >
        {t.evidence.source}
      </a>
      <CopyButton text={() => rowReference(row, window.location.href, t)} />
    </p>
  );
}
