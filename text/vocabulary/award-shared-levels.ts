import { levelWordAt } from './award-levels.ts';

/** A name that leaves its end to a later one: 国家 in `国家、省级质检中心`, 知名 in `知名、驰名商标`. */
export interface SharedName {
  readonly start: number;
  readonly end: number;
  /** 国家级质检中心, with the 级 that stands only at the last of them. */
  readonly name: string;
}

const LEVEL = '(?:国家级?|全国|国际级?|省部级|省级?|自治区级?|市级?|州级?|县级?|区级?)';
const SHARED = new RegExp(
  `(?<![城都门超专本全假范园发景新社街库湖港片])(?:${LEVEL}[、，,/和及或与]{1,2}){1,5}$`,
  'u',
);
const ONE = new RegExp(LEVEL, 'gu');

const MARK = '(?:(?:国家|[省市县区])?级?(?:驰名|著名|知名))';
const MARKS = new RegExp(`(?:${MARK}[、，和及或与]{1,2}){1,3}$`, 'u');
const ONE_MARK = new RegExp(MARK, 'gu');
const OF_MARK = /(?:驰名|著名|知名)商标$/u;

/** The names listed directly before the name at `start` that share its end. */
export function sharedNamesBefore(text: string, start: number, name: string): readonly SharedName[] {
  return OF_MARK.test(name) ? marksBefore(text, start, name) : levelsBefore(text, start, name);
}

function marksBefore(text: string, start: number, name: string): readonly SharedName[] {
  const from = Math.max(0, start - 20);
  const list = MARKS.exec(text.slice(from, start));
  if (list === null) return levelsBefore(text, start, name);
  const base = from + list.index;
  return [...list[0].matchAll(ONE_MARK)].map((mark) => ({
    start: base + mark.index,
    end: base + mark.index + mark[0].length,
    name: `${mark[0]}商标`,
  }));
}

/** The levels listed before a name that begins with a level word itself. */
function levelsBefore(text: string, start: number, name: string): readonly SharedName[] {
  const own = levelWordAt(name);
  if (own === '') return [];
  const from = Math.max(0, start - 16);
  const list = SHARED.exec(text.slice(from, start));
  if (list === null) return [];
  const base = from + list.index;
  return [...list[0].matchAll(ONE)].map((level) => {
    const word =
      own.endsWith('级') && !level[0].endsWith('级') && level[0] !== '全国' ? `${level[0]}级` : level[0];
    return {
      start: base + level.index,
      end: base + level.index + level[0].length,
      name: `${word}${name.slice(own.length)}`,
    };
  });
}
