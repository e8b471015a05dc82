import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Embedder, makeEmbedder, openEmbedder } from '../../../text/embed/embedder.ts';
import type { Encoder } from '../../../text/embed/encoder.ts';
import { recipeOf } from '../../../text/embed/recipe.ts';
import type { VectorCache } from '../../../text/embed/vector-cache.ts';
import { dot } from './vectors.ts';

/** Counts letters a and b after the prefix; remembers what it was given. */
function countingEncoder(): Encoder & { readonly seen: string[] } {
  const texts: string[] = [];
  const seen: string[] = [];
  return {
    seen,
    dimensions: 2,
    tokens: (text) => [texts.push(text) - 1, ...Array.from(text, () => 0)],
    async vectors(batch) {
      return batch.map(([number = 0]) => {
        const text = texts[number] ?? '';
        seen.push(text);
        return Float32Array.of(text.split('a').length - 1, text.split('b').length - 1);
      });
    },
    async close() {},
  };
}

function memoryCache(): VectorCache & { readonly entries: Map<string, Float32Array> } {
  const entries = new Map<string, Float32Array>();
  return {
    entries,
    get: (key) => entries.get(key),
    async put(fresh) {
      for (const [key, vector] of fresh) entries.set(key, vector);
    },
    async close() {},
  };
}

const recipe = { question: 'q: ', passage: 'p: ', pooling: 'mean' } as const;
const plainModel = { id: 'm', centring: undefined };

describe('makeEmbedder', () => {
  it('gives one unit vector a text, in the order of the texts', async () => {
    const embedder = makeEmbedder(plainModel, recipe, countingEncoder());
    const vectors = await embedder.embedPassages(['bbb', 'a', 'aaaaaaaaaaaa', 'b']);
    expect(vectors).toEqual(
      [
        [0, 1],
        [1, 0],
        [1, 0],
        [0, 1],
      ].map((numbers) => Float32Array.from(numbers)),
    );
  });

  it('computes equal texts once, and none that the cache knows', async () => {
    const encoder = countingEncoder();
    const cache = memoryCache();
    const embedder = makeEmbedder(plainModel, recipe, encoder, cache);
    await embedder.embedPassages(['a', 'b', 'a']);
    await embedder.embedPassages(['b', 'ab', 'a']);
    expect([...encoder.seen].sort()).toEqual(['p: a', 'p: ab', 'p: b']);
    expect(cache.entries.size).toBe(3);
  });

  it('asks with the prefix of questions and the mean of their language', async () => {
    const encoder = countingEncoder();
    const centring = {
      passages: Float32Array.of(0, 0),
      questions: { zh: Float32Array.of(1, -1), en: Float32Array.of(0, 0) },
    };
    const embedder = makeEmbedder({ id: 'm', centring }, recipe, encoder);
    expect(await embedder.embedQuestion('a', 'en')).toEqual(Float32Array.of(1, 0));
    expect(await embedder.embedQuestion('a', 'zh')).toEqual(Float32Array.of(0, 1));
    expect(encoder.seen).toEqual(['q: a', 'q: a']);
  });

  it('keeps questions as it keeps passages, apart from them and by language', async () => {
    const encoder = countingEncoder();
    const cache = memoryCache();
    const centring = {
      passages: Float32Array.of(0, 0),
      questions: { zh: Float32Array.of(1, -1), en: Float32Array.of(0, 0) },
    };
    const embedder = makeEmbedder({ id: 'm', centring }, recipe, encoder, cache);
    await embedder.embedPassages(['a']);
    const [zh] = await embedder.embedQuestions(['a'], 'zh');
    const [en] = await embedder.embedQuestions(['a'], 'en');
    expect(zh).toEqual(await embedder.embedQuestion('a', 'zh'));
    expect(en).toEqual(await embedder.embedQuestion('a', 'en'));
    expect(cache.entries.size).toBe(3);
    const asked = encoder.seen.length;
    expect(await embedder.embedQuestions(['a', 'a'], 'zh')).toEqual([zh, zh]);
    expect(encoder.seen).toHaveLength(asked);
  });

  it('embeds a question once, however often it is asked, and each language for itself', async () => {
    const encoder = countingEncoder();
    const embedder = makeEmbedder(plainModel, recipe, encoder);
    const [first, again] = await Promise.all(['a', 'a'].map((text) => embedder.embedQuestion(text, 'zh')));
    expect(again).toEqual(first);
    await embedder.embedQuestion('a', 'zh');
    expect(encoder.seen).toHaveLength(1);
    await embedder.embedQuestion('a', 'en');
    expect(encoder.seen).toHaveLength(2);
  });

  it('tells its progress up to the last text, known ones included', async () => {
    const embedder = makeEmbedder(plainModel, recipe, countingEncoder(), memoryCache());
    await embedder.embedPassages(['a']);
    const told: [number, number][] = [];
    await embedder.embedPassages(['a', 'b', 'ab'], (...progress) => told.push(progress));
    expect(told[0]).toEqual([1, 3]);
    expect(told.at(-1)).toEqual([3, 3]);
  });

  it('gives nothing for nothing', async () => {
    expect(await makeEmbedder(plainModel, recipe, countingEncoder()).embedPassages([])).toEqual([]);
  });
});

describe('recipeOf', () => {
  it.each([
    ['intfloat/multilingual-e5-small', 'query: ', 'passage: ', 'mean'],
    ['Xenova/bge-small-zh-v1.5', '为这个句子生成表示以用于检索相关文章：', '', 'first'],
    ['BAAI/bge-m3', '', '', 'first'],
    ['Xenova/paraphrase-multilingual-MiniLM-L12-v2', '', '', 'mean'],
  ])('%s', (name, question, passage, pooling) => {
    expect(recipeOf(name)).toEqual({ question, passage, pooling });
  });
});

describe('the bundled model', () => {
  let embedder: Embedder;
  beforeAll(async () => {
    embedder = await openEmbedder({ model: undefined });
  });
  afterAll(() => embedder.close());

  it('says what it is', () => {
    expect(embedder.id).toMatch(/^multilingual-e5-small-zh-en:q8:[0-9a-f]{8}$/);
    expect(embedder.dimensions).toBe(384);
  });

  it('finds the passage that answers, in both languages', async () => {
    const passages = await embedder.embedPassages([
      '对获得市长质量奖的企业一次性奖励三十万元。',
      '加强电梯、锅炉等特种设备安全监察。',
      '推进农村公路养护和危桥改造。',
    ]);
    const questions = [
      await embedder.embedQuestion('拿到质量奖能得多少钱?', 'zh'),
      await embedder.embedQuestion('Who checks that lifts are safe?', 'en'),
    ];
    const best = questions.map((question) => {
      const scores = passages.map((passage) => dot(question, passage));
      return scores.indexOf(Math.max(...scores));
    });
    expect(best).toEqual([0, 1]);
  });

  it.each([
    ['reach', true],
    ['quality', true],
    ['qualty', false],
    ['goverment', false],
  ])('knows an everyday word from a slip: %s %s', (word, known) => {
    expect(embedder.isWord(word)).toBe(known);
  });

  it('reads an empty text, and one of any length', async () => {
    const vectors = await embedder.embedPassages(['', '质量'.repeat(5000), '①㎡½\u0007😀']);
    for (const vector of vectors) expect(dot(vector, vector)).toBeCloseTo(1, 4);
  });
});
