import { type TargetFact, targets } from '../../graph/queries/targets.ts';
import { searchTerms } from '../../text/ngrams.ts';
import type { TargetRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { placeWords } from '../place-words.ts';
import type { Question } from '../question/question.ts';
import { documentPart, factMarks } from '../rows.ts';

/** Share of an indicator's character pairs that the question must hold to ask for it. */
const LEAST_SHARE = 0.6;
/** Indicators that cover this much less of the question than the best one are others. */
const NEAR = 0.15;

/**
 * What an indicator is to reach, where and by when. The indicator is found by the words of the question; null where
 * none fits, so that the caller can search instead.
 */
export async function answerTargets(
  { store, places, today }: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const held = new Set(collection.places.map((place) => place.adcode));
  const adcodes = question.places.map((place) => place.adcode).filter((adcode) => held.has(adcode));
  if (question.places.length > 0 && adcodes.length === 0) return null;
  const params = adcodes.length === 0 ? {} : { adcodes };
  const facts = (await store.read(targets, params)).filter((fact) => isAsked(fact, question));
  const scored = matching(facts, question.text);
  const best = Math.max(...scored.map(({ score }) => score));
  const rows = scored
    .filter(({ score }) => score >= best - NEAR)
    .sort((a, b) => b.score - a.score)
    .map(({ fact, score }) => rowOf(fact, score, today));
  if (rows.length === 0) return null;
  return {
    answer: sentence(question.language, rows),
    rows,
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage: coverageOf(collection, question, [], places),
    notFound: false,
    nearest: [],
    cypher: targets.cypher(params),
  };
}

function isAsked(fact: TargetFact, { levels, places, years }: Question): boolean {
  const isOfLevel =
    places.length > 0 || levels.length === 0 || (fact.level !== null && levels.includes(fact.level));
  const isOfYear = years === null || fact.year === null || isWithin(fact.year, years);
  return isOfLevel && isOfYear;
}

function isWithin(year: number, { from, to }: NonNullable<Question['years']>): boolean {
  return year >= (from ?? year) && year <= (to ?? year);
}

/**
 * Targets whose indicator the question names, scored by how much of what it says about indicators at all they cover:
 * 大中型工程验收合格率 is nearer to the question for it than 其他工程验收合格率, which shares most of its words.
 */
function matching(facts: readonly TargetFact[], question: string): { fact: TargetFact; score: number }[] {
  const terms = facts.map((fact) => new Set(searchTerms(fact.indicator)));
  const known = new Set(terms.flatMap((of) => [...of]));
  const asked = new Set(searchTerms(question).filter((term) => known.has(term)));
  return facts.flatMap((fact, i) => {
    const own = terms[i] ?? new Set<string>();
    const common = [...own].filter((term) => asked.has(term)).length;
    return common === 0 || common / own.size < LEAST_SHARE ? [] : [{ fact, score: common / asked.size }];
  });
}

function rowOf(fact: TargetFact, score: number, today: string): TargetRow {
  const document = documentPart(fact, today);
  return {
    ...document,
    clause: fact.clause,
    quote: fact.quote,
    start: fact.start,
    end: fact.end,
    ...factMarks(fact, document),
    text: fact.text,
    score,
    indicator: fact.indicator,
    comparator: fact.comparator,
    value: fact.value,
    valueMax: fact.valueMax,
    unit: fact.unit,
    year: fact.year,
  };
}

const COMPARATORS = {
  zh: { '>=': '不低于', '>': '高于', '<=': '不高于', '<': '低于', '=': '达到', '~': '约', '+=': '增长' },
  en: { '>=': 'at least', '>': 'over', '<=': 'at most', '<': 'under', '=': '', '~': 'about', '+=': 'up by' },
} as const;
const MOST = 8;

function sentence(language: 'zh' | 'en', rows: readonly TargetRow[]): string {
  const value = (row: TargetRow): string =>
    `${COMPARATORS[language][row.comparator]} ${row.value}${row.valueMax === null ? '' : `–${row.valueMax}`}${row.unit ?? ''}`;
  const isPast = (row: TargetRow): boolean => row.validity === 'pastTerm' || row.validity === 'repealed';
  const lines = rows
    .slice(0, MOST)
    .map((row) =>
      language === 'zh'
        ? `${placeWords(row, language)}：${row.year === null ? '' : `到${row.year}年，`}${row.indicator}${value(row).replace(' ', '')}${isPast(row) ? '（文件期限已过）' : ''}`
        : `${placeWords(row, language)}: ${row.indicator} ${value(row).trim()}${row.year === null ? '' : ` by ${row.year}`}${isPast(row) ? ' (term over)' : ''}`,
    );
  const rest = rows.length - lines.length;
  if (language === 'zh') return `${lines.join('；')}${rest > 0 ? `；另有${rest}项，见表` : ''}。`;
  return `${lines.join('; ')}${rest > 0 ? `; and ${rest} more in the table` : ''}.`;
}
