import type { LineageRow } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { shownChanges } from './changes.ts';

/** What changed on the way down, each change with what stood above and what stands here. */
export function ChangeList({ row }: { readonly row: LineageRow }) {
  const { t, language } = useLanguage();
  const changes = shownChanges(row, t, language);
  if (changes.length === 0) return null;
  return (
    <div className="changes">
      <p>{t.lineage.changes}</p>
      <ul>
        {changes.map(({ kind, about, from, to }) => (
          <li key={`${kind} ${about} ${from} ${to}`}>
            {kind !== '' && <span className="badge">{kind}</span>} {about !== '' && <span>{about}</span>}{' '}
            {from !== null && (
              <>
                <span className="unseen">{t.lineage.gone} </span>
                <del lang="zh" title={t.lineage.gone}>
                  {from}
                </del>
              </>
            )}{' '}
            {to !== null && (
              <>
                <span className="unseen">{t.lineage.added} </span>
                <ins lang="zh" title={t.lineage.added}>
                  {to}
                </ins>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
