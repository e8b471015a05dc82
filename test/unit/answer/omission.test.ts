import { describe, expect, it } from 'vitest';
import { blankedOmission, readOmission } from '../../../answer/question/omission.ts';
import { Reading } from '../../../answer/question/reading.ts';

const reads = (text: string, language: 'zh' | 'en' = 'zh', hasLevels = false): boolean =>
  readOmission(new Reading(text), language, hasLevels);

describe('which places do not speak of a thing', () => {
  it.each([
    '哪些地方没有提到海外仓',
    '谁没有设噪声目标',
    '哪些地方未制定噪声目标',
    '没有提出噪声指标的有哪些地方',
    '哪些地方没有噪声目标',
    '哪些地方没有关于噪声的规定',
    '哪些文件没写明噪声限值的要求',
    '哪个地方没有给噪声定下具体数',
  ])('%s', (text) => expect(reads(text)).toBe(true));

  it.each([
    ['哪些地方有没有噪声目标', 'asks whether'],
    ['哪里提到了海外仓而没有提到港口', 'is mentioned and not mentioned'],
    ['没有噪声目标', 'asks of no place'],
    ['谁对没有条件的企业提出要求', 'is said of enterprises'],
    ['哪些地方没有设备更新', 'has no target'],
  ])('%s %s', (text) => expect(reads(text)).toBe(false));

  it.each([
    'Which places set no target for noise?',
    'which documents have no noise target',
    'Who does not set a goal for noise?',
    'Which places do not have any clause on noise?',
    'which governments lack a target for noise',
    'Which documents are silent on noise?',
  ])('%s', (text) => expect(reads(text, 'en')).toBe(true));

  it.each(['Which places set a target for noise?', 'Who has no staff?', 'which lack of quality is fined'])(
    'not %s',
    (text) => expect(reads(text, 'en')).toBe(false),
  );

  it.each([
    ['哪些地方没有提出噪声指标', 'zh', '噪声指标'],
    ['没有关于噪声的规定的有哪些地方', 'zh', '关于噪声的规定的'],
    ['Which places set no target for noise?', 'en', 'target for noise?'],
  ] as const)('leaves what is asked about where it stands: %s', (text, language, left) => {
    const rest = blankedOmission(text, language);
    expect(rest).toHaveLength(text.length);
    expect(rest.trim()).toBe(left);
    expect(rest.indexOf(left)).toBe(text.indexOf(left));
  });
});
