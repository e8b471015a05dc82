import { useEffect } from 'react';
import { useLanguage } from '../language/language.tsx';

/** Names the tab of the browser: what is shown, and the site; null for the site alone. */
export function useTitle(words: string | null): void {
  const { t } = useLanguage();
  useEffect(() => {
    document.title = words === null ? t.siteName : `${words} · ${t.siteName}`;
  }, [words, t]);
}
