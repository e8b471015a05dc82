import { readIndicator } from './indicator.ts';
import type { Reading } from './reading.ts';

/** What a goal in words says in numbers. */
interface Worded {
  readonly pattern: RegExp;
  readonly value: number;
  readonly unit: string;
  readonly comparator: '>=' | '=' | '+=';
  /** Put behind the words before it: 首席质量官|覆盖率. */
  readonly noun: string;
}

const NOT_NAMING = '(?![\\p{Script=Han}])';
const WORDED: readonly Worded[] = [
  {
    pattern: /(?:实现|力争实现|取得)?(?:了)?(?<!了)(?:“?零”?的?突破|“零”突破)/u,
    value: 1,
    unit: '个',
    comparator: '>=',
    noun: '',
  },
  {
    pattern: new RegExp(`(?:实现|达到|做到|力争)(?:[\\p{Script=Han}（）、]{0,14}?)全覆盖${NOT_NAMING}`, 'u'),
    value: 100,
    unit: '%',
    comparator: '=',
    noun: '覆盖率',
  },
  {
    pattern: new RegExp(`(?<=率)(?:保持|控制|降)?(?:为|在|至)零${NOT_NAMING}`, 'u'),
    value: 0,
    unit: '%',
    comparator: '=',
    noun: '',
  },
  {
    pattern: new RegExp(
      `(?:实现|力争)?(?:再)?(?:翻一番|翻番|倍增|增长一倍|增加一倍|提高一倍)${NOT_NAMING}`,
      'u',
    ),
    value: 1,
    unit: '倍',
    comparator: '+=',
    noun: '增长',
  },
  {
    pattern: new RegExp(`(?:实现|力争)?(?:再)?(?:翻两番)${NOT_NAMING}`, 'u'),
    value: 3,
    unit: '倍',
    comparator: '+=',
    noun: '增长',
  },
];
const LONGEST_NAME = 48;

/**
 * A goal in words: 实现零的突破 (at least one), 实现全覆盖 (100 %), 翻一番 and 倍增 (one time more), 翻两番 (three times
 * more). Null where the phrase holds none, or names nothing before it.
 */
export function readWorded(phrase: string): Reading | null {
  for (const { pattern, value, unit, comparator, noun } of WORDED) {
    const match = pattern.exec(phrase);
    if (match === null) continue;
    const head = readIndicator(phrase.slice(0, match.index));
    if (head.thing.length < 2 || head.thing.length > LONGEST_NAME) return null;
    const end = match.index + match[0].length;
    return {
      indicator: head.thing + noun,
      comparator,
      quantity: {
        start: match.index,
        end,
        numberStart: match.index,
        value,
        valueMax: null,
        unit,
        comparator,
        strict: false,
      },
      baseYear: head.baseYear,
      increment: false,
      start: Math.min(head.headLength, match.index),
      end,
      wilful: false,
    };
  }
  return null;
}
