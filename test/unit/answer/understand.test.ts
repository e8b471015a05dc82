import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Question, questionSchema } from '../../../answer/question/question.ts';
import { read } from './collection.ts';

/** What a case states of a question; what it leaves out is nothing of the kind. */
interface Expected {
  readonly intent?: Question['intent'];
  readonly levels?: readonly string[];
  readonly places?: readonly string[];
  readonly awards?: readonly string[];
  readonly tier?: string;
  readonly recipient?: string;
  readonly bound?: string;
  readonly rank?: string;
  readonly compare?: boolean;
  readonly sums?: string;
  readonly years?: string;
}

const shown = (question: Question): Expected => ({
  intent: question.intent,
  levels: question.levels,
  places: question.places.map((place) => place.name),
  awards: question.awards.map((award) => award.name),
  ...(question.tier === null ? {} : { tier: question.tier }),
  ...(question.recipient === null ? {} : { recipient: question.recipient }),
  ...(question.bound === null
    ? {}
    : {
        bound: `${question.bound.comparator} ${question.bound.yuan}${question.bound.yuanMax ? ` ${question.bound.yuanMax}` : ''}${question.bound.open ? ` ${question.bound.open}` : ''}`,
      }),
  ...(question.rank === null ? {} : { rank: question.rank }),
  ...(question.compare ? { compare: true } : {}),
  ...(question.sums === 'any' ? {} : { sums: question.sums }),
  ...(question.years === null ? {} : { years: `${question.years.from ?? ''}-${question.years.to ?? ''}` }),
});
const expectRead = (asked: string, expected: Expected): void =>
  expect(shown(read(asked)), asked).toEqual({
    intent: 'awards',
    levels: [],
    places: [],
    awards: [],
    ...expected,
  });

const CHINA = ['中国质量奖'];
const QUALITY = '质量奖';

const CHINESE: readonly (readonly [string, Expected])[] = [
  ['哪些省对中国质量奖获奖组织给奖金?', { levels: ['province'], awards: CHINA, recipient: 'organization' }],
  ['哪几个省给中国质量奖发钱', { levels: ['province'], awards: CHINA }],
  ['各省对中国质量奖的奖励标准', { levels: ['province'], awards: CHINA }],
  ['中国质量奖,哪些市有奖励?', { levels: ['prefecture'], awards: CHINA }],
  ['哪些地级市重奖中国质量奖', { levels: ['prefecture'], awards: CHINA }],
  ['哪些县(市、区)奖励中国质量奖', { levels: ['county'], awards: CHINA }],
  ['哪些市县奖励中国质量奖', { levels: ['prefecture', 'county'], awards: CHINA }],
  ['哪里奖励中国质量奖', { awards: CHINA }],
  ['中国质量奖', { awards: CHINA }],
  ['中国质量奖奖多少', { awards: CHINA }],
  ['拿了中国质量奖提名奖能得多少钱', { awards: CHINA, tier: '提名奖' }],
  [
    '获中国质量奖提名的单位,山东省奖励多少',
    { awards: CHINA, places: ['山东省'], tier: '提名奖', recipient: 'organization' },
  ],
  ['安吉对获得中国质量奖的个人奖多少钱', { awards: CHINA, places: ['安吉县'], recipient: 'individual' }],
  ['哪些省没有写商标奖励金额', { awards: ['商标'], levels: ['province'], sums: 'without' }],
  ['哪些省没有商标奖励', { awards: ['商标'], levels: ['province'], sums: 'none' }],
  [
    '撇开单位不谈,山东给个人发多少中国质量奖奖金',
    { awards: CHINA, places: ['山东省'], recipient: 'individual' },
  ],
  ['山东对中国质量奖奖厉多少', { awards: CHINA, places: ['山东省'] }],
  ['中国质量奖(不含提名奖)在山东奖多少', { awards: CHINA, places: ['山东省'], tier: '正奖' }],
  ['中国质量奖在山东奖多少,提名奖不算', { awards: CHINA, places: ['山东省'], tier: '正奖' }],
  ['杭州市市长质量奖奖金是多少', { awards: ['市长质量奖'] }],
  ['广西对中国质量奖奖励多少', { awards: CHINA, places: ['广西壮族自治区'] }],
  ['浙江哪些县奖励中国质量奖', { awards: CHINA, places: ['浙江省'], levels: ['county'] }],
  ['山东和杭州谁更多,中国质量奖', { awards: CHINA, places: ['山东省', '杭州市'], compare: true }],
  ['比较山东省与安吉县对中国质量奖的奖励', { awards: CHINA, places: ['山东省', '安吉县'], compare: true }],
  ['哪个省对中国质量奖奖励最高', { awards: CHINA, levels: ['province'], rank: 'highest' }],
  ['中国质量奖奖励金额最低的是哪个县', { awards: CHINA, levels: ['county'], rank: 'lowest' }],
  ['哪些省对中国质量奖奖励超过200万', { awards: CHINA, levels: ['province'], bound: '> 2000000' }],
  ['奖励不少于五十万元的县有哪些', { levels: ['county'], bound: '>= 500000' }],
  ['中国质量奖奖励三百万元以上的省', { awards: CHINA, levels: ['province'], bound: '>= 3000000' }],
  ['中国质量奖奖励不到100万的市', { awards: CHINA, levels: ['prefecture'], bound: '< 1000000' }],
  ['奖励在50万到100万元之间的有哪些', { bound: 'between 500000 1000000' }],
  ['奖金20至30万元的市', { levels: ['prefecture'], bound: 'between 200000 300000' }],
  ['奖励20万元(含)至50万元(含)之间的有哪些', { bound: 'between 200000 500000' }],
  ['超过20万但不到60万的奖励有哪些', { bound: 'between 200000 600000 both' }],
  ['奖励30万以上、60万以下的有哪些', { bound: 'between 300000 600000' }],
  ['奖励不低于30万且少于60万的有哪些', { bound: 'between 300000 600000 high' }],
  ['奖励正好100万元的省有哪些', { levels: ['province'], bound: '= 1000000' }],
  ['哪些省只提到中国质量奖,没有写明金额', { awards: CHINA, levels: ['province'], sums: 'without' }],
  ['哪些省不奖励中国质量奖', { awards: CHINA, levels: ['province'], sums: 'none' }],
  ['哪些县对中国质量奖一分不给', { awards: CHINA, levels: ['county'], sums: 'none' }],
  ['2020年以来哪些省奖励中国质量奖', { awards: CHINA, levels: ['province'], years: '2020-' }],
  ['2015年到2018年各省对中国质量奖的奖励', { awards: CHINA, levels: ['province'], years: '2015-2018' }],
  ['2016年和2021年哪些市奖励中国质量奖', { awards: CHINA, levels: ['prefecture'], years: '2016-2021' }],
  ['除了2018年,2016年哪些市奖励中国质量奖', { awards: CHINA, levels: ['prefecture'], years: '2016-2016' }],
  ['2016年前哪些市奖励中国质量奖', { awards: CHINA, levels: ['prefecture'], years: '-2016' }],
  ['哪些省奖励省政府质量奖', { awards: ['省政府质量奖'], levels: ['province'] }],
  ['浙江省政府质量奖奖多少', { awards: ['省政府质量奖'] }],
  ['省长质量奖给企业多少奖励', { awards: ['省长质量奖'], recipient: 'organization' }],
  ['国家质量管理奖哪些市奖励', { awards: ['国家质量管理奖'], levels: ['prefecture'] }],
  ['哪些省奖励质量奖', { awards: [QUALITY], levels: ['province'] }],
  ['政府质量奖的奖励金额', { awards: ['政府质量奖'] }],
  ['拿到驰名商标奖励多少钱', { awards: ['中国驰名商标'] }],
  ['新建质检中心补助多少', { awards: ['质检中心'] }],
  ['哪些省奖励戴明奖', { awards: ['戴明奖'], levels: ['province'] }],
  ['山东有哪些奖励', { places: ['山东省'] }],
  ['各县的奖励', { levels: ['county'] }],
  ['請問哪些縣獎勵中國質量獎?', { awards: CHINA, levels: ['county'] }],
  ['哪 些 省 奖 励 中 国 质 量 奖', { awards: CHINA, levels: ['province'] }],
  ['哪些省奖励CQA', { awards: CHINA, levels: ['province'] }],
  ['中国质量奖各地奖多少钱', { awards: CHINA }],
  ['中国质量奖山东奖多少', { awards: CHINA, places: ['山东省'] }],
  ['哪个省奖得最多', { levels: ['province'], rank: 'highest' }],
  ['有没有县奖励中国质量奖', { awards: CHINA, levels: ['county'] }],
  ['中国质量奖奖励最少的市是哪个', { awards: CHINA, levels: ['prefecture'], rank: 'lowest' }],
  ['企业得了中国质量奖,国家给多少钱', { awards: CHINA, levels: ['national'], recipient: 'organization' }],
  ['国家质量管理奖 vs 中国质量奖', { awards: ['国家质量管理奖', '中国质量奖'], compare: true }],
  ['山东和杭州谁给中国质量奖的奖励多', { awards: CHINA, places: ['山东省', '杭州市'], compare: true }],
  ['杭州市有哪些质量奖励', { places: ['杭州市'] }],
  ['谁获得过中国质量奖', { intent: 'search', awards: CHINA }],
  ['哪些企业拿过中国质量奖', { intent: 'search', awards: CHINA, recipient: 'organization' }],
  ['中国质量奖由谁评审', { intent: 'search', awards: CHINA }],
  ['中国质量奖几年评一次', { intent: 'search', awards: CHINA }],
  ['讲中国质量奖奖励的条款原文', { intent: 'search', awards: CHINA }],
  ['首席质量官制度', { intent: 'search' }],
  ['建设检验检测公共服务平台的先例条款', { intent: 'precedents' }],
  ['别的地方怎么写首席质量官', { intent: 'precedents' }],
  ['首席质量官制度从国家到县怎么落下来的', { intent: 'lineage' }],
  ['安吉县的质量追溯制度是怎么层层传导的', { intent: 'lineage', places: ['安吉县'] }],
  ['落实企业主体责任有什么要求', { intent: 'search', recipient: 'organization' }],
  ['质量追溯体系怎么建', { intent: 'search' }],
  ['山东的质量意见是谁印发的', { intent: 'facts', places: ['山东省'] }],
  ['安吉县质量发展规划还有效吗', { intent: 'facts', places: ['安吉县'] }],
  ['杭州市有哪些文件', { intent: 'facts', places: ['杭州市'] }],
  ['安吉县质量发展规划的文号', { intent: 'facts', places: ['安吉县'] }],
  ['山东的意见依据什么制定', { intent: 'citations', places: ['山东省'] }],
  ['哪些文件引用了《质量强国建设纲要》', { intent: 'citations' }],
  ['浙江提到哪些行业', { intent: 'industries', places: ['浙江省'] }],
  ['纺织产业有什么措施', { intent: 'industries' }],
  ['企业质量失信会受到什么惩戒', { intent: 'search', recipient: 'organization' }],
  ['市场监管部门负责哪些工作', { intent: 'responsibility' }],
  ['各市场主体的质量责任', { intent: 'search' }],
  ['县域经济怎么发展', { intent: 'search' }],
  ['县里哪些部门管商标', { intent: 'responsibility', levels: ['county'] }],
  ['安吉县谁牵头质量信用工作', { intent: 'responsibility', places: ['安吉县'] }],
  ['山东农产品抽检合格率目标是多少', { intent: 'targets', places: ['山东省'] }],
  ['到2025年杭州要建多少个质检中心', { intent: 'targets', places: ['杭州市'], years: '2025-2025' }],
  ['各地区质量合作', { intent: 'search' }],
  ['', { intent: 'unanswerable' }],
  ['?!。。。', { intent: 'unanswerable' }],
];

const ENGLISH: readonly (readonly [string, Expected])[] = [
  [
    'Which provinces pay firms for the China Quality Award?',
    { awards: CHINA, levels: ['province'], recipient: 'organization' },
  ],
  ['which cities reward the CQA', { awards: CHINA, levels: ['prefecture'] }],
  [
    'What do counties give to individuals who win the China Quality Award?',
    { awards: CHINA, levels: ['county'], recipient: 'individual' },
  ],
  [
    'How much does Shandong Province pay for a China Quality Award nomination?',
    { awards: CHINA, places: ['山东省'], tier: '提名奖' },
  ],
  [
    "how much does hangzhou pay for the mayor's quality award",
    { awards: ['市长质量奖'], places: ['杭州市'] },
  ],
  [
    'Compare Shandong and Anji on the China Quality Award',
    { awards: CHINA, places: ['山东省', '安吉县'], compare: true },
  ],
  [
    'Which county pays the most for the China Quality Award?',
    { awards: CHINA, levels: ['county'], rank: 'highest' },
  ],
  [
    'provinces paying over 2 million yuan for the China Quality Award',
    { awards: CHINA, levels: ['province'], bound: '> 2000000' },
  ],
  ['Which counties pay at least one million yuan?', { levels: ['county'], bound: '>= 1000000' }],
  [
    'Which cities reward between 200,000 and 500,000 yuan?',
    { levels: ['prefecture'], bound: 'between 200000 500000' },
  ],
  ['rewards of RMB 500k or more', { bound: '>= 500000' }],
  ['rewards of exactly RMB 1,000,000, no matter where', { bound: '= 1000000' }],
  ['rewards of more than 200,000 but less than 600,000 yuan', { bound: 'between 200000 600000 both' }],
  ['rewards of at least 300k but under 600k yuan', { bound: 'between 300000 600000 high' }],
  ['rewards from 150,000 up to and including 300,000 yuan', { bound: 'between 150000 300000' }],
  ['Anji incentives, RMB 500,000 and up, list with amounts', { places: ['安吉县'], bound: '>= 500000' }],
  [
    'What do organisations get in Shandong for the full China Quality Award (not the nomination)?',
    { awards: CHINA, places: ['山东省'], tier: '正奖', recipient: 'organization' },
  ],
  [
    'At county level, what is the smallest reward an individual prize winner can expect?',
    { levels: ['county'], recipient: 'individual', rank: 'lowest' },
  ],
  [
    'How much does the certification trademark earn in Anji?',
    { awards: ['certification trademark'], places: ['安吉县'] },
  ],
  ['What is the fattest reward in Shandong?', { places: ['山东省'], rank: 'highest' }],
  [
    'Rewards between 200,000 and 300,000 yuan in Shandong, disregarding anything that goes to individuals',
    { places: ['山东省'], bound: 'between 200000 300000', recipient: 'organization' },
  ],
  [
    'Which governments speak of quality awards but commit not a single yuan to them?',
    { awards: ['quality awards'], sums: 'without' },
  ],
  [
    'Which provinces rewarded the China Quality Award in 2020 or later?',
    { awards: CHINA, levels: ['province'], years: '2020-' },
  ],
  ['Which of the documents you hold were issued in 2020 or later?', { intent: 'facts', years: '2020-' }],
  [
    'Which provinces mention the China Quality Award without an amount?',
    { awards: CHINA, levels: ['province'], sums: 'without' },
  ],
  [
    'Which provinces do not reward the China Quality Award?',
    { awards: CHINA, levels: ['province'], sums: 'none' },
  ],
  [
    'Which provinces have rewarded the China Quality Award since 2020?',
    { awards: CHINA, levels: ['province'], years: '2020-' },
  ],
  ['Which provinces reward quality awards?', { awards: ['quality awards'], levels: ['province'] }],
  ['How much cash do firms get for trademarks?', { awards: ['trademarks'], recipient: 'organization' }],
  ['Who rewards the Deming Prize?', { awards: ['Deming Prize'] }],
  [
    'which provinces reward winners of the baldrige award',
    { awards: ['baldrige award'], levels: ['province'] },
  ],
  ['Who judges the China Quality Award?', { intent: 'search', awards: CHINA }],
  ['Find precedent clauses on chief quality officers', { intent: 'precedents' }],
  ['Trace the lineage of chief quality officers', { intent: 'lineage' }],
  ['When was the opinion of Shandong issued?', { intent: 'facts', places: ['山东省'] }],
  ['Is the plan of Anji still in force?', { intent: 'facts', places: ['安吉县'] }],
  ['What is the Shandong opinion based on?', { intent: 'citations', places: ['山东省'] }],
  ['Which industries does Hangzhou name?', { intent: 'industries', places: ['杭州市'] }],
  ['What is 首席质量官 for?', { intent: 'search' }],
  ['Which department is responsible for quality credit?', { intent: 'responsibility' }],
  ['What pass rate does Shandong aim at? Name the targets.', { intent: 'targets', places: ['山东省'] }],
  ['???', { intent: 'unanswerable' }],
];

describe('understand', () => {
  it.each(CHINESE)('%s', (asked, expected) => {
    expectRead(asked, expected);
    expect(read(asked).language).toBe('zh');
  });

  it.each(ENGLISH.filter(([asked]) => /[a-z]/.test(asked)))('%s', (asked, expected) => {
    expectRead(asked, expected);
    expect(read(asked).language).toBe('en');
  });

  it('links a name to its own programme only', () => {
    const ids = (asked: string) => read(asked).awards.flatMap((award) => award.programIds);
    expect(ids('哪些省奖励中国质量奖')).toEqual(['award:100000:中国质量奖']);
    expect(ids('哪些市奖励国家质量管理奖')).toEqual(['award:100000:国家质量管理奖']);
    expect(ids('浙江省政府质量奖奖多少')).toEqual(['award:330000:政府质量奖']);
    expect(ids('省政府质量奖奖多少')).toEqual(['award:330000:政府质量奖', 'award:370000:政府质量奖']);
    expect(ids('政府质量奖的奖励金额')).toEqual(['award:330000:政府质量奖', 'award:370000:政府质量奖']);
    expect(ids('哪些省奖励戴明奖')).toEqual([]);
  });

  it('links measures and industries by their labels in both languages', () => {
    const named = (asked: string) => {
      const { measures, industries } = read(asked);
      return [...measures, ...industries].map(({ name }) => name);
    };
    expect(named('首席质量(品牌)官制度怎么落地')).toEqual(['首席质量官']);
    expect(named('trace chief quality officers')).toEqual(['首席质量官']);
    expect(named('纺织行业有什么措施')).not.toEqual([]);
    expect(named('哪些省奖励中国质量奖')).toEqual([]);
    expect(read('首席质量官制度').ignored.join()).not.toContain('首席质量官');
  });

  it('says which words were not used', () => {
    expect(read('哪些省奖励中国质量奖')).toMatchObject({ ignored: [] });
    expect(read('哪些沿海省奖励中国质量奖').ignored.join()).toContain('沿海');
  });

  it('reads any text without failing, into the shape it promises', () => {
    const word = fc.constantFrom(
      '哪些省',
      '奖',
      '中国质量奖',
      '|',
      '超过',
      '100万',
      'award',
      'the',
      '2020年',
      '\n',
      '“',
      '县',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(word).map((words) => words.join('')),
        ),
        (asked) => {
          expect(() => questionSchema.parse(read(asked))).not.toThrow();
        },
      ),
    );
  });
});
