import { describe, expect, it } from 'vitest';
import type { Intent } from '../../answer/answer.ts';
import { type AnswerContext, ask, search } from '../../answer/ask.ts';
import { CONCEPT_BONUS } from '../../answer/clause-rows.ts';
import type { GraphStore } from '../../graph/store.ts';
import type { Embedder } from '../../text/embed/embedder.ts';
import { DIMENSIONS, knowledge, vectorOf } from './fixtures.ts';
import { differences, type Ranked, rankDifferences, TOLERANCE } from './same-values.ts';
import type { StorePair } from './store-pair.ts';

/** One question of each intent in each language; the intent is given where the stand-in model cannot tell it. */
const QUESTIONS: readonly (readonly [Intent, string, string])[] = [
  ['awards', '哪些省奖励中国质量奖,奖多少', 'which provinces reward China Quality Award and how much'],
  ['lineage', '首席质量官制度从国家到县怎么落下来的', 'trace chief quality officer from national to county'],
  [
    'precedents',
    '找检验检测公共服务平台的先例条款',
    'find precedent clauses on inspection and testing platforms',
  ],
  [
    'responsibility',
    '首席质量官由哪个部门牵头',
    'which agency leads the chief quality officer system in Jiangxi',
  ],
  ['targets', '到2025年制造业产品质量合格率目标是多少', 'what are the targets for product quality by 2025'],
  ['citations', '江西省的意见引用了哪些文件', 'which documents does the Jiangxi opinion cite'],
  ['industries', '哪些条款涉及陶瓷行业', 'which industries do the clauses concern'],
  ['compare', '比较江西和安徽的首席质量官', 'compare Jiangxi and Anhui on chief quality officers'],
  ['facts', '江西省的意见是什么时候发布的', 'when was the Jiangxi opinion issued'],
  ['search', '质量基础设施', 'quality infrastructure'],
  ['unanswerable', '明天天气怎么样', 'what is the weather tomorrow'],
];

const embedder: Embedder = {
  id: 'contract-model',
  dimensions: DIMENSIONS,
  embedPassages: async (texts) => texts.map(vectorOf),
  embedQuestion: async (text) => vectorOf(text),
  embedQuestions: async (texts) => texts.map(vectorOf),
  isWord: () => true,
  close: async () => {},
};

function contextOf(store: GraphStore): AnswerContext {
  const { places, awards, measures, industries } = knowledge;
  return { store, embedder, places, awards, measures, industries, today: '2026-01-01' };
}

/** People get the same answer from both stores. */
export function answersContract(pair: () => StorePair): void {
  describe('every answer', () => {
    const cases = QUESTIONS.flatMap(([intent, zh, en]) => [[intent, zh] as const, [intent, en] as const]);

    it.each(cases)('%s: %s', async (intent, question) => {
      const answers = await Promise.all(
        pair().stores.map(async (store) => {
          const { stages, tookMs, ...answer } = await ask(contextOf(store), question, { intent });
          return answer;
        }),
      );
      expect(answers[0]?.intent).toBe(intent);
      expect(answerDifferences(answers[0], answers[1])).toEqual([]);
    });

    it.each(QUESTIONS.flatMap(([, ...questions]) => questions))('search: %s', async (question) => {
      const hits = await Promise.all(
        pair().stores.map(async (store) => {
          const result = await search(contextOf(store), question, 10);
          return result.hits;
        }),
      );
      expect(listDifferences(hits[0] ?? [], hits[1] ?? [])).toEqual([]);
    });
  });
}

const LISTS = ['rows', 'otherLevels', 'nearest'] as const;

/** Hits stand in the order of their scores with what the measures and industries of a clause add to them. */
function conceptsOf(row: object): number {
  const concepts: unknown = Reflect.get(Object(Reflect.get(row, 'scores')), 'concepts');
  return typeof concepts === 'number' ? concepts : 0;
}

/** Lists that are ranked by what the stores compute may differ where scores nearly tie; all else may not. */
function answerDifferences(one: object = {}, other: object = {}): readonly string[] {
  const lists = LISTS.flatMap((name) => listDifferences(Reflect.get(one, name), Reflect.get(other, name)));
  const rest = (answer: object) => ({ ...answer, ...Object.fromEntries(LISTS.map((name) => [name, []])) });
  return [...lists, ...differences(rest(one), rest(other), TOLERANCE.fused)];
}

function listDifferences(one: readonly object[], other: readonly object[]): readonly string[] {
  const ranked = (rows: readonly object[]): readonly Ranked[] =>
    rows.flatMap((row) => {
      const score: unknown = Reflect.get(row, 'score');
      const id = `${Reflect.get(row, 'documentId')} ${Reflect.get(row, 'start')}`;
      return typeof score === 'number' ? [{ id, score: score + CONCEPT_BONUS * conceptsOf(row) }] : [];
    });
  const [here, there] = [ranked(one), ranked(other)];
  return here.length < one.length
    ? differences(one, other, TOLERANCE.fused)
    : rankDifferences(here, there, () => TOLERANCE.fused);
}
