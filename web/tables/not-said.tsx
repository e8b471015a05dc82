import { useLanguage } from '../language/language.tsx';

/** The text says nothing of it, which is not a no. */
export function NotSaid() {
  const { t } = useLanguage();
  return <span className="not-said">{t.notSaid}</span>;
}
