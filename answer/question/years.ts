import type { Question } from './question.ts';
import type { Reading } from './reading.ts';

type Language = 'zh' | 'en';

const YEAR = '(19\\d{2}|20\\d{2})';
const YEAR_SPANS: Readonly<Record<Language, readonly (readonly [RegExp, 'range' | 'from' | 'to' | 'in'])[]>> =
  {
    zh: [
      [new RegExp(`${YEAR}年?(?:到|至|-|—|~)${YEAR}年?(?:之间|期间)?`, 'gu'), 'range'],
      [new RegExp(`(?:自|从)?${YEAR}年?及?(?:以来|以后|之后|起|后)`, 'gu'), 'from'],
      [new RegExp(`${YEAR}年?及?(?:以前|之前|前)`, 'gu'), 'to'],
      [
        new RegExp(
          `(?<![比较于])(?:到|至|在)?${YEAR}年(?!的?(?:基础|基数|水平|为基|同期|相比))(?:底|末|度|的|发布|出台|印发)?`,
          'gu',
        ),
        'in',
      ],
    ],
    en: [
      [new RegExp(`\\b(?:between|from) ${YEAR} (?:and|to|until) ${YEAR}\\b`, 'gi'), 'range'],
      [
        new RegExp(`(?<!compared (?:to|with) |relative |down |up )\\b(?:since|after|from) ${YEAR}\\b`, 'gi'),
        'from',
      ],
      [new RegExp(`\\b(?:in )?${YEAR} (?:or|and) (?:later|after|onwards?|since)\\b`, 'gi'), 'from'],
      [new RegExp(`\\b(?:in )?${YEAR} (?:or|and) (?:earlier|before)\\b`, 'gi'), 'to'],
      [new RegExp(`\\b(?:before|until|up to) ${YEAR}\\b`, 'gi'), 'to'],
      [
        new RegExp(
          `(?<!against |versus |than |compared (?:to|with) |relative to |from )\\b(?:in|of|by|for|the|deadline) ${YEAR}\\b`,
          'gi',
        ),
        'in',
      ],
      [new RegExp(`\\b(?:targets?|goals?|plans?|opinions?|documents?) ${YEAR}\\b`, 'gi'), 'in'],
      [new RegExp(`\\b${YEAR}\\b(?= (?:targets?|goals?|plans?|opinions?|documents?))`, 'gi'), 'in'],
    ],
  };

/** I do not need those for 2027, 除了2018年. */
const UNWANTED_YEAR =
  /(?:\b(?:not|don't) (?:need|want)\b|\b(?:except|excluding)\b|不要|不看|除了?)[^.?!,，。]{0,20}$/iu;

/** 十三五末 is 2020; the plans of the state run for five years each. */
const PLAN = /[“"]?十(?<unit>[一二三四五六])五[”"]?(?:规划)?(?:期间|时期|末期?|期末|收官|结束)/gu;
const FIRST_PLAN_ENDS = 2010;
const PLAN_YEARS = 5;
const END_OF_PLAN = /末|收官|结束/u;

/** The years of issue the question asks for; takes the words. */
export function readYears(reading: Reading, language: Language): Question['years'] {
  const [plan] = reading.note(
    'year',
    reading.takeAll(PLAN, ({ groups, 0: printed }) => {
      const end = FIRST_PLAN_ENDS + PLAN_YEARS * '一二三四五六'.indexOf(groups?.unit ?? '一');
      return { from: END_OF_PLAN.test(printed) ? end : end - PLAN_YEARS + 1, to: end };
    }),
  );
  if (plan !== undefined) return plan.value;
  for (const [pattern, kind] of YEAR_SPANS[language]) {
    const [found, ...others] = reading.note(
      'year',
      reading.takeAll(pattern, (m) =>
        UNWANTED_YEAR.test(reading.text.slice(0, m.index))
          ? null
          : { first: Number(m[1]), second: Number(m[2]) },
      ),
    );
    if (found === undefined) continue;
    const { first, second } = found.value;
    // 江西2020年多少,霍山2023年又多少: each of several years is asked about.
    const years = [first, ...others.map(({ value }) => value.first)];
    if (kind === 'in') return { from: Math.min(...years), to: Math.max(...years) };
    if (kind === 'range') return { from: Math.min(first, second), to: Math.max(first, second) };
    return { from: kind === 'to' ? null : first, to: kind === 'from' ? null : first };
  }
  return null;
}
