import { parseNumber } from '../../../text/numerals.ts';
import { readIndicator } from './indicator.ts';
import type { Reading } from './reading.ts';

/** 进入全国前10位, 跻身全省前三, 保持全国前五名. */
const RANK =
  /(?:进入|跻身|保持|保持在|稳居|争进|迈入|位居|位列|排名|达到)(?:在|到)?(?<field>[\p{Script=Han}]{0,12})前(?<number>\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>位|名|强|(?![\p{Script=Han}\d]))/u;

/** A rank to be reached; at most the number named. Null where the phrase names none. */
export function readRank(phrase: string, previous: string): Reading | null {
  const match = RANK.exec(phrase);
  const value = parseNumber(match?.groups?.number ?? '');
  if (match === null || value === null) return null;
  const head = readIndicator(phrase.slice(0, match.index));
  const name = head.name === '' ? readIndicator(previous).name : head.name;
  if (name.length < 2) return null;
  const end = match.index + match[0].length;
  const number = match.groups?.number ?? '';
  return {
    indicator: `${name}${match.groups?.field ?? ''}位次`,
    comparator: '<=',
    quantity: {
      start: match.index,
      end,
      numberStart: match.index + match[0].lastIndexOf(number),
      value,
      valueMax: null,
      unit: match.groups?.unit || '位',
      comparator: '<=',
      strict: false,
    },
    baseYear: null,
    increment: false,
    start: Math.min(head.headLength, match.index),
    end,
    wilful: false,
  };
}
