import type { ReactNode } from 'react';
import type { MentionRow } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { useNames } from '../language/place-names.tsx';
import { sourceHash } from '../routing/route.ts';
import type { EvidenceRow } from '../tables/column.ts';
import { CopyButton } from './copy-button.tsx';
import { rowReference } from './reference.ts';

interface CitationLineProps {
  readonly row: EvidenceRow | MentionRow;
  /** More that can be done with it. */
  readonly children?: ReactNode;
}

/** What one can do with a row: open its sentence in the document, copy it with its full reference. */
export function CitationLine({ row, children }: CitationLineProps) {
  const { t } = useLanguage();
  const names = useNames();
  return (
    <p className="citation-line">
      <a
        href={sourceHash(row)}
        aria-label={t.evidence.sourceLabel(names.place(row.jurisdiction, row.level), row.clause)}
      >
        {t.evidence.source}
      </a>
      <CopyButton words={t.evidence.copy} text={() => rowReference(row, window.location.href, t, names)} />
      {children}
    </p>
  );
}
