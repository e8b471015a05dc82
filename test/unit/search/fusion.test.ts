import { describe, expect, it } from 'vitest';
import { type FusionWeights, fuse } from '../../../graph/search/fusion.ts';
import type { PieceView } from '../../../text/pieces.ts';

const piece = (clauseId: string, score: number, n = 0, view: PieceView = 'sentence') => ({
  pieceId: `${clauseId}/${view}/${n}`,
  clauseId,
  documentId: 'd',
  view,
  score,
});
const phrase = (clauseId: string, score: number, n = 0) => piece(clauseId, score, n, 'phrase');
const words = (clauseId: string, score: number) => ({ clauseId, documentId: 'd', score });
const weights: FusionWeights = { lexical: 0.1, lexicalHalf: 10, labels: 0.2, phrase: 2 };
const order = (...args: Parameters<typeof fuse>) => fuse(...args).map((clause) => clause.clauseId);

describe('fuse', () => {
  it('scores a clause by its best piece of each view and lists it once', () => {
    const pieces = [
      piece('a', 0.2, 1),
      phrase('b', 0.5),
      piece('a', 0.75, 2),
      phrase('a', 0.25),
      phrase('a', 0.1, 1),
    ];
    const fused = fuse(pieces, [], [], [], weights);
    expect(fused.map(({ clauseId, dense }) => [clauseId, dense])).toEqual([
      ['a', 0.5],
      ['b', 0.25],
    ]);
    expect(fused[0]?.best).toEqual({
      sentence: { pieceId: 'a/sentence/2', score: 0.75 },
      phrase: { pieceId: 'a/phrase/0', score: 0.25 },
    });
  });

  it('puts what is near in both views above what is nearer in one', () => {
    const pieces = [piece('a', 0.6), phrase('a', 0.6), piece('b', 0.9), phrase('b', 0.2)];
    expect(order(pieces, [], [], [], weights)).toEqual(['a', 'b']);
  });

  it('counts a piece that is given twice once', () => {
    const pieces = [piece('a', 0.6), phrase('a', 0.6)];
    expect(fuse([...pieces, ...pieces], [], [], [], weights)).toEqual(fuse(pieces, [], [], [], weights));
  });

  it('takes the first id of equally near pieces, whatever the order of the hits', () => {
    const pieces = [piece('a', 0.6, 1), piece('a', 0.6, 0)];
    for (const given of [pieces, pieces.toReversed()])
      expect(fuse(given, [], [], [], weights)[0]?.best.sentence?.pieceId).toBe('a/sentence/0');
  });

  it('keeps raw scores, null where a side found nothing', () => {
    const [first, second] = fuse([piece('a', 0.6), phrase('a', 0.4)], [words('b', 12.5)], [], [], weights);
    expect(first).toMatchObject({ clauseId: 'a', dense: 0.5, lexical: null });
    expect(second).toMatchObject({ clauseId: 'b', dense: null, lexical: 12.5 });
  });

  it('lets words decide between clauses of like meaning', () => {
    expect(order([piece('a', 0.5), piece('b', 0.49)], [words('b', 20)], [], [], weights)).toEqual(['b', 'a']);
  });

  it('lets labels of the vocabulary decide more than words', () => {
    const pieces = [piece('a', 0.5), piece('b', 0.5)];
    expect(order(pieces, [words('a', 20)], [], [words('b', 20)], weights)).toEqual(['b', 'a']);
  });

  it('puts clauses that hold every phrase first, then those that hold some', () => {
    const phrases = [[words('c', 3), words('d', 1)], [words('d', 2)]];
    expect(order([piece('a', 0.9), piece('c', 0.1)], [], phrases, [], weights)).toEqual(['d', 'c', 'a']);
  });

  it('orders equal scores by id, whatever the order of the hits', () => {
    expect(order([piece('b', 0.5), piece('a', 0.5)], [], [], [], weights)).toEqual(['a', 'b']);
  });

  it('gives nothing for nothing', () => {
    expect(fuse([], [], [], [], weights)).toEqual([]);
  });
});
