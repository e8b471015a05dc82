import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AwardRow, CompareRow, LineageRow } from '../../../answer/answer.ts';
import { targetWords } from '../../../web/answers/target-words.ts';
import { barGroups } from '../../../web/awards/chart-bars.ts';
import { topicsOf } from '../../../web/compare/topics.ts';
import { en } from '../../../web/language/en.ts';
import { zh } from '../../../web/language/zh.ts';
import { shownChanges } from '../../../web/lineage/changes.ts';
import { levelColumns, lineAndParallels } from '../../../web/lineage/levels.ts';
import { lineageFileColumns } from '../../../web/lineage/lineage-columns.ts';
import { compareTexts } from '../../../web/precedents/differences.ts';
import { sheetName } from '../../../web/tables/xlsx.ts';
import { englishNames } from './page-names.ts';
import { awardRow } from './rows.ts';

const place = (name: string, level: 'national' | 'province' | 'county') => ({ name, level, adcode: name });

describe('barGroups', () => {
  const bar = (differs: Partial<AwardRow>) => {
    const widest = awardRow({ jurisdiction: '乙', amountYuan: 1_000_000 });
    const bars = barGroups([widest, awardRow({ jurisdiction: '甲', ...differs })])[0]?.bars ?? [];
    return bars.find(({ row }) => row.jurisdiction === '甲');
  };

  it.each<[string, Partial<AwardRow>, { solid: number; hatched: number; past: boolean }]>([
    ['an exact sum is full', { amountYuan: 500_000 }, { solid: 47, hatched: 47, past: false }],
    [
      'a ceiling is hatched',
      { amountYuan: 500_000, amountKind: 'ceiling' },
      { solid: 0, hatched: 47, past: false },
    ],
    [
      'a floor is full, and open behind',
      { amountYuan: 500_000, amountKind: 'floor' },
      { solid: 47, hatched: 53, past: false },
    ],
    [
      'a range is hatched between its ends',
      { amountYuan: 500_000, amountMaxYuan: 1_000_000, amountKind: 'range' },
      { solid: 47, hatched: 94, past: false },
    ],
    [
      'a ratio has no length',
      { amountYuan: null, amountKind: 'matching' },
      { solid: 0, hatched: 0, past: false },
    ],
    [
      'a sum past its term is marked',
      { amountYuan: 1_000_000, validity: 'pastTerm' },
      { solid: 94, hatched: 94, past: true },
    ],
    ['the smallest sum can be seen', { amountYuan: 1 }, { solid: 0.7, hatched: 0.7, past: false }],
  ])('%s', (_, differs, expected) => {
    expect(bar(differs)).toMatchObject(expected);
  });

  it.each([
    [
      'by award where several places pay it',
      [
        ['甲', '一'],
        ['乙', '一'],
      ],
      ['一'],
    ],
    [
      'by place where one pays for many awards',
      [
        ['甲', '一'],
        ['甲', '二'],
        ['乙', '三'],
      ],
      ['甲', '乙'],
    ],
  ])('groups %s', (_, rows, heads) => {
    const groups = barGroups(
      rows.map(([jurisdiction = '', program = '']) => awardRow({ jurisdiction, program })),
    );
    expect(groups.map(({ by, head }) => (by === 'program' ? head.program : head.jurisdiction))).toEqual(
      heads,
    );
  });

  it('puts the greatest sum of an award first and adds nothing up', () => {
    const [group] = barGroups([awardRow({ amountYuan: 1 }), awardRow({ amountYuan: 3 })]);
    expect(group?.bars.map(({ row }) => row.amountYuan)).toEqual([3, 1]);
  });
});

describe('compareTexts', () => {
  const sides = (left: string, right: string) => {
    const compared = compareTexts(left, right);
    const shown = (stretches: typeof compared.left) =>
      stretches.map(({ text, shared }) => (shared ? text : `[${text}]`)).join('');
    return [shown(compared.left), shown(compared.right), Math.round(compared.share * 100)];
  };

  it.each<[string, string, string, unknown[]]>([
    [
      'marks what each has for itself',
      '在企业推行首席质量官制度',
      '在企业全面推行首席质量官制度',
      ['在企业推行首席质量官制度', '在企业[全面]推行首席质量官制度', 86],
    ],
    ['tells equal texts', '同文', '同文', ['同文', '同文', 100]],
    ['tells texts that share nothing', '甲乙', '丙丁', ['[甲乙]', '[丙丁]', 0]],
    ['takes two empty texts for equal', '', '', ['', '', 100]],
  ])('%s', (_, left, right, expected) => {
    expect(sides(left, right)).toEqual(expected);
  });

  it('loses no character of either side, at its offset', () => {
    const text = fc.string({ unit: fc.constantFrom('质', '量', '奖', '一', '。', '\n') });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const compared = compareTexts(left, right);
        for (const [stretches, whole] of [
          [compared.left, left],
          [compared.right, right],
        ] as const) {
          expect(stretches.map((one) => one.text).join('')).toBe(whole);
          for (const { start, text: own } of stretches)
            expect(whole.slice(start, start + own.length)).toBe(own);
        }
        expect(compared.share).toBeGreaterThanOrEqual(0);
        expect(compared.share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

const HUOSHAN = [{ adcode: '341525', name: '霍山县' }];

describe('a lineage', () => {
  const row = (differs: Partial<LineageRow>): LineageRow => ({
    ...awardRow(),
    text: '',
    score: 1,
    measure: '甲',
    measureEn: null,
    basis: 'parallel',
    upper: null,
    changes: [],
    ...differs,
  });

  it('has every level, with the reason where it is empty', () => {
    const columns = levelColumns([row({ level: 'county' })], {
      notLoaded: [place('全国', 'national')],
      silent: [place('甲省', 'province')],
    });
    expect(
      columns.map(({ level, rows, missing, silent }) => [level, rows.length, missing.length, silent.length]),
    ).toEqual([
      ['national', 0, 1, 0],
      ['province', 0, 0, 1],
      ['prefecture', 0, 0, 0],
      ['county', 1, 0, 0],
    ]);
  });

  it('names the places of clauses that stand beside it at their level, once, and none elsewhere', () => {
    const apart = [
      row({ jurisdiction: '乙省', level: 'province' }),
      row({ jurisdiction: '乙省', level: 'province', start: 7 }),
      row({ jurisdiction: null, level: null }),
    ];
    const columns = levelColumns([], { notLoaded: [], silent: [] }, apart);
    expect(columns.map((column) => column.apart)).toEqual([[], ['乙省'], [], []]);
  });

  it.each<[string, unknown, Partial<LineageRow>, number, number]>([
    ['of a place stands in columns, though no descent is proved', HUOSHAN, { jurisdiction: '霍山县' }, 1, 0],
    ['so does one of a place above it', HUOSHAN, { jurisdiction: '安徽省' }, 1, 0],
    ['and of the state', HUOSHAN, { jurisdiction: '全国' }, 1, 0],
    ['one of another place stands apart', HUOSHAN, { jurisdiction: '江西省' }, 0, 1],
    ['of proved descents stands in columns', HUOSHAN, { jurisdiction: '江西省', basis: 'citation' }, 1, 0],
    ['of proved descents without a place as well', [], { basis: 'citation' }, 1, 0],
    ['of parallels alone is no line', [], {}, 0, 1],
  ])('%s', (_, places, differs, line, parallels) => {
    const jurisdictions = [
      { name: '全国', level: 'national', adcode: '100000' },
      { name: '安徽省', level: 'province', adcode: '340000' },
      { name: '江西省', level: 'province', adcode: '360000' },
      { name: '霍山县', level: 'county', adcode: '341525' },
    ] as const;
    const coverage = { documents: 4, jurisdictions, notLoaded: [], silent: [], levels: [] };
    const lists = lineAndParallels(
      { understood: { places }, coverage },
      { rows: [row(differs)], otherLevels: [] },
    );
    expect([lists.rows.length, lists.otherLevels.length]).toEqual([line, parallels]);
  });

  it.each<[string, Partial<LineageRow>, unknown]>([
    [
      'words gone and words added, where no kinds are told',
      { changes: ['-2020年', '+20家'] },
      [
        ['', '', '2020年', null],
        ['', '', null, '20家'],
      ],
    ],
    [
      'a date with the words it stands in',
      { changed: [{ kind: 'date', from: '2020年', to: '2025年', about: '到' }] },
      [['日期', '到', '2020年', '2025年']],
    ],
    [
      'the role of an agency in words',
      { changed: [{ kind: 'role', from: 'lead', to: 'participant', about: '甲县财政局' }] },
      [['分工', '甲县财政局', '牵头或负责', '参与或分工负责']],
    ],
    [
      'an agency with its role',
      { changed: [{ kind: 'agency', from: null, to: '甲县财政局', about: 'lead' }] },
      [['单位', '牵头或负责', null, '甲县财政局']],
    ],
  ])('tells %s', (_, differs, expected) => {
    const changes = shownChanges(row(differs), zh, 'zh');
    expect(changes.map(({ kind, about, from, to }) => [kind, about, from, to])).toEqual(expected);
  });

  it('is taken away with its changes in words', () => {
    const changed: LineageRow['changed'] = [
      { kind: 'date', from: '2020年', to: '2025年', about: '到' },
      { kind: 'agency', from: null, to: '甲县财政局', about: 'lead' },
    ];
    const cell = (head: string) =>
      lineageFileColumns(en, englishNames, 'en')
        .find((column) => column.head === head)
        ?.cell(row({ changed, measure: '质量追溯', measureEn: 'quality traceability' }));
    expect(cell(en.lineage.changes)).toBe(
      'date, 到: 2020年 → 2025年\nagency, Leads or is responsible: – → 甲县财政局',
    );
    expect(cell(en.lineage.measure)).toBe('quality traceability (质量追溯)');
  });
});

describe('topicsOf', () => {
  const row = (jurisdiction: string, topic: string): CompareRow => ({
    ...awardRow({ jurisdiction }),
    text: '',
    score: 1,
    topic,
    side: 'shared',
    numbers: [],
  });

  it('gives every place a column in every topic, and places without clauses their reason', () => {
    const topics = topicsOf([row('甲', '一'), row('乙', '一'), row('乙', '二')], {
      silent: [],
      notLoaded: [place('丙', 'province')],
    });
    expect(
      topics.map(({ name, places }) => [
        name,
        ...places.map((one) => `${one.name} ${one.rows.length} ${one.without}`),
      ]),
    ).toEqual([
      ['一', '甲 1 null', '乙 1 null', '丙 0 notLoaded'],
      ['二', '甲 0 silent', '乙 1 null', '丙 0 notLoaded'],
    ]);
  });
});

describe('targetWords', () => {
  it.each([
    [{ comparator: '>=', value: 93.5, valueMax: null, unit: '%' }, '不低于 93.5 %'],
    [{ comparator: '=', value: 1000, valueMax: 1500, unit: '家' }, ' 1,000–1,500 家'],
    [{ comparator: '~', value: 5, valueMax: null, unit: null }, '约 5 '],
  ] as const)('%o', (target, expected) => {
    const { relation, value, unit } = targetWords(target, zh);
    expect(`${relation} ${value} ${unit}`).toBe(expected);
  });
});

describe('sheetName', () => {
  it.each([
    ['a/b[c]:d', 'a b c d'],
    ['', 'table'],
    ['长'.repeat(40), '长'.repeat(31)],
  ])('%s', (words, name) => {
    expect(sheetName(words)).toBe(name);
  });
});
