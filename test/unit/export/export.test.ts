import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExportRequest, exportCollection } from '../../../api/export/export.ts';
import { TABLE_NAMES, TABLES } from '../../../api/export/tables.ts';
import { ingest } from '../../../ingest/ingest.ts';
import { sourceFromBytes } from '../../../ingest/read/read.ts';
import { openSmallCollection, type SmallCollection } from '../api/small-collection.ts';

/** A file name that a spreadsheet would run. */
const FORMULA = '=HYPERLINK("x").txt';
const RULES = [
  '三明市质量工作办法',
  '第一条 围绕食品制造业开展质量提升行动，到2025年，培育质量标杆企业30家以上。',
  '第二条 由市市场监督管理局牵头，市财政局配合。',
  '第三条 根据《福建省质量促进条例》，推行首席质量官制度，对获得省政府质量奖的企业奖励50万元。',
].join('\n');

let collection: SmallCollection;
let folder: string;

beforeAll(async () => {
  collection = await openSmallCollection();
  folder = await mkdtemp(join(tmpdir(), 'qpg-export-'));
  await ingest(
    [sourceFromBytes(new TextEncoder().encode(RULES), FORMULA, null)],
    collection.service,
    () => {},
  );
});
afterAll(async () => {
  await collection.close();
  await rm(folder, { recursive: true, force: true });
});

async function exported(request: Partial<ExportRequest>): Promise<Buffer> {
  const { store, knowledge } = collection.service;
  const [path = ''] = await exportCollection(
    { store, measures: knowledge.measures.all(), today: '2026-01-01' },
    { format: 'csv', tables: [], out: join(folder, 'out'), ...request },
  );
  return readFile(path);
}

describe('csv', () => {
  it('has a byte order mark, its columns in the first line, and a row a fact', async () => {
    const text = (await exported({ tables: ['awards'] })).toString('utf8');
    const [head, ...rows] = text.trimEnd().split('\r\n');
    expect(head).toBe(`\uFEFF${TABLES.find(({ name }) => name === 'awards')?.columns.join(',')}`);
    expect(rows).toHaveLength(2);
    expect(text).toContain(',中国质量奖,');
    expect(text).toContain(',2000000,');
    expect(text).toContain('第三条');
  });

  it('runs nothing in a spreadsheet', async () => {
    const text = (await exported({ tables: ['documents'] })).toString('utf8');
    expect(text).toContain(`"'=HYPERLINK(""x"").txt"`);
    expect(text).not.toMatch(/[\r\n,]"?=HYPERLINK/);
  });

  it('of all tables is a folder with a file each', async () => {
    const out = join(folder, 'all');
    await exported({ out });
    expect((await readdir(out)).sort()).toEqual(TABLE_NAMES.map((name) => `${name}.csv`).sort());
  });

  it('of several tables on standard output is refused with the way out', async () => {
    await expect(exported({ out: null })).rejects.toMatchObject({
      code: 'REQUEST_INVALID',
      remedy: expect.stringContaining('--out'),
    });
  });
});

describe('jsonl', () => {
  it('has an object a fact, each quote with its place', async () => {
    const lines = (await exported({ format: 'jsonl' })).toString('utf8').trimEnd().split('\n');
    const rows = lines.map((line): Record<string, unknown> => JSON.parse(line));
    expect(new Set(rows.map(({ table }) => table))).toEqual(new Set(TABLE_NAMES));
    const target = rows.find(({ table }) => table === 'targets');
    expect(target).toMatchObject({ indicator: expect.any(String), value: 30, unit: '家', year: 2025 });
    const { start, end, quote } = target ?? {};
    expect(RULES.slice(Number(start), Number(end))).toBe(quote);
  });

  it.each(TABLE_NAMES)('fills every column of %s that it promises', async (name) => {
    const rows = (await exported({ format: 'jsonl', tables: [name] })).toString('utf8').trimEnd().split('\n');
    const seen = new Set<string>();
    for (const row of rows)
      for (const [key, value] of Object.entries(JSON.parse(row))) if (value !== null) seen.add(key);
    const mayBeEmpty =
      /En$|Max|^tier|On$|^correction|^effective|documentNumber|qualifier|adcode|jurisdiction|level|recipient|oneOff|year/;
    const columns = TABLES.find((table) => table.name === name)?.columns ?? [];
    expect(columns.filter((column) => !seen.has(column) && !mayBeEmpty.test(column))).toEqual([]);
  });
});

describe('xlsx', () => {
  it('has a sheet a table, sums as numbers and words as strings', async () => {
    const parts = unzipSync(await exported({ format: 'xlsx' }));
    const read = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    for (const name of TABLE_NAMES) expect(read('xl/workbook.xml')).toContain(`name="${name}"`);
    const awards = read(`xl/worksheets/sheet${TABLE_NAMES.indexOf('awards') + 1}.xml`);
    expect(awards).toMatch(/<v>2000000<\/v>/);
    const all = Object.keys(parts).map(read).join('');
    expect(all).toContain('=HYPERLINK');
    expect(all).not.toContain('<f>');
  });
});

describe('skos', () => {
  it('can be read by others: labels in both languages, broader concepts, the documents that carry a measure', async () => {
    const quads = new Parser().parse((await exported({ format: 'skos' })).toString('utf8'));
    const of = (subject: string, predicate: string): string[] =>
      quads
        .filter((quad) => quad.subject.value.endsWith(subject) && quad.predicate.value.endsWith(predicate))
        .map((quad) => quad.object.value);
    expect(of(':chief-quality-officer', '#prefLabel')).toEqual(
      expect.arrayContaining(['首席质量官', 'chief quality officer']),
    );
    expect(of(':chief-quality-officer', '#broader')).toHaveLength(1);
    const [carrier = ''] = of(':chief-quality-officer', '/isReferencedBy');
    expect(of(carrier, '/title')).toEqual(['三明市质量工作办法']);
  });
});
