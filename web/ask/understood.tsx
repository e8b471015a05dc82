import type { Answer } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { understoodLines } from './understood-lines.ts';

/** What the program made of the question, for those who want to check. */
export function Understood({ answer }: { readonly answer: Answer }) {
  const { t } = useLanguage();
  const lines = understoodLines(answer.understood, t);
  return (
    <details className="understood">
      <summary>
        {t.understood.title} <small>{t.answer.took(Math.round(answer.tookMs))}</small>
      </summary>
      {lines.length === 0 ? (
        <p>{t.understood.empty}</p>
      ) : (
        <dl>
          {lines.map(({ key, name, value }) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {answer.cypher !== null && (
        <>
          <h3>{t.understood.query}</h3>
          <pre>
            <code>{answer.cypher}</code>
          </pre>
        </>
      )}
    </details>
  );
}
