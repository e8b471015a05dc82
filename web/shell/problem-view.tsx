import { useState } from 'react';
import { useLanguage } from '../language/language.tsx';
import { keepApiKey } from '../server/api-key.ts';
import type { Problem } from '../server/problem.ts';
import { toldProblem } from './told-problem.ts';

/** What went wrong and what to do about it, in the language of the page; the server's own words are folded below. */
export function ProblemView({ problem, again }: { readonly problem: Problem; readonly again: () => void }) {
  const { t } = useLanguage();
  const { title, detail, remedy, serverWords, mayPass } = toldProblem(problem, t);
  const asksForKey = problem.kind === 'server' && problem.code === 'UNAUTHORIZED';
  return (
    <section className="problem" role="alert">
      <h2>{title}</h2>
      {detail !== '' && <p>{detail}</p>}
      {remedy !== '' && (
        <p>
          <strong>{t.problem.remedy}</strong> {remedy}
        </p>
      )}
      {asksForKey && <KeyForm used={again} />}
      <p className="problem-end">
        {mayPass && (
          <button type="button" onClick={again}>
            {t.problem.again}
          </button>
        )}
        {problem.kind === 'server' && <code>{problem.code}</code>}
      </p>
      {serverWords !== '' && (
        <details className="server-words">
          <summary>{t.problem.details}</summary>
          <p lang="en">{serverWords}</p>
        </details>
      )}
    </section>
  );
}

function KeyForm({ used }: { readonly used: () => void }) {
  const { t } = useLanguage();
  const [key, setKey] = useState('');
  return (
    <form
      className="key-form"
      onSubmit={(event) => {
        event.preventDefault();
        keepApiKey(key.trim());
        used();
      }}
    >
      <label htmlFor="api-key">{t.problem.key}</label>
      <input
        id="api-key"
        type="password"
        autoComplete="off"
        required
        value={key}
        onChange={(event) => setKey(event.target.value)}
      />
      <button type="submit">{t.problem.keySubmit}</button>
      <small>{t.problem.keyNote}</small>
    </form>
  );
}
