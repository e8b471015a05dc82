import { expect, it } from 'vitest';
import { documentCondition } from '../../../answer/question/document-conditions.ts';

it.each([
  ['哪几份文件没有文号', 'zh', 'noNumber'],
  ['哪些文件缺发文字号', 'zh', 'noNumber'],
  ['哪份文件的文号残缺不全', 'zh', 'damagedNumber'],
  ['有几份文件没写印发日期', 'zh', 'noDate'],
  ['哪些规划已经过期', 'zh', 'pastTerm'],
  ['哪些文件目前有效', 'zh', 'current'],
  ['这份意见的文号是多少', 'zh', null],
  ['这份意见现在还有效吗', 'zh', null],
  ['这份意见没有文号', 'zh', null],
  ['which documents have no document number', 'en', 'noNumber'],
  ['Which document number is garbled?', 'en', 'damagedNumber'],
  ['list the undated documents', 'en', 'noDate'],
  ['which plans have expired', 'en', 'pastTerm'],
  ['which documents are still in force', 'en', 'current'],
  ['which documents reward quality', 'en', null],
] as const)('%s', (text, language, expected) => {
  expect(documentCondition({ text, language })).toBe(expected);
});
