import { clauseIdOf } from '../../graph/identity.ts';
import { documentHeads, documentOutline, type OutlineRow } from '../../graph/queries/documents.ts';
import type { PrecedentRow } from '../answer.ts';
import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { parallelsOf } from '../parallels.ts';
import { documentsIn } from '../question/documents.ts';
import type { Question } from '../question/question.ts';

const NUMBER = '[\\d一二三四五六七八九十百]{1,5}';
/** 第五条, （十六）: the marker of one clause. */
const MARKER = new RegExp(`第${NUMBER}条|[（(]${NUMBER}[）)]`, 'u');
const ARTICLE = /\barticle (\d{1,3})\b/iu;

/**
 * Clauses of other documents that say the like of the one clause that the question names by document and marker:
 * 某市条例第五条的类似条款. Null where it does not name exactly one.
 */
export async function answerParallels(
  { store, places, today }: AnswerContext,
  question: Question,
  collection: Collection,
): Promise<AnswerBody | null> {
  const marker = markerIn(question.text);
  if (marker === null) return null;
  const heads = await store.read(documentHeads, {});
  const named = documentsIn(
    question,
    heads.map((head) => ({ ...head, title: head.document })),
  );
  const [document] = named;
  if (document === undefined || named.length > 1) return null;
  const outline = await store.read(documentOutline, { id: document.documentId });
  const clauses = outline.filter(({ label }) => bare(label).startsWith(marker));
  const [clause] = clauses;
  if (clause === undefined || new Set(clauses.map(({ label }) => label)).size > 1) return null;
  const found = await parallelsOf(store, clauseIdOf(document.documentId, clause.ordinal), today);
  const rows = found.map(({ basis: _, scores: __, ...row }): PrecedentRow => ({ ...row, alike: [] }));
  return {
    answer: sentence(question.language, document.title, clause, rows),
    rows,
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage: coverageOf(collection, { places: question.places, levels: [] }, [], places),
    notFound: rows.length === 0,
    nearest: [],
    cypher: null,
  };
}

function markerIn(text: string): string | null {
  const [marker] = MARKER.exec(text) ?? [];
  if (marker !== undefined) return bare(marker);
  const article = ARTICLE.exec(text)?.[1];
  return article === undefined ? null : `第${article}条`;
}

function bare(label: string): string {
  return label.replace(/\s+/gu, '').replaceAll('（', '(').replaceAll('）', ')');
}

function sentence(
  language: 'zh' | 'en',
  title: string,
  { label }: OutlineRow,
  rows: readonly PrecedentRow[],
): string {
  const dated = rows.map(({ jurisdiction, issuedOn, publishedOn }) => {
    const year = (issuedOn ?? publishedOn)?.slice(0, 4);
    return `${jurisdiction ?? '—'}（${year ?? (language === 'zh' ? '日期不详' : 'undated')}）`;
  });
  if (language === 'zh')
    return rows.length === 0
      ? `馆藏其他文件中没有与《${title}》“${label}”相近的条款。`
      : `与《${title}》“${label}”相近的其他文件条款（并列，不是承接）：${dated.join('、')}。`;
  return rows.length === 0
    ? `No clause of another document is like “${label}” of 《${title}》.`
    : `Clauses of other documents like “${label}” of 《${title}》 (parallels, no descent): ${dated.join(', ')}.`;
}
