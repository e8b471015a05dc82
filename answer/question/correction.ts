import type { Span } from '../../text/span.ts';

/** Takes back what was said before: 说错了,我想问的是…; sorry, I mean …. */
const TAKES_BACK: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /[说打写问讲记][错岔]了|更正一下|纠正一下|(?<=[,，。;；—-])(?:哦|噢|呃|啊)?不对(?=[,，。!！—-])|我(?:其实)?是?想?说的是/u,
  en: /\b(?:sorry,? (?:i mean|i meant|not that)|i (?:mean|meant)(?: to say)?\b(?=[ ,:])|no,? wait|wait,? no|correction:|scratch that|or rather|my mistake|make that)/iu,
};

/** Of the names of one kind in a question, those it asks about once it has taken back what it said first. */
export function afterCorrection<S extends Span>(
  text: string,
  language: 'zh' | 'en',
  named: readonly S[],
): readonly S[] {
  const at = TAKES_BACK[language].exec(text)?.index;
  if (at === undefined) return named;
  const later = named.filter(({ start }) => start > at);
  return later.length > 0 ? later : named;
}
