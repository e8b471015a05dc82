import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces, pieceText } from '../../../text/pieces.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const cut = (text: string, view?: 'sentence' | 'phrase') =>
  cutPieces(text, whole(text), view).map((piece) => text.slice(piece.start, piece.end));

const long = (n: number, filler = '质') => filler.repeat(n);

describe('cutPieces', () => {
  const cases: readonly { name: string; text: string; pieces: readonly string[] }[] = [
    { name: 'one short sentence is one piece', text: '县里设质量奖。', pieces: ['县里设质量奖。'] },
    {
      name: 'short neighbours share a piece',
      text: '鼓励申报。评审公开。结果公示。',
      pieces: ['鼓励申报。评审公开。结果公示。'],
    },
    {
      name: 'sentences that fill the aim stand alone',
      text: `${long(40)}。${long(40, '量')}。`,
      pieces: [`${long(40)}。`, `${long(40, '量')}。`],
    },
    {
      name: 'an overlong sentence is cut at commas',
      text: `${long(50)},${long(50, '量')},${long(50, '奖')}。`,
      pieces: [`${long(50)},`, `${long(50, '量')},`, `${long(50, '奖')}。`],
    },
    {
      name: 'commas inside numbers cut nothing',
      text: `${long(55)}奖励1,000,000元整${long(60)}。`,
      pieces: [`${long(55)}奖励1,000,000元整${long(60)}。`],
    },
    { name: 'marks and blanks alone are no piece', text: '  ——。 \n', pieces: [] },
    { name: 'blanks at the ends are left out', text: '  一、总则 \n', pieces: ['一、总则'] },
  ];
  it.each(cases)('$name', ({ text, pieces }) => {
    expect(cut(text)).toEqual(pieces);
  });

  it('cuts phrases at commas', () => {
    expect(cut(`${long(30)},${long(30, '量')}。`, 'phrase')).toEqual([`${long(30)},`, `${long(30, '量')}。`]);
    expect(cut(`${long(15)},${long(15, '量')}。`, 'phrase')).toEqual([`${long(15)},${long(15, '量')}。`]);
  });

  it('stays within the clause', () => {
    const text = '前文。本条内容,另一半。后文。';
    const pieces = cutPieces(text, { start: 3, end: 12 });
    expect(pieces.map((piece) => text.slice(piece.start, piece.end))).toEqual(['本条内容,另一半。']);
  });

  it('keeps every word of the clause in exactly one piece, in order', () => {
    const character = fc.constantFrom('质', '量', '奖', '。', ',', ';', '\n', ' ', '1', '%', 'A', '𠮷', ':');
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 1200 }), (characters) => {
        const text = characters.join('');
        for (const view of ['sentence', 'phrase'] as const) {
          const pieces = cutPieces(text, whole(text), view);
          const words = (s: string) => s.replace(/[^\p{L}\p{N}]/gu, '');
          expect(words(pieces.map((p) => text.slice(p.start, p.end)).join(''))).toBe(words(text));
          pieces.forEach((piece, i) => {
            expect(piece.start).toBeGreaterThanOrEqual(pieces[i - 1]?.end ?? 0);
            expect(piece.end - piece.start).toBeLessThanOrEqual(401);
          });
        }
      }),
    );
  });
});

describe('pieceText', () => {
  const cases = [
    { heading: '(三)奖励', text: '给予奖金。', out: '(三)奖励。给予奖金。' },
    { heading: '(三)奖励', text: '(三) 奖励。给予奖金。', out: '(三)奖励。给予奖金。' },
    { heading: '', text: '给予 奖金 。', out: '给予奖金。' },
    { heading: '奖励:', text: '实施 QC circle 活动', out: '奖励:实施QC circle活动' },
  ];
  it.each(cases)('$heading + $text', ({ heading, text, out }) => {
    expect(pieceText(heading, text)).toBe(out);
  });

  it('leaves a phrase without its heading', () => {
    expect(pieceText('(三)奖励', '给予 奖金。', 'phrase')).toBe('给予奖金。');
  });
});
