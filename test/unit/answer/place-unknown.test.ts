import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, answerSchema } from '../../../answer/answer.ts';
import { ask, search } from '../../../answer/ask.ts';
import { answerText, searchText } from '../../../api/cli/render-answer.ts';
import { DOCUMENTS, openSmallCollection, type SmallCollection } from './small-collection.ts';

/** Rules from which nobody can tell whose they are. */
const PLACELESS = `质量奖励资金管理办法

第一条 为鼓励企业提高质量，制定本办法。
第二条 对获得中国质量奖的企业，给予一次性奖励80万元。
第三条 建立质量信用档案，推行首席质量官制度。
`;

let collection: SmallCollection;
beforeAll(async () => {
  collection = await openSmallCollection({ ...DOCUMENTS, 'placeless.txt': PLACELESS });
}, 60_000);
afterAll(() => collection.close());

const answerTo = (question: string): Promise<Answer> => ask(collection.context, question);
const unknown = (rows: Answer['rows']) => rows.filter((row) => row.jurisdiction === null);

describe('a document that tells no place', () => {
  it('gives its sums as rows where neither place nor level is asked', async () => {
    const answer = await answerTo('哪里奖励中国质量奖');
    expect(unknown(answer.rows)).toMatchObject([
      { jurisdiction: null, level: null, amountYuan: 800_000, file: 'placeless.txt' },
    ]);
    expect(answer.answer).toContain('地区未识别的《质量奖励资金管理办法》');
    expect(answerText(answer, { explain: false })).toContain('地区未识别: “');
    expect(() => answerSchema.parse(JSON.parse(JSON.stringify(answer)))).not.toThrow();
  });

  it('stands beside an asked level, and never under a named place', async () => {
    const provinces = await answerTo('which provinces reward the China Quality Award and how much');
    expect(unknown(provinces.rows)).toEqual([]);
    expect(unknown(provinces.otherLevels)).toMatchObject([{ amountYuan: 800_000 }]);
    expect(answerText(provinces, { explain: false })).toContain('place not recognised: “');
    const named = await answerTo('山东对中国质量奖奖励多少');
    expect(unknown([...named.rows, ...named.otherLevels])).toEqual([]);
    expect(named.answer).toContain('地区未识别，不列入所问地区：《质量奖励资金管理办法》');
  });

  it('is found by the search without a level', async () => {
    const result = await search(collection.context, '首席质量官', 5);
    expect(result.hits.filter((hit) => hit.file === 'placeless.txt')).toMatchObject([
      { jurisdiction: null, level: null },
    ]);
    expect(searchText(result)).toContain('地区未识别 / place not recognised');
  });
});
