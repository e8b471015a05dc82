import type { AwardRow, MentionRow } from '../../answer/answer.ts';
import { formatAmount } from '../awards/amount.ts';
import { tierWords } from '../awards/tier-words.ts';
import type { Messages } from '../language/messages.ts';
import type { Names } from '../language/names.ts';
import { sourceHash } from '../routing/route.ts';
import type { EvidenceRow } from '../tables/column.ts';

/**
 * A row as plain text to paste: what it says, the sentence, the document with its date, the place in it, the address.
 * `words` stand in for the sentence where more than it is quoted.
 */
export function rowReference(
  row: EvidenceRow | MentionRow,
  pageAddress: string,
  t: Messages,
  names: Names,
  words: string = row.quote,
): string {
  const { comma, colon } = t.evidence;
  const lines = [
    'amountKind' in row
      ? awardLine(row, t, names)
      : 'program' in row
        ? [placeOf(row, names), ...named(row, t, names)].join(comma)
        : null,
    t.evidence.quoted(words.replaceAll(/\s+/gu, ' ').trim()),
    `${t.table.source}${colon}${placeOf(row, names)} ${t.evidence.title(row.document)}${comma}${dates(row, t)}${comma}${t.validity[row.validity]}${comma}${row.clause}`,
    `${t.documents.file}${colon}${row.file} ${row.start}–${row.end}`,
    `${t.evidence.link}${colon}${pageAddress.split('#')[0]}${sourceHash(row)}`,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

function awardLine(row: AwardRow, t: Messages, names: Names): string {
  return [
    placeOf(row, names),
    ...named(row, t, names),
    row.recipient === null ? `${t.table.recipient} ${t.notSaid}` : t.recipients[row.recipient],
    formatAmount(row, t) + (row.qualifier === null ? '' : ` (${row.qualifier})`),
    row.oneOff === true ? t.table.oneOff : null,
  ]
    .filter((part) => part !== null)
    .join(t.evidence.comma);
}

function placeOf(
  { jurisdiction, level }: Pick<EvidenceRow | MentionRow, 'jurisdiction' | 'level'>,
  names: Names,
): string {
  return names.place(jurisdiction, level);
}

function named(
  { program, programEn, tier }: Pick<AwardRow, 'program' | 'programEn' | 'tier'>,
  t: Messages,
  names: Names,
): readonly string[] {
  return [names.thing(program, programEn), ...(tier === null ? [] : [tierWords(tier, t, names)])];
}

function dates(
  row: { readonly issuedOn: string | null; readonly publishedOn: string | null },
  t: Messages,
): string {
  const { issued, published, undated } = t.evidence;
  if (row.issuedOn !== null) return `${row.issuedOn} ${issued}`;
  return row.publishedOn === null ? undated : `${row.publishedOn} ${published}`;
}
