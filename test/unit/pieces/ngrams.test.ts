import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTerms, searchTermText } from '../../../text/ngrams.ts';

describe('searchTerms', () => {
  const cases = [
    { text: '质量奖', terms: ['质量', '量奖'] },
    { text: '奖', terms: ['奖'] },
    { text: '质量,奖励', terms: ['质量', '奖励'] },
    { text: 'ISO9001认证', terms: ['iso9001', '认证'] },
    { text: 'China Quality Award', terms: ['china', 'quality', 'award'] },
    { text: 'mayor’s 93.5%', terms: ['mayor', 's', '93.5'] },
    { text: '', terms: [] },
  ];
  it.each(cases)('$text', ({ text, terms }) => {
    expect(searchTerms(text)).toEqual(terms);
  });

  it('gives every phrase of a text terms that the text has too', () => {
    const han = fc.array(fc.constantFrom(...'质量强县奖励企业标准'), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(han, fc.nat(30), fc.integer({ min: 2, max: 8 }), (characters, from, length) => {
        const text = characters.join('');
        const phrase = text.slice(from % (text.length - 1)).slice(0, length);
        fc.pre(phrase.length >= 2);
        expect(searchTermText(text)).toContain(searchTermText(phrase));
      }),
    );
  });
});
