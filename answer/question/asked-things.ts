import type { Question } from './question.ts';

type Asked = Pick<Question, 'text' | 'language' | 'links'>;

/** Names that say where and when, and not what; a bound says how much of it. */
const ELSEWHERE: ReadonlySet<string> = new Set(['place', 'excluded', 'unknownPlace', 'year', 'level']);
/** Words of asking for a number, and of what is done to reach it. */
const ASKING =
  /请问|哪些|哪里|哪个|哪几|哪|地方|各地|所有|全部|目标值?|指标|任务|分别|各是?|多少|百分之几|几个点|几[个家项件]|什么数?|怎么样?|怎样|如何|情况|是不是|是否|有没有|有|吗|呢|吧|的|了|把|给|对|在|到|要|应|将|须|必须|计划|打算|力争|争取|达到|做到|做成|做|搞出?|提高|提升|降低|下降|降|控制|定为?|定|设定?|设置|提出|要求|规定|规划|明确|建成|建设|建|培育|新增|创建|完成|实现|是|为|数量|数字|不低于|不高于|不超过|不少于|超过|高于|低于|以上|以下|以内|[\d.]+[%％]?|[比较](?:\d{4}年)?|[个家项件名]|[?？!！。]/gu;
const BETWEEN = /[、,，;；]|和|与|以及|及/u;

/**
 * The things a Chinese question asks the numbers of, without places, years and words of asking: 森林覆盖率, 污水处理率. In
 * the order they stand; empty where it names none, and for an English question, which is compared as a whole.
 */
export function askedThings(question: Asked): string[] {
  if (question.language === 'en') return [];
  return withoutPlaces(question)
    .split(BETWEEN)
    .map((part) => part.replace(ASKING, '').replace(/[\s“”"'()（）《》]+/gu, ''))
    .filter((part) => part.length >= 2);
}

/** The question without its places, years and levels. */
export function withoutPlaces({ text, links }: Asked): string {
  return links
    .filter(({ kind }) => ELSEWHERE.has(kind))
    .reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
    .replace(/ +/g, ' ')
    .trim();
}
