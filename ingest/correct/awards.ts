import { findMoney } from '../../text/money.ts';
import type { Award, AwardMention } from '../extract/facts.ts';
import { namedProgram, payerNamed } from './award-names.ts';
import type { FieldsOf } from './correction.ts';
import { defined, type InClause, placeOfDocument, type Reading } from './reading.ts';
import { isRefusal, type Refusal, unreadable } from './refusal.ts';

type AwardFields = FieldsOf<'award'>;
type MentionFields = FieldsOf<'awardMention'>;
type Changes = Partial<Omit<Award, keyof InClause>>;

/** The award with the fields that are set. */
export function awardAfter(before: Award, set: AwardFields, reading: Reading): Award | Refusal {
  const changes = changesOf(set, before.quote, reading);
  if (isRefusal(changes)) return changes;
  const after: Award = { ...before, ...changes };
  return refusalOfSum(after) ?? after;
}

/** An award that the quote states; what is not set is not told, and the document's own place pays. */
export function newAward(
  set: AwardFields & Pick<Award, 'program' | 'amountYuan'>,
  place: InClause,
  reading: Reading,
): Award | Refusal {
  const changes = changesOf(set, place.quote, reading);
  if (isRefusal(changes)) return changes;
  const own = placeOfDocument(reading);
  const award: Award = {
    ...namedProgram(set.program, reading),
    printedName: set.program,
    tier: null,
    recipient: null,
    amountYuan: set.amountYuan,
    amountMaxYuan: null,
    amountKind: 'exact',
    amountAsPrinted: '',
    oneOff: null,
    qualifier: null,
    payer: { name: own?.name ?? '', adcode: own?.adcode ?? null },
    evidence: [],
    ...changes,
    ...place,
  };
  return refusalOfSum(award) ?? award;
}

/** The mention with the fields that are set; a tier in the programme's name is read from it. */
export function mentionAfter(before: AwardMention, set: MentionFields, reading: Reading): AwardMention {
  const { program, ...plain } = set;
  return { ...before, ...(program !== undefined && namedProgram(program, reading)), ...defined(plain) };
}

export function newMention(
  set: MentionFields & Pick<AwardMention, 'program'>,
  place: InClause,
  reading: Reading,
): AwardMention {
  const { program, ...plain } = set;
  return { tier: null, ...namedProgram(program, reading), ...defined(plain), ...place };
}

/** The fields that the correction sets, in the terms of the fact. */
function changesOf(set: AwardFields, quote: string, reading: Reading): Changes | Refusal {
  const { program, payer, ...plain } = set;
  const paidBy = payer === undefined ? undefined : payerNamed(payer, reading);
  if (paidBy === null)
    return unreadable(`no single place is called ${JSON.stringify(payer)}; give its full name or code`);
  const printed = set.amountAsPrinted ?? sumAsPrinted(set.amountYuan, quote);
  return {
    ...(program !== undefined && { ...namedProgram(program, reading), printedName: program }),
    ...defined(plain),
    ...(printed !== undefined && { amountAsPrinted: printed }),
    ...(paidBy !== undefined && { payer: paidBy }),
  };
}

/** How the quote prints the sum; undefined where it does not print exactly one such sum. */
function sumAsPrinted(yuan: number | null | undefined, quote: string): string | undefined {
  const [only, ...others] = new Set(
    findMoney(quote)
      .filter((money) => money.yuan === yuan)
      .map(({ sum }) => quote.slice(sum.start, sum.end)),
  );
  return others.length === 0 ? only : undefined;
}

/** A sum that contradicts itself is no correction. */
function refusalOfSum({ amountYuan, amountMaxYuan, amountKind, amountAsPrinted }: Award): Refusal | null {
  if (amountYuan === null && amountKind !== 'matching')
    return unreadable('only an award of amountKind matching has no amountYuan');
  if ((amountKind === 'range') !== (amountMaxYuan !== null))
    return unreadable('amountKind range and amountMaxYuan go together');
  if (amountMaxYuan !== null && amountYuan !== null && amountMaxYuan <= amountYuan)
    return unreadable('amountMaxYuan is the upper end of the range');
  if (amountAsPrinted === '')
    return unreadable(
      `the quote does not print ${amountYuan} yuan once; amountAsPrinted says how it is printed`,
    );
  return null;
}
