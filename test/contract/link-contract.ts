import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { GraphStore } from '../../graph/store.ts';
import {
  county,
  mentioner,
  nation,
  plan,
  prefecture,
  province,
  repealer,
  strangerSameWords,
} from './documents.ts';
import { citation, type DocumentCase } from './fixtures.ts';
import { idOf, ingest, look } from './harness.ts';

const citations = look(
  'MATCH (a:Document)-[r:CITES]->(b:Document) RETURN a.file AS citing, r.title AS title, b.presence AS presence, ' +
    'b.id AS target, b.documentNumber AS number, b.level AS level ORDER BY citing, title',
  z.object({
    citing: z.string(),
    title: z.string(),
    presence: z.string(),
    target: z.string(),
    number: z.string().nullable(),
    level: z.string().nullable(),
  }),
);
const descents = look(
  'MATCH (a:Document)-[:HAS_CLAUSE]->(:Clause)-[r:DERIVES_FROM]->(:Clause)<-[:HAS_CLAUSE]-(b:Document) ' +
    'RETURN a.file AS lower, b.file AS upper, r.basis AS basis ORDER BY lower, upper, basis',
  z.object({ lower: z.string(), upper: z.string(), basis: z.string() }),
);
const repealed = look(
  'MATCH (d:Document) WHERE d.repealed = true RETURN d.title AS title, d.presence AS presence ORDER BY title',
  z.object({ title: z.string(), presence: z.string() }),
);

/** What joins documents: citations, repeals, descent of clauses. */
export function linkContract(current: () => GraphStore): void {
  const targetOf = async (citing: DocumentCase, title: string) =>
    (await current().read(citations, {})).find((r) => r.citing === `${citing.name}.txt` && r.title === title);

  describe('citations', () => {
    it('find the ingested document, whichever came first', async () => {
      await ingest(current(), [province, nation]);
      expect(await targetOf(province, '质量强基行动纲要')).toMatchObject({
        presence: 'ingested',
        target: idOf(nation),
      });
    });

    it('stand for an unknown one by a stub that its ingest replaces and its removal gives back', async () => {
      const title = '质量发展十年规划';
      await ingest(current(), [prefecture, strangerSameWords]);
      const stub = await targetOf(prefecture, title);
      expect(stub).toMatchObject({ presence: 'cited', number: '国发〔2010〕1号' });
      expect((await targetOf(strangerSameWords, title))?.target).toBe(stub?.target);
      await ingest(current(), [plan]);
      expect((await targetOf(prefecture, title))?.target).toBe(idOf(plan));
      await current().removeDocument(idOf(plan));
      expect((await targetOf(prefecture, title))?.target).toBe(stub?.target);
    });

    it('carry the level where the text tells it, and lose it with the text', async () => {
      await ingest(current(), [province]);
      expect(await targetOf(province, '质量强基行动纲要')).toMatchObject({
        presence: 'cited',
        level: 'national',
      });
    });

    it('stay open between two candidates, and close again when one goes', async () => {
      const twin: DocumentCase = {
        ...province,
        name: 'twin',
        metadata: { issued: '2020-06-01' },
        clauses: ['一、|总则|另一份同名文件。'],
        facts: () => ({}),
      };
      const title = '关于实施质量强基行动的意见';
      await ingest(current(), [province, prefecture]);
      expect((await targetOf(prefecture, title))?.target).toBe(idOf(province));
      await ingest(current(), [twin]);
      expect(await targetOf(prefecture, title)).toMatchObject({ presence: 'cited' });
      await current().removeDocument(idOf(twin));
      expect((await targetOf(prefecture, title))?.target).toBe(idOf(province));
    });

    it('do not reach into another province by a bare title, nor into the future', async () => {
      const elsewhere: DocumentCase = {
        name: 'elsewhere',
        adcode: '340000',
        metadata: { issued: '2021-02-03' },
        clauses: ['一、|依据|根据《关于实施质量强基行动的意见》。'],
        facts: (at) => ({
          citations: [
            citation(at('《关于实施质量强基行动的意见》'), { title: '关于实施质量强基行动的意见' }),
          ],
        }),
      };
      const earlier: DocumentCase = {
        ...elsewhere,
        name: 'earlier',
        adcode: '360100',
        metadata: { issued: '2019-02-03' },
      };
      await ingest(current(), [province, elsewhere, earlier]);
      for (const document of [elsewhere, earlier])
        expect(await targetOf(document, '关于实施质量强基行动的意见')).toMatchObject({ presence: 'cited' });
    });

    it('by a generic title mean nothing but what that document means', async () => {
      const rules: DocumentCase = {
        name: 'rules',
        adcode: '340000',
        title: '管理办法',
        metadata: { issued: '2020-01-01' },
        clauses: ['一、|总则|某种办法。'],
      };
      await ingest(current(), [strangerSameWords, rules]);
      expect(await targetOf(strangerSameWords, '管理办法')).toMatchObject({ presence: 'cited' });
    });
  });

  describe('repeals', () => {
    it('mark the repealed document, and no longer when the repeal goes', async () => {
      await ingest(current(), [repealer, province]);
      expect(await current().read(repealed, {})).toEqual([
        { title: '江西省人民政府关于实施质量强基行动的意见', presence: 'ingested' },
      ]);
      await current().removeDocument(idOf(repealer));
      expect(await current().read(repealed, {})).toEqual([]);
    });

    it('mark the stub of an unknown document, and the document once it comes', async () => {
      await ingest(current(), [repealer]);
      expect(await current().read(repealed, {})).toEqual([
        { title: '关于实施质量强基行动的意见', presence: 'cited' },
      ]);
      await ingest(current(), [province]);
      expect((await current().read(repealed, {})).map((r) => r.presence)).toEqual(['ingested']);
    });
  });

  describe('lineage', () => {
    it('runs up one line of places, by wording or by citation, and never across provinces', async () => {
      await ingest(current(), [county, strangerSameWords, province, nation, mentioner]);
      expect(await current().read(descents, {})).toEqual([
        { lower: 'county.txt', upper: 'nation.txt', basis: 'nearVerbatim' },
        { lower: 'county.txt', upper: 'province.txt', basis: 'nearVerbatim' },
        { lower: 'province.txt', upper: 'nation.txt', basis: 'citation' },
        { lower: 'stranger.txt', upper: 'nation.txt', basis: 'nearVerbatim' },
      ]);
    });

    it('does not run from a document to a later one, nor where a date is unknown', async () => {
      const late: DocumentCase = { ...province, metadata: { issued: '2023-01-01' }, facts: () => ({}) };
      await ingest(current(), [county, late]);
      expect(await current().read(descents, {})).toEqual([]);
      await ingest(current(), [{ ...late, metadata: {}, revision: 'r2' }]);
      expect(await current().read(descents, {})).toEqual([]);
    });

    it('ends with the citation it rests on', async () => {
      const reworded: DocumentCase = {
        ...prefecture,
        clauses: [
          '一、|依据|根据《关于实施质量强基行动的意见》，制定本措施。',
          '二、|企业|引导企业聘任首席质量官。',
        ],
        facts: (at) => ({
          citations: [
            citation(at('《关于实施质量强基行动的意见》'), {
              title: '关于实施质量强基行动的意见',
              relation: 'implements',
            }),
          ],
          measures: [
            {
              id: 'chief-quality-officer',
              labelZh: '首席质量官',
              score: 1,
              method: 'label',
              ...at('首席质量官'),
            },
          ],
        }),
      };
      await ingest(current(), [reworded, province]);
      expect(await current().read(descents, {})).toEqual([
        { lower: 'prefecture.txt', upper: 'province.txt', basis: 'citation' },
      ]);
      const twin: DocumentCase = {
        ...province,
        name: 'twin',
        metadata: { issued: '2020-06-01' },
        clauses: ['一、|总则|另一份同名文件。'],
        facts: () => ({}),
      };
      await ingest(current(), [twin]);
      expect(await current().read(descents, {})).toEqual([]);
    });
  });
}
