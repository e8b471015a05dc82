import { useRef, useState } from 'react';
import type { ParallelRow } from '../../answer/answer.ts';
import { WholeClause } from '../clauses/whole-clause.tsx';
import { Flags, ValidityBadge } from '../evidence/badges.tsx';
import { CitationLine } from '../evidence/citation-line.tsx';
import { DocumentDate } from '../evidence/document-date.tsx';
import { PlaceName } from '../evidence/place-name.tsx';
import { Quote } from '../evidence/quote.tsx';
import { useLanguage } from '../language/language.tsx';
import { useNames } from '../language/place-names.tsx';
import { SideBySide } from '../precedents/side-by-side.tsx';
import { sourceHash } from '../routing/route.ts';
import type { Parallels } from '../server/shapes.ts';

/** Of suggestions that score less, 4 of 10 were judged wrong (docs/evaluation.md); above it, 4 of 30. */
const WEAK = 0.5;

/** Like clauses of a given one, nearest first; one at a time can be seen beside it. */
export function LikeClauseList({ found: { given, parallels } }: { readonly found: Parallels }) {
  const { t } = useLanguage();
  const names = useNames();
  const [beside, setBeside] = useState<string | null>(null);
  const asked = useRef<HTMLButtonElement | null>(null);
  return (
    <>
      <p className="note">{t.likeClauses.note}</p>
      <ol className="like-list">
        {parallels.map((row) => {
          const key = `${row.documentId} ${row.start}`;
          return (
            <li key={key}>
              <p className="card-place">
                <DocumentDate {...row} /> <PlaceName name={row.jurisdiction} level={row.level} />
                <ValidityBadge validity={row.validity} /> <Flags flags={row.flags} />
                <Likeness row={row} />
              </p>
              <p className="like-title" lang="zh">
                <a href={sourceHash(row)}>{row.clause}</a>
              </p>
              <Quote quote={row.quote.trim()} start={row.start} marks={[]} />
              <p className="card-document" lang="zh">
                {t.evidence.title(row.document)}
              </p>
              <div className="row-foot">
                <CitationLine row={row}>
                  <button
                    type="button"
                    className="link"
                    aria-expanded={beside === key}
                    aria-label={t.likeClauses.besideLabel(
                      names.place(row.jurisdiction, row.level),
                      row.clause,
                    )}
                    onClick={(event) => {
                      asked.current = event.currentTarget;
                      setBeside(beside === key ? null : key);
                    }}
                  >
                    {t.likeClauses.beside}
                  </button>
                </CitationLine>
                <WholeClause row={row} />
              </div>
              {beside === key && (
                <SideBySide
                  pair={[given, row]}
                  ended={() => {
                    setBeside(null);
                    asked.current?.focus();
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** How near the clause comes, and of what that is made; a low score says so. */
function Likeness({ row: { score, scores } }: { readonly row: ParallelRow }) {
  const { t } = useLanguage();
  return (
    <span
      className="score"
      title={t.likeClauses.scoreNote(scores.meaning.toFixed(2), scores.words.toFixed(2))}
    >
      {score < WEAK && <span className="badge">{t.likeClauses.weak}</span>}{' '}
      {t.likeClauses.score(score.toFixed(2))}
    </span>
  );
}
