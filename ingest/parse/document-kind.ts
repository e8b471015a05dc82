import type { DocumentKind } from './document.ts';

/** How the title of a kind ends; the first that fits counts. */
const KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/实施意见$/, '实施意见'],
  [/指导意见$/, '指导意见'],
  [/意见$/, '意见'],
  [/决定$/, '决定'],
  [/方案$/, '方案'],
  [/细则$/, '细则'],
  [/办法$/, '办法'],
  [/通知$/, '通知'],
  [/(?:公告|通告)$/, '公告'],
  [/纲要$/, '纲要'],
  [/(?:规划|计划)$/, '规划'],
  [/条例$/, '条例'],
  [/规定$/, '规定'],
  [/批复$/, '批复'],
  [/措施$/, '措施'],
  [/政策$/, '政策'],
  [/(?<![方做])法$/, '法'],
];
/** A headline about a text: 某市出台质量奖励办法. */
const HEADLINE = /^(?!关于)[^《》]{2,20}(?:出台|修订|颁布)了?[^《》]{5,60}$/;

/** The kind of document that a title names, brackets behind it aside; 其他 where it names none. */
export function kindOf(title: string): DocumentKind {
  const bare = title.replace(/(?:[（(][^（）()]{1,30}[）)]){1,4}$/, '');
  if (HEADLINE.test(bare) && !bare.includes('关于')) return '其他';
  return KINDS.find(([end]) => end.test(bare))?.[1] ?? '其他';
}
