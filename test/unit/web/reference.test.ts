import { describe, expect, it } from 'vitest';
import { awardFileColumns } from '../../../web/awards/award-file-columns.ts';
import { evidenceElsewhere, sentenceMarks } from '../../../web/awards/evidence-marks.ts';
import { rowReference } from '../../../web/evidence/reference.ts';
import { en } from '../../../web/language/en.ts';
import type { Messages } from '../../../web/language/messages.ts';
import { zh } from '../../../web/language/zh.ts';
import { fileTable } from '../../../web/tables/file-columns.ts';
import { englishNames, inChinese } from './page-names.ts';
import { awardRow } from './rows.ts';

const PAGE = 'http://localhost:3000/#/ask?q=x';

describe('rowReference', () => {
  it('gives the fact, the sentence, the document and the address', () => {
    const row = awardRow({
      programEn: 'Jia Mayor Quality Award',
      tier: '提名奖',
      amountKind: 'ceiling',
      oneOff: true,
    });
    expect(rowReference(row, PAGE, en, englishNames).split('\n')).toEqual([
      'Jia (甲市), Jia Mayor Quality Award (甲市市长质量奖), nominee (提名奖), Organisation, up to 200,000 yuan, One-off',
      '“对获奖组织给予20万元奖励”',
      'Source: Jia (甲市) “甲市质量奖管理办法”, 2020-01-02 issued, In force, 第九条',
      'File: a.txt 100–113',
      'Link: http://localhost:3000/#/documents/doc%3A1?start=100&end=113',
    ]);
  });

  it.each([
    [
      'says when nothing is said of the recipient',
      awardRow({ recipient: null }),
      `${zh.table.recipient} ${zh.notSaid}`,
    ],
    [
      'gives the date of publication where no other is known',
      awardRow({ issuedOn: null }),
      '2020-01-05 发布',
    ],
    ['says when there is no date', awardRow({ issuedOn: null, publishedOn: null }), zh.evidence.undated],
    ['says when the document is past its term', awardRow({ validity: 'pastTerm' }), zh.validity.pastTerm],
    ['keeps the qualifier', awardRow({ qualifier: '首次' }), '200,000 元 (首次)'],
    ['puts a broken sentence on one line', awardRow({ quote: '对获奖\n  组织' }), '“对获奖 组织”'],
  ])('%s', (_, row, words) => {
    expect(rowReference(row, PAGE, zh, inChinese)).toContain(words);
  });
});

describe('a table to take away', () => {
  const table = (row = awardRow(), t: Messages = zh) => {
    const names = t === zh ? inChinese : englishNames;
    return fileTable([row], awardFileColumns(t, names), t, names);
  };

  it.each([
    ['zh', zh],
    ['en', en],
  ])('has a cell under every head (%s)', (_, t) => {
    const { head, cells } = table(awardRow(), t);
    expect(cells.map((row) => row.length)).toEqual([head.length]);
    expect(new Set(head).size).toBe(head.length);
  });

  it('from the English page has English heads and English names before the printed ones', () => {
    const row = awardRow({ programEn: 'Jia Mayor Quality Award', tier: '一等奖', validity: 'pastTerm' });
    const { head, cells } = table(row, en);
    expect(head.filter((words) => /\p{Script=Han}/u.test(words))).toEqual([]);
    const cell = (name: string) => cells[0]?.[head.indexOf(name)];
    expect(cell(en.table.place)).toBe('Jia (甲市)');
    expect(cell(en.table.award)).toBe('Jia Mayor Quality Award (甲市市长质量奖)');
    expect(cell(en.table.tier)).toBe('first prize (一等奖)');
    expect(cell(en.file.validity)).toBe('Past its term');
  });

  it('keeps sums as numbers and says their kind', () => {
    const { head, cells } = table(
      awardRow({ amountKind: 'range', amountMaxYuan: 300_000, flags: ['inferred', 'odd'] }),
    );
    const cell = (name: string) => cells[0]?.[head.indexOf(name)];
    expect(cell(zh.file.amount)).toBe(200_000);
    expect(cell(zh.file.upper)).toBe(300_000);
    expect(cell(zh.file.kind)).toBe(zh.file.kinds.range);
    expect(cell(zh.table.oneOff)).toBe(zh.notSaid);
    expect(cell(zh.file.remarks)).toBe(`${zh.flags.inferred.label}、odd`);
  });
});

describe('evidence', () => {
  const row = awardRow({
    evidence: [
      { role: 'amount', quote: '20万元', start: 107, end: 111 },
      { role: 'award', quote: '甲市市长质量奖', start: 40, end: 47 },
    ],
  });

  it('is emphasised where it stands in the sentence', () => {
    expect(sentenceMarks(row.quote, row.start, row)).toEqual([{ kind: 'amount', start: 107, end: 111 }]);
  });

  it.each([
    ['the sum as printed, where no evidence tells its place', '奖励20万元', '20万元', ['20万元 2']],
    ['neither of two alike', '各20万元、20万元', '20万元', []],
    ['not the end of a greater sum', '120万元、20万元', '20万元', ['20万元 6']],
    ['nothing where the sum is printed elsewhere', '奖励见附表', '20万元', []],
  ])('else marks %s', (_, quote, amountAsPrinted, expected) => {
    const stated = awardRow({ quote, amountAsPrinted, start: 50, end: 50 + quote.length });
    const inQuote = sentenceMarks(quote, 50, stated);
    const inSource = sentenceMarks(`${'20万元'.padEnd(50, '。')}${quote}20万元`, 0, stated);
    expect(inQuote).toEqual(inSource);
    expect(inQuote.map(({ start, end }) => `${quote.slice(start - 50, end - 50)} ${start - 50}`)).toEqual(
      expected,
    );
  });

  it.each<[string, string, string | null, string[]]>([
    ['the award where it is named once', '对甲奖给予5万元', null, ['5万元', '甲奖']],
    [
      'the award with its tier, beside the award',
      '对甲奖、甲奖提名奖给予5万元',
      '提名奖',
      ['5万元', '甲奖提名奖'],
    ],
    ['the main award, beside its nomination', '对甲奖、甲奖提名奖给予5万元', '正奖', ['5万元', '甲奖']],
    ['no award of two alike', '对甲奖、甲奖提名奖给予5万元', null, ['5万元']],
  ])('marks %s', (_, quote, tier, expected) => {
    const stated = awardRow({
      quote,
      tier,
      program: '甲奖',
      amountAsPrinted: '5万元',
      start: 0,
      end: quote.length,
    });
    expect(sentenceMarks(quote, 0, stated).map(({ start, end }) => quote.slice(start, end))).toEqual(
      expected,
    );
  });

  it('is listed where it stands elsewhere', () => {
    expect(evidenceElsewhere(row).map((item) => item.role)).toEqual(['award']);
  });
});
