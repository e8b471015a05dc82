import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LineageClause, LineageDocument } from '../../../graph/linker.ts';
import { discover } from '../../../ingest/discover.ts';
import { readDocument } from '../../../ingest/document-reading.ts';
import { descents, mayDescend } from '../../../ingest/link/lineage.ts';
import { readSource } from '../../../ingest/read/read.ts';
import { packageRoot } from '../../../text/package-root.ts';
import { loadKnowledge } from '../../../text/vocabulary/knowledge.ts';

const knowledge = loadKnowledge();

const WORDS =
  '建立缺陷消费品召回约谈机制，对拒不召回的生产者依法公开曝光，并将其纳入信用记录，推动召回信息跨部门共享和风险会商。';
const LINE = ['341525', '341500', '340000', '100000'];

function clause(id: string, text: string, measures: readonly string[] = []): LineageClause {
  return { id, text, measures };
}

function document(
  level: number,
  date: string | null,
  clauses: readonly LineageClause[],
  line = LINE.slice(level),
): LineageDocument {
  return {
    id: `d${level}`,
    title: '',
    titleKey: '',
    attachedKey: null,
    numberKey: null,
    level: null,
    date,
    line,
    clauses,
  };
}

describe('mayDescend', () => {
  const lower = document(0, '2030-02-01', []);
  it.each([
    ['the place above, earlier', document(1, '2030-01-01', []), true],
    ['the state, on the same day', document(3, '2030-02-01', []), true],
    ['a later one', document(2, '2030-03-01', []), false],
    ['one without date', document(2, null, []), false],
    ['one of the same place', document(0, '2030-01-01', []), false],
    ['another province', document(2, '2030-01-01', [], ['360000', '100000']), false],
  ])('from %s', (_, upper, expected) => {
    expect(mayDescend(lower, upper)).toBe(expected);
  });
  it('not from below', () => {
    expect(mayDescend(document(1, '2030-02-01', []), document(0, '2030-01-01', []))).toBe(false);
  });
});

describe('descents', () => {
  const upper = document(2, '2030-01-01', [
    clause('u0', '其他事项另行规定，由各地结合实际组织落实。', ['recall']),
    clause('u1', WORDS),
  ]);
  const lowerWith = (text: string, measures: readonly string[] = []) =>
    document(0, '2030-02-01', [clause('l0', text, measures)]);
  const drawn = (lower: LineageDocument, cites = false) =>
    descents(lower, upper, cites).map(({ upper: to, basis }) => [to, basis]);

  it('by wording, whatever stands around it and however it is punctuated', () => {
    expect(drawn(lowerWith(`（二）召回。${WORDS.replaceAll('，', ',')}`))).toEqual([['u1', 'nearVerbatim']]);
  });
  it('not by a part of the words, nor by too few of them', () => {
    expect(
      drawn(
        lowerWith(`${WORDS.slice(0, 20)}建立健全工作台账，细化目标任务，逐项明确时限并定期通报进展情况。`),
      ),
    ).toEqual([]);
    expect(drawn(lowerWith('建立缺陷消费品召回约谈机制，对拒不召回的生产者依法公开曝光'))).toEqual([]);
  });
  it('by a citation and a measure of both; wording outranks the measure', () => {
    expect(drawn(lowerWith('健全召回制度。', ['recall']), true)).toEqual([['u0', 'citation']]);
    expect(drawn(lowerWith('健全召回制度。', ['recall']))).toEqual([]);
    expect(drawn(lowerWith('健全召回制度。', ['other']), true)).toEqual([]);
    expect(drawn(lowerWith(WORDS, ['recall']), true)).toEqual([['u1', 'citation']]);
  });
  it('not from another place, though it is cited', () => {
    const elsewhere = document(0, '2030-02-01', [clause('l0', WORDS, ['recall'])], ['360000', '100000']);
    expect(drawn(elsewhere, true)).toEqual([]);
    expect(descents(elsewhere, { ...upper, line: [] }, true)).toHaveLength(1);
  });
});

describe('the corpus', () => {
  it('has no two documents of one line, and no wording near enough to seem so', async () => {
    const documents = await Promise.all(
      (await discover([join(packageRoot(), 'data', 'corpus')])).map(async ({ path }, i) => {
        const { parsed } = readDocument(await readSource(path), knowledge);
        // One measure for all, so that the best share of each clause is told even below the threshold.
        const clauses = parsed.clauses.map(({ own, ordinal }) =>
          clause(`${i}#${ordinal}`, parsed.working.text.slice(own.start, own.end), ['any']),
        );
        return document(0, '2030-01-01', clauses);
      }),
    );
    const best = documents.flatMap((lower) =>
      documents.filter((upper) => upper !== lower).flatMap((upper) => descents(lower, upper, true)),
    );
    const scores = best
      .filter(({ lower }) =>
        documents.flatMap((d) => d.clauses).some((c) => c.id === lower && c.text.length >= 60),
      )
      .map(({ score }) => score)
      .toSorted((a, b) => b - a);
    expect(scores.length).toBeGreaterThan(500);
    expect(scores[0]).toBeLessThan(0.6);
  }, 60_000);
});
