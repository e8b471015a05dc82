import { sourceTexts } from '../../graph/queries/clauses.ts';
import { type IndustryFact, industryLinks } from '../../graph/queries/industries.ts';
import type { IndustryRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { placeWords } from '../place-words.ts';
import { glossed } from '../question/glossary.ts';
import type { Question } from '../question/question.ts';
import { factPart } from '../rows.ts';
import { sentenceAround } from '../sentence-around.ts';

/** Industries named in the sentence. */
const MOST = 12;

/**
 * Which industries documents aim at, or which clauses aim at an industry that the question names. Named places and
 * levels narrow it. Null where nothing fits.
 */
export async function answerIndustries(
  { store, places, industries, today }: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const codes = question.industries.map(({ code }) => code);
  const params = codes.length === 0 ? {} : { codes: withDivisions(codes, industries.all()) };
  const facts = (await store.read(industryLinks, params)).filter((fact) => isAsked(fact, question));
  if (facts.length === 0) return null;
  const sources = await store.read(sourceTexts, { ids: [...new Set(facts.map((fact) => fact.documentId))] });
  const sourceOf = new Map(sources.map(({ documentId, sourceText }) => [documentId, sourceText]));
  const rows = asNamed(onePerClause(facts), glossed(question.text)).map(
    (fact): IndustryRow => ({
      ...factPart(fact, today),
      clause: fact.clause,
      ...sentenceAround(sourceOf.get(fact.documentId) ?? '', fact),
      text: fact.text,
      score: 1,
      industry: fact.industry,
      gbt4754: fact.gbt4754,
      named: fact.named,
    }),
  );
  const nameEn = (code: string): string => industries.byCode(code)?.nameEn ?? code;
  return {
    answer: sentence(question, rows, nameEn),
    rows,
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage: coverageOf(collection, { places: question.places, levels: [] }, [], places),
    notFound: false,
    nearest: [],
    cypher: industryLinks.cypher(params),
  };
}

/** A section (C) stands for its divisions too. */
function withDivisions(codes: readonly string[], all: readonly { code: string }[]): readonly string[] {
  const sections = codes.filter((code) => code.length === 1);
  const divisions = all.filter(({ code }) => sections.includes(code.charAt(0))).map(({ code }) => code);
  return [...new Set([...codes, ...divisions])];
}

function isAsked({ adcode, level }: IndustryFact, { places, levels }: Question): boolean {
  if (places.length > 0) return places.some((place) => place.adcode === adcode);
  return levels.length === 0 || (level !== null && levels.includes(level));
}

/** 白酒产业 asks for 白酒 and not for 茶叶, which is of the same class. */
function asNamed(facts: readonly IndustryFact[], text: string): readonly IndustryFact[] {
  const isNamed = ({ named }: IndustryFact): boolean => text.includes(named);
  const named = facts.filter(isNamed);
  return named.length > 0 ? named : facts;
}

/** The first naming of an industry in a clause. */
function onePerClause(facts: readonly IndustryFact[]): readonly IndustryFact[] {
  const first = new Map<string, IndustryFact>();
  for (const fact of facts) {
    const key = `${fact.documentId} ${fact.clause} ${fact.gbt4754}`;
    if (!first.has(key)) first.set(key, fact);
  }
  return [...first.values()];
}

function sentence(
  { language, industries: asked }: Question,
  rows: readonly IndustryRow[],
  nameEn: (code: string) => string,
): string {
  const isZh = language === 'zh';
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row.gbt4754, (counts.get(row.gbt4754) ?? 0) + 1);
  const name = (code: string): string =>
    isZh ? (rows.find((row) => row.gbt4754 === code)?.industry ?? code) : nameEn(code);
  if (asked.length > 0) {
    const speakers = [...new Set(rows.map((row) => placeWords(row, language)))];
    const what = asked.map((one) => (isZh ? one.name : one.nameEn)).join(isZh ? '、' : ', ');
    return isZh
      ? `${rows.length}条条款的措施涉及${what}：${speakers.join('、')}。`
      : `${rows.length} ${rows.length === 1 ? 'clause aims' : 'clauses aim'} a measure at ${what}: ${speakers.join(', ')}.`;
  }
  const ordered = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = ordered
    .slice(0, MOST)
    .map(([code, count]) => (isZh ? `${name(code)}（${count}条）` : `${name(code)} (${count})`));
  const rest = ordered.length - shown.length;
  return isZh
    ? `涉及${ordered.length}个行业（按国民经济行业分类 GB/T 4754），条款多的有：${shown.join('、')}${rest > 0 ? `，另有${rest}个，见表` : ''}。`
    : `${ordered.length} industries (GB/T 4754 classes), with the number of clauses: ${shown.join(', ')}${rest > 0 ? `, and ${rest} more in the table` : ''}.`;
}
