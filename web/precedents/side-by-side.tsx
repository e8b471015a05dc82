import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { ValidityBadge } from '../evidence/badges.tsx';
import { CopyButton } from '../evidence/copy-button.tsx';
import { DocumentDate } from '../evidence/document-date.tsx';
import { PlaceName } from '../evidence/place-name.tsx';
import { rowReference } from '../evidence/reference.ts';
import { useLanguage } from '../language/language.tsx';
import { useNames } from '../language/place-names.tsx';
import { sourceHash } from '../routing/route.ts';
import type { EvidenceRow } from '../tables/column.ts';
import { compareTexts, type Stretch } from './differences.ts';

export type TextRow = EvidenceRow & { readonly text: string };

interface SideBySideProps {
  readonly pair: readonly [TextRow, TextRow];
  readonly ended: () => void;
}

/** Two clauses beside each other, with what differs marked, or what they share. */
export function SideBySide({ pair: [left, right], ended }: SideBySideProps) {
  const { t } = useLanguage();
  const heading = useId();
  const place = useRef<HTMLElement>(null);
  const [marked, setMarked] = useState<'different' | 'shared'>('different');
  const compared = useMemo(() => compareTexts(left.text, right.text), [left.text, right.text]);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'start' });
    place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section className="side-by-side" aria-labelledby={heading} ref={place} tabIndex={-1}>
      <div className="result-head">
        <h3 id={heading}>{t.precedents.compared}</h3>
        <span className="count">{t.precedents.share(Math.round(compared.share * 100))}</span>
        <label className="marks-choice">
          <span>{t.precedents.marks}</span>
          <select
            value={marked}
            onChange={(event) => setMarked(event.target.value === 'shared' ? 'shared' : 'different')}
          >
            <option value="different">{t.precedents.different}</option>
            <option value="shared">{t.precedents.shared}</option>
          </select>
        </label>
        <button type="button" className="quiet" onClick={ended}>
          {t.precedents.end}
        </button>
      </div>
      <div className="sides">
        <Side row={left} stretches={compared.left} marked={marked} />
        <Side row={right} stretches={compared.right} marked={marked} />
      </div>
      <p className="note">{t.precedents.textNote}</p>
    </section>
  );
}

interface SideProps {
  readonly row: TextRow;
  readonly stretches: readonly Stretch[];
  readonly marked: 'different' | 'shared';
}

function Side({ row, stretches, marked }: SideProps) {
  const { t } = useLanguage();
  const names = useNames();
  return (
    <article className="side" aria-label={`${names.place(row.jurisdiction, row.level)} ${row.clause}`}>
      <p className="card-place">
        <PlaceName name={row.jurisdiction} level={row.level} /> <DocumentDate {...row} />{' '}
        <ValidityBadge validity={row.validity} />
      </p>
      <p className="card-document">
        <a href={sourceHash(row)} lang="zh">
          {t.evidence.title(row.document)} {row.clause}
        </a>
      </p>
      <blockquote lang="zh" className="side-text">
        {stretches.map(({ start, text, shared }) =>
          shared === (marked === 'shared') ? (
            <mark key={start} className={marked}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </blockquote>
      <p className="citation-line">
        <CopyButton
          words={t.precedents.copyClause}
          text={() => rowReference(row, window.location.href, t, names, row.text)}
        />
      </p>
    </article>
  );
}
