import type { Clause, ParsedDocument } from '../../parse/document.ts';
import type { ClauseSentence } from '../clause-sentences.ts';

/** Kinds of documents that plan; in others a number needs a stated goal (a year, a heading) to be a target. */
export const PLANNING_KINDS: ReadonlySet<string> = new Set([
  '意见',
  '实施意见',
  '指导意见',
  '决定',
  '方案',
  '通知',
  '纲要',
  '规划',
  '措施',
  '计划',
]);

/** Headings under which sentences state goals: 主要目标, 发展目标, 工作指标. */
const GOAL_HEADING = /(?:目标|指标|愿景)(?!.{0,4}(?:考核|责任制|管理办法|(?:完成|落实|执行|实现)情况))/;
/** Headings whose numbers are conditions, scores or sums, never goals. */
const OTHER_HEADING =
  /申报|评审|评定|评选|条件|资格|名额|奖励|罚则|法律责任|资金|经费|补助|补贴|附则|收费|评分|计分|名单|解读|回顾|现状|背景|形势|(?:发展|工作|现实)基础$|(?:主要|工作|总体|发展)(?:成效|成绩|情况)$|(?:完成|落实|开展|进展|执行|推进|实施)情况|工作(?:进展|总结)$|取得(?:的)?(?:成效|成绩|进展)|(?:存在|主要)(?:的)?问题$/;
/** 到2020年, 至2025年底, 力争2025年, and 2023年底前, 2023年， with what follows. */
const TO_YEAR = `(?:到|(?<!截)至|力争到?|争取到?|展望)(?:“?十[一二三四五六]五”?末[（(]?)?(?<to>20\\d{2})年`;
/** 2026年6月底前; the sign of the month may be lost. */
const MONTH_END = '\\d{1,2}月?(?:底|末|份)?(?:前|之前|以前)';
const YEAR_AHEAD = `(?<![比较])(?<ahead>20\\d{2})年(?:${MONTH_END}|(?:底|末|年底)?(?:前|之前|以前|，|,|力争|争取|实现|达到|全[市县省区]|基本))`;
const YEAR_TO = new RegExp(
  `${TO_YEAR}|(?<![比较])(?<ahead>20\\d{2})年(?:${MONTH_END}|(?:底|末|年底)?(?:前|之前|以前))`,
  'gu',
);
const GOAL_YEAR = new RegExp(`${TO_YEAR}|${YEAR_AHEAD}`, 'gu');
/** 2023—2025年，新增…: a period at the head of a phrase; its end. */
const PERIOD_AHEAD =
  /(?<![^\s，。；：、])(?:在|从)?20\d{2}年?(?:-{1,2}|—{1,2}|–|~|～|至|到)(?<year>20\d{2})年(?=[，,]|每年|期间|底前|底，|[\p{Script=Han}])/u;
const YEARS_IN_ORDER = /(?:到|至)20\d{2}年?[底末]?(?:[、和与及](?:到)?20\d{2}年?[底末]?){1,3}/u;
const SENTENCE_YEAR = /(?<![〔[（(比较以自年从由在-])(?<year>20\d{2})年(?!版|度?《|[—–-]20)/u;
const PERIOD_END = /20\d{2}年?(?:-{1,2}|—{1,2}|–|~|～|至|到)(?<year>20\d{2})年?/u;
/** 2021年全市质量工作要点: a plan for one year. */
const YEAR_PLAN = /(?<year>20\d{2})年度?[^《》]{0,16}(?:要点|计划|方案|安排|任务|目标)/u;
const FIVE_YEAR_PLAN: Readonly<Record<string, number>> = {
  十一五: 2010,
  十二五: 2015,
  十三五: 2020,
  十四五: 2025,
  十五五: 2030,
};
const PLAN_PERIOD = /(?<![比较从由与]“?)“?(?<plan>十[一二三四五]五)”?(?:期间|时期|末|期末|规划期)/u;

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
  /** Years that a phrase names for values in order (到2025年和2030年，分别达到…); null if it names no two. */
  yearsOf(phrase: string): readonly number[] | null;
}

/** What the clauses around a sentence say of goals; the same for all sentences of a clause. */
interface ClauseContext {
  readonly goalHeading: boolean;
  readonly otherHeading: boolean;
  readonly article: boolean;
  readonly year: number | null;
  /** From a clause before under the same heading: （二）…goes on with the year of （一）到2025年…. */
  readonly siblingYear: number | null;
}

/**
 * Reads goal years and headings for the sentences of a document. Sentences must be given in reading order, since a
 * paragraph goes on with the year named before.
 */
export function goalContexts(document: ParsedDocument): (sentence: ClauseSentence) => GoalContext {
  const { metadata } = document;
  const titleYear = periodEnd(metadata.attachedTitle ?? metadata.title);
  const date = metadata.issued ?? metadata.published;
  const documentYear = date === null ? null : Number(date.slice(0, 4));
  // In a report of unknown date a bare year (2023年，新增…) may be over.
  const plans = PLANNING_KINDS.has(metadata.kind) || documentYear !== null;
  const clauseContexts = readClauses(document, !plans);
  const named = namedYears();

  return (sentence) => {
    const around = clauseContexts[sentence.clause.ordinal] ?? NO_CONTEXT;
    const own = plans || around.goalHeading ? statedYear(sentence.text) : yearAhead(sentence.text);
    const earlier = named.before(sentence);
    const inherited = own ?? earlier ?? around.year;
    named.note(own);
    const reported = inherited !== null && documentYear !== null && inherited < documentYear;
    return {
      stated: !reported && (around.goalHeading || inherited !== null),
      ownYear: own !== null,
      past: reported && !around.goalHeading,
      yearOf: statedYear,
      yearsOf: yearsInOrder,
      year: inherited ?? titleYear ?? (around.goalHeading ? around.siblingYear : null),
      excluded: !around.goalHeading && around.otherHeading,
      article: around.article,
    };
  };
}

const NO_CONTEXT: ClauseContext = {
  goalHeading: false,
  otherHeading: false,
  article: false,
  year: null,
  siblingYear: null,
};

/** Contexts by clause ordinal; a clause comes after the one above it, whose context it takes over. */
function readClauses({ clauses, working }: ParsedDocument, onlyTo: boolean): readonly ClauseContext[] {
  const contexts: ClauseContext[] = [];
  const yearUnder = new Map<number | null, number>();
  for (const { title, marker, parent, own } of clauses) {
    const above = parent === null ? NO_CONTEXT : (contexts[parent] ?? NO_CONTEXT);
    const ownYear = statedYear(title) ?? firstGoalYear(working.text.slice(own.start, own.end), onlyTo);
    contexts.push({
      goalHeading: above.goalHeading || GOAL_HEADING.test(title),
      otherHeading: above.otherHeading || OTHER_HEADING.test(title),
      article: above.article || /^第.{1,8}条/.test(marker),
      year: ownYear ?? above.year,
      siblingYear: yearUnder.get(parent) ?? null,
    });
    if (ownYear !== null && !yearUnder.has(parent)) yearUnder.set(parent, ownYear);
  }
  return contexts;
}

/** The latest year of the same paragraph; in a new paragraph the first year of the clause. */
function namedYears(): {
  before(sentence: ClauseSentence): number | null;
  note(year: number | null): void;
} {
  let clause: Clause | undefined;
  let first: number | null = null;
  let latest: number | null = null;
  return {
    before(sentence) {
      if (sentence.clause !== clause) [clause, first, latest] = [sentence.clause, null, null];
      if (sentence.opensParagraph) latest = null;
      return latest ?? first;
    },
    note(year) {
      latest = year ?? latest;
      first ??= year;
    },
  };
}

/** The year a sentence names as ahead (到2025年, 2025年底前, 十四五末), else null. */
const yearAhead = (text: string): number | null => firstGoalYear(text, true) ?? planEnd(text);

/** The year a sentence sets its goals for, else null. */
export function statedYear(text: string): number | null {
  return firstGoalYear(text) ?? periodAhead(text) ?? leadingYear(text) ?? planEnd(text);
}

/** With `onlyTo`, years with 到, 至 or 底前 before or behind, no bare ones (2023年全市…). */
function firstGoalYear(text: string, onlyTo = false): number | null {
  const groups = text.matchAll(onlyTo ? YEAR_TO : GOAL_YEAR).next().value?.groups;
  const year = groups?.to ?? groups?.ahead;
  return year === undefined ? null : Number(year);
}

function yearsInOrder(text: string): readonly number[] | null {
  const listed = YEARS_IN_ORDER.exec(text)?.[0].match(/20\d{2}/gu);
  if (listed != null) return listed.map(Number);
  // 2024年达到90%、2025年达到95%: a year before each value, or 2024年、2025年…分别 before all.
  const years = [...text.matchAll(EACH_YEAR)].map(({ groups }) => Number(groups?.year));
  return years.length > 1 && years.every((year, i) => i === 0 || year > (years[i - 1] ?? year))
    ? years
    : null;
}

const EACH_YEAR = new RegExp(SENTENCE_YEAR.source, 'gu');

function periodAhead(text: string): number | null {
  const year = PERIOD_AHEAD.exec(text.slice(0, 40))?.groups?.year;
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
  const year = PERIOD_END.exec(title)?.groups?.year ?? YEAR_PLAN.exec(title)?.groups?.year;
  return year === undefined ? planEnd(title) : Number(year);
}
