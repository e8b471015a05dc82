import type { LineageRow } from '../../answer/answer.ts';
import { RowFoot } from '../clauses/row-foot.tsx';
import { Flags, ValidityBadge } from '../evidence/badges.tsx';
import { CorrectionNote } from '../evidence/correction-note.tsx';
import { DocumentDate } from '../evidence/document-date.tsx';
import { PlaceWords } from '../evidence/place-name.tsx';
import { Quote } from '../evidence/quote.tsx';
import { useLanguage } from '../language/language.tsx';
import { routeHash, sourceHash } from '../routing/route.ts';
import { ChangeList } from './change-list.tsx';
import type { LevelColumn } from './levels.ts';

/** One level of the line. A level without clauses is drawn as well, and says why it is empty. */
export function LevelList({ column }: { readonly column: LevelColumn }) {
  const { t } = useLanguage();
  const { level, rows, missing, silent, apart } = column;
  const isEmpty = rows.length === 0;
  return (
    <li className={isEmpty ? 'level empty' : 'level'}>
      <h3>{t.levels[level]}</h3>
      {missing.map((place) => (
        <p key={place.adcode} className="gap">
          <PlaceWords {...place} />
          <span>{t.lineage.missing}</span>
        </p>
      ))}
      {silent.map((place) => (
        <p key={place.adcode} className="gap">
          <PlaceWords {...place} />
          <span>{t.lineage.silent}</span>
        </p>
      ))}
      {apart.map((name) => (
        <p key={name} className="gap">
          <PlaceWords name={name} level={level} />
          <span>{t.lineage.apart}</span>
        </p>
      ))}
      {isEmpty && missing.length + silent.length + apart.length === 0 && (
        <p className="gap">
          <span>{t.lineage.none}</span>
        </p>
      )}
      {!isEmpty && (
        <ul>
          {rows.map((row) => (
            <LineageCard key={`${row.documentId} ${row.start} ${row.measure}`} row={row} />
          ))}
        </ul>
      )}
    </li>
  );
}

function LineageCard({ row }: { readonly row: LineageRow }) {
  const { t } = useLanguage();
  return (
    <li className={row.basis === 'parallel' ? 'lineage-card' : 'lineage-card linked'}>
      <p className="card-place">
        {row.jurisdiction === null ? (
          <b>{t.documents.placeUnknown}</b>
        ) : (
          <PlaceWords name={row.jurisdiction} level={row.level} />
        )}{' '}
        <DocumentDate {...row} />
      </p>
      <h4 lang="zh">
        <a href={sourceHash(row)}>{row.clause}</a>
      </h4>
      <p className="card-document">
        <span lang="zh">{t.evidence.title(row.document)}</span> <ValidityBadge validity={row.validity} />{' '}
        <Flags flags={row.flags} />
      </p>
      <Basis row={row} />
      <Quote quote={row.quote} start={row.start} marks={[]} />
      <ChangeList row={row} />
      <CorrectionNote correction={row.correction} />
      <RowFoot row={row} />
    </li>
  );
}

/** What the descent of a clause is known by. */
function Basis({ row: { basis, score, upper } }: { readonly row: LineageRow }) {
  const { t } = useLanguage();
  return (
    <p className={`basis basis-${basis}`}>
      <b>{t.lineage.basis[basis]}</b>
      {basis === 'nearVerbatim' && ` ${t.lineage.alike(Math.round(score * 100))}`}
      {upper !== null && (
        <>
          {' '}
          {t.lineage.from}{' '}
          <a href={routeHash({ name: 'document', id: upper.documentId, span: null })} lang="zh">
            {t.evidence.title(upper.document)}
          </a>{' '}
          <span lang="zh">{upper.clause}</span>
        </>
      )}
    </p>
  );
}
