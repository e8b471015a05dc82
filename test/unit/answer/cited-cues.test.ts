import { describe, expect, it } from 'vitest';
import {
  asksForCitations,
  asksForFoundation,
  asksWhoCites,
  isLawTitle,
} from '../../../answer/question/citation-cues.ts';
import { askedIssuer, askedKind, askedWhose, excludedTitles } from '../../../answer/question/cited-cues.ts';
import { asksOfADocument } from '../../../answer/question/document-cues.ts';

const TITLES = [
  '食品安全法',
  '青山省计量管理条例',
  '质量考核办法',
  '青山省质量发展纲要(2015-2020年)',
  '质量发展纲要',
  '市人民政府关于质量工作的决定',
];

describe('the kind of text that is asked for', () => {
  it.each([
    ['青山要修订哪部地方性法规', 'zh', ['食品安全法', '青山省计量管理条例']],
    ['纲要依据哪部国家法律', 'zh', ['食品安全法']],
    ['它落实的是哪个规划纲要', 'zh', ['青山省质量发展纲要(2015-2020年)', '质量发展纲要']],
    ['贯彻的是省的哪个文件', 'zh', null],
    ['依据哪些法律和文件', 'zh', null],
    ['引用了哪个省级纲要', 'zh', ['青山省质量发展纲要(2015-2020年)']],
    ['which provincial outlines does it name', 'en', ['青山省质量发展纲要(2015-2020年)']],
    ['which national laws or outlines does it rest on', 'en', ['食品安全法', '质量发展纲要']],
    ['依据哪些法律、纲要和决定', 'zh', null],
    ['哪个省要抓紧修订自己的计量条例', 'zh', ['食品安全法', '青山省计量管理条例']],
    ['which regulation will it amend', 'en', ['食品安全法', '青山省计量管理条例']],
    ['什么决定被引用', 'zh', ['市人民政府关于质量工作的决定']],
  ] as const)('%s', (text, language, titles) => {
    const isOfKind = askedKind({ text, language });
    expect(isOfKind === null ? null : TITLES.filter(isOfKind)).toEqual(titles);
  });

  it.each([
    ['这份意见要落实的国家层面文件有哪些', 'zh', ['食品安全法', '质量考核办法', '质量发展纲要']],
    ['引用了哪些省级政策文件', 'zh', ['青山省计量管理条例', '青山省质量发展纲要(2015-2020年)']],
    [
      'which documents of the central authorities does it carry out',
      'en',
      ['食品安全法', '质量考核办法', '质量发展纲要'],
    ],
    ['引用了哪些文件', 'zh', null],
    ['法律、国家和省的纲要都要', 'zh', null],
  ] as const)('by whose it is: %s', (text, language, titles) => {
    const isOfWhose = askedWhose({ text, language });
    expect(isOfWhose === null ? null : TITLES.filter(isOfWhose)).toEqual(titles);
  });

  it('measures are no law, though 办法 ends as one', () => {
    expect(TITLES.filter(isLawTitle)).toEqual(['食品安全法', '青山省计量管理条例']);
  });
});

it.each([
  ['除了《计量法》，还引了什么', 'zh', ['《计量法》']],
  ['除国家的《计量法》外还提到哪些文件', 'zh', ['《计量法》']],
  ['引用《计量法》的还有谁', 'zh', []],
  ['besides the national 《计量法》, what is cited', 'en', ['《计量法》']],
] as const)('titles left out: %s', (text, language, titles) => {
  expect(excludedTitles({ text, language })).toEqual(titles);
});

it.each([
  ['中共中央、国务院印发的文件谁引了', 'zh', '中共中央、国务院印发的'],
  ['青山市政府自己的文件引了哪些', 'zh', '市人民政府关于质量工作的决定'],
  ['国务院的办法谁引了', 'zh', null],
  ["which of the city government's own papers are cited", 'en', '市人民政府关于质量工作的决定'],
] as const)('whose texts are asked for: %s', (text, language, words) => {
  const issuer = askedIssuer({ text, language });
  expect(issuer === null || words === null ? issuer : issuer.test(words)).toBe(words === null ? null : true);
});

it.each([
  ['把国务院文件拿来作依据的是哪些省', true],
  ['抓紧修订的是哪部条例', true],
  ['考核办法,哪个地方说要认真落实', true],
  ['哪个地方要认真落实首席质量官制度', false],
  ['企业制定了哪些标准', false],
])('whether citations are asked for: %s', (text, asks) => {
  expect(asksForCitations(text, 'zh')).toBe(asks);
});

it.each([
  ['方案是以哪个机构名义印发的', true],
  ['纲要落款的是谁', true],
  ['实施意见由哪两家联合印发', true],
  ['标准由哪两家联合承担', false],
])('whether a document is asked about: %s', (text, asks) => {
  expect(asksOfADocument(text, 'zh')).toBe(asks);
});

it.each([
  ['Qingshan 2021 opinion - parent central document?', false],
  ['Which Five-Year Plan outline does Qingshan carry into effect?', false],
  ['Is anyone implementing the measures on quality credit?', true],
  ['Which documents in the collection take a joint text as their basis?', true],
  ['On which laws and policies does Qingshan base its outline?', false],
] as const)('%s is a question of citations; who cites is asked: %s', (text, isIncoming) => {
  expect(asksForCitations(text, 'en')).toBe(true);
  expect(asksWhoCites(text, 'en')).toBe(isIncoming);
});

it.each([
  ['纲要依照哪些文件制定', 'zh', true],
  ['意见要依照、要落实的文件有哪些', 'zh', false],
  ['on what does it rest', 'en', true],
  ['what does it rest on or promise to carry out', 'en', false],
] as const)('what a document as a whole rests on: %s', (text, language, isOfWhole) => {
  expect(asksForFoundation(text, language)).toBe(isOfWhole);
});
