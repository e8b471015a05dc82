import { useLanguage } from '../language/language.tsx';
import { readStretches } from './read-stretches.ts';

/** The question as read, each recognised word over what it was taken for. */
export function ReadWords({ understood }: { readonly understood: Readonly<Record<string, unknown>> }) {
  const { t } = useLanguage();
  const stretches = readStretches(understood);
  if (stretches.length === 0) return null;
  const kinds: Readonly<Record<string, string>> = t.understood.kinds;
  return (
    <>
      <h3>{t.understood.wordsTitle}</h3>
      <p className="read-words">
        {stretches.map(({ start, text, kind }) =>
          kind === null ? (
            <span key={start} className="free">
              {text}
            </span>
          ) : (
            <span key={start} className="taken">
              <b>{text}</b> <small>{kinds[kind] ?? kind}</small>
            </span>
          ),
        )}
      </p>
      <p className="note">{t.understood.wordsNote}</p>
    </>
  );
}
