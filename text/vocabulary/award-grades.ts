import type { Span } from '../span.ts';

/** A grade given to a hotel, a scenic area or the like: 五星级饭店, 5A级景区. */
export interface GradeMatch extends Span {
  readonly kind: 'grade';
  /** 五星级饭店, 5A级旅游景区: one name for each grade of a list. */
  readonly name: string;
}

const GRADE = '(?:[一二三四五]星级?|[2-5]A级?|A{2,5}级?)';
const GRADED =
  '(?:旅游饭店|饭店|酒店|宾馆|旅游景区|景区|旅游区|度假区|营地|民宿|农家乐|旅行社|农庄|乡村旅游点|乡村旅游区|经营户|物流企业|餐饮店|基地)';
const LIST = new RegExp(
  `(?:国家)?(?<grades>${GRADE}(?:[、，和及或]{1,2}(?:国家)?${GRADE}){0,4})(?:标准)?的?(?<what>[\\p{Script=Han}]{0,6}?${GRADED})`,
  'gu',
);
const ONE = new RegExp(GRADE, 'gu');
/** A grade is had only where someone gave it; 新建五星级酒店 builds a house. */
const CONFERRED =
  /(?:评定为|评定|评为|获评|获得|取得|获|认定为|晋升为?|升级为|晋级|创建为|创建成功|创成|创建|通过|挂牌|入选|达到)[^，,。；;、]{0,8}$/u;
const REACH = 14;
/** 5A级景区奖励100万元，4A级景区奖励30万元: the next grade of a list, right before its own sum. */
const GOES_ON = /[，,、]$/u;
const PRICED = /^的?[，,]?(?:分别|各|每个|每家)?(?:一次性)?(?:给予|予以)?(?:一次性)?(?:奖励|奖补|补助|\d)/u;

/** Grades that were given, one match for each grade named (五星级、四星级饭店 are two). */
export function findGrades(text: string): readonly GradeMatch[] {
  if (!/星级|A级|AA/u.test(text)) return [];
  let isListOpen = false;
  return [...text.matchAll(LIST)].flatMap((match) => {
    const { 0: printed, index } = match;
    const before = text.slice(Math.max(0, index - REACH), index);
    const goesOn =
      isListOpen &&
      GOES_ON.test(before) &&
      PRICED.test(text.slice(index + printed.length, index + printed.length + 24));
    if (!CONFERRED.test(before) && !goesOn) return [];
    isListOpen = true;
    const what = match.groups?.what ?? '';
    const grades = [...(match.groups?.grades ?? '').matchAll(ONE)];
    const from = index + printed.indexOf(grades[0]?.[0] ?? '');
    return grades.map((grade, i) => ({
      start: i === 0 ? index : from + grade.index,
      end: i === grades.length - 1 ? index + printed.length : from + grade.index + grade[0].length,
      kind: 'grade' as const,
      name: `${gradeName(grade[0])}${what.replace(/^级|各类|社会(?=宾馆|饭店|酒店)|旅游(?=星级|饭店|酒店)|星级/gu, '')}`,
    }));
  });
}

/** AAAAA and 5A级 are one grade. */
function gradeName(printed: string): string {
  const letters = /^A+/u.exec(printed)?.[0].length;
  const plain = letters === undefined ? printed : `${letters}A`;
  return plain.endsWith('级') ? plain : `${plain}级`;
}
