import type { Level } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';

/** Whose words these are. A document whose place is not known speaks for none, so it has no level either. */
export function PlaceName({ name, level }: { readonly name: string | null; readonly level: Level | null }) {
  const { t } = useLanguage();
  if (name === null) return <span>{t.documents.placeUnknown}</span>;
  return (
    <>
      <b lang="zh">{name}</b> {level !== null && <small>{t.levels[level]}</small>}
    </>
  );
}
