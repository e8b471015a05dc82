import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../answer/ask.ts';
import { loadExemplars, wordingKey } from '../../../answer/question/exemplars.ts';
import { withoutNames } from '../../../answer/question/settle-intent.ts';
import vectorFile from '../../../data/vocabulary/questions/exemplar-vectors.json' with { type: 'json' };
import { unpack } from '../../../text/embed/packed-vector.ts';
import { embedExemplars } from '../../gold/exemplar-vectors.ts';
import { openSmallCollection, type SmallCollection } from './small-collection.ts';

let collection: SmallCollection;
beforeAll(async () => {
  collection = await openSmallCollection();
}, 60_000);
afterAll(() => collection.close());

describe('a question whose words tell no intent', () => {
  it.each([
    ['山东承诺的全部好处，按钱数列出来', 'awards'],
    ['All the money Shandong promises, tier by tier', 'awards'],
    ['首席质量官这个做法是如何一步一步推开的', 'lineage'],
    ['库里头都收了哪几个地方的文件', 'facts'],
    ['In Anji, whom would I call about credit files?', 'responsibility'],
  ])('is read by its likeness to others: %s → %s', async (question, intent) => {
    expect((await ask(collection.context, question)).intent).toBe(intent);
  });

  it.each(['检验检测公共服务平台', 'quality month', '有没有关于量子计算的条款', '写一首关于大海的诗'])(
    'stays with the search where nothing else is near: %s',
    async (question) => {
      expect(['search', 'unanswerable']).toContain((await ask(collection.context, question)).intent);
    },
  );

  it('keeps what the words tell where likeness is weak', async () => {
    expect((await ask(collection.context, '哪些省奖励中国质量奖')).intent).toBe('awards');
    expect((await ask(collection.context, '安吉县市场监管局牵头哪些工作')).intent).toBe('responsibility');
  });
});

it('leaves the names of places and awards out of the comparison', () => {
  const links = [
    { kind: 'place', printed: '山东', start: 0, end: 2 },
    { kind: 'award', printed: '中国质量奖', start: 4, end: 9 },
    { kind: 'measure', printed: '首席质量官', start: 10, end: 15 },
  ];
  expect(withoutNames({ text: '山东对获中国质量奖的首席质量官', language: 'zh', links })).toBe(
    '某地对获某奖的首席质量官',
  );
});

describe('the exemplars', () => {
  it('are said once in each class', () => {
    for (const [of, { zh, en }] of loadExemplars()) {
      expect(new Set(zh).size, of).toBe(zh.length);
      expect(new Set(en).size, of).toBe(en.length);
    }
  });

  it('keep the vector of every wording as it is now; else run test/gold/exemplar-vectors.ts', async () => {
    const { embedder } = collection.context;
    expect(vectorFile.model).toBe(embedder.id);
    const kept = new Map(Object.entries(vectorFile.vectors));
    const sample = [...(await embedExemplars(embedder))];
    expect([...kept.keys()].sort()).toEqual(sample.map(([key]) => key).sort());
    for (const [key, vector] of sample) {
      const packed = kept.get(key);
      const cosine = packed === undefined ? 0 : dot(vector, unpack(packed));
      expect(cosine, key).toBeGreaterThan(0.99);
    }
  }, 120_000);

  it('have a key a language', () => {
    expect(wordingKey('zh', 'x')).not.toBe(wordingKey('en', 'x'));
  });
});

function dot(a: Float32Array, b: Float32Array): number {
  const length = Math.hypot(...a) * Math.hypot(...b);
  return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0) / length;
}
