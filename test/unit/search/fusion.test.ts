import { describe, expect, it } from 'vitest';
import { type FusionWeights, fuse } from '../../../graph/search/fusion.ts';

const piece = (clauseId: string, score: number, n = 0) => ({
  pieceId: `${clauseId}/sentence/${n}`,
  clauseId,
  documentId: 'd',
  score,
});
const words = (clauseId: string, score: number) => ({ clauseId, documentId: 'd', score });
const weights: FusionWeights = { secondPiece: 0.1, lexical: 0.1, lexicalHalf: 10, phrase: 2 };
const order = (...args: Parameters<typeof fuse>) => fuse(...args).map((clause) => clause.clauseId);

describe('fuse', () => {
  it('scores a clause by its best piece and lists it once', () => {
    const fused = fuse([piece('a', 0.2, 1), piece('b', 0.5), piece('a', 0.7, 2)], [], [], weights);
    expect(fused.map(({ clauseId, dense }) => [clauseId, dense])).toEqual([
      ['a', 0.7],
      ['b', 0.5],
    ]);
    expect(fused[0]?.pieceIds).toEqual(['a/sentence/2', 'a/sentence/1']);
  });

  it('prefers the clause with a near second piece among equals', () => {
    expect(order([piece('b', 0.5), piece('a', 0.5), piece('a', 0.4, 1)], [], [], weights)).toEqual([
      'a',
      'b',
    ]);
  });

  it('keeps raw scores, null where a side found nothing', () => {
    const [first, second] = fuse([piece('a', 0.6)], [words('b', 12.5)], [], weights);
    expect(first).toMatchObject({ clauseId: 'a', dense: 0.6, lexical: null });
    expect(second).toMatchObject({ clauseId: 'b', dense: null, lexical: 12.5 });
  });

  it('lets words decide between clauses of like meaning', () => {
    expect(order([piece('a', 0.5), piece('b', 0.49)], [words('b', 20)], [], weights)).toEqual(['b', 'a']);
  });

  it('puts clauses that hold every phrase first, then those that hold some', () => {
    const phrases = [[words('c', 3), words('d', 1)], [words('d', 2)]];
    expect(order([piece('a', 0.9), piece('c', 0.1)], [], phrases, weights)).toEqual(['d', 'c', 'a']);
  });

  it('orders equal scores by id, whatever the order of the hits', () => {
    expect(order([piece('b', 0.5), piece('a', 0.5)], [], [], weights)).toEqual(['a', 'b']);
  });

  it('gives nothing for nothing', () => {
    expect(fuse([], [], [], weights)).toEqual([]);
  });
});
