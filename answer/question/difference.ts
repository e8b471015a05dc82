type Language = 'zh' | 'en';

/** How much more, by how many points: two stated numbers are to be set against each other. */
const ASKS: Readonly<Record<Language, RegExp>> = {
  zh: /(?<!最)[多高少低](?:出|了|奖|给|发|补|付|拿|定)?(?:出)?(?:多少|几)|(?:相差|差(?:了|距)?|差额)(?:是|有)?(?:多少|几)|差几个/u,
  en: /\bhow much (?:more|less|higher|lower|bigger|smaller)\b|\bby how (?:much|many)\b|\b(?:what is|what's) the (?:difference|gap)\b|\bhow (?:big|large|wide) is the (?:difference|gap)\b|\bhow many (?:percentage )?points (?:more|less|higher|lower|apart)\b/iu,
};

/** Whether a question asks by how much two numbers differ. */
export function asksForDifference(text: string, language: Language): boolean {
  return ASKS[language].test(text);
}
