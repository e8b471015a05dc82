import { splitSentences } from '../../../text/sentences.ts';
import { makeSpan, type Span } from '../../../text/span.ts';
import { type AwardName, findAwardNames } from '../../../text/vocabulary/award-names.ts';
import type { AwardVocabulary } from '../../../text/vocabulary/award-vocabulary.ts';
import type { Place, PlaceIndex } from '../../../text/vocabulary/places.ts';
import { type Grant, type HandedLicence, type Inherited, NOTHING_INHERITED } from './grant.ts';
import { findGrants } from './grants.ts';
import { recipientsIn } from './items.ts';
import { type Token, tokenise } from './tokens.ts';
import { withoutComparisons } from './wording.ts';

/** What names mean depends on where they are said. */
export interface AwardContext {
  readonly places: PlaceIndex;
  readonly place: Place | null;
  readonly awards: AwardVocabulary;
}

/** One part of a sentence (up to ；) with what was found in it. Token offsets are relative to `start`. */
export interface Statement extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly AwardName[];
  readonly grants: readonly Grant[];
}

/** A sum may be given, or a lead announce the sums below it; other statements only name awards. */
const MAY_GRANT = /奖金|奖励|[元万亿%％]|百分之|\d[ ]?[:：∶比][ ]?\d|[:：]\s*$|如下|下列|以下|下表|附表/u;
const SEMICOLON = /[；;]/u;
/** Longer than any sentence that was written to be read; what is longer has lost its stops and is cut at commas. */
const LONGEST_STATEMENT = 1200;

/** Keeps the work on a statement bounded, whatever was joined into one line. */
function cutLong(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST_STATEMENT) {
    const window = text.slice(from, from + LONGEST_STATEMENT);
    const comma = Math.max(window.lastIndexOf('，'), window.lastIndexOf(','), window.lastIndexOf('、'));
    const to = from + (comma > 0 ? comma + 1 : LONGEST_STATEMENT);
    parts.push(makeSpan(from, to, text.length));
    from = to;
  }
  return from < end ? [...parts, makeSpan(from, end, text.length)] : parts;
}

/**
 * Reads one clause: its sentences, part by part, each inheriting from those before it.
 * @param handedDown what the heading, the lead above a list, or the document's own subject hand on
 * @param tableLines rows of tables, which are read by their columns and not as sentences
 */
export function readStatements(
  text: string,
  range: Span,
  context: AwardContext,
  handedDown: Inherited,
  tableLines: readonly Span[] = [],
): readonly Statement[] {
  const statements: Statement[] = [];
  const mayMatter = (span: Span): boolean => {
    const part = text.slice(span.start, span.end);
    return MAY_GRANT.test(part) || context.awards.mayName.test(part);
  };
  if (!mayMatter(range)) return statements;
  let lead: Inherited = handedDown;
  let row = 0;
  for (const sentence of splitSentences(text, range)) {
    while ((tableLines[row]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) row += 1;
    if ((tableLines[row]?.start ?? Number.POSITIVE_INFINITY) <= sentence.start) continue;
    let inSentence: Inherited = lead;
    if (!mayMatter(sentence)) continue;
    const hasParts = SEMICOLON.test(text.slice(sentence.start, sentence.end));
    const parts = hasParts ? splitSentences(text, sentence, { semicolons: true }) : [sentence];
    for (const part of parts.flatMap((p) => cutLong(text, p))) {
      const statement = readStatement(text.slice(part.start, part.end), part, context, inSentence);
      statements.push(statement);
      inSentence = handOn(statement, inSentence);
    }
    lead = nextLead(statements.at(-1), lead, handedDown);
  }
  return statements;
}

export function readStatement(
  text: string,
  span: Span,
  context: AwardContext,
  inherited: Inherited = NOTHING_INHERITED,
): Statement {
  const names = findAwardNames(text, context, context.awards);
  if (!MAY_GRANT.test(text)) return { ...span, text, names, tokens: [], grants: [] };
  const own = withoutComparisons(text);
  const tokens = tokenise(
    own,
    names.filter((n) => own[n.start] === text[n.start]),
  );
  return { ...span, text, names, tokens, grants: findGrants(own, tokens, inherited) };
}

/** After ；: the award, and the verb if this part paid something. */
function handOn(statement: Statement, inherited: Inherited): Inherited {
  const granted = statement.grants.at(-1);
  const names = absoluteNames(statement);
  if (granted !== undefined) {
    const awards = granted.inheritsAward
      ? inherited.awards
      : [...new Set(granted.pairs.map((p) => p.item.name))].map((n) => shift(n, statement.start));
    return {
      ...inherited,
      awards,
      isTopic: true,
      recipients: [...new Set(granted.pairs.flatMap(({ recipient }) => recipient ?? []))],
      licence: { oneOff: granted.licence.oneOff, isForPriceList: false },
    };
  }
  return names.length > 0
    ? { ...inherited, awards: names, licence: leadLicence(statement) ?? inherited.licence }
    : { ...inherited, licence: leadLicence(statement) ?? inherited.licence };
}

/** After 。: an award that alone was named may be pointed back to; a lead (如下：) hands its verb on. */
function nextLead(last: Statement | undefined, current: Inherited, handedDown: Inherited): Inherited {
  if (last === undefined) return current;
  const licence = leadLicence(last);
  const names = absoluteNames(last);
  const programs = new Set(names.map((n) => n.programId));
  const recipients = recipientsIn(last.tokens, 0, last.tokens.length);
  if (licence !== null) {
    return {
      awards: programs.size === 1 ? names : handedDown.awards,
      isTopic: programs.size === 1 || handedDown.isTopic,
      recipient: recipients.length === 1 ? (recipients[0] ?? null) : null,
      recipients: [],
      licence,
    };
  }
  const goesOn = priceListAfter(last) ?? handedDown.licence;
  if (programs.size === 1) {
    return { ...handedDown, awards: names, isTopic: handedDown.isTopic || announces(last), licence: goesOn };
  }
  return programs.size > 1 ? { ...handedDown, awards: [], isTopic: false, licence: goesOn } : current;
}

/** 对获得市长质量奖的组织和个人颁发证书和奖金。 The sums follow in the next sentence. */
function announces({ tokens, grants }: Statement): boolean {
  const isPaid = grants.length > 0 || tokens.some((t) => t.kind === 'money');
  return !isPaid && tokens.some((t) => t.kind === 'reward') && tokens.some((t) => t.kind === 'obtain');
}

/** After a sentence that gives, or that announces gifts, names and sums alone go on with it: 提名奖每家5万元。 */
function priceListAfter({ tokens, grants }: Statement): HandedLicence | null {
  const [granted] = grants;
  if (granted !== undefined) return { oneOff: granted.licence.oneOff, isForPriceList: true };
  const isOpen = tokens.some((t) => t.kind === 'reward') && !tokens.some((t) => t.kind === 'money');
  return isOpen ? { oneOff: false, isForPriceList: true } : null;
}

/** 给予以下奖励：, 奖励标准如下: the sums stand below. */
function leadLicence({ tokens, text, grants }: Statement): Inherited['licence'] {
  if (grants.length > 0 || tokens.some((t) => t.kind === 'money')) return null;
  if (!/[:：]\s*$|如下|下列|以下|下表|附表/u.test(text)) return null;
  if (!tokens.some((t) => t.kind === 'reward')) return null;
  return { oneOff: tokens.some((t) => t.text.includes('一次性')), isForPriceList: false };
}

/** What a lead statement above a list hands to the items below it. */
export function leadOf(statements: readonly Statement[], handedDown: Inherited): Inherited {
  return nextLead(statements.at(-1), handedDown, handedDown);
}

/** What the statements above a table hand to its rows; what stands below it (注：…) hands them nothing. */
export function leadAbove(
  statements: readonly Statement[],
  table: Span | undefined,
  handedDown: Inherited,
): Inherited {
  return statements
    .filter(({ start }) => table === undefined || start < table.start)
    .reduce((lead, statement) => nextLead(statement, lead, handedDown), handedDown);
}

export function absoluteNames(statement: Statement): readonly AwardName[] {
  const own = withoutComparisons(statement.text);
  const names = statement.names.filter((n) => own[n.start] === statement.text[n.start]);
  return names.map((n) => shift(n, statement.start));
}

function shift(name: AwardName, by: number): AwardName {
  return { ...name, start: name.start + by, end: name.end + by };
}
