import { quoteOf, type Span } from '../../../text/span.ts';
import type { AwardName } from '../../../text/vocabulary/award-names.ts';
import { sourceQuote, type WorkingText } from '../../../text/working-text.ts';
import type { Clause } from '../../parse/document.ts';
import type { Award, Evidence } from '../facts.ts';
import type { Grant } from './grant.ts';
import type { Pair } from './pairing.ts';
import { isOnOwnLine, payerOf } from './payer.ts';
import type { AwardContext, Statement } from './statements.ts';
import type { Sum } from './sums.ts';
import type { TableAward } from './tables.ts';
import type { Token } from './tokens.ts';

/** Kinds that are by their nature paid to a body or to a person, where the text names no recipient. */
const IMPLIED: Readonly<Record<string, 'organization' | 'individual'>> = {
  centre: 'organization',
  secretariat: 'organization',
  'enterprise-title': 'organization',
};

/** The sum as the source prints it, blanks and traditional characters included. */
function printedIn(working: WorkingText, start: number, end: number): string {
  return sourceQuote(working, start, end).quote;
}

/** 组织奖, 个人奖, 每人: the class of winners or the counting word tells who is paid. */
function recipientSaid({ item: { tier }, sum }: Pair): Award['recipient'] {
  if (tier === '组织奖' || tier === '集体奖') return 'organization';
  return tier === '个人奖' || sum.perUnit === '人' ? 'individual' : null;
}

function impliedRecipient({ kind, printedName, program }: AwardName): Award['recipient'] {
  // Of a list (五星级、四星级物流企业) only the last is printed with its end.
  const ends = [printedName, program];
  if (ends.some((name) => /(?:企业|单位|机构|集体|合作社)$/u.test(name))) return 'organization';
  if (ends.some((name) => /(?:个人|工作者|模范|工匠|标兵|能手|人才|质量官|检验员|内审员)$/u.test(name)))
    return 'individual';
  return IMPLIED[kind] ?? null;
}

/** The facts of one grant, one row for each award, tier and recipient. */
export function awardsOf(
  working: WorkingText,
  clause: Pick<Clause, 'label' | 'ordinal'>,
  statement: Statement,
  grant: Grant,
  context: AwardContext,
): readonly Award[] {
  const { tokens } = statement;
  const first = tokens[grant.from];
  const last = tokens[grant.to];
  if (first === undefined || last === undefined) return [];
  const quote = sourceQuote(working, statement.start + first.start, statement.start + last.end);
  const payer = payerOf(statement.text, tokens, grant.to, context);
  if (!isOnOwnLine(payer.adcode, context)) return [];
  const own = grant.pairs.filter(({ item: { name } }) => isPaidHere(name, context));
  return own.map((pair) => {
    const { item, sum } = pair;
    return {
      ...identityOf(item.name),
      printedName: printedNameOf(pair),
      tier: item.tier,
      recipient: pair.recipient ?? recipientSaid(pair) ?? impliedRecipient(item.name),
      amountYuan: sum.yuan,
      amountMaxYuan: sum.maxYuan,
      amountKind: kindOf(sum, grant, tokens),
      amountAsPrinted: printedIn(working, statement.start + sum.sum.start, statement.start + sum.sum.end),
      oneOff: grant.licence.oneOff ? true : grant.isYearly ? false : null,
      qualifier: qualifierOf(statement.text, tokens, grant, pair),
      payer,
      clause: clause.label,
      clauseOrdinal: clause.ordinal,
      ...quote,
      evidence: evidenceOf(working, grant, pair, quote),
    };
  });
}

/** A place pays for its own mayor's award and those above it, not for a neighbour's. */
function isPaidHere({ kind, sponsorAdcode }: AwardName, context: AwardContext): boolean {
  return kind !== 'quality-award' || isOnOwnLine(sponsorAdcode, context);
}

/** The fact of one row of a table; its unit and, under merged cells, its award stand outside the row. */
export function awardOfRow(
  working: WorkingText,
  clause: Pick<Clause, 'label' | 'ordinal'>,
  row: TableAward,
  context: AwardContext,
): Award {
  const outside = (role: Evidence['role'], span: Span | null): readonly Evidence[] =>
    span === null ? [] : [{ role, ...sourceQuote(working, span.start, span.end) }];
  return {
    ...identityOf(row.name),
    tier: row.tier,
    recipient: row.recipient ?? impliedRecipient(row.name),
    amountYuan: row.yuan,
    amountMaxYuan: row.maxYuan,
    amountKind: row.kind,
    amountAsPrinted: printedIn(working, row.amount.start, row.amount.end),
    oneOff: row.oneOff ? true : null,
    qualifier: row.kind === 'ceiling' ? '最高' : null,
    payer: { name: context.place?.name ?? '', adcode: context.place?.adcode ?? null },
    clause: clause.label,
    clauseOrdinal: clause.ordinal,
    ...sourceQuote(working, row.start, row.end),
    evidence: [...outside('unit', row.unit), ...outside('award', row.awardAbove)],
  };
}

function identityOf({ program, programId, programEn, sponsorAdcode, printedName }: AwardName) {
  return { program, programId, programEn, sponsorAdcode, printedName };
}

function printedNameOf({ item: { name, tier } }: Pair): string {
  return tier === '提名奖' && !name.printedName.includes('提名')
    ? `${name.printedName}提名奖`
    : name.printedName;
}

function kindOf(sum: Sum, grant: Grant, tokens: readonly Token[]): Award['amountKind'] {
  if (
    tokens.slice(grant.from, grant.group.first).some((t) => t.kind === 'raise' && t.text.startsWith('逐步'))
  )
    return 'future';
  if (
    tokens.slice(grant.from, grant.group.first).some((t) => t.kind === 'replace' && t.text.startsWith('逐步'))
  )
    return 'future';
  if (sum.kind !== 'exact') return sum.kind;
  if (grant.isPerUnit || tokens.slice(0, grant.group.first).some(isForEachMore)) return 'perUnit';
  if (isBoundBeforeVerb(tokens, grant.group.first)) return 'ceiling';
  // 最高 before the first of several sums bounds all of them.
  const leading = grant.group.sums[0]?.kind;
  return leading === undefined || leading === 'range' ? sum.kind : leading;
}

const OF_GIVING = new Set<Token['kind']>(['distribute', 'give', 'reward', 'oneOff', 'each']);

/** 最高分别奖励50万元、30万元: the bound stands before the verb. */
function isBoundBeforeVerb(tokens: readonly Token[], first: number): boolean {
  let i = first - 1;
  while (i >= 0 && OF_GIVING.has(tokens[i]?.kind ?? 'comma')) i -= 1;
  return i < first - 1 && tokens[i]?.kind === 'bound' && /^(?:最高|最多|不超过)/u.test(tokens[i]?.text ?? '');
}

/** 每增加一个产品再奖励5000元. */
function isForEachMore(token: Token, i: number, tokens: readonly Token[]): boolean {
  const next = tokens[i + 1];
  return token.text === '每' && next?.start === token.end && next.text === '增加';
}

/** True inside the title of a document. */
function isCited(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** Words a reader must see beside the sum: 首次, 新获批, 最高, 逐步提高至. */
function qualifierOf(text: string, tokens: readonly Token[], grant: Grant, { sum }: Pair): string | null {
  const found: string[] = [];
  for (const token of tokens.slice(grant.from, grant.to + 1)) {
    if (isCited(text, token.start)) continue;
    if (token.kind === 'qualifier' && /首次|第一次|再次|连续|复|蝉联|重新|额外|两次/u.test(token.text))
      found.push(token.text);
    if (token.kind === 'obtain' && /^(?:新|首)/u.test(token.text)) found.push(token.text);
    if (token.kind === 'replace') found.push(token.text);
    if (token.kind === 'raise')
      found.push(
        `${token.text}${/(?:至|到|为)[^至到为]{0,4}$/u.exec(text.slice(token.end, sum.sum.start))?.[0][0] ?? ''}`,
      );
  }
  const bound = sum.bound ?? grant.group.sums[0]?.bound ?? null;
  if (bound !== null) found.push(bound);
  return found.length === 0 ? null : [...new Set(found)].join('、');
}

/** Spans outside the quote that a reader needs: the award named in another sentence, the unit of a carried number. */
function evidenceOf(
  working: WorkingText,
  grant: Grant,
  { item }: Pair,
  quote: { readonly start: number; readonly end: number },
): readonly Evidence[] {
  if (!grant.inheritsAward || item.name.end === 0) return [];
  const { start, end } = sourceQuote(working, item.name.start, item.name.end);
  if (start >= quote.start && end <= quote.end) return [];
  return [{ role: 'award', ...quoteOf(working.source, start, end) }];
}
