import type { Span } from '../../text/span.ts';

/** What one body does to another: 考核县级政府, 给设区市打分. */
const ACT = '(?:考核|考评|评[价估议分]?|打分|督[查促导办]|检查|约谈|指导|监督|问责|通报|排名|审计)';
const BEFORE = new RegExp(`${ACT}(?:一下|了)?[各全]?$`, 'u');
const TOWARDS = /[给对向][各全]?$/u;
const THEN = new RegExp(`^[^,，。?？]{0,8}${ACT}`, 'u');
const WHO = '(?:谁|哪[些个几家]?(?:个|家)?(?:部门|单位|机构|局|厅|委员会|人)?|什么(?:部门|单位|机构))';
const BEHIND = new RegExp(
  `^(?:的)?[^,，。?？]{0,8}(?:(?:由|归|让|靠|是)${WHO}(?:来|负责)?${ACT}|${WHO}(?:来|负责)${ACT})`,
  'u',
);

/**
 * Whether what stands there in a Chinese question is the one that something is done to by whoever is asked for
 * (谁来考核设区市政府, 县级政府的质量工作由谁考核), and not the one whose tasks are asked for.
 */
export function isActedUpon(text: string, { start, end }: Span): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - 6), start), text.slice(end, end + 30)];
  return BEFORE.test(before) || (TOWARDS.test(before) && THEN.test(behind)) || BEHIND.test(behind);
}
