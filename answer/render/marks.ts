type Language = 'zh' | 'en';

const MARKS = {
  zh: { damaged: '（原文有残损）', corrected: '（人工更正）' },
  en: { damaged: ' (source damaged)', corrected: ' (corrected by hand)' },
} as const;

/** What a reader must know of a fact, behind its words: a damaged source, a correction by hand; empty for all others. */
export function factMarkWords(flags: readonly string[], language: Language): string {
  const { damaged, corrected } = MARKS[language];
  return `${flags.includes('damaged') ? damaged : ''}${flags.includes('corrected') ? corrected : ''}`;
}
