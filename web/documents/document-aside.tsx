import { formatAmount } from '../awards/amount.ts';
import { useLanguage } from '../language/language.tsx';
import { sourceHash } from '../routing/route.ts';
import type { DocumentView } from '../server/shapes.ts';
import { damageWords } from './damage-words.ts';
import type { OutlineEntry } from './outline.ts';
import { OutlineList } from './outline-list.tsx';

interface AsideProps {
  readonly view: DocumentView;
  readonly outline: readonly OutlineEntry[];
  /** The heading that the cited sentence stands under. */
  readonly current: OutlineEntry | null;
}

/** The ways into the text: its clauses, what was read from it, its damage. Every entry is an address. */
export function DocumentAside({ view, outline, current }: AsideProps) {
  const { t } = useLanguage();
  const { document, facts } = view;
  const at = (span: { readonly start: number; readonly end: number }) =>
    sourceHash({ documentId: document.id, start: span.start, end: span.end });
  return (
    <div className="aside">
      {document.damage.length > 0 && (
        <details className="damage-note">
          <summary>{t.document.damageTitle(document.damage.length)}</summary>
          <p>{t.document.damageNote}</p>
          <ul>
            {document.damage.map((item) => (
              <li key={item.start}>
                <a href={at(item)} lang="zh">
                  {item.asPrinted.trim() === '' ? '␣' : item.asPrinted.trim()}
                </a>{' '}
                <small>{damageWords(item.kind, t)}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
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
                  {award.recipient === null ? '' : `${t.recipients[award.recipient]} `}
                  {formatAmount(award, t)}
                </small>
              </li>
            ))}
          </ul>
        </details>
      )}
      <OutlineList outline={outline} current={current} hrefOf={at} />
    </div>
  );
}
