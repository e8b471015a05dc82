import { useLanguage } from '../language/language.tsx';
import type { SourceSpan } from '../routing/route.ts';
import type { NotedCorrection } from '../server/shapes.ts';
import { correctionWords, fieldWords } from './correction-words.ts';

interface CorrectionListProps {
  readonly corrections: readonly NotedCorrection[];
  readonly hrefOf: (place: SourceSpan) => string;
}

/** What people said of the facts of a document: of which words, what, by whom, why and when, with the way there. */
export function CorrectionList({ corrections, hrefOf }: CorrectionListProps) {
  const { t } = useLanguage();
  if (corrections.length === 0) return null;
  return (
    <details className="correction-list" open={!window.matchMedia('(max-width: 60rem)').matches}>
      <summary>{t.corrections.title(corrections.length)}</summary>
      <p>{t.corrections.note}</p>
      <ul>
        {corrections.map((one) => (
          <CorrectionItem key={keyOf(one)} correction={one} href={hrefOf(one)} />
        ))}
      </ul>
    </details>
  );
}

function keyOf({ start, end, fact, action, where, set }: NotedCorrection): string {
  return [start, end, fact, action, JSON.stringify(where), JSON.stringify(set)].join(' ');
}

interface CorrectionItemProps {
  readonly correction: NotedCorrection;
  readonly href: string;
}

function CorrectionItem({ correction, href }: CorrectionItemProps) {
  const { t, language } = useLanguage();
  const { action, by, why, on, quote, names } = correction;
  const lines = [
    { head: t.corrections.where, fields: fieldWords(correction.where, names, language, t) },
    { head: t.corrections.set, fields: fieldWords(correction.set, names, language, t) },
  ].filter(({ fields }) => fields.length > 0);
  return (
    <li>
      <b className={`correction-action is-${action}`}>{correctionWords(correction, t)}</b>
      <a href={href} lang="zh">
        {shown(quote)}
      </a>
      {lines.map(({ head, fields }) => (
        <dl key={head}>
          <dt>{head}</dt>
          {fields.map(({ name, value }) => (
            <dd key={name}>
              {name} <span lang={/\p{Script=Han}/u.test(value) ? 'zh' : undefined}>{value}</span>
            </dd>
          ))}
        </dl>
      ))}
      <p className="correction-note">{t.corrections.said[action](by, on, why)}</p>
    </li>
  );
}

/** Enough of the words to know them again. */
function shown(quote: string): string {
  const words = quote.replaceAll(/\s+/gu, ' ').trim();
  return words.length > 32 ? `${words.slice(0, 32)}…` : words;
}
