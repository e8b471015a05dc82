import { formatAmount } from '../awards/amount.ts';
import { tierName } from '../awards/tier-words.ts';
import { useLanguage } from '../language/language.tsx';
import { LikeClauses } from '../like-clauses/like-clauses.tsx';
import { sourceHash } from '../routing/route.ts';
import type { DocumentView } from '../server/shapes.ts';
import { CorrectionList } from './correction-list.tsx';
import { DamageNote } from './damage-note.tsx';
import { damageApart } from './damage-words.ts';
import type { OutlineEntry } from './outline.ts';
import { OutlineList } from './outline-list.tsx';

interface AsideProps {
  readonly view: DocumentView;
  readonly outline: readonly OutlineEntry[];
  /** The heading that the cited sentence stands under. */
  readonly current: OutlineEntry | null;
}

/** The ways into the text: its clauses, what was read from it, what people corrected, its damage. Every entry is an address. */
export function DocumentAside({ view, outline, current }: AsideProps) {
  const { t } = useLanguage();
  const { document, facts } = view;
  const at = (span: { readonly start: number; readonly end: number }) =>
    sourceHash({ documentId: document.id, start: span.start, end: span.end });
  const { lost, stray } = damageApart(document.damage);
  return (
    <div className="aside">
      <DamageNote
        title={t.document.damageTitle}
        note={t.document.damageNote}
        places={lost}
        hrefOf={at}
        lost
      />
      <CorrectionList corrections={view.corrections} hrefOf={at} />
      {facts.awards.length > 0 && (
        <details>
          <summary>
            {t.document.awards} <small>{facts.awards.length}</small>
          </summary>
          <ul>
            {facts.awards.map((award) => (
              <li
                key={`${award.start} ${award.program} ${award.tier} ${award.recipient} ${award.amountYuan}`}
              >
                <a href={at(award)} lang="zh">
                  {award.program}
                  {award.tier === null ? '' : ` · ${award.tier}`}
                </a>{' '}
                <small>
                  {[
                    award.tier === null ? null : tierName(award.tier, t),
                    award.recipient === null ? null : t.recipients[award.recipient],
                    formatAmount(award, t),
                  ]
                    .filter((words) => words !== null)
                    .join(t.evidence.comma)}
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
      {current !== null && (
        <LikeClauses
          key={current.start}
          at={{ documentId: document.id, start: current.start }}
          place={{
            jurisdiction: document.jurisdiction?.name ?? null,
            level: document.jurisdiction?.level ?? null,
          }}
          clause={current.label}
        />
      )}
      <OutlineList outline={outline} current={current} hrefOf={at} />
      <DamageNote title={t.document.strayTitle} note={t.document.strayNote} places={stray} hrefOf={at} />
    </div>
  );
}
