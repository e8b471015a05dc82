import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { chooseLanguage, type Language } from './choose.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { zh } from './zh.ts';

const NAME = 'qpg.language';
const MESSAGES: Readonly<Record<Language, Messages>> = { zh, en };

interface Spoken {
  readonly language: Language;
  /** The page's words in that language. */
  readonly t: Messages;
  speak(language: Language): void;
}

const LanguageContext = createContext<Spoken>({ language: 'zh', t: zh, speak: () => {} });

/** The page's language and words, and how to change them. */
export function useLanguage(): Spoken {
  return useContext(LanguageContext);
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(() => chooseLanguage(remembered(), navigator.languages));
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const spoken = useMemo(
    () => ({
      language,
      t: MESSAGES[language],
      speak: (next: Language) => {
        remember(next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return <LanguageContext value={spoken}>{children}</LanguageContext>;
}

function remembered(): string | null {
  try {
    return window.localStorage.getItem(NAME);
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    window.localStorage.setItem(NAME, language);
  } catch {
    // A browser that keeps nothing starts in its own language next time.
  }
}
