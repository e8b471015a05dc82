import { isoDate } from '../../text/dates.ts';
import { parseNumber } from '../../text/numerals.ts';

export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** （2016-2020年）, 2016—2020年. */
const YEARS = /((?:19|20)\d{2})(?:年)?[-—–－~～至到]{1,2}((?:19|20)\d{2})年?/;
/** “十四五”, 第十四个五年规划. */
const FIVE_YEARS = /(?<![\u4e00-\u9fff]第)[“"‘「]?(十[一二三四五])五[”"’」]?|第(十[一二三四五])个五年/;
/** 2023年质量工作要点. */
const ONE_YEAR = /((?:19|20)\d{2})年度?(?!\d{1,2}月)[^《》]{2,30}(?:要点|计划)$/;
const PLAN = /(?:规划|计划|纲要|方案|要点)(?:[（(][^（）()]{1,30}[）)]){0,2}$/;
/** A plan of others, which the title only carries out. */
const OF_OTHERS = /(?:贯彻|落实|实施|执行)[^，。]{0,6}$/;
const LONGEST = 30;
/** Five years of the plan before the first one counted: the fourteenth begins in 2021. */
const YEAR_ZERO = 1951;

/** The period that a plan's title gives as its own: （2016-2020年）, “十四五”, 2023年…要点; not that of a title it cites. */
export function periodOf(title: string): Period | null {
  const own =
    /(?:印发|发布|公布)《([^《》]{2,100})》/.exec(title)?.[1] ?? title.replaceAll(/《[^《》]{0,100}》/g, '');
  const years = YEARS.exec(own);
  if (years !== null) return between(Number(years[1]), Number(years[2]));
  if (!PLAN.test(own)) return null;
  const five = FIVE_YEARS.exec(own);
  const plan = parseNumber(five?.[1] ?? five?.[2] ?? '');
  if (five !== null && plan !== null) {
    if (OF_OTHERS.test(own.slice(0, five.index))) return null;
    const from = YEAR_ZERO + 5 * plan;
    return between(from, from + 4);
  }
  const one = ONE_YEAR.exec(own)?.[1];
  return one === undefined ? null : between(Number(one), Number(one));
}

function between(from: number, to: number): Period | null {
  if (to < from || to - from > LONGEST) return null;
  return { from: isoDate(from, 1, 1), to: isoDate(to, 12, 31) };
}
