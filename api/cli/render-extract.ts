import { formatAmount } from '../../answer/amount.ts';
import type { ExtractJson } from '../../ingest/extract/extract-json.ts';
import { damageLines } from './render-damage.ts';

/** A page about one document for reading in a terminal; `--json` has everything. */
export function extractText(extraction: ExtractJson): string {
  const { jurisdiction } = extraction;
  const lines = [
    extraction.title,
    `  number     ${extraction.documentNumber ?? 'not printed'}${extraction.documentNumberDamaged ? ' (damaged, as printed)' : ''}`,
    `  issuers    ${extraction.issuers.join('、') || 'not told'}`,
    `  place      ${jurisdiction === null ? 'not told' : `${jurisdiction.name} (${jurisdiction.level}, ${jurisdiction.adcode})`}`,
    `  issued     ${extraction.issued ?? 'not told'}; published ${extraction.published ?? 'not told'}`,
    `  in force   ${extraction.effectiveFrom ?? '?'} – ${extraction.effectiveTo ?? '?'}`,
    `  headings   ${extraction.headings.length}`,
    section('Awards', extraction.awards.map(awardLine)),
    section(
      'Named without an amount',
      extraction.awardMentions.map((m) => `${m.program}  ${m.clause}  “${m.quote}”`),
    ),
    section(
      'Targets',
      extraction.targets.map(
        (t) => `${t.indicator} ${t.comparator} ${t.value}${t.unit ?? ''} (${t.year ?? 'no year'})`,
      ),
    ),
    section(
      'Responsibilities',
      extraction.responsibilities.map(
        (r) => `${r.clause}: lead ${r.lead.join('、') || '-'}; with ${r.participants.join('、') || '-'}`,
      ),
    ),
    section(
      'Citations',
      extraction.citations.map((c) => `${c.relation}  ${c.title} ${c.documentNumber ?? ''}`),
    ),
    ...damageLines(extraction.damage, extraction.headings).map((line, i) => (i === 0 ? `\n${line}` : line)),
    `\nAlso: ${extraction.agencies.length} agencies, ${extraction.industries.length} industry links, ${extraction.measures.length} measure links (--json shows them)`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function awardLine(award: ExtractJson['awards'][number]): string {
  const tier = award.tier === null ? '' : ` ${award.tier}`;
  const recipient = award.recipient === null ? '' : ` (${award.recipient})`;
  return `${award.program}${tier}${recipient}: ${formatAmount(award, 'en')}  ${award.clause}\n    “${award.quote}” ${award.start}–${award.end}`;
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : `\n${title} (${lines.length})\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
