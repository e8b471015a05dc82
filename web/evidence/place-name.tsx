import type { Level } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';

/** Whose words these are. A document whose place is not known speaks for none, so it has no level either. */
export function PlaceName({ name, level }: { readonly name: string; readonly level: Level }) {
  const { t } = useLanguage();
  if (name === '') return <span>{t.documents.placeUnknown}</span>;
  return (
    <>
      <b lang="zh">{name}</b> <small>{t.levels[level]}</small>
    </>
  );
}
