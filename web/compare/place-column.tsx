import { RowFoot } from '../clauses/row-foot.tsx';
import { Flags, ValidityBadge } from '../evidence/badges.tsx';
import { CorrectionNote } from '../evidence/correction-note.tsx';
import { DocumentDate } from '../evidence/document-date.tsx';
import { PlaceName } from '../evidence/place-name.tsx';
import { Quote } from '../evidence/quote.tsx';
import { useLanguage } from '../language/language.tsx';
import { useNames } from '../language/place-names.tsx';
import { sourceHash } from '../routing/route.ts';
import type { ComparedPlace } from './topics.ts';

/** What one place says. */
export function PlaceColumn({ name, level, rows, without }: ComparedPlace) {
  const { t } = useLanguage();
  const names = useNames();
  const place = name === '' ? null : name;
  return (
    <article className={without === null ? 'side' : 'side without'} aria-label={names.place(place, level)}>
      <h4>
        <PlaceName name={place} level={level} />
      </h4>
      {without !== null && <p className="gap">{t.compare[without]}</p>}
      {rows.map((row) => (
        <div key={`${row.documentId} ${row.start}`} className="compared-clause">
          <p className="card-document">
            <a href={sourceHash(row)} lang="zh">
              {row.clause}
            </a>{' '}
            <DocumentDate {...row} /> <ValidityBadge validity={row.validity} /> <Flags flags={row.flags} />
          </p>
          <Quote quote={row.quote} start={row.start} marks={[]} />
          {row.numbers.length > 0 && (
            <p className="own-numbers">
              {t.compare.numbers}{' '}
              {row.numbers.map((number) => (
                <b key={number} lang="zh">
                  {number}
                </b>
              ))}
            </p>
          )}
          <CorrectionNote correction={row.correction} />
          <RowFoot row={row} />
        </div>
      ))}
    </article>
  );
}
