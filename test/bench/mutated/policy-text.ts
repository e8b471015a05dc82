import type { Dice } from './dice.ts';

const SUBJECTS = [
  '市人民政府',
  '各县（市、区）',
  '市场监督管理部门',
  '获奖组织',
  '首席质量官',
  '检验检测机构',
] as const;
const ACTIONS = [
  '加强',
  '建立',
  '完善',
  '奖励',
  '推进',
  '给予',
  '牵头开展',
  '依据《某某省质量促进条例》实施',
] as const;
const OBJECTS = [
  '质量管理体系',
  '品牌培育工作',
  '一次性奖励50万元',
  '省长质量奖（提名奖）20万元',
  '到2025年产品合格率达到95%以上',
  '计量、标准、认证认可服务平台',
  '缺陷产品召回（市市场监管局牵头，市财政局配合）',
] as const;
const HEADINGS = ['总体要求', '主要目标', '重点任务', '奖励标准', '保障措施', '附则'] as const;
const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** A made-up sentence as policies word them. */
export function sentence(dice: Dice): string {
  const phrase = (): string => dice.pick(SUBJECTS) + dice.pick(ACTIONS) + dice.pick(OBJECTS);
  return `${Array.from({ length: 1 + dice.below(3) }, phrase).join('，')}。`;
}

/** A made-up numbered document of about `length` characters, a paragraph a line. */
export function policyLines(dice: Dice, length: number): readonly string[] {
  const lines = ['某市人民政府关于质量奖励的意见', '某政发〔2021〕3号', '各县（市、区）人民政府：'];
  let written = 0;
  for (let i = 0; written < length; i += 1) {
    const number = NUMBERS[i % NUMBERS.length] ?? '一';
    const marker = dice.pick([`${number}、`, `（${number}）`, `${i + 1}.`, `第${number}条 `, '—— ', '']);
    const line = marker + (dice.chance(0.5) ? `${dice.pick(HEADINGS)}。` : '') + sentence(dice);
    lines.push(line);
    written += line.length;
  }
  return lines;
}
