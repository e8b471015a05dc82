import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AwardRow, answerSchema } from '../../../answer/answer.ts';
import { DOCUMENTS } from '../api/small-collection.ts';
import { type Outcome, qpg } from '../cli/run.ts';

/** Words of 'pays.txt' that state its sum. */
const QUOTE = '一次性给予200万元奖励';
const SAID = ['--by', '林敏', '--why', '核对公报'];

let folder: string;
const at = (name: string): string => join(folder, name);
const run = (data: string, ...args: readonly string[]): Promise<Outcome> => qpg(...args, '--data', at(data));
const correct = (data: string, ...args: readonly string[]): Promise<Outcome> =>
  run(data, 'correct', ...args, '--document', 'pays.txt', ...SAID);

async function done(outcome: Promise<Outcome>): Promise<Outcome> {
  const result = await outcome;
  expect(result).toMatchObject({ exitCode: 0 });
  return result;
}

async function awards(data: string): Promise<readonly AwardRow[]> {
  const { stdout } = await done(run(data, 'ask', '福建省奖励中国质量奖多少钱', '--json'));
  return answerSchema.parse(JSON.parse(stdout)).rows.filter((row): row is AwardRow => 'amountKind' in row);
}

async function findings(data: string) {
  return JSON.parse((await done(run(data, 'doctor', '--json'))).stdout);
}

async function ingest(data: string, ...files: readonly string[]) {
  return JSON.parse((await done(run(data, 'ingest', ...files.map(at), '--json'))).stdout);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qpg-correct-'));
  for (const [name, text] of Object.entries(DOCUMENTS)) await writeFile(at(name), text);
  await ingest('store', 'pays.txt', 'names.txt');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a correction', () => {
  it('is refused where it does not fit, and nothing is written', async () => {
    const before = (await findings('store')).digest;
    const refused = await correct('store', 'reject', 'award', '--quote', '给予900万元');
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('[REQUEST_INVALID]');
    expect(refused.stderr).toContain('does not stand in the text');
    await expect(readFile(join(at('store'), 'corrections.jsonl'), 'utf8')).rejects.toThrow('ENOENT');
    expect((await findings('store')).digest).toBe(before);
  });

  it('is refused where a field is none', async () => {
    const { exitCode, stderr } = await correct(
      'store',
      'change',
      'award',
      '--quote',
      QUOTE,
      '--set',
      'amountYuan=many',
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('amountYuan');
  });

  it('rewrites its document alone, and the answer says who corrected it and why', async () => {
    const before = await awards('store');
    expect(before).toMatchObject([{ amountYuan: 2_000_000, flags: [] }]);
    expect(before[0]).not.toHaveProperty('correction');
    const { stdout } = await done(
      correct('store', 'change', 'award', '--quote', QUOTE, '--set', 'amountYuan=3000000'),
    );
    expect(stdout).toContain('1 written, 0 unchanged');
    expect(await awards('store')).toMatchObject([
      {
        amountYuan: 3_000_000,
        flags: ['corrected'],
        correction: { action: 'change', by: '林敏', why: '核对公报', on: expect.stringMatching(/^\d{4}-/u) },
      },
    ]);
    const { stdout: shown } = await done(run('store', 'ask', '福建省奖励中国质量奖多少钱'));
    expect(shown).toContain('{corrected}');
    expect(shown).toContain('corrected by 林敏');
    expect(shown).toContain('核对公报');
  });

  it('survives a re-ingest, and a removal', async () => {
    const { digest } = await findings('store');
    expect(await ingest('store', 'pays.txt', 'names.txt')).toMatchObject({ written: 0, unchanged: 2 });
    await done(run('store', 'remove', 'pays.txt'));
    expect((await findings('store')).corrections.waiting).toMatchObject([{ line: 1 }]);
    expect(await ingest('store', 'pays.txt')).toMatchObject({
      written: 1,
      corrections: { applied: 1, unfit: [] },
    });
    expect(await awards('store')).toMatchObject([{ amountYuan: 3_000_000, flags: ['corrected'] }]);
    expect((await findings('store')).digest).toBe(digest);
  });

  it('gives the same graph in any order of ingest, and where the store is built anew', async () => {
    const file = await readFile(join(at('store'), 'corrections.jsonl'), 'utf8');
    await ingest('other', 'names.txt');
    await writeFile(join(at('other'), 'corrections.jsonl'), file);
    await ingest('other', 'pays.txt');
    expect((await findings('other')).digest).toBe((await findings('store')).digest);
  });

  it('reaches a document that was read before it', async () => {
    const file = await readFile(join(at('store'), 'corrections.jsonl'), 'utf8');
    await ingest('late', 'pays.txt', 'names.txt');
    await writeFile(join(at('late'), 'corrections.jsonl'), file);
    expect((await findings('late')).corrections.behind).toEqual(['pays.txt']);
    const applied = JSON.parse((await done(run('late', 'correct', 'apply', '--json'))).stdout);
    expect(applied).toMatchObject({ files: 1, written: 1 });
    const after = await findings('late');
    expect(after.corrections.behind).toEqual([]);
    expect(after.digest).toBe((await findings('store')).digest);
    await rm(join(at('late'), 'corrections.jsonl'));
    await done(run('late', 'correct', 'apply'));
    expect(await awards('late')).toMatchObject([{ amountYuan: 2_000_000, flags: [] }]);
  });

  it('follows its words into a changed text', async () => {
    const text = `${DOCUMENTS['pays.txt']}`.replace('二、激励措施', '二、激励措施\n完善制度，狠抓落实。');
    await writeFile(at('pays.txt'), text);
    expect(await ingest('store', 'pays.txt')).toMatchObject({ written: 1, corrections: { applied: 1 } });
    expect(await awards('store')).toMatchObject([{ amountYuan: 3_000_000, flags: ['corrected'] }]);
  });

  it('that no longer fits is told by ingest and doctor', async () => {
    await writeFile(at('pays.txt'), `${DOCUMENTS['pays.txt']}`.replace('200万元', '500万元'));
    const summary = await ingest('store', 'pays.txt');
    const unfit = [{ line: 1, problem: 'quoteGone', file: 'pays.txt' }];
    expect(summary.corrections).toMatchObject({ applied: 0, unfit });
    expect((await findings('store')).corrections.unfit).toMatchObject(unfit);
    expect((await done(run('store', 'doctor'))).stdout).toContain(
      'line 1, pays.txt: the quote does not stand',
    );
    expect(await awards('store')).toMatchObject([{ amountYuan: 5_000_000, flags: [] }]);
  });
});

it('adds and rejects facts, lists all corrections, and names a line that cannot be read', async () => {
  await writeFile(at('pays.txt'), `${DOCUMENTS['pays.txt']}`);
  await ingest('store', 'pays.txt');
  await done(
    correct(
      'store',
      'add',
      'award',
      ...['--quote', '加大奖励力度'],
      ...[
        '--set',
        'program=中国质量奖提名奖',
        '--set',
        'amountYuan=1000000',
        '--set',
        'amountAsPrinted=100万元',
      ],
    ),
  );
  await done(correct('store', 'reject', 'award', '--quote', QUOTE));
  expect(await awards('store')).toMatchObject([
    { program: '中国质量奖', tier: '提名奖', amountYuan: 1_000_000, correction: { action: 'add' } },
  ]);
  const { stdout } = await done(run('store', 'correct', 'list'));
  expect(stdout).toContain('line 1: change award');
  expect(stdout).toContain('line 3: reject award where program=中国质量奖, tier=null');
  expect(stdout).toContain('林敏');
  await appendFile(join(at('store'), 'corrections.jsonl'), '{"action":"reject"}\n');
  const { exitCode, stderr } = await run('store', 'ingest', at('pays.txt'));
  expect(exitCode).toBe(2);
  expect(stderr).toContain('[SETTING_INVALID]');
  expect(stderr).toContain('corrections.jsonl, line 4');
});

it('takes lists of names, and says what was written', async () => {
  await ingest('charges', 'names.txt');
  const say = async (...args: readonly string[]) => {
    const flags = ['--document', 'names.txt', '--quote', '培育一批标杆', ...SAID, '--json'];
    return JSON.parse((await done(run('charges', 'correct', ...args, ...flags))).stdout).correction;
  };
  const names = ['--set', 'lead=省市场监管局', '--set', 'participants=省财政厅、省科技厅'];
  expect(await say('add', 'responsibility', ...names)).toMatchObject({
    set: { lead: ['省市场监管局'], participants: ['省财政厅', '省科技厅'] },
  });
  expect(await say('change', 'responsibility', '--set', 'participants=')).toMatchObject({
    where: { lead: ['省市场监管局'], participants: ['省财政厅', '省科技厅'] },
    set: { participants: [] },
  });
  const { stdout } = await done(run('charges', 'ask', '海南省市场监管局负责什么'));
  expect(stdout).toContain('海南省市场监督管理局');
  expect(stdout).toContain('corrected by 林敏');
});
