import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute, type Route, routeHash, sourceHash } from '../../../web/routing/route.ts';

describe('parseRoute', () => {
  it.each<[string, Route]>([
    ['', { name: 'ask', question: null }],
    ['#/', { name: 'ask', question: null }],
    ['#/ask', { name: 'ask', question: null }],
    ['#/ask?q=%20%20', { name: 'ask', question: null }],
    ['#/ask?q=%E8%B4%A8%E9%87%8F%3F&x=1', { name: 'ask', question: '质量?' }],
    ['#/ask?q=a+b', { name: 'ask', question: 'a b' }],
    ['#/search?q=%E8%B4%A8', { name: 'search', query: '质' }],
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
      words.map((question): Route => ({ name: 'ask', question })),
      words.map((query): Route => ({ name: 'search', query })),
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
