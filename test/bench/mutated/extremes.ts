import { strToU8, zipSync } from 'fflate';
import { makeDocx, paragraph, run } from '../../unit/read/make-docx.ts';
import type { Dice } from './dice.ts';
import { type Original, utf16 } from './originals.ts';
import { bigStreamPdf, cyclicPdf, deepPdf } from './pdf-extremes.ts';
import { policyLines, sentence } from './policy-text.ts';

const MEGABYTE = 1024 * 1024;
const TEXT = '一、总体要求：提高质量，加强监管，推动高质量发展。';

/** What a line that never ends may consist of. */
const UNITS: readonly [string, ...string[]] = [
  '一',
  '质',
  '1',
  ' ',
  '　',
  '\t',
  '《',
  '》',
  '（',
  '“',
  '第',
  '。',
  '，',
  '、',
  '|',
  ' | ',
  '-',
  '*',
  '1,',
  '1.',
  '第一条',
  '一、',
  '（一）',
  '万元',
  '奖励50万元，',
  '到2025年',
  '市场监管局、',
  '依据《质量法》',
  '質量獎勵',
  'a',
  'a ',
  'ā',
  '质(zhì)',
  '<',
  '<p>',
  '&amp;',
  '#',
  '**',
  '[a](b)',
  '附件1',
  '\u0000质',
  '\u200b',
  '\ud842\udfb7',
  '首席质量官',
  '国务院关于',
  '2021年5月6日',
  '某政发〔2021〕3号',
];

const line = (dice: Dice): Original => {
  const bytes = dice.chance(0.15) ? 10 * MEGABYTE : dice.size(10_000, 10 * MEGABYTE);
  const unit = dice.pick(UNITS);
  const pool = Array.from({ length: 400 }, () => sentence(dice)).join('');
  const fill = (part: string): string =>
    part.repeat(Math.max(1, Math.floor(bytes / Buffer.byteLength(part))));
  const text = dice.pick([
    () => fill(unit),
    () => TEXT + fill(unit) + TEXT,
    () => fill(pool),
    () => fill(dice.pick(UNITS) + unit),
  ])();
  return { name: dice.pick(['line.txt', 'line.md', 'line.html']), bytes: strToU8(text) };
};

const nestedHtml = (dice: Dice): Original => {
  const tag = dice.pick(['div', 'b', 'span', 'p', 'li', 'ul', 'a', 'font', 'blockquote', 'o:p', 'h1', 'nav']);
  const depth = dice.size(100, 200_000);
  const close = dice.chance(0.5) ? `</${tag}>`.repeat(depth) : '';
  return {
    name: 'deep.html',
    bytes: strToU8(`<html><body>${`<${tag}>`.repeat(depth)}${TEXT}${close}${TEXT}`),
  };
};

const nestedTables = (dice: Dice): Original => {
  const depth = dice.size(10, 50_000);
  const cells = dice.chance(0.5) ? '<td>甲</td>' : '';
  const close = dice.chance(0.5) ? '</td></tr></table>'.repeat(depth) : '';
  return {
    name: 'tables.html',
    bytes: strToU8(`<html>${`<table><tr>${cells}<td>`.repeat(depth)}${TEXT}${close}`),
  };
};

const wideTable = (dice: Dice): Original => {
  const span = dice.pick(['1000000000', '-1', '1000', '65535', 'NaN', '0']);
  const rows = dice.size(10, 20_000);
  const row = `<tr><td rowspan="${span}" colspan="${span}">质量奖励标准</td><td>100</td></tr>`;
  return { name: 'wide.html', bytes: strToU8(`<html><table>${row.repeat(rows)}</table><p>${TEXT}</p>`) };
};

const strangeMarkup = (dice: Dice): Original => {
  const much = dice.size(100, 2 * MEGABYTE);
  const part = dice.pick([
    '&',
    '&#1',
    '&lt',
    '<!--',
    '<![CDATA[',
    '<a href="',
    "<p style='",
    '<',
    '<script>',
    '<style>',
    '<title>',
    '</',
    '<td>',
    '<br>',
    '<p>质',
    '<meta name="a" content="b">',
  ]);
  return {
    name: 'odd.html',
    bytes: strToU8(`<html><body><p>${TEXT}</p>${part.repeat(Math.ceil(much / part.length))}`),
  };
};

const nestedDocx = (dice: Dice): Original => {
  const depth = dice.size(10, 50_000);
  const [open, close] = dice.pick([
    ['<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>'],
    ['<w:p>', '</w:p>'],
    ['<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'],
    ['<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc><w:tc>', '</w:tc></w:tr></w:tbl>'],
    ['<w:del>', ''],
  ]);
  return {
    name: 'deep.docx',
    bytes: makeDocx({ body: open.repeat(depth) + paragraph(TEXT) + close.repeat(depth) + paragraph(TEXT) }),
  };
};

const largeDocx = (dice: Dice): Original => {
  const count = dice.size(100, 100_000);
  const span = dice.pick(['1', '50', '1000000000', '-5', 'x']);
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="${span}"><w:start w:val="${span}"/><w:lvlText w:val="${'%1'.repeat(20)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="${span}"><w:startOverride w:val="${span}"/></w:lvlOverride></w:num>`;
  const body = dice.pick([
    () =>
      `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${span}"/><w:vMerge/></w:tcPr>${run('质')}</w:tc><w:tc>${paragraph('甲')}</w:tc></w:tr>`.repeat(count / 10)}</w:tbl>`,
    () =>
      paragraph('提高质量', `<w:numPr><w:ilvl w:val="${span}"/><w:numId w:val="1"/></w:numPr>`).repeat(
        count / 5,
      ),
    () => `<w:p>${run('质量').repeat(count)}</w:p>`,
    () => `<!DOCTYPE x [${'<!ENTITY a "&a;&a;">'.repeat(count / 10)}]><w:p>${run('&a;质量')}</w:p>`,
  ])();
  return { name: 'large.docx', bytes: makeDocx({ body: body + paragraph(TEXT), numbering }) };
};

const bomb = (dice: Dice): Original => {
  const size = dice.size(MEGABYTE, 60 * MEGABYTE);
  const fill = new Uint8Array(size).fill(dice.pick([0, 0x20, 0x41, 0x0a]));
  const word = strToU8(`<w:document><w:body>${' '.repeat(size)}`);
  return dice.pick<() => Original>([
    () => ({ name: 'bomb.zip', bytes: zipSync({ 'a.txt': fill }) }),
    () => ({ name: 'bomb.docx', bytes: zipSync({ 'word/document.xml': word }) }),
    () => ({ name: 'many.zip', bytes: manyEntries(dice) }),
    () => ({ name: 'nested.zip', bytes: nestedZip(dice) }),
    () => ({ name: 'liar.zip', bytes: liarZip(fill, dice) }),
    () => ({ name: 'large.zip', bytes: largeZip(dice) }),
  ])();
};

function manyEntries(dice: Dice): Uint8Array {
  const text = strToU8(TEXT);
  const count = dice.size(100, 8000);
  return zipSync(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, text])), {
    level: 0,
  });
}

function nestedZip(dice: Dice): Uint8Array {
  let bytes = zipSync({ 'a.txt': strToU8(TEXT) });
  const depth = dice.size(2, 60);
  for (let i = 0; i < depth; i += 1) {
    const inner = dice.pick(['inner.zip', 'inner.docx', 'inner.txt']);
    bytes = zipSync({ [inner]: bytes, 'b.txt': strToU8(TEXT) }, { level: 0 });
  }
  return bytes;
}

/** An archive that says its file is small. */
function liarZip(fill: Uint8Array, dice: Dice): Uint8Array {
  const bytes = zipSync({ 'a.txt': fill });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const said = dice.pick([0, 10, 1000, 0xffffffff]);
  for (let at = 0; at + 28 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, said, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, said, true);
  }
  return bytes;
}

/** Many sound texts that are large together. */
function largeZip(dice: Dice): Uint8Array {
  const text = strToU8(policyLines(dice, dice.size(10_000, 60_000)).join('\n'));
  return zipSync(Object.fromEntries(Array.from({ length: dice.size(2, 10) }, (_, i) => [`${i}.txt`, text])));
}

const strangeText = (dice: Dice): Original => {
  const units = dice.size(10, 100_000);
  const text = Array.from({ length: units }, () => String.fromCharCode(dice.below(0x10000))).join('');
  return { name: 'odd.txt', bytes: dice.chance(0.5) ? strToU8(text) : utf16(text) };
};

const manyLines = (dice: Dice): Original => {
  const unit = dice.pick(UNITS);
  return { name: 'lines.txt', bytes: strToU8(`${unit}\n`.repeat(dice.size(100, 150_000))) };
};

/** Files made to overwhelm a reader: endless lines, deep nesting, archives that blow up, cycles. */
export function extreme(dice: Dice): Original {
  const make = dice.pick([
    line,
    line,
    nestedHtml,
    nestedTables,
    wideTable,
    strangeMarkup,
    nestedDocx,
    largeDocx,
    bomb,
    bomb,
    strangeText,
    manyLines,
    deepPdf,
    cyclicPdf,
    bigStreamPdf,
  ]);
  return make(dice);
}
