import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkSync } from 'recheck';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { packageRoot } from '../../../text/package-root.ts';
import { growthOf } from './growth.ts';
import { type ListedRegex, listComposers, listLiterals } from './list-regexes.ts';
import { recordComposed } from './record-composed.ts';

const SLOW = { timeout: 120_000 };

/** Bounds above this are lengths rather than counts of a few things: their products are counted too. */
const FEW = 5;

/** Sentences that reach the expressions composed only when they are needed. */
const REPEAL = '某市质量奖管理办法\n第一条 为奖励先进，制定本办法。\n第二条 《某市质量奖励规定》同时废止。\n';
const QUESTIONS = [
  '奖励50万元以上的省有哪些',
  'which provinces pay more than 500,000 yuan for a quality award',
];

const LITERALS = listLiterals();
const COMPOSERS = listComposers();

const importOf = (file: string) => import(pathToFileURL(join(packageRoot(), file)).href);

/** Imports every module that composes expressions, reads the documents, and asks in both languages. */
async function work(): Promise<void> {
  vi.resetModules();
  for (const file of new Set(COMPOSERS.map((place) => place.file))) await importOf(file);
  const { loadKnowledge } = await import('../../../text/vocabulary/knowledge.ts');
  const { readSource } = await import('../../../ingest/read/read.ts');
  const { readDocument } = await import('../../../ingest/document-reading.ts');
  const { read } = await import('../answer/collection.ts');
  const knowledge = loadKnowledge();
  const folder = join(packageRoot(), 'data', 'corpus');
  const sources = await Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readSource(join(folder, name))),
  );
  const [first] = sources;
  if (first === undefined) throw new Error('no documents to read');
  for (const source of [...sources, { ...first, sourceText: REPEAL }]) readDocument(source, knowledge);
  for (const question of QUESTIONS) read(question);
}

const placed = ({ file, line }: { readonly file: string; readonly line: number }) => `${file}:${line}`;
const shown = (one: ListedRegex, why: string) => `${placed(one)} /${one.source}/${one.flags} ${why}`;

function faults(listed: readonly ListedRegex[]): readonly string[] {
  return listed.flatMap((one) => {
    const growth = growthOf(one.source, one.flags);
    if (growth.degree > 1) return [shown(one, `grows as n^${growth.degree}: ${growth.because}`)];
    if (!one.source.includes('{')) return [];
    const inBounds = growthOf(one.source, one.flags, FEW);
    if (inBounds.degree > 2) return [shown(one, `multiplies its bounds: ${inBounds.because}`)];
    return [];
  });
}

let composed: readonly ListedRegex[] = [];
beforeAll(async () => {
  composed = await recordComposed(work);
}, SLOW.timeout);

describe('every regular expression takes time in proportion to the text', () => {
  test('those written out', SLOW, () => {
    expect(LITERALS.length).toBeGreaterThan(300);
    expect(faults(LITERALS)).toEqual([]);
  });

  test('those composed when the program runs', SLOW, () => {
    expect(composed.length).toBeGreaterThan(50);
    expect(faults(composed)).toEqual([]);
  });

  test('no place that composes one is left out', () => {
    const seen = new Set(composed.map(placed));
    expect(COMPOSERS.map(placed).filter((place) => !seen.has(place))).toEqual([]);
  });

  /** recheck knows nothing of our automaton; what it cannot decide in its time it leaves to the tests above. */
  test('a second judge finds none that is slow', SLOW, () => {
    const judged = [...LITERALS, ...composed].map((one) => {
      const { status } = checkSync(one.source, one.flags, {
        checker: 'automaton',
        timeout: 200,
        recallLimit: 0,
      });
      return { one, status };
    });
    expect(judged.filter(({ status }) => status === 'safe').length).toBeGreaterThan(100);
    expect(judged.filter(({ status }) => status === 'vulnerable').map(({ one }) => shown(one, ''))).toEqual(
      [],
    );
  });
});
