import type { Level } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { useNameOfPlace } from '../language/place-names.tsx';

interface PlaceNameProps {
  readonly name: string | null;
  readonly level: Level | null;
}

/** Whose words these are. A document whose place is not known speaks for none, so it has no level either. */
export function PlaceName({ name, level }: PlaceNameProps) {
  const { t } = useLanguage();
  if (name === null) return <span>{t.documents.placeUnknown}</span>;
  return (
    <>
      <PlaceWords name={name} level={level} /> {level !== null && <small>{t.levels[level]}</small>}
    </>
  );
}

/** The name of a place as printed; on the English page behind its English name. */
export function PlaceWords({ name, level }: { readonly name: string; readonly level: Level | null }) {
  const translated = useNameOfPlace()(name, level);
  if (translated === null) return <b lang="zh">{name}</b>;
  return (
    <>
      <b>{translated}</b> <span lang="zh">{name}</span>
    </>
  );
}
