import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NARROWING_FIELDS } from '../../../web/routing/narrowing.ts';
import { parseRoute, type Route, routeHash, sourceHash } from '../../../web/routing/route.ts';

describe('parseRoute', () => {
  it.each<[string, Route]>([
    ['', { name: 'ask', question: null, after: null }],
    ['#/', { name: 'ask', question: null, after: null }],
    ['#/ask', { name: 'ask', question: null, after: null }],
    ['#/ask?q=%20%20', { name: 'ask', question: null, after: null }],
    ['#/ask?q=%E8%B4%A8%E9%87%8F%3F&x=1', { name: 'ask', question: '质量?', after: null }],
    ['#/ask?q=a+b', { name: 'ask', question: 'a b', after: null }],
    ['#/search?q=%E8%B4%A8', { name: 'search', query: '质', narrowing: {} }],
    ['#/ask?q=a&after=b', { name: 'ask', question: 'a', after: 'b' }],
    ['#/ask?after=b', { name: 'ask', question: null, after: null }],
    [
      '#/search?q=a&level=province&from=2016&mood=odd&to=',
      { name: 'search', query: 'a', narrowing: { level: 'province', from: '2016' } },
    ],
    ['#/documents', { name: 'documents' }],
    ['#/documents/', { name: 'documents' }],
    ['#/documents/doc%3A1', { name: 'document', id: 'doc:1', span: null }],
    ['#/documents/doc:1?start=3&end=9', { name: 'document', id: 'doc:1', span: { start: 3, end: 9 } }],
    ['#/documents/doc:1?start=9&end=9', { name: 'document', id: 'doc:1', span: null }],
    ['#/documents/doc:1?start=-1&end=9', { name: 'document', id: 'doc:1', span: null }],
    ['#/documents/doc:1?start=3', { name: 'document', id: 'doc:1', span: null }],
    ['#/documents/doc:1?start=1e1&end=99', { name: 'document', id: 'doc:1', span: null }],
    ['#/documents/%E0%A4%A', { name: 'unknown', hash: '#/documents/%E0%A4%A' }],
    ['#/documents/a/b', { name: 'unknown', hash: '#/documents/a/b' }],
    ['#/elsewhere', { name: 'unknown', hash: '#/elsewhere' }],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  const words = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const span = fc
    .tuple(fc.nat(999_999), fc.integer({ min: 1, max: 999 }))
    .map(([start, length]) => ({ start, end: start + length }));

  it('reads back every address the page makes', () => {
    const route = fc.oneof(
      fc.tuple(words, fc.option(words)).map(([question, after]): Route => ({ name: 'ask', question, after })),
      fc
        .tuple(words, fc.dictionary(fc.constantFrom(...NARROWING_FIELDS), words, { noNullPrototype: true }))
        .map(([query, narrowing]): Route => ({ name: 'search', query, narrowing })),
      fc.tuple(words, fc.option(span)).map(([id, at]): Route => ({ name: 'document', id, span: at })),
    );
    fc.assert(
      fc.property(route, (made) => {
        expect(parseRoute(routeHash(made))).toEqual(made);
      }),
    );
  });

  it('addresses a sentence by its offsets', () => {
    expect(sourceHash({ documentId: 'doc:ab/c', start: 10, end: 20 })).toBe(
      '#/documents/doc%3Aab%2Fc?start=10&end=20',
    );
  });
});
