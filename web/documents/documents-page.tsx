import { useState } from 'react';
import type { Level } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { useNames } from '../language/place-names.tsx';
import { documentsCall } from '../server/call.ts';
import type { DocumentList } from '../server/shapes.ts';
import { useRequest } from '../server/use-request.ts';
import { Busy } from '../shell/busy.tsx';
import { ProblemView } from '../shell/problem-view.tsx';
import { useTitle } from '../shell/use-title.ts';
import { DocumentCard } from './document-card.tsx';
import { matchesFilter } from './filter.ts';

const STEP = 100;
const LEVELS: readonly Level[] = ['national', 'province', 'prefecture', 'county'];

/** What the collection holds. */
export function DocumentsPage() {
  const { t } = useLanguage();
  const { request, again } = useRequest<DocumentList>(documentsCall, { keep: false });
  useTitle(t.documents.title);
  return (
    <div className="documents-page">
      <h1>{t.documents.title}</h1>
      {request.status === 'failed' && <ProblemView problem={request.problem} again={again} />}
      {(request.status === 'loading' || request.status === 'idle') && <Busy words={t.document.busy} />}
      {request.status === 'done' && <FilteredList {...request.value} />}
    </div>
  );
}

function FilteredList({ documents }: DocumentList) {
  const { t } = useLanguage();
  const names = useNames();
  const [words, setWords] = useState('');
  const [level, setLevel] = useState<Level | ''>('');
  const [limit, setLimit] = useState(STEP);
  if (documents.length === 0) return <p className="state">{t.documents.empty}</p>;
  const fitting = documents.filter((entry) =>
    matchesFilter(entry, words, level === '' ? null : level, names),
  );
  return (
    <>
      <form className="filter" onSubmit={(event) => event.preventDefault()}>
        <label>
          <span>{t.documents.filter}</span>
          <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
        <label>
          <span>{t.documents.level}</span>
          <select
            value={level}
            onChange={(event) => setLevel(LEVELS.find((one) => one === event.target.value) ?? '')}
          >
            <option value="">{t.documents.allLevels}</option>
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {t.levels[one]}
              </option>
            ))}
          </select>
        </label>
      </form>
      <p role="status" className="note">
        {fitting.length === 0 ? t.documents.none : t.documents.count(fitting.length, documents.length)}
      </p>
      <ul className="document-list">
        {fitting.slice(0, limit).map((entry) => (
          <DocumentCard key={entry.id} entry={entry} />
        ))}
      </ul>
      {fitting.length > limit && (
        <button type="button" onClick={() => setLimit(limit + STEP)}>
          {t.documents.more}
        </button>
      )}
    </>
  );
}
