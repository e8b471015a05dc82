import { describe, expect, it } from 'vitest';
import { parallelQuote } from '../../../answer/parallel-quote.ts';

describe('parallelQuote', () => {
  /** The quote of the whole of `source` as one clause, its phrases in the order of their nearness. */
  const quoteOf = (source: string, label: string, ...nearest: readonly string[]): string => {
    const places = nearest.map((phrase) => {
      const start = source.indexOf(phrase);
      if (start < 0) throw new Error(`${phrase} does not stand in the case`);
      return { start, end: start + phrase.length };
    });
    const { start, end } = parallelQuote(source, { label, start: 0, end: source.length }, places);
    return source.slice(start, end);
  };

  it.each<[string, string, string, string[], string]>([
    [
      'the sentence of the nearest phrase',
      '（一）设立首席质量官。企业设立首席质量官，对质量负责。政府予以培训。',
      '（一）设立首席质量官',
      ['对质量负责。', '政府予以培训。'],
      '企业设立首席质量官，对质量负责。',
    ],
    [
      'a sentence of the body, though its heading came nearest',
      '（一）设立首席质量官。企业设立首席质量官，对质量负责。政府予以培训。',
      '（一）设立首席质量官',
      ['（一）设立首席质量官。', '政府予以培训。', '对质量负责。'],
      '政府予以培训。',
    ],
    [
      'a heading with blanks in it and on a line of its own',
      '三、 完善 追溯\n建立追溯平台。',
      '三、完善追溯',
      ['三、 完善 追溯', '建立追溯平台。'],
      '建立追溯平台。',
    ],
    [
      'what follows the heading in one sentence with it',
      '5、完善追溯：建立追溯平台，推广条码。',
      '5、完善追溯',
      ['5、完善追溯：建立追溯平台，'],
      '建立追溯平台，推广条码。',
    ],
    [
      'a heading that is all of the clause',
      '第三章 质量安全监管',
      '第三章质量安全监管',
      ['第三章 质量安全监管'],
      '第三章 质量安全监管',
    ],
    [
      'a clause whose label is not printed where it begins',
      '建立追溯平台。推广条码。',
      '（九）别处的标题',
      ['推广条码。'],
      '推广条码。',
    ],
    ['a clause without phrases, whole', '建立追溯平台。推广条码。', '建立', [], '建立追溯平台。推广条码。'],
  ])('quotes %s', (_, source, label, nearest, expected) => {
    expect(quoteOf(source, label, ...nearest)).toBe(expected);
  });

  it('does not reach into the clause after it', () => {
    const source = '——推广条码\n——公布名单';
    const quote = parallelQuote(source, { label: '——', start: 0, end: 7 }, [{ start: 2, end: 6 }]);
    expect(source.slice(quote.start, quote.end).trim()).toBe('推广条码');
  });
});
