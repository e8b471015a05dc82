import { useState } from 'react';
import { useLanguage } from '../language/language.tsx';
import type { Messages } from '../language/messages.ts';
import { keepApiKey } from '../server/api-key.ts';
import type { Problem } from '../server/problem.ts';

/** What went wrong and what to do about it, in the server's own words where it gave any. */
export function ProblemView({ problem, again }: { readonly problem: Problem; readonly again: () => void }) {
  const { t } = useLanguage();
  const { title, detail, remedy } = told(problem, t);
  const asksForKey = problem.kind === 'server' && problem.code === 'UNAUTHORIZED';
  return (
    <section className="problem" role="alert">
      <h2>{title}</h2>
      <p>{detail}</p>
      {remedy !== '' && (
        <p>
          <strong>{t.problem.remedy}</strong> {remedy}
        </p>
      )}
      {asksForKey && <KeyForm used={again} />}
      <p className="problem-end">
        {!asksForKey && (
          <button type="button" onClick={again}>
            {t.problem.again}
          </button>
        )}
        {problem.kind === 'server' && <code>{problem.code}</code>}
      </p>
    </section>
  );
}

function told(problem: Problem, t: Messages): { title: string; detail: string; remedy: string } {
  const { title, codes } = t.problem;
  switch (problem.kind) {
    case 'server': {
      const known: Readonly<Record<string, string>> = codes;
      const own: Readonly<Record<string, string>> = t.problem.remedies;
      const remedy = own[problem.code] ?? problem.remedy;
      return { title: known[problem.code] ?? title, detail: problem.detail, remedy };
    }
    case 'unreachable':
      return { title, detail: t.problem.unreachable, remedy: t.problem.unreachableRemedy };
    case 'unreadable':
      return { title, detail: t.problem.unreadable(problem.status), remedy: t.problem.unreadableRemedy };
  }
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
