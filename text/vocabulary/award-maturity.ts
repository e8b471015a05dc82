import type { Span } from '../span.ts';

/** A grade of capability that was assessed: CMMI五级, AAA级测量管理体系. */
export interface MaturityMatch extends Span {
  readonly kind: 'certification' | 'enterprise-title';
  readonly name: string;
}

const GRADE = '[一二三四五1-5]级';
const JOINT = '[、，和及或/]';
/** CMMI三级、四级; CSMM（软件能力成熟度评估）四级; …集成（CMMI）三级. */
const MODEL = new RegExp(
  `(?<![A-Za-z])(?<what>[A-Z]{3,6})(?:[）)]|[（(][\\p{Script=Han}]{2,16}[）)])?(?<grades>${GRADE}(?:${JOINT}${GRADE}){0,4})(?:(?:评估|等级)?(?:认证|评估))?`,
  'gu',
);
const ONE_GRADE = new RegExp(GRADE, 'gu');
const LETTERS = 'A{1,5}级?';
const ONE_OF_LETTERS = new RegExp(LETTERS, 'gu');
/** AAA、AA级测量管理体系认证, AAAA级标准化良好行为企业. */
const SYSTEM = new RegExp(
  `(?<![A-Za-z])(?<grades>${LETTERS}(?:${JOINT}${LETTERS}){0,4})(?<what>测量管理体系|标准化良好行为企业|质量信用企业)(?:认证(?:证书)?|证书)?`,
  'gu',
);
const CONFERRED = /(?:通过|获得|取得|获评|评为|评定为|认定为|达到)[^，,。；;、]{0,24}$/u;
const REACH = 30;

/** Assessed capability, one match for each grade named. */
export function findMaturity(text: string): readonly MaturityMatch[] {
  if (!/[A-Z]/u.test(text)) return [];
  return [
    ...graded(text, MODEL, ONE_GRADE, (grade, what) => `${what}${grade}`),
    ...graded(text, SYSTEM, ONE_OF_LETTERS, letters),
  ];
}

/** AAA and AAA级 are one grade. */
function letters(grade: string, what: string): string {
  return `${grade.endsWith('级') ? grade : `${grade}级`}${what}`;
}

function graded(
  text: string,
  pattern: RegExp,
  one: RegExp,
  nameOf: (grade: string, what: string) => string,
): readonly MaturityMatch[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: printed, index, groups }) => {
    if (!CONFERRED.test(text.slice(Math.max(0, index - REACH), index))) return [];
    const what = groups?.what ?? '';
    const from = index + printed.indexOf(groups?.grades ?? '');
    const grades = [...(groups?.grades ?? '').matchAll(one)];
    return grades.map((grade, i) => ({
      start: i === 0 ? index : from + grade.index,
      end: i === grades.length - 1 ? index + printed.length : from + grade.index + grade[0].length,
      kind: what.endsWith('企业') ? ('enterprise-title' as const) : ('certification' as const),
      name: nameOf(grade[0], what),
    }));
  });
}
