import { expect, it } from 'vitest';
import { withoutPlaces } from '../../../answer/question/frame.ts';

const link = (text: string, kind: string, printed: string) => {
  const start = text.indexOf(printed);
  return { kind, printed, start, end: start + printed.length };
};

it('a question without its places', () => {
  const links = [link('forest cover of Jilin', 'place', 'Jilin')];
  expect(withoutPlaces({ text: 'forest cover of Jilin', language: 'en', links })).toBe('forest cover of');
});
