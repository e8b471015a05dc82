import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clauseTexts, holdersAmong } from '../../../graph/embedded/clause-texts.ts';
import { LadybugFile } from '../../../graph/embedded/ladybug.ts';
import type { Narrowing } from '../../../graph/narrowing.ts';
import { holdersIn } from '../../../graph/phrase.ts';
import { readRows } from '../../../graph/read-query.ts';

const TEXTS = [
  '对获得中国质量奖的组织奖励300万元',
  '质量奖质量',
  '',
  'ISO9001 iso',
  '𠮷野家的“质量”',
  "it's 100%\n质",
];
const PHRASES = ['质量奖', '质', '00', 'ISO', 'iso', '𠮷', '%\n', "'", '没有这样的话'];
const NARROWINGS: readonly Narrowing[] = [
  null,
  { documents: ['d0'] },
  { documents: [] },
  { clauses: ['c1', 'c4', 'elsewhere'] },
  { clauses: [] },
];

it('texts held in memory hold the phrases that the graph finds in them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'qpg-texts-'));
  const file = await LadybugFile.open(join(folder, 'graph.lbug'));
  try {
    await file.write(async (tx) => {
      for (const [i, text] of TEXTS.entries())
        await tx.run('CREATE (:Clause {id: $id, documentId: $document, text: $text})', {
          id: `c${i}`,
          document: `d${i % 2}`,
          text,
        });
    });
    const read: typeof file.read = (cypher, params) => file.read(cypher, params);
    const clauses = await readRows(read, clauseTexts, {});
    expect(clauses.length).toBe(TEXTS.length);
    const expectSame = async (phrase: string, narrowing: Narrowing): Promise<void> => {
      const found = [...holdersAmong(clauses, phrase, narrowing)].toSorted();
      expect(found).toEqual([...(await holdersIn(read)(phrase, narrowing))].toSorted());
    };
    for (const phrase of PHRASES) for (const narrowing of NARROWINGS) await expectSame(phrase, narrowing);
    const slice = fc
      .tuple(fc.constantFrom(...TEXTS), fc.nat({ max: 5 }), fc.integer({ min: 1, max: 4 }))
      .map(([text, start, length]) =>
        Array.from(text)
          .slice(start, start + length)
          .join(''),
      )
      .filter((phrase) => phrase !== '');
    await fc.assert(fc.asyncProperty(slice, fc.constantFrom(...NARROWINGS), expectSame), { numRuns: 60 });
  } finally {
    await file.close();
    await rm(folder, { recursive: true });
  }
});
