import type { Answer } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { useNames } from '../language/place-names.tsx';
import { ReadWords } from './read-words.tsx';
import { understoodLines } from './understood-lines.ts';

const STAGES = ['understand', 'embed', 'read', 'render'] as const;

/** What the program made of the question, for those who want to check. */
export function Understood({ answer }: { readonly answer: Answer }) {
  const { t } = useLanguage();
  const names = useNames();
  const { understood, stages, tookMs, cypher } = answer;
  const lines = understoodLines({ intent: answer.intent, ...understood }, t, names);
  return (
    <details className="understood">
      <summary>
        {t.understood.title} <small>{t.answer.took(Math.round(tookMs))}</small>
      </summary>
      <ReadWords understood={understood} />
      <dl>
        {lines.map(({ key, name, value }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {stages !== undefined && (
        <>
          <h3>{t.understood.stagesTitle}</h3>
          <p className="stages">
            {STAGES.map((stage) => (
              <span key={stage}>
                {t.understood.stages[stage]} <b>{stages[stage]}</b>
              </span>
            ))}
          </p>
        </>
      )}
      {cypher !== null && (
        <>
          <h3>{t.understood.query}</h3>
          <pre>
            <code>{cypher}</code>
          </pre>
        </>
      )}
    </details>
  );
}
