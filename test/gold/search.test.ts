import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, search } from '../../answer/ask.ts';
import { packageRoot } from '../../text/package-root.ts';
import { readGold } from '../bench/views/gold-clauses.ts';
import { openSmallCollection, type SmallCollection } from '../unit/answer/small-collection.ts';
import { meanScore, type RankedQuestion, type RankingScore, scoreRanking } from './score/ranking.ts';
import { readQuestions } from './search-questions.ts';

/** Enough beyond ten that borderline clauses taken out leave ten. */
const ASKED_FOR = 15;
const CORPUS = join(packageRoot(), 'data', 'corpus');

let corpus: SmallCollection;
beforeAll(async () => {
  const files = readdirSync(CORPUS).filter((name) => name.endsWith('.txt'));
  corpus = await openSmallCollection(
    Object.fromEntries(files.map((name) => [name, readFileSync(join(CORPUS, name), 'utf8')])),
  );
}, 600_000);
afterAll(() => corpus?.close());

async function scoreOf(questions: readonly RankedQuestion[]): Promise<RankingScore> {
  const scores: RankingScore[] = [];
  for (const question of questions) {
    const { hits } = await search(corpus.context, question.text, ASKED_FOR);
    const keys = hits.map((hit) => `${hit.file} ${hit.clause.replace(/\s/g, '')}`);
    scores.push(scoreRanking(keys, question));
  }
  return meanScore(scores);
}

describe('search over the five documents', () => {
  it('ranks the clauses of the gold questions as well as measured, in both languages', async () => {
    const questions = readQuestions('gold');
    const zh = await scoreOf(questions.filter((q) => q.language === 'zh'));
    const en = await scoreOf(questions.filter((q) => q.language === 'en'));
    console.info('gold search', { zh, en });
    expect(zh.ndcg).toBeGreaterThan(0.83);
    expect(en.ndcg).toBeGreaterThan(0.79);
    expect(zh.recall).toBeGreaterThan(0.87);
    expect(en.recall).toBeGreaterThan(0.87);
  }, 60_000);

  it('ranks those of the questions held out as well as those it was tuned on', async () => {
    const heldOut = await scoreOf(readQuestions('test'));
    const tuning = await scoreOf(readQuestions('tuning'));
    console.info('search', { heldOut, tuning });
    expect(heldOut.ndcg).toBeGreaterThan(0.86);
    expect(tuning.ndcg - heldOut.ndcg).toBeLessThan(0.04);
  }, 60_000);

  it('finds phrases of the documents in the clauses that hold them', async () => {
    const clauses = readGold().clauses.filter((clause) => clause.text.length > 80);
    for (const [i, { key, text }] of clauses.entries()) {
      if (i % 6 !== 0) continue;
      const words = text.match(/\p{Script=Han}{8,}/gu)?.at(-1) ?? '';
      const phrase = words.slice(0, 2 + (i % 7));
      const { hits } = await search(corpus.context, phrase, 100);
      const keys = hits.map((hit) => `${hit.file} ${hit.clause.replace(/\s/g, '')}`);
      expect(keys, `${phrase} of ${key}`).toContain(key);
    }
  }, 60_000);
});

describe('the award question on the five documents', () => {
  it.each(['哪些省奖励中国质量奖，奖励多少', 'which provinces reward China Quality Award and how much'])(
    '%s',
    async (question) => {
      const { rows, otherLevels, mentionsWithoutAmount, coverage } = await ask(corpus.context, question);
      const told = (list: typeof rows) =>
        list.map((row) =>
          'amountYuan' in row ? [row.jurisdiction, row.tier, row.recipient, row.amountYuan, row.oneOff] : [],
        );
      expect(told(rows)).toEqual([
        ['江西省', '正奖', 'organization', 3_000_000, true],
        ['江西省', '提名奖', 'organization', 1_000_000, true],
      ]);
      expect(told(otherLevels)).toEqual([
        ['霍山县', '包括提名奖', 'organization', 600_000, null],
        ['霍山县', '包括提名奖', 'individual', 200_000, null],
      ]);
      expect(mentionsWithoutAmount.map((row) => row.jurisdiction)).toEqual(['河北省', '四川省']);
      expect(coverage).toMatchObject({ documents: 5, silent: [], notLoaded: [] });
    },
  );
});
