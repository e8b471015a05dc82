import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../text/errors.ts';
import { en } from '../../../web/language/en.ts';
import { zh } from '../../../web/language/zh.ts';
import { type Problem, problemOf } from '../../../web/server/problem.ts';
import { toldProblem } from '../../../web/shell/told-problem.ts';

const ofServer = (code: string, more: Record<string, unknown> = {}): Problem =>
  problemOf(400, { code, detail: 'What happened.', remedy: 'What to do.', ...more });

describe('a problem', () => {
  it.each(ERROR_CODES)(
    '%s is told in the language of the page, with the words of the server apart',
    (code) => {
      for (const t of [zh, en]) {
        const told = toldProblem(ofServer(code), t);
        expect(told).toMatchObject({ title: t.problem.codes[code].happened, detail: '' });
        expect(told.remedy).toBe(t.problem.codes[code].remedy);
        expect(told.serverWords).toBe('What happened. What to do.');
      }
    },
  );

  it.each<[string, Record<string, unknown>, string, string]>([
    [
      'a filter that nothing goes by',
      { field: 'place', value: '乌有省' },
      '筛选条件“地区”里的“乌有省”没有对应的内容。',
      'Nothing goes by “乌有省”, which the filter “Place” asks for.',
    ],
    [
      'a filter of a wrong value',
      { field: 'level.0' },
      '筛选条件“层级”填的内容不能用。',
      'What the filter “Level” says cannot be used.',
    ],
    ['a question', { field: 'question' }, zh.problem.fields.question, en.problem.fields.question],
    ['a field that the page has no words for', { field: 'odd' }, '', ''],
  ])('names %s', (_, more, chinese, english) => {
    expect(toldProblem(ofServer('REQUEST_INVALID', more), zh).detail).toBe(chinese);
    expect(toldProblem(ofServer('REQUEST_INVALID', more), en).detail).toBe(english);
  });

  it('of a code that the page does not know is told in the words of the server', () => {
    expect(toldProblem(ofServer('NOVEL'), zh)).toEqual({
      title: zh.problem.title,
      detail: 'What happened.',
      remedy: 'What to do.',
      serverWords: '',
      mayPass: true,
    });
  });

  it.each([
    ['STORE_LOCKED', true],
    ['INVARIANT', true],
    ['REQUEST_INVALID', false],
    ['DOCUMENT_NOT_FOUND', false],
  ])('%s may pass when tried again: %s', (code, mayPass) => {
    expect(toldProblem(ofServer(code), zh).mayPass).toBe(mayPass);
  });

  it.each<[string, Problem, string]>([
    ['a server that is gone', { kind: 'unreachable' }, zh.problem.unreachable],
    ['a reply that is no JSON', { kind: 'unreadable', status: 502 }, zh.problem.unreadable(502)],
  ])('%s', (_, problem, words) => {
    expect(toldProblem(problem, zh)).toMatchObject({ detail: words, serverWords: '' });
  });
});
