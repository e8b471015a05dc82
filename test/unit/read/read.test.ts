import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clean } from '../../../ingest/clean/clean.ts';
import { parse } from '../../../ingest/parse/parse.ts';
import { readSource, sourceFromBytes, sourcesFromBytes } from '../../../ingest/read/read.ts';
import type { QpgError } from '../../../text/errors.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const readText = async (bytes: Uint8Array, name = 'file'): Promise<string> =>
  (await sourcesFromBytes(bytes, name, null)).map(({ sourceText }) => sourceText).join('\n====\n');
const TEXT =
  '某市人民政府关于质量奖励的意见\n一、奖励标准\n对获得质量奖的企业，一次性奖励50万元。发展质量品牌，提高管理水平。';

describe('encodings', () => {
  const GB18030 =
    'xLPK0MjLw/HV/riuudjT2tbKwb+9scD4tcTS4rz7CtK7oaK9scD4serXvAq21LvxtcPWysG/vbG1xMbz0rWjrNK7tM7Q1L2xwPg1MM3y1Kqho7ei1bnWysG/xrfFxqOszOG437ncwO3Lrsa9oaM=';
  const BIG5 =
    'rFmlq6RIpcGsRqmyw/ap873otnG8+sB5qrq3TqijCqRAoUK8+sB5vNC3xwq578DysW+96LZxvPqquqX4t36hQaRApripyrz6wHk1MLhVpLihQ7Vvrmm96LZxq361UKFBtKOwqrresnqk9KWtoUM=';
  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with mark', utf8(`\ufeff${TEXT}`)],
    ['UTF-16 little-endian with mark', utf16(TEXT, false, true)],
    ['UTF-16 big-endian with mark', utf16(TEXT, true, true)],
    ['UTF-16 without mark', utf16(TEXT, false, false)],
    ['GB18030', Buffer.from(GB18030, 'base64')],
  ])('%s', (_name, bytes) => {
    expect(sourceFromBytes(bytes, 'file.txt', null).sourceText).toBe(TEXT);
  });

  test('Big5', () => {
    const { sourceText } = sourceFromBytes(Buffer.from(BIG5, 'base64'), 'file.txt', null);
    expect(sourceText).toContain('對獲得質量獎的企業,一次性獎勵50萬元'.replace(',', '，'));
  });

  test('UTF-8 that was cut within a character', () => {
    const bytes = utf8(TEXT);
    expect(sourceFromBytes(bytes.subarray(0, bytes.length - 4), 'file.txt', null).sourceText).toContain(
      '奖励50万元',
    );
  });
});

describe('HTML', () => {
  const article = `<h1>某市人民政府关于质量奖励的意见</h1>
    <p>某政发〔2020〕3号</p><p>各县人民政府：</p>
    <p>一、奖励标准</p><p>对获得质量奖的企业，一次性奖励<span>50</span>万元，由市财政列支并按时兑现到位。</p>
    <p>二、附则</p><p>本意见自印发之日起施行，有效期五年，由市市场监管局负责解释。</p>`;
  const page = (body: string, head = ''): string =>
    `<!DOCTYPE html><html><head><title>某市人民政府关于质量奖励的意见_某市政府网</title>${head}<style>.a{}</style></head><body>${body}</body></html>`;
  const site = `<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/x">政务公开</a></li></ul></div>`;
  const foot = `<div class="footer">主办单位：某市人民政府 <a href="#">网站地图</a></div><script>var a = "一、脚本";</script>`;

  test('the document stands alone: no menu, no footer, no script', async () => {
    const text = await readText(utf8(page(`${site}<div id="main">${article}</div>${foot}`)), 'a.html');
    expect(text.split('\n')).toEqual([
      '某市人民政府关于质量奖励的意见',
      '某政发〔2020〕3号',
      '各县人民政府：',
      '一、奖励标准',
      '对获得质量奖的企业，一次性奖励50万元，由市财政列支并按时兑现到位。',
      '二、附则',
      '本意见自印发之日起施行，有效期五年，由市市场监管局负责解释。',
    ]);
  });

  test('fields outside the text are kept, as are title and date that only <meta> gives', async () => {
    const head =
      '<meta name="ArticleTitle" content="某市质量奖励办法"><meta name="PubDate" content="2020-05-06 10:00">';
    const fields =
      '<table><tr><td>索引号：</td><td>011/2020-7</td><td>发布机构：</td><td>某市市场监管局</td></tr></table>';
    const body = '<div><p>第一条 为了提高质量，制定本办法，由市市场监管局组织实施。</p></div>';
    const text = await readText(utf8(page(`${site}${fields}<div>${body}</div>`, head)), 'a.html');
    const places = loadPlaces();
    const { metadata } = parse(clean(text, places), places);
    expect(metadata).toMatchObject({ title: '某市质量奖励办法', published: '2020-05-06' });
    expect(text).toContain('索引号： | 011/2020-7 | 发布机构： | 某市市场监管局');
  });

  test('no numbered clause is lost, wherever the page puts it', async () => {
    const scattered = `<div><div>${article}</div></div><div><p>三、监督</p><p>（一）抽查</p></div>`;
    const text = await readText(utf8(page(`${site}${scattered}${foot}`)), 'a.html');
    for (const line of ['一、奖励标准', '二、附则', '三、监督', '（一）抽查'])
      expect(text.split('\n')).toContain(line);
  });

  test('tables keep rows and heads, spans repeated; tables of layout are no tables', async () => {
    const data = `<table><tr><th>奖项</th><th>对象</th><th>金额(万元)</th></tr>
      <tr><td rowspan="2"><p>质量奖</p></td><td>组织</td><td>100</td></tr><tr><td>个人</td><td>20</td></tr></table>`;
    const layout = `<table><tr><td>${site}</td><td>${article}${data}</td></tr></table>`;
    const lines = (await readText(utf8(page(layout)), 'a.html')).split('\n');
    expect(lines).toContain('一、奖励标准');
    expect(lines.slice(-3)).toEqual([
      '奖项 | 对象 | 金额(万元)',
      '质量奖 | 组织 | 100',
      '质量奖 | 个人 | 20',
    ]);
  });

  test.each([
    [
      'unclosed tags',
      '<html><body><p>一、目标<p>提高质量，加强监管，推动发展，建设质量强市。<table><tr><td>甲<td>乙',
    ],
    ['deep nesting', `<html><body>${'<div>'.repeat(50_000)}一、目标：提高质量，加强监管，推动高质量发展。`],
  ])('broken markup: %s', async (_name, html) => {
    expect(await readText(utf8(html), 'a.html')).toContain('一、目标');
  });
});

describe('ZIP', () => {
  test('every document inside, in the order of names', async () => {
    const bytes = zipSync({
      'b/second.txt': strToU8(TEXT),
      'a.docx': makeDocx({ body: paragraph('第一份文件') }),
      'picture.png': new Uint8Array([0x89, 0x50]),
      '__MACOSX/._a.txt': strToU8('x'),
    });
    const sources = await sourcesFromBytes(bytes, 'all.zip', null);
    expect(sources.map(({ file, sourceText }) => [file, sourceText])).toEqual([
      ['all.zip/a.docx', '第一份文件'],
      ['all.zip/b/second.txt', TEXT],
    ]);
  });
});

test('Markdown loses its marks', async () => {
  const text = await readText(
    utf8(
      '# 某市质量意见\n\n## 一、**目标**\n- 提高[质量](http://x)\n\n| 奖项 | 金额 |\n|---|---|\n| 质量奖 | 100 |\n',
    ),
    'a.md',
  );
  expect(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ).toEqual(['某市质量意见', '一、目标', '—— 提高质量', '奖项 | 金额', '质量奖 | 100']);
});

describe('errors name the remedy', () => {
  const scan = makePdf([[{ x: 72, y: 700, text: 'A' }]]);
  test.each<[string, Uint8Array, string, string]>([
    ['empty', utf8(''), 'a.txt', 'FILE_EMPTY'],
    ['blank', utf8(' \n\t'), 'a.txt', 'FILE_EMPTY'],
    ['binary', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), 'a.txt', 'FILE_BINARY'],
    ['old Word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a.doc', 'FORMAT_UNSUPPORTED'],
    ['picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'a.png', 'FORMAT_UNSUPPORTED'],
    ['scan', scan, 'a.pdf', 'FORMAT_UNSUPPORTED'],
    ['broken PDF', utf8('%PDF-1.7 and nothing more'), 'a.pdf', 'FORMAT_DAMAGED'],
    ['broken archive', utf8('PK\u0003\u0004 and nothing more'), 'a.zip', 'FORMAT_DAMAGED'],
    ['archive without documents', zipSync({ 'a.png': strToU8('x') }), 'a.zip', 'NO_DOCUMENTS'],
    [
      'Word file without text',
      zipSync({ 'word/document.xml.rels': strToU8('x') }),
      'a.docx',
      'FORMAT_DAMAGED',
    ],
    ['too large', new Uint8Array(51 * 1024 * 1024), 'a.txt', 'FILE_TOO_LARGE'],
    ['bomb', zipSync({ 'a.txt': new Uint8Array(60 * 1024 * 1024) }), 'a.zip', 'FILE_TOO_LARGE'],
  ])('%s', async (_name, bytes, file, code) => {
    const error: QpgError = await sourcesFromBytes(bytes, file, null).then(
      () => expect.fail('was read'),
      (thrown: QpgError) => thrown,
    );
    expect(error).toMatchObject({ name: 'QpgError', code });
    expect(error.remedy.length).toBeGreaterThan(10);
    expect(error.message).toContain(file);
  });
});

describe('files', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'qpg-read-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('readSource gives name, path and text', async () => {
    const path = join(folder, '意见.txt');
    await writeFile(path, TEXT);
    expect(await readSource(path)).toMatchObject({ file: '意见.txt', sourcePath: path, sourceText: TEXT });
  });

  test('readSource of a missing file', async () => {
    await expect(readSource(join(folder, 'none.txt'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  test('an archive of two documents is no single document', async () => {
    const path = join(folder, 'two.zip');
    await writeFile(path, zipSync({ 'a.txt': strToU8(TEXT), 'b.txt': strToU8(TEXT) }));
    await expect(readSource(path)).rejects.toMatchObject({ code: 'FORMAT_UNSUPPORTED' });
  });
});
