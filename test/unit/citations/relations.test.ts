import { describe, expect, test } from 'vitest';
import { citationsIn } from './reading.ts';

/** What is done with the one title 甲纲要, or with each of several. */
const relations = (sentence: string): readonly string[] =>
  citationsIn(sentence).map(({ title, relation }) => `${title} ${relation}`);

describe('what a text does with what it cites', () => {
  describe('carries it out', () => {
    test.each([
      ['为贯彻落实《甲市质量纲要》，制定本方案。'],
      ['全面贯彻《甲市质量纲要》精神。'],
      ['深入实施《甲市质量纲要》。'],
      ['认真抓好《甲市质量纲要》的贯彻落实。'],
      ['确保《甲市质量纲要》落到实处。'],
      ['学习贯彻《甲市质量纲要》。'],
      ['加快推进《甲市质量纲要》实施。'],
      ['严格执行市委、市政府印发的《甲市质量纲要》。'],
      ['贯彻落实国务院办公厅2017年印发的《甲市质量纲要》。'],
      ['全面落实党中央、国务院决策部署和《甲市质量纲要》。'],
    ])('%s', (sentence) => {
      expect(relations(sentence)).toEqual(['甲市质量纲要 implements']);
    });
  });

  describe('goes by it', () => {
    test.each([
      ['根据《甲市质量纲要》，制定本方案。'],
      ['依据《甲市质量纲要》有关规定，制定本方案。'],
      ['按照国务院印发的《甲市质量纲要》要求，制定本方案。'],
      ['依照《甲市质量纲要》的规定办理。'],
      ['参照《甲市质量纲要》执行。'],
      ['按《甲市质量纲要》办理。'],
      ['以《甲市质量纲要》为指导，推进工作。'],
      ['以国务院《甲市质量纲要》为依据。'],
      ['结合《甲市质量纲要》要求，提出以下意见。'],
      ['遵守《甲市质量纲要》。'],
      ['对照《甲市质量纲要》逐项检查。'],
      ['根据省委、省政府的部署和《甲市质量纲要》要求，制定本方案。'],
      ['根据国家有关规定，以及《甲市质量纲要》，制定本方案。'],
      ['根据中共中央，国务院印发的《甲市质量纲要》，制定本方案。'],
    ])('%s', (sentence) => {
      expect(relations(sentence)).toEqual(['甲市质量纲要 according_to']);
    });
  });

  describe('only names it', () => {
    test.each([
      ['印发实施《甲市质量纲要》。'],
      ['市政府制定并实施了《甲市质量纲要》。'],
      ['先后出台实施《甲市质量纲要》。'],
      ['学习宣传《甲市质量纲要》。'],
      ['加强《甲市质量纲要》的宣传。'],
      ['起草时参考了《甲市质量纲要》。'],
      ['借鉴《甲市质量纲要》的做法。'],
      ['修订《甲市质量纲要》。'],
      ['贯彻落实会议精神，启动《甲市质量纲要》修订。'],
      ['根据工作需要，研究制定《甲市质量纲要》。'],
      ['根据中央部署，国务院印发《甲市质量纲要》。'],
      ['按时完成《甲市质量纲要》编制。'],
      ['近年来，《甲市质量纲要》发挥了作用。'],
      ['落实责任，《甲市质量纲要》另有要求的除外。'],
      ['《甲市质量纲要》实施以来，质量水平提高。'],
      ['违反《甲市质量纲要》的，通报批评。'],
      ['根据《甲市质量纲要》第二次修正。'],
    ])('%s', (sentence) => {
      expect(relations(sentence)).toEqual(['甲市质量纲要 mentions']);
    });
  });

  describe('several titles of one list', () => {
    test.each<[string, string[]]>([
      [
        '根据《甲市质量办法》《乙市质量办法》《丙市质量办法》等规定，制定本方案。',
        ['甲市质量办法 according_to', '乙市质量办法 according_to', '丙市质量办法 according_to'],
      ],
      [
        '根据《甲市质量办法》(甲政发〔2012〕3号)、省政府《乙市质量办法》和市委、市政府《丙市质量办法》等有关规定，制定本方案。',
        ['甲市质量办法 according_to', '乙市质量办法 according_to', '丙市质量办法 according_to'],
      ],
      [
        '为贯彻落实《甲市质量纲要》，根据《乙市质量办法》和《丙市质量办法》，制定本方案。',
        ['甲市质量纲要 implements', '乙市质量办法 according_to', '丙市质量办法 according_to'],
      ],
      [
        '根据《甲市质量办法》（甲政令第3号）第二条的规定和《乙市质量办法》的有关要求，开展清理。',
        ['甲市质量办法 according_to', '乙市质量办法 according_to'],
      ],
      [
        '根据《甲市质量办法》，修订《乙市质量办法》。',
        ['甲市质量办法 according_to', '乙市质量办法 mentions'],
      ],
      [
        '贯彻《甲市质量办法》及其实施细则，宣传《乙市质量办法》。',
        ['甲市质量办法 implements', '乙市质量办法 mentions'],
      ],
      [
        '以《甲市质量办法》、《乙市质量办法》为依据。',
        ['甲市质量办法 according_to', '乙市质量办法 according_to'],
      ],
    ])('%s', (sentence, expected) => {
      expect(relations(sentence)).toEqual(expected);
    });
  });

  test('an end of force is a repeal and no more than a mention', () => {
    expect(relations('本方案自印发之日起施行，《甲市质量纲要》同时废止。')).toEqual([
      '甲市质量纲要 mentions',
    ]);
  });
});
