import type { Answer } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import { type FoundClause, findClauses, searchRowOf } from '../clause-rows.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { queryLabels } from '../query-labels.ts';
import { isOutOfField } from '../question/field.ts';
import type { Question } from '../question/question.ts';

const MOST_ROWS = 10;
const NEAREST = 3;

/**
 * Any other question: the clauses that come nearest, said to be just that. Named places narrow it. A question of
 * another field, of which no clause holds a phrase, is declined.
 */
export async function answerSearch(
  context: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody> {
  const { store, embedder, places } = context;
  const held = new Set(collection.places.map((place) => place.adcode));
  const loaded = question.places.filter((place) => held.has(place.adcode));
  const found = await findClauses(store, embedder, {
    labels: queryLabels(question),
    text: question.topic,
    language: question.language,
    top: MOST_ROWS,
    filter: { adcodes: loaded.map((place) => place.adcode) },
  });
  const isLinked =
    question.awards.length > 0 || question.measures.length > 0 || found.some(({ hit }) => hit.phrases > 0);
  const isDeclined = !isLinked && (await isOutOfField(embedder, question.topic, question.language));
  const coverage = coverageOf(collection, { places: question.places, levels: [] }, [], places);
  const isUntold = !isDeclined && isAboutAnAward(question) && !found.some((one) => tellsOf(one, question));
  if (isUntold) return untold(question, found, coverage, context);
  return isDeclined
    ? declined(question, found, coverage, context)
    : listed(question, found, coverage, context);
}

/** What questions ask of an award itself, and the words that a text would tell it with. */
const ABOUT: readonly (readonly [RegExp, RegExp])[] = [
  [/评审|评委|评定|谁评|\b(?:jury|judg\w+|panel)\b/iu, /评审(?:委员|专家|机构|组)|评委|组织评(?:审|选|定)/u],
  [/申报|申请|材料|截止|\b(?:apply|application|deadline)\b/iu, /申报|申请|截止/u],
  [/条件|资格|\b(?:eligib\w+|criteria|qualif\w+)\b/iu, /条件|资格|应当具备/u],
  [/名单|得主|谁(?:曾)?(?:获|得|拿)|哪[些几]?家?(?:企业|组织|单位|公司|个人).{0,3}(?:获|得|拿)|\b(?:winners?|who won)\b/iu, /获奖(?:名单|企业名单)|授予.{2,20}(?:公司|集团)/u],
  [/几年|每[几隔]|周期|\bhow often\b/iu, /每.{1,3}年|年度评/u],
  [/设立于|哪年设|何时设|历届|\b(?:when was|founded|established|history)\b/iu, /设立/u],
]; // biome-ignore format: a table

function isAboutAnAward({ awards, text }: Question): boolean {
  return awards.length > 0 && ABOUT.some(([asked]) => asked.test(text));
}

/** Whether a clause names one of the awards and speaks of what is asked about it. */
function tellsOf({ clause }: FoundClause, { awards, text }: Question): boolean {
  const isNamed = awards.some(({ name }) => clause.text.includes(name));
  return isNamed && ABOUT.some(([asked, told]) => asked.test(text) && told.test(clause.text));
}

/** No clause tells what is asked about the award: says so, and gives the nearest as no answer. */
function untold(
  { language, awards }: Question,
  found: readonly FoundClause[],
  coverage: Answer['coverage'],
  { today }: AnswerContext,
): AnswerBody {
  const names = awards.map(({ name, nameEn }) => (language === 'zh' ? name : (nameEn ?? name)));
  return {
    answer:
      language === 'zh'
        ? `馆藏${coverage.documents}份文件没有写到${names.join('、')}的这方面内容。下面列出内容最接近的条款，它们不是答案。`
        : `None of the ${coverage.documents} documents in the collection tells this of the ${names.join(', ')}. The nearest clauses are listed below; they are not the answer.`,
    rows: [],
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: true,
    nearest: found.slice(0, NEAREST).map((clause) => searchRowOf(clause, today)),
    cypher: null,
  };
}

function listed(
  { language }: Question,
  found: readonly FoundClause[],
  coverage: Answer['coverage'],
  { today }: AnswerContext,
): AnswerBody {
  const missing = coverage.notLoaded.map((place) => place.name);
  const { documents } = coverage;
  const isEmpty = found.length === 0;
  const zh = [
    missing.length > 0 ? `馆藏没有${missing.join('、')}的文件。` : '',
    isEmpty
      ? `在馆藏${documents}份文件中没有找到相关条款。`
      : `这个问题没有现成的表可查，以下是馆藏${documents}份文件中内容最接近的${found.length}条条款，按相近程度排列。`,
  ];
  const en = [
    missing.length > 0 ? `The collection holds no document of ${missing.join(', ')}. ` : '',
    isEmpty
      ? `No clause of the ${documents} documents in the collection comes near. `
      : `No table answers this question. These are the ${found.length} clauses of the ${documents} documents in the collection that come nearest, best first. `,
  ];
  return {
    answer: (language === 'zh' ? zh : en).join('').trim(),
    rows: found.map((clause) => searchRowOf(clause, today)),
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: isEmpty,
    nearest: [],
    cypher: null,
  };
}

function declined(
  { language }: Question,
  found: readonly FoundClause[],
  coverage: Answer['coverage'],
  { today }: AnswerContext,
): AnswerBody {
  return {
    intent: 'unanswerable',
    answer:
      language === 'zh'
        ? '这个问题看来不属于质量政策的范围，馆藏文件回答不了。可以问奖励金额、目标指标、责任部门、措施沿革和先例条款，例如：哪些省奖励中国质量奖，奖励多少？下面列出内容最接近的条款，它们不是答案。'
        : 'This does not seem to be a question about quality policy, and the documents in the collection cannot answer it. You can ask about rewards, targets, responsible agencies, the way of a measure from level to level, and precedent clauses; for example: which provinces reward the China Quality Award, and how much? The nearest clauses are listed below; they are not the answer.',
    rows: [],
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage,
    notFound: true,
    nearest: found.slice(0, NEAREST).map((clause) => searchRowOf(clause, today)),
    cypher: null,
  };
}
