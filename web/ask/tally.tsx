import type { Answer } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';

/** The four different answers a place can give, counted: "not in the collection" is not "no". */
export function Tally({ answer }: { readonly answer: Answer }) {
  const { t } = useLanguage();
  const words = t.answer.tally;
  const { silent, notLoaded, levels } = answer.coverage;
  const missing = levels.reduce((sum, { loaded, total }) => sum + total - loaded, notLoaded.length);
  const counts = [
    { kind: 'paid', words: words.paid, n: places(answer.rows) },
    { kind: 'named', words: words.named, n: places(answer.mentionsWithoutAmount) },
    { kind: 'silent', words: words.silent, n: silent.length },
    { kind: 'not-loaded', words: words.notLoaded, n: missing },
  ];
  return (
    <dl className="tally" aria-label={words.label}>
      {counts.map(({ kind, words: label, n }) => (
        <div key={kind} className={n === 0 ? `${kind} none` : kind}>
          <dt>{label}</dt>
          <dd>{words.places(n)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How many places the rows are of; a row of a document that tells none counts for none. */
function places(rows: readonly { readonly jurisdiction: string | null }[]): number {
  return new Set(rows.map((row) => row.jurisdiction).filter((name) => name !== null)).size;
}
