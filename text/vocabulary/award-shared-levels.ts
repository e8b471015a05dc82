import { levelWordAt } from './award-levels.ts';

/** One of several levels that share a name: 国家 in `国家、省级质检中心`. */
export interface SharedLevel {
  readonly start: number;
  readonly end: number;
  /** 国家级, with the 级 that stands only at the last of them. */
  readonly word: string;
}

const LEVEL = '(?:国家级?|全国|国际级?|省部级|省级?|自治区级?|市级?|州级?|县级?|区级?)';
const SHARED = new RegExp(`(?<![城都门超专本全])(?:${LEVEL}[、，,/和及或与]{1,2}){1,5}$`, 'u');
const ONE = new RegExp(LEVEL, 'gu');

/** The levels listed directly before a name at `start` that begins with a level word itself. */
export function sharedLevelsBefore(text: string, start: number, name: string): readonly SharedLevel[] {
  const own = levelWordAt(name);
  if (own === '') return [];
  const from = Math.max(0, start - 16);
  const list = SHARED.exec(text.slice(from, start));
  if (list === null) return [];
  const base = from + list.index;
  return [...list[0].matchAll(ONE)].map((level) => {
    const word =
      own.endsWith('级') && !level[0].endsWith('级') && level[0] !== '全国' ? `${level[0]}级` : level[0];
    return { start: base + level.index, end: base + level.index + level[0].length, word };
  });
}
