import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../answer/ask.ts';
import { isActedUpon } from '../../../answer/question/acted-upon.ts';
import { asksForCharges, asksForPartners } from '../../../answer/question/charge-cues.ts';
import { asksOfChargedPlaces } from '../../../answer/question/charged-places.ts';
import { openSmallCollection, type SmallCollection } from './small-collection.ts';

describe('a body that something is done to', () => {
  it.each([
    ['谁来考核区政府', '区政府', true],
    ['由谁对区政府进行考核', '区政府', true],
    ['哪个部门给区政府的质量工作打分', '区政府', true],
    ['区政府的质量工作由谁评价', '区政府', true],
    ['哪几条把财政局列为责任单位', '财政局', false],
    ['财政局考核谁', '财政局', false],
    ['谁向财政局报送材料', '财政局', false],
    ['给财政局派了什么任务', '财政局', false],
  ])('%s: %s', (text, body, expected) => {
    const start = text.indexOf(body);
    expect(isActedUpon(text, { start, end: start + body.length })).toBe(expected);
  });
});

describe('who asks whom', () => {
  it.each([
    ['By whom is the work of cities assessed?', true],
    ['Who in turn has to assess the counties?', true],
    ['Who pays for the award?', false],
  ])('%s', (text, expected) => {
    expect(asksForCharges(text, 'en')).toBe(expected);
  });

  it('asks for partners by houses', () => {
    expect(asksForPartners('总工会跟哪几家一块儿管', 'zh')).toBe(true);
  });
});

describe('what places have to do', () => {
  it.each([
    ['给宁波派了什么任务', 'zh', 'tasks'],
    ['意见要求宁波、温州各要抓什么', 'zh', 'tasks'],
    ['省里给各市安排了哪些工作', 'zh', 'tasks'],
    ['要求哪些市推进试点', 'zh', 'which'],
    ['由哪几个县建示范区', 'zh', 'which'],
    ['哪些市奖励中国质量奖', 'zh', null],
    ['宁波的合格率是多少', 'zh', null],
    ['What is Ningbo told to do?', 'en', 'tasks'],
    ['which cities are asked to build pilot zones', 'en', 'which'],
    ['which cities pay', 'en', null],
  ] as const)('%s', (text, language, expected) => {
    expect(asksOfChargedPlaces(text, language)).toBe(expected);
  });
});

/** A province charges cities below it, and says who assesses whom. */
const DOCUMENTS = {
  'zhejiang.txt': `浙江省人民政府关于建设质量强省的意见
浙政发〔2021〕5号

一、主要任务
（一）做强区域特色。宁波市、温州市积极推进“质量标杆城市”建设，形成示范。绍兴市重点加强纺织印染质量提升，带动传统产业转型。
（二）严格考核评价。省质量强省工作领导小组每年对设区市政府质量工作进行考核，结果向社会公布。各设区市政府要开展对县级政府质量工作考核。
浙江省人民政府
2021年3月1日
`,
};

let collection: SmallCollection;
beforeAll(async () => {
  collection = await openSmallCollection(DOCUMENTS);
}, 60_000);
afterAll(() => collection.close());

describe('answers on places and bodies that are charged', () => {
  it.each([
    ['浙江的意见给宁波、绍兴各派了什么任务？', ['宁波市', '绍兴市']],
    ['浙江给各个地市分别安排了什么工作？', ['宁波市', '温州市', '绍兴市']],
    ['浙江要求哪几个市推进“质量标杆城市”建设？', ['宁波市', '温州市']],
    ['浙江每年谁来考核设区市政府的质量工作？', ['浙江省质量强省工作领导小组']],
    ['浙江的县级政府质量工作由谁来考核？', ['设区市政府']],
    ['What is Ningbo told to do in the Zhejiang opinions?', ['宁波市']],
  ])('%s', async (question, agencies) => {
    const { intent, rows } = await ask(collection.context, question);
    expect(intent).toBe('responsibility');
    expect(rows.map((row) => ('agency' in row ? row.agency : null)).toSorted()).toEqual(agencies.toSorted());
  });
});
