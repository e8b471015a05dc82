export type Language = 'zh' | 'en';

/** The language to begin with: the one chosen before, else the first of the browser's that the page speaks, else Chinese. */
export function chooseLanguage(remembered: string | null, browser: readonly string[]): Language {
  if (remembered === 'zh' || remembered === 'en') return remembered;
  for (const tag of browser) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'zh' || primary === 'en') return primary;
  }
  return 'zh';
}
