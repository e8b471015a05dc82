import Table from 'cli-table3';
import { formatAmount } from '../../answer/amount.ts';
import type { Answer, AwardRow, MentionRow, SearchResult, SearchRow } from '../../answer/answer.ts';
import { placeWords } from '../../answer/place-words.ts';
import { rowKeys } from '../../answer/render/row-keys.ts';
import { VALIDITY } from '../../answer/render/validity-words.ts';

const HEADS = {
  zh: ['地区', '奖项', '档次', '对象', '金额', '一次性', '文件(日期)', '条款'],
  en: ['Place', 'Award', 'Tier', 'Recipient', 'Amount', 'One-off', 'Document (date)', 'Clause'],
} as const;

const WORDS = {
  zh: {
    others: '其他层级的同类规定:',
    mentions: '提到该奖项但未写明金额:',
    nearest: '最接近的条款(不是答案):',
    coverage: '本库收录',
    organization: '组织',
    individual: '个人',
    yes: '是',
    notSaid: '未写明',
  },
  en: {
    others: 'The same at other levels:',
    mentions: 'Named without an amount:',
    nearest: 'Nearest clauses (not an answer):',
    coverage: 'This collection holds',
    organization: 'organisation',
    individual: 'individual',
    yes: 'yes',
    notSaid: 'not said',
  },
} as const;

type Language = Answer['language'];

/** The answer as a terminal shows it: sentence, table, every row with its quote and place in the source. */
export function answerText(answer: Answer, { explain }: { readonly explain: boolean }): string {
  const words = WORDS[answer.language];
  const parts = [answer.answer, ...rowsText(answer.rows, answer.language)];
  if (answer.otherLevels.length > 0)
    parts.push(words.others, ...rowsText(answer.otherLevels, answer.language));
  if (answer.mentionsWithoutAmount.length > 0) {
    parts.push(
      words.mentions,
      answer.mentionsWithoutAmount.map((row) => mentionLine(row, answer.language)).join('\n'),
    );
  }
  if (answer.nearest.length > 0) parts.push(words.nearest, ...rowsText(answer.nearest, answer.language));
  parts.push(coverageLine(answer));
  if (explain)
    parts.push(
      `understood: ${JSON.stringify(answer.understood, null, 2)}`,
      stagesLine(answer),
      `cypher:\n${answer.cypher ?? '-'}`,
    );
  return parts.join('\n\n');
}

export function searchText(result: SearchResult): string {
  if (result.hits.length === 0) return '没有找到条款 / no clause found';
  return result.hits
    .map((hit, i) => {
      const dense = hit.scores.dense?.toFixed(3) ?? '-';
      const lexical = hit.scores.lexical?.toFixed(2) ?? '-';
      const place = hit.jurisdiction ?? '地区未识别 / place not recognised';
      const head = `${i + 1}. ${place} ${hit.clause}  [${hit.score.toFixed(3)}; dense ${dense}, lexical ${lexical}]`;
      const standing = `${hit.issuedOn ?? hit.publishedOn ?? '?'}, ${VALIDITY.zh[hit.validity]} / ${VALIDITY.en[hit.validity]}`;
      const alike =
        hit.alike.length === 0
          ? ''
          : `\n   + ${hit.alike.length}: ${hit.alike.map((one) => `${one.jurisdiction ?? '?'} ${one.clause}`).join('; ')}`;
      return `${head}\n   ${hit.file} ${hit.start}–${hit.end}  (${standing})\n   ${shorten(hit.passage.quote)}${alike}`;
    })
    .join('\n\n');
}

function rowsText(rows: readonly (AwardRow | SearchRow)[], language: Language): string[] {
  const awards = rows.filter((row): row is AwardRow => 'amountKind' in row);
  const clauses = rows.filter((row): row is SearchRow => !('amountKind' in row));
  const parts: string[] = [];
  if (awards.length > 0) parts.push(awardTable(awards, language), quoteLines(awards, language));
  if (clauses.length > 0) parts.push(clauses.map((row, i) => clauseLines(row, i, language)).join('\n\n'));
  return parts;
}

function awardTable(rows: readonly AwardRow[], language: Language): string {
  const words = WORDS[language];
  const table = new Table({ head: [...HEADS[language]], style: { head: [], border: [] }, wordWrap: true });
  for (const row of rows) {
    table.push([
      placeWords(row, language),
      row.program + (language === 'en' && row.programEn !== null ? `\n${row.programEn}` : ''),
      row.tier ?? '-',
      row.recipient === null ? words.notSaid : words[row.recipient],
      formatAmount(row, language),
      row.oneOff === true ? words.yes : words.notSaid,
      `${shorten(row.document, 24)}\n(${row.issuedOn ?? row.publishedOn ?? '?'}, ${VALIDITY[language][row.validity]})`,
      shorten(row.clause, 16),
    ]);
  }
  return table.toString();
}

/** Each sentence once, though several rows of the table rest on it. */
function quoteLines(rows: readonly AwardRow[], language: Language): string {
  const lines = rows.map(
    (row) =>
      `  ${placeWords(row, language)}: “${oneLine(row.quote)}”\n    ${row.file} ${row.start}–${row.end}${marks(row)}`,
  );
  return [...new Set(lines)].join('\n');
}

/** What a reader must see beside a row, and who corrected it. */
function marks({ flags, correction }: Pick<MentionRow, 'flags' | 'correction'>): string {
  const flagged = flags.length > 0 ? `  {${flags.join(', ')}}` : '';
  if (correction === undefined) return flagged;
  const { action, by, on, why } = correction;
  return `${flagged}\n    ${action === 'add' ? 'added' : 'corrected'} by ${by}, ${on}: ${oneLine(why)}`;
}

function mentionLine(row: MentionRow, language: Language): string {
  return `  ${placeWords(row, language)}  ${row.program}: “${oneLine(row.quote)}”\n    ${row.file} ${row.start}–${row.end}  ${row.clause}${marks(row)}`;
}

function clauseLines(row: SearchRow, i: number, language: Language): string {
  const head = `  ${i + 1}. ${placeWords(row, language)} ${row.clause}`;
  const place = `${row.file} ${row.start}–${row.end}${marks(row)}`;
  const keys = rowKeys(row, language);
  // A row that states one fact is read by its sentence; a clause that was searched for, by its beginning and score.
  return keys === null
    ? `${head}  [${row.score.toFixed(3)}]\n     ${place}\n     ${shorten(row.text)}`
    : `${head}\n     ${keys}\n     “${oneLine(row.quote)}”\n     ${place}`;
}

function stagesLine({ stages, tookMs }: Answer): string {
  const by = Object.entries(stages ?? {}).map(([stage, ms]) => `${stage} ${ms} ms`);
  return `stages: ${[...by, `total ${tookMs} ms`].join(', ')}`;
}

function coverageLine({ coverage, language }: Answer): string {
  const words = WORDS[language];
  const places = coverage.jurisdictions.map((place) => place.name).join('、');
  return language === 'zh'
    ? `${words.coverage} ${coverage.documents} 份文件:${places}`
    : `${words.coverage} ${coverage.documents} documents: ${places}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function shorten(text: string, length = 120): string {
  const line = oneLine(text);
  return line.length > length ? `${line.slice(0, length)}…` : line;
}
