import { describe, expect, it } from 'vitest';
import { changesOf, shortChanges } from '../../../answer/intents/changes.ts';
import { type Charge, officeChanges, officeOf } from '../../../answer/intents/office-changes.ts';
import { quantitiesOf, quantityChanges } from '../../../answer/intents/quantities.ts';
import { changeWords } from '../../../answer/render/changes.ts';
import { loadAgencyVocabulary } from '../../../text/vocabulary/agencies.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const knowledge = { places: loadPlaces(), agencies: loadAgencyVocabulary() };

describe('quantitiesOf', () => {
  it.each([
    ['每家奖励20万元，共5家', ['sum 20万元', 'number 5家']],
    ['奖励一等奖、二等奖5、3万元', ['sum 5万元', 'sum 3万元']],
    ['到2025年底达到96.5%以上，提高2个百分点', ['date 2025年底', 'number 96.5%', 'number 2个百分点']],
    ['2021-2025年培训3,000名', ['date 2021-2025年', 'number 3,000名']],
    ['三年内建成十二个平台', ['number 三年内', 'number 十二个']],
    ['合格率达到百分之九十', ['number 百分之九十']],
    ['依照某发〔2019〕31号第十二条执行', []],
    ['实行一票否决，推进一体化、一站式服务，坚持两个维护', []],
  ])('%s', (text, expected) => {
    expect(quantitiesOf(text).map(({ kind, printed }) => `${kind} ${printed}`)).toEqual(expected);
  });
});

describe('quantityChanges', () => {
  const of = (upper: string, lower: string) =>
    quantityChanges(upper, lower).map(({ from, to }) => [from?.printed ?? null, to?.printed ?? null]);
  it.each([
    ['the same value printed otherwise', '奖励0.5亿元', '奖励5000万元', []],
    ['a number in the same words', '设立标杆企业50家', '设立标杆企业8家', [['50家', '8家']]],
    [
      'two of a kind, each by its words',
      '对组织给予100万元奖励，对个人给予10万元奖励',
      '对个人给予2万元奖励，对组织给予30万元奖励',
      [
        ['10万元', '2万元'],
        ['100万元', '30万元'],
      ],
    ],
    [
      'one in other words is none of it',
      '培训检验人员600名',
      '每个乡镇设置站点3名',
      [
        [null, '3名'],
        ['600名', null],
      ],
    ],
    [
      'another unit is another thing',
      '合格率提高到95%',
      '合格率提高到95家',
      [
        [null, '95家'],
        ['95%', null],
      ],
    ],
  ])('%s', (_, upper, lower, expected) => {
    expect(of(upper, lower)).toEqual(expected);
  });
});

describe('officeOf', () => {
  it.each([
    [
      [
        '市场监管总局',
        '国家市场监督管理总局',
        '陕西省市场监督管理局',
        '眉县市场监督管理局',
        '宝鸡市市场监管局',
      ],
      '市场监督管理',
    ],
    [['工业和信息化部', '甘肃省工业和信息化厅', '兰州市工信局'], '工业和信息化'],
    [['国家发展和改革委员会', '宝鸡市发展和改革委员会', '眉县发改局'], '发展和改革'],
    [['陕西省质量技术监督局'], '市场监督管理'],
  ])('%j', (names, office) => {
    expect(names.map((name) => officeOf(name, knowledge))).toEqual(names.map(() => office));
  });
  it('tells offices apart', () => {
    const names = ['宝鸡市市场监督管理局', '宝鸡市财政局', '宝鸡市教育局', '宝鸡市人民政府'];
    expect(new Set(names.map((name) => officeOf(name, knowledge))).size).toBe(names.length);
  });
});

describe('officeChanges', () => {
  const lead = (agency: string): Charge => ({ agency, role: 'lead' });
  const helps = (agency: string): Charge => ({ agency, role: 'participant' });
  it('tells a change of level from a change of agency, and a change of role from both', () => {
    expect(
      officeChanges(
        [lead('陕西省市场监督管理局'), helps('陕西省财政厅'), helps('陕西省教育厅')],
        [helps('宝鸡市市场监督管理局'), lead('宝鸡市财政局'), helps('宝鸡市商务局')],
        knowledge,
      ),
    ).toEqual([
      { kind: 'agencyLevel', from: '陕西省财政厅', to: '宝鸡市财政局', about: 'lead' },
      { kind: 'role', from: 'participant', to: 'lead', about: '宝鸡市财政局' },
      { kind: 'agencyLevel', from: '陕西省市场监督管理局', to: '宝鸡市市场监督管理局', about: 'participant' },
      { kind: 'role', from: 'lead', to: 'participant', about: '宝鸡市市场监督管理局' },
      { kind: 'agency', from: null, to: '宝鸡市商务局', about: 'participant' },
      { kind: 'agency', from: '陕西省教育厅', to: null, about: 'participant' },
    ]);
  });
});

describe('changesOf', () => {
  const recall = { id: 'recall', label: '缺陷产品召回', labelEn: 'product recall' };
  const tracing = { id: 'tracing', label: '质量追溯', labelEn: null };
  const upper = { text: '到2022年奖励20万元', charges: [], measures: [recall] };
  const lower = {
    text: '到2024年奖励8万元',
    charges: [{ agency: '宝鸡市财政局', role: 'lead' as const }],
    measures: [tracing],
  };
  const changes = changesOf(upper, lower, knowledge);

  it('says nothing of agencies where only one side charges any', () => {
    expect(changes.map(({ kind }) => kind)).toEqual(['date', 'sum', 'measure', 'measure']);
  });
  it('gives the short form of what is printed', () => {
    expect(shortChanges(changes)).toEqual(['-2022年', '-20万元', '+2024年', '+8万元']);
  });
  it('is worded in both languages', () => {
    expect(changeWords(changes, 'zh')).toBe(
      '金额 20万元→8万元；日期 2022年→2024年；措施 增质量追溯、减缺陷产品召回',
    );
    expect(changeWords(changes, 'en')).toBe(
      'sums: 20万元→8万元; dates: 2022年→2024年; measures: added 质量追溯, dropped product recall',
    );
    expect(changeWords([], 'zh')).toBe('');
  });
});
