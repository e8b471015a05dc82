import { describe, expect, it } from 'vitest';
import { queryPhrases } from '../../../graph/search/phrases.ts';

describe('queryPhrases', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['首席质量官', ['首席质量官']],
    ['检验检测 公共服务平台', ['检验检测', '公共服务平台']],
    ['质量', ['质量']],
    ['奖', []],
    ['企业质量失信会怎么样', []],
    ['哪些省奖励中国质量奖', []],
    ['讲“质量信用”的条款有哪些', ['质量信用']],
    ['What does "首席质量官" mean?', ['首席质量官']],
    ['《质量发展纲要》 落实', ['质量发展纲要', '落实']],
    ['“一票否决”,一票否决', ['一票否决']],
    ['quality officer', []],
    ['', []],
  ];
  it.each(cases)('%s', (query, phrases) => {
    expect(queryPhrases(query)).toEqual(phrases);
  });
});
