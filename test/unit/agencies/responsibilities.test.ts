import { describe, expect, it } from 'vitest';
import { extractResponsibilities } from '../../../ingest/extract/agencies/agencies.ts';
import { loadAgencyVocabulary } from '../../../text/vocabulary/agencies.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { documentOf } from '../parsed-document.ts';

const knowledge = { places: loadPlaces(), agencies: loadAgencyVocabulary() };
const metadata = {
  jurisdiction: { name: '河北省', level: 'province', adcode: '130000', parentAdcode: null },
} as const;
/** `lead | participants` of each responsibility. */
const duties = (text: string): readonly string[] =>
  extractResponsibilities(documentOf({ text, metadata }), knowledge).map(
    ({ lead, participants }) => `${lead.join(' ')} | ${participants.join(' ')}`,
  );

describe('in brackets', () => {
  it.each([
    ['（省市场监管局、省财政厅按职责分工负责）', ' | 省市场监管局 省财政厅'],
    ['（省市场监管局、省财政厅等按照职责分工负责）', ' | 省市场监管局 省财政厅'],
    ['（省市场监管局牵头，省财政厅、省商务厅配合）', '省市场监管局 | 省财政厅 省商务厅'],
    ['（省市场监管局牵头，省财政厅、省商务厅按职责分工负责）', '省市场监管局 | 省财政厅 省商务厅'],
    ['（牵头单位：省市场监管局；配合单位：省财政厅、省商务厅）', '省市场监管局 | 省财政厅 省商务厅'],
    ['（责任单位：省市场监管局）', '省市场监管局 | '],
    ['（责任单位：省市场监管局、省财政厅）', ' | 省市场监管局 省财政厅'],
    ['（牵头单位：省市场监管局；责任单位：省财政厅）', '省市场监管局 | 省财政厅'],
    ['（省市场监管局负责）', '省市场监管局 | '],
    ['（省市场监管局）', '省市场监管局 | '],
    ['（省市场监管局、省财政厅）', ' | 省市场监管局 省财政厅'],
    ['（省市场监管局会同省财政厅负责）', '省市场监管局 | 省财政厅'],
    ['（由省市场监管局牵头负责）', '省市场监管局 | '],
    ['（省市场监管局，各市人民政府负责）', ' | 省市场监管局 各市人民政府'],
    ['（各市、县（市、区）人民政府，省有关部门按职责分工负责）', ' | 各市、县（市、区）人民政府 省有关部门'],
    ['〔省市场监管局牵头，省级有关单位按职责分工负责〕', '省市场监管局 | 省级有关单位'],
    [
      '（牵头单位：省市场监管局，配合单位：省财政厅、人行石家庄中心支行）',
      '省市场监管局 | 省财政厅 人行石家庄中心支行',
    ],
    ['（责任单位：省市场监管局、某某研究院）', ' | 省市场监管局 某某研究院'],
    [
      '（责任单位：省市场监管局、省财政厅，各市、县〔市、区〕政府。列第一位的为牵头单位，下同）',
      '省市场监管局 | 省财政厅 各市、县〔市、区〕政府',
    ],
    ['(县市场监管局、县教育局按职责分工负责)', ' | 县市场监管局 县教育局'],
  ])('%s', (bracket, expected) => {
    expect(duties(`完善质量激励政策。${bracket}`)).toEqual([expected]);
  });

  it.each([
    '（以下简称省市场监管局）',
    '（包括提名奖）',
    '（一）',
    '（2021—2025年）',
    '（试行）',
    '（含市场监管、财政等领域）',
  ])('none in: %s', (bracket) => {
    expect(duties(`本办法${bracket}适用于全省。`)).toEqual([]);
  });
});

describe('in labels and sentences', () => {
  it.each([
    ['责任单位：省市场监管局、省财政厅', ' | 省市场监管局 省财政厅'],
    ['牵头单位：省市场监管局', '省市场监管局 | '],
    ['由省市场监管局牵头，省财政厅、省商务厅配合。', '省市场监管局 | 省财政厅 省商务厅'],
    ['省市场监管局会同省财政厅制定实施细则。', '省市场监管局 | 省财政厅'],
    ['市场监管部门要会同有关部门加强检查。', '市场监管部门 | 有关部门'],
    ['省市场监管局负责日常工作。', '省市场监管局 | '],
    ['省质量强省工作领导小组要加强统筹协调。', '省质量强省工作领导小组 | '],
    ['国务院市场监督管理部门主管全国计量工作。', '国务院市场监督管理部门 | '],
    ['省质量强省工作领导小组（以下简称领导小组）统筹协调各项工作。', '省质量强省工作领导小组 | '],
    ['财政、科技等部门在各自职责范围内做好相关工作。', ' | 财政部门 科技部门'],
    ['牵头单位：省质监局，各县区政府', '省质监局 | 各县区政府'],
    ['石家庄、邯郸市加快推进高端产业发展。', '石家庄市 邯郸市 | '],
  ])('%s', (text, expected) => {
    expect(duties(text)).toEqual([expected]);
  });

  it.each([
    '各级政府要高度重视质量工作。',
    '有关部门应当依法处理。',
    '报省市场监管局备案。',
    '经省财政厅审核同意后拨付。',
    '向省市场监管局提出申请。',
    '石家庄市是省会。',
    '县级以上人民政府应当加强领导。',
    '评委会由省财政厅、省商务厅等部门负责人组成。',
  ])('none in: %s', (text) => {
    expect(duties(text)).toEqual([]);
  });
});

it('lets the first of every list lead from where the document says so', () => {
  const text =
    '任务一。（责任单位：省财政厅、省商务厅）\n任务二。（责任单位：省市场监管局、省财政厅。排第一位的为牵头单位，下同）\n任务三。（责任单位：省商务厅、省教育厅）';
  expect(duties(text)).toEqual([' | 省财政厅 省商务厅', '省市场监管局 | 省财政厅', '省商务厅 | 省教育厅']);
});
