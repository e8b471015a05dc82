import type { Clause, ParsedDocument } from '../../parse/document.ts';
import type { ClauseSentence } from '../clause-sentences.ts';

/** Headings under which sentences state goals: 主要目标, 发展目标, 工作指标. */
const GOAL_HEADING = /(?:目标|指标|愿景)(?!.{0,4}(?:考核|责任制|管理办法))/;
/** Headings whose numbers are conditions, scores or sums, never goals. */
const OTHER_HEADING =
  /申报|评审|评定|评选|条件|资格|名额|奖励|罚则|法律责任|资金|经费|补助|补贴|附则|收费|评分|计分|名单|解读|回顾|现状|背景|形势|(?:发展|工作|现实)基础$|(?:主要|工作|总体|发展)(?:成效|成绩|情况)$|(?:存在|主要)(?:的)?问题$/;
/** 到2020年, 至2025年底, 力争2025年, and 2023年底前, 2023年， with what follows. */
const TO_YEAR = `(?:到|(?<!截)至|力争到?|争取到?|展望)(?:“?十[三四五六]五”?末[（(]?)?(?<to>20\\d{2})年`;
const YEAR_AHEAD =
  '(?<ahead>20\\d{2})年(?:底|末|年底)?(?:前|之前|以前|，|,|力争|争取|实现|达到|全[市县省区]|基本)';
const GOAL_YEAR = new RegExp(`${TO_YEAR}|${YEAR_AHEAD}`, 'gu');
const SENTENCE_YEAR = /(?<![〔[（(比较以自年从在-])(?<year>20\d{2})年(?!版|度?《|[—–-]20)/u;
const PERIOD_END = /20\d{2}年?(?:-{1,2}|—{1,2}|–|~|～|至|到)(?<year>20\d{2})年?/u;
const FIVE_YEAR_PLAN: Readonly<Record<string, number>> = {
  十二五: 2015,
  十三五: 2020,
  十四五: 2025,
  十五五: 2030,
};
const PLAN_PERIOD = /“?(?<plan>十[二三四五]五)”?(?:期间|时期|末|期末|规划期)/u;

export interface GoalContext {
  /** Stated as a goal by year, heading or lead; otherwise only plain plans (建设200个…) count. */
  readonly stated: boolean;
  readonly year: number | null;
  /** Numbers of this clause are never goals. */
  readonly excluded: boolean;
  /** An article of a law or award rule. */
  readonly article: boolean;
  /** The sentence itself names the goal's year. */
  readonly ownYear: boolean;
  /** The year named is over at the document's date: a report. */
  readonly past: boolean;
  /** The year a later phrase of the sentence turns to (…；到2035年). */
  yearOf(phrase: string): number | null;
}

/** Reads goal years and goal headings of a document once, for any of its sentences. */
export function goalContexts(
  document: ParsedDocument,
): (sentence: ClauseSentence, before: readonly ClauseSentence[]) => GoalContext {
  const { clauses, metadata, working } = document;
  const titleYear = periodEnd(metadata.attachedTitle ?? metadata.title);
  const date = metadata.issued ?? metadata.published;
  const documentYear = date === null ? null : Number(date.slice(0, 4));
  const lineOf = (clause: Clause): readonly Clause[] => {
    const line: Clause[] = [clause];
    for (let parent = clause.parent; parent !== null; ) {
      const above = clauses[parent];
      if (above === undefined) break;
      line.push(above);
      parent = above.parent;
    }
    return line;
  };
  const leadYear = (clause: Clause): number | null =>
    firstGoalYear(working.text.slice(clause.own.start, clause.own.end));

  /** （二）…under 工作目标 goes on with the year of （一）到2025年…. */
  const siblingYear = ({ parent, ordinal }: Clause): number | null =>
    firstKnown(
      clauses.filter((other) => other.parent === parent && other.ordinal < ordinal),
      leadYear,
    );

  return (sentence, before) => {
    const line = lineOf(sentence.clause);
    const headings = line.map((clause) => clause.title);
    const own = statedYear(sentence.text);
    const inherited =
      own ?? yearBefore(before) ?? firstKnown(line, (clause) => statedYear(clause.title) ?? leadYear(clause));
    const goalHeading = headings.some((title) => GOAL_HEADING.test(title));
    const reported = inherited !== null && documentYear !== null && inherited < documentYear;
    return {
      stated: !reported && (goalHeading || inherited !== null),
      ownYear: own !== null,
      past: reported && !goalHeading,
      yearOf: statedYear,
      year: inherited ?? titleYear ?? (goalHeading ? siblingYear(sentence.clause) : null),
      excluded: !goalHeading && headings.some((title) => OTHER_HEADING.test(title)),
      article: line.some((clause) => /^第.{1,8}条/.test(clause.marker)),
    };
  };
}

/** The year a sentence sets its goals for, else null. */
export function statedYear(text: string): number | null {
  return firstGoalYear(text) ?? leadingYear(text) ?? planEnd(text);
}

function firstGoalYear(text: string): number | null {
  const groups = text.matchAll(GOAL_YEAR).next().value?.groups;
  const year = groups?.to ?? groups?.ahead;
  return year === undefined ? null : Number(year);
}

/** A year at the head of the sentence (2023年，新增…), not inside it. */
function leadingYear(text: string): number | null {
  const match = SENTENCE_YEAR.exec(text.slice(0, 24));
  return match?.groups?.year === undefined || match.index > 12 ? null : Number(match.groups.year);
}

function planEnd(text: string): number | null {
  const plan = PLAN_PERIOD.exec(text)?.groups?.plan;
  return plan === undefined ? null : (FIVE_YEAR_PLAN[plan] ?? null);
}

function periodEnd(title: string): number | null {
  const year = PERIOD_END.exec(title)?.groups?.year;
  return year === undefined ? planEnd(title) : Number(year);
}

/** The latest year of the same paragraph; in a new paragraph the first year of the clause's lead paragraph. */
function yearBefore(before: readonly ClauseSentence[]): number | null {
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const year = statedYear(before[i]?.text ?? '');
    if (year !== null) return year;
    if (before[i]?.opensParagraph) break;
  }
  return firstKnown(before, (sentence) => statedYear(sentence.text));
}

function firstKnown<T>(items: readonly T[], read: (item: T) => number | null): number | null {
  for (const item of items) {
    const value = read(item);
    if (value !== null) return value;
  }
  return null;
}
