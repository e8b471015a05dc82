import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, AwardRow, MentionRow, SearchRow } from '../../answer/answer.ts';
import { packageRoot } from '../../text/package-root.ts';
import type { DocumentList, DocumentView } from '../../web/server/shapes.ts';

/**
 * Answers written by hand, for what the five documents cannot bring about: places that are not loaded, sums
 * that are ceilings, flags, nothing found. Their offsets are looked up in the documents, so that links work.
 */
const CORPUS = join(packageRoot(), 'data', 'corpus');

export function sourceOf(file: string): string {
  return readFileSync(join(CORPUS, file), 'utf8');
}

/** Where `words` stand in the file; the first place from `from` on. */
export function place(file: string, words: string, from = 0): { quote: string; start: number; end: number } {
  const start = sourceOf(file).indexOf(words, from);
  if (start < 0) throw new Error(`${file} does not hold ${words}`);
  return { quote: words, start, end: start + words.length };
}

export const JIANGXI = {
  jurisdiction: '江西省',
  level: 'province',
  document: '中共江西省委 江西省人民政府关于开展质量提升行动建设质量强省的实施意见',
  documentId: 'doc:jiangxi',
  file: '000_099216d86b06b2f2.txt',
  issuedOn: null,
  publishedOn: '2018-09-28',
  validity: 'unknown',
  clause: '(六)健全质量激励机制',
  flags: [],
} as const;

export const EZHOU = {
  ...JIANGXI,
  jurisdiction: '鄂州市',
  level: 'prefecture',
  document: '市人民政府关于印发《鄂州市质量发展纲要(2012-2020年)》的通知',
  documentId: 'doc:ezhou',
  file: '001_a13160e283203be2.txt',
  issuedOn: '2012-07-17',
  publishedOn: '2012-12-06',
  validity: 'pastTerm',
  clause: '14、创新质量发展激励机制',
} as const;

export const HUOSHAN = {
  ...JIANGXI,
  jurisdiction: '霍山县',
  level: 'county',
  document: '关于印发霍山县质量强县建设实施方案的通知',
  documentId: 'doc:huoshan',
  file: '003_f991eac74ec5d245.txt',
  issuedOn: '2021-04-06',
  publishedOn: '2021-04-07',
  validity: 'unknown',
  clause: '(一)完善质量激励政策',
} as const;

export const SICHUAN = {
  ...JIANGXI,
  jurisdiction: '四川省',
  document: '中共四川省委 四川省人民政府关于加快建设质量强省的实施意见',
  documentId: 'doc:sichuan',
  file: '004_be4221ff098f8aff.txt',
  publishedOn: '2023-09-27',
  clause: '(二)主要目标',
} as const;

type Whose = Pick<AwardRow, keyof typeof JIANGXI>;

export function awardRow(whose: Whose, quote: string, differs: Partial<AwardRow> = {}): AwardRow {
  return {
    ...whose,
    ...place(whose.file, quote),
    program: '中国质量奖',
    programEn: 'China Quality Award',
    tier: null,
    recipient: 'organization',
    amountYuan: 1_000_000,
    amountMaxYuan: null,
    amountKind: 'exact',
    amountAsPrinted: '100万元',
    oneOff: null,
    qualifier: null,
    evidence: [],
    ...differs,
  };
}

export function mentionRow(whose: Whose, quote: string): MentionRow {
  return {
    ...whose,
    ...place(whose.file, quote),
    program: '中国质量奖',
    programEn: 'China Quality Award',
    tier: null,
  };
}

export function clauseRow(whose: Whose, quote: string, score = 0.5): SearchRow {
  return { ...whose, ...place(whose.file, quote), text: quote, score };
}

export function answer(differs: Partial<Answer> = {}): Answer {
  return {
    question: '哪些省奖励中国质量奖,奖励多少',
    language: 'zh',
    intent: 'awards',
    understood: {},
    answer: '',
    rows: [],
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage: {
      documents: 5,
      jurisdictions: [
        { name: '江西省', level: 'province', adcode: '360000' },
        { name: '鄂州市', level: 'prefecture', adcode: '420700' },
      ],
      notLoaded: [],
      silent: [],
      levels: [],
    },
    notFound: false,
    nearest: [],
    cypher: null,
    tookMs: 21,
    ...differs,
  };
}

export type { DocumentList, DocumentView };
