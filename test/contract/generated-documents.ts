import fc from 'fast-check';
import { award, citation, type DocumentCase } from './fixtures.ts';

const PLACES = ['100000', '360000', '360100', '360121', '340000', '341525', null] as const;
const NUMBERS = ['国发〔2019〕3号', '赣府发〔2020〕11号', null] as const;
const TITLES = [
  '质量强基行动纲要',
  '关于实施质量强基行动的意见',
  '质量发展十年规划',
  '关于加强品牌建设的办法',
];
const DATES = ['2010-02-06', '2019-03-01', '2020-05-06', null] as const;
const SHARED_WORDS =
  '推行首席质量官制度。鼓励大中型企业设立首席质量官，赋予其质量安全一票否决权，把质量绩效纳入企业负责人年度考核。';

/** A fact that a clause may carry: its sentence, and how it is told of it. */
const KINDS = [
  'sum',
  'mention',
  'target',
  'measure',
  'charge',
  'industry',
  'citation',
  'repeal',
  'none',
] as const;

interface Line {
  readonly kind: (typeof KINDS)[number];
  readonly title: string;
  readonly number: string | null;
  readonly pick: number;
}

const line: fc.Arbitrary<Line> = fc.record({
  kind: fc.constantFrom(...KINDS),
  title: fc.constantFrom(...TITLES),
  number: fc.constantFrom(...NUMBERS),
  pick: fc.nat({ max: 2 }),
});

/** A small document of few words, places and titles, so that several of them meet in all ways. */
export const documentCase: fc.Arbitrary<DocumentCase> = fc
  .record({
    adcode: fc.constantFrom(...PLACES),
    title: fc.constantFrom(...TITLES),
    number: fc.constantFrom(...NUMBERS),
    issued: fc.constantFrom(...DATES),
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
    file: fc.constantFrom('a.txt', 'b.txt', 'c.txt', null),
    poorer: fc.boolean(),
  })
  .map(({ adcode, title, number, issued, lines, file, poorer }) => ({
    name: `generated${lines.length}`,
    adcode,
    title,
    metadata: { documentNumber: number, issued },
    clauses: lines.map((one, i) => `${i + 1}.|第${i + 1}项|${sentenceOf(one, i)}`),
    facts: (at) => (poorer ? {} : factsOf(lines, at)),
    revision: poorer ? 'r0' : 'r1',
    ...(file !== null && { file, path: `/documents/${file}` }),
    ...(file === null && { file: 'text', path: null }),
  }));

function sentenceOf({ kind, title, number, pick }: Line, i: number): string {
  const mark = `（${i + 1}）`;
  switch (kind) {
    case 'sum':
      return `${mark}对获得中国质量奖的组织奖励${pick + 1}0万元。`;
    case 'mention':
      return `${mark}支持企业争创第${pick + 1}类质量奖。`;
    case 'target':
      return `${mark}产品合格率达到${90 + pick}.5%以上。`;
    case 'measure':
      return `${mark}${SHARED_WORDS}`;
    case 'charge':
      return `${mark}由市场监督管理局牵头，第${pick + 1}局配合。`;
    case 'industry':
      return `${mark}推动陶瓷行业质量攀升。`;
    case 'citation':
      return `${mark}贯彻《${title}》${number === null ? '' : `（${number}）`}。`;
    case 'repeal':
      return `${mark}《${title}》同时废止。`;
    case 'none':
      return `${mark}各单位抓好落实。`;
  }
}

type Facts = NonNullable<DocumentCase['facts']>;

function factsOf(lines: readonly Line[], at: Parameters<Facts>[0]): ReturnType<Facts> {
  const of = (kind: Line['kind']) =>
    lines.flatMap((one, i) => (one.kind === kind ? [{ ...one, ...at(sentenceOf(one, i)) }] : []));
  const agency = (name: string) => ({ name, canonical: name, asPrinted: name, mentions: 1 });
  const participants = [1, 2, 3].map((n) => `第${n}局`);
  return {
    awards: of('sum').map(({ pick, kind, title, number, ...found }) =>
      award(found, {
        program: '中国质量奖',
        programEn: 'China Quality Award',
        amountYuan: (pick + 1) * 100_000.5,
        recipient: pick === 0 ? null : 'organization',
        payer: pick === 1 ? { name: '安徽省', adcode: '340000' } : { name: '江西省', adcode: '360000' },
      }),
    ),
    awardMentions: of('mention').map(({ pick, kind, title, number, ...found }) => ({
      program: `第${pick + 1}类质量奖`,
      programId: `award:360000:第${pick + 1}类质量奖`,
      programEn: null,
      sponsorAdcode: '360000',
      tier: null,
      ...found,
    })),
    targets: of('target').map(({ pick, kind, title, number, ...found }) => ({
      indicator: '产品合格率',
      comparator: '>=' as const,
      value: 90.5 + pick,
      valueMax: null,
      unit: '%',
      year: pick === 0 ? null : 2020 + pick,
      baseYear: null,
      strict: false,
      increment: false,
      ...found,
    })),
    measures: of('measure').map(({ pick, kind, title, number, ...found }) => ({
      id: `measure-${pick}`,
      labelZh: `措施${pick}`,
      score: pick / 2,
      method: 'label' as const,
      ...found,
    })),
    agencies: of('charge').length === 0 ? [] : [agency('市场监督管理局'), ...participants.map(agency)],
    responsibilities: of('charge').map(({ pick, kind, title, number, ...found }) => ({
      lead: ['市场监督管理局'],
      participants: participants.slice(pick, pick + 1),
      ...found,
    })),
    industries: of('industry').map(({ pick, kind, title, number, ...found }) => ({
      name: '陶瓷制品制造',
      gbt4754: 'C307',
      ...found,
    })),
    citations: of('citation').map((one) =>
      citation(one, {
        title: one.title,
        documentNumber: one.number,
        relation: one.pick === 0 ? 'mentions' : 'implements',
      }),
    ),
    repeals: of('repeal').map(({ title, quote, start, end }) => ({
      title,
      documentNumber: null,
      quote,
      start,
      end,
    })),
  };
}
