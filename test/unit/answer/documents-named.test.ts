import { expect, it } from 'vitest';
import { asksForCitations, asksWhatIsCited, asksWhoCites } from '../../../answer/question/citation-cues.ts';
import { documentsIn } from '../../../answer/question/documents.ts';

const DOCUMENTS = [
  { title: '青山省人民政府关于印发青山省质量奖管理办法的通知' },
  { title: '绿水市人民政府办公室关于印发《绿水市质量奖管理办法》的通知' },
  { title: '青山省国民经济和社会发展第十四个五年规划纲要' },
];

it.each([
  ['绿水市质量奖管理办法的文号是多少', [1]],
  ['青山省质量奖管理办法什么时候印发', [0]],
  ['“十四五”规划纲要谁在落实', [2]],
  ['十三五规划谁在落实', []],
])('the documents that a question names without marks: %s', (text, found) => {
  expect(documentsIn({ text, places: [] }, DOCUMENTS)).toEqual(found.map((i) => DOCUMENTS[i]));
});

it.each([
  ['《计量规划》是哪份文件引的', 'zh', true, true],
  ['哪个省要修订自己的计量条例', 'zh', true, true],
  ['青山说要抓紧修订计量条例', 'zh', true, false],
  ['青山的意见是按哪份文件的精神写的', 'zh', true, false],
  ['要落实的那个市政府意见,全名是什么', 'zh', true, false],
  ['哪个省修订了目标', 'zh', false, false],
  ['Which existing regulation does it say it will revise?', 'en', true, false],
  ['Shandong opinions: underlying national outline', 'en', true, false],
  ['Does it invoke a central-level programme?', 'en', true, false],
  ['Whose document invokes it?', 'en', true, true],
  ['Which regulation pays most?', 'en', false, false],
] as const)('citations that are asked for, and by whom: %s', (text, language, asks, incoming) => {
  expect(asksForCitations(text, language)).toBe(asks);
  if (asks) expect(asksWhoCites(text, language)).toBe(incoming);
});

it.each([
  ['某办法是根据哪个文件制定的', 'zh', true],
  ['哪些文件依据了它', 'zh', false],
  ['on which law is it based', 'en', true],
  ['who cites it', 'en', false],
] as const)('whether what is cited is asked for: %s', (text, language, expected) => {
  expect(asksWhatIsCited(text, language)).toBe(expected);
});
