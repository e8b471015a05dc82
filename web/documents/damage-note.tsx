import { useLanguage } from '../language/language.tsx';
import type { DocumentDetail } from '../server/shapes.ts';
import { damageWords } from './damage-words.ts';

type Place = DocumentDetail['damage'][number];

interface DamageNoteProps {
  readonly title: (n: number) => string;
  readonly note: string;
  readonly places: readonly Place[];
  readonly hrefOf: (place: Place) => string;
  /** Set where something is lost, which deserves attention. */
  readonly lost?: boolean;
}

/** Places of the source that are not as they should be, each with the way there. */
export function DamageNote({ title, note, places, hrefOf, lost = false }: DamageNoteProps) {
  const { t } = useLanguage();
  if (places.length === 0) return null;
  return (
    <details className={lost ? 'damage-note' : 'stray-note'}>
      <summary>{title(places.length)}</summary>
      <p>{note}</p>
      <ul>
        {places.map((place) => (
          <li key={`${place.start} ${place.end}`}>
            <a href={hrefOf(place)} lang="zh">
              {shown(place.asPrinted)}
            </a>{' '}
            <small>{damageWords(place.kind, t)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A few characters of what is printed; a sign where nothing can be seen. */
function shown(printed: string): string {
  const words = printed.replaceAll(/\s+/gu, ' ').trim();
  if (words === '') return '␣';
  return words.length > 24 ? `${words.slice(0, 24)}…` : words;
}
