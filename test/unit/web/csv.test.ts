import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../web/tables/csv.ts';
import { fileNameOf } from '../../../web/tables/file-name.ts';

const BOM = '\uFEFF';
const row = (...cells: (string | number | null)[]) => toCsv(['h'], [cells]).split('\r\n')[1];

describe('toCsv', () => {
  it('begins with a byte-order mark, ends every line with CRLF', () => {
    expect(toCsv(['地区', '金额'], [['江西省', 3_000_000]])).toBe(`${BOM}地区,金额\r\n江西省,3000000\r\n`);
  });

  it.each([
    ['a comma', row('a,b'), '"a,b"'],
    ['a quotation mark', row('a"b'), '"a""b"'],
    ['nothing', row(null, ''), ','],
    ['a negative number stays a number', row(-3), '-3'],
    ['a formula', row('=1+1'), "'=1+1"],
    ['a formula with a comma', row('=A1,B1'), `"'=A1,B1"`],
    ['plus, minus, at', row('+a', '-a', '@a'), "'+a,'-a,'@a"],
    ['a formula behind blanks', row('  =a'), "'  =a"],
    ['full-width signs, which spreadsheets read as signs', row('\uFF1Da', '\uFF0Ba'), "'\uFF1Da,'\uFF0Ba"],
    ['a tab in front', row('\ta'), "'\ta"],
    ['a dash within', row('2012-2020年'), '2012-2020年'],
  ])('%s', (_, got, expected) => {
    expect(got).toBe(expected);
  });

  it('keeps line breaks within a cell', () => {
    expect(toCsv(['h'], [['a\nb']])).toBe(`${BOM}h\r\n"a\nb"\r\n`);
  });

  it('can be read back, and no text cell begins a formula', () => {
    const table = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }));
    fc.assert(
      fc.property(table, (rows) => {
        const read = readCsv(toCsv(['x', 'y'], rows)).slice(1);
        expect(read.map((cells) => cells.map((cell) => cell.replace(/^'/, '')))).toEqual(
          rows.map((cells) => cells.map((cell) => cell.replace(/^'/, ''))),
        );
        for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});

describe('fileNameOf', () => {
  it.each([
    ['奖励 哪些省?', '奖励 哪些省.csv'],
    ['a/b\\c:d*"<>|', 'a b c d.csv'],
    ['???', 'table.csv'],
    ['x'.repeat(99), `${'x'.repeat(60)}.csv`],
  ])('%s', (words, name) => {
    expect(fileNameOf(words, 'csv')).toBe(name);
  });
});

/** RFC 4180, as a spreadsheet program reads it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 1; i < text.length; i++) {
    const unit = text.charAt(i);
    if (quoted) {
      if (unit !== '"') cell += unit;
      else if (text.charAt(i + 1) === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (unit === '"') quoted = true;
    else if (unit === ',' || unit === '\r') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (unit === '\r') {
        i += 1;
        rows.push([]);
      }
    } else cell += unit;
  }
  return rows.slice(0, -1);
}
