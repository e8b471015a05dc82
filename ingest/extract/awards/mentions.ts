import type { AwardName } from '../../../text/vocabulary/award-names.ts';
import { sourceQuote, type WorkingText } from '../../../text/working-text.ts';
import type { Clause } from '../../parse/document.ts';
import type { AwardMention } from '../facts.ts';
import type { Statement } from './statements.ts';

/** Kinds whose bare naming tells nothing about a programme: standards are made and bodies exist without any award. */
const NOT_MENTIONED = new Set([
  'standard',
  'certification',
  'centre',
  'secretariat',
  'patent',
  'grade',
  'quoted-title',
]);

/** Kinds that are programmes under any name; of the others only those that carry a place, a level or quotation marks. */
const ALWAYS_MENTIONED = new Set([
  'quality-award',
  'award',
  'mark',
  'geographical-indication',
  'heritage-brand',
]);

function isProgramme(name: AwardName, text: string): boolean {
  if (name.listed || ALWAYS_MENTIONED.has(name.kind) || name.sponsorAdcode !== null) return true;
  return /[“「『]/u.test(text.slice(Math.max(0, name.start - 1), name.start + 1));
}

/** Awards and titles that the statement names and pays nothing for. */
export function mentionsOf(
  working: WorkingText,
  clause: Pick<Clause, 'label' | 'ordinal'>,
  statement: Statement,
): readonly AwardMention[] {
  const paid = new Set(statement.grants.flatMap((g) => g.pairs.map((p) => p.item.name.programId)));
  const mentions = statement.names
    .filter(
      (name) =>
        !paid.has(name.programId) && !NOT_MENTIONED.has(name.kind) && isProgramme(name, statement.text),
    )
    .map((name) => ({
      program: name.program,
      programId: name.programId,
      programEn: name.programEn,
      sponsorAdcode: name.sponsorAdcode,
      tier: name.tier,
      clause: clause.label,
      clauseOrdinal: clause.ordinal,
      ...quoteOfSegment(working, statement, name),
    }));
  // 质量奖（以下简称“质量奖”） names one award once.
  return mentions.filter(
    (m, i) =>
      mentions.findIndex((o) => o.programId === m.programId && o.tier === m.tier && o.start === m.start) ===
      i,
  );
}

/** The part of the sentence, between commas, that names the award. */
function quoteOfSegment(working: WorkingText, { text, start }: Statement, name: AwardName) {
  const before = text.slice(0, name.start);
  const from = Math.max(before.lastIndexOf('，'), before.lastIndexOf(','), before.lastIndexOf('：')) + 1;
  const after = /[，,。；;]/u.exec(text.slice(name.end));
  const to = after === null ? text.length : name.end + after.index;
  const lead = /^\s*/u.exec(text.slice(from))?.[0].length ?? 0;
  return sourceQuote(working, start + from + lead, start + text.slice(0, to).trimEnd().length);
}
