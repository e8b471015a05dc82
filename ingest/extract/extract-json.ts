import type { Clause, Damage, ParsedDocument } from '../parse/document.ts';
import type { Facts } from './facts.ts';

/** The object of `qpg extract --json` and `POST /api/extract`; people script against it. */
export function extractJson(file: string, document: ParsedDocument, facts: Facts) {
  const { metadata } = document;
  return {
    file,
    title: metadata.title,
    attachedTitle: metadata.attachedTitle,
    documentNumber: metadata.documentNumber,
    documentNumberDamaged: metadata.documentNumberDamaged,
    issuers: metadata.issuers,
    jurisdiction: metadata.jurisdiction,
    kind: metadata.kind,
    published: metadata.published,
    issued: metadata.issued,
    effectiveFrom: metadata.effectiveFrom,
    effectiveTo: metadata.effectiveTo,
    inferred: metadata.inferred,
    script: metadata.script,
    headings: headings(document),
    ...facts,
    damage: document.damage.map(({ asPrinted, kind, start, end }: Damage) => ({
      asPrinted,
      kind,
      start,
      end,
    })),
  };
}

export type ExtractJson = ReturnType<typeof extractJson>;

function headings({ clauses, working }: ParsedDocument) {
  return clauses.flatMap((clause) => {
    if (!clause.isHeading || clause.headingSpan === null) return [];
    const { start, end } = clause.headingSpan;
    return [
      {
        marker: clause.marker,
        title: titleAsPrinted(clause),
        level: clause.depth,
        clause: clause.label,
        start: working.starts[start] ?? 0,
        end: working.ends[end - 1] ?? 0,
      },
    ];
  });
}

/** The heading's words as the source prints them, traditional characters kept. */
function titleAsPrinted({ label, marker, title }: Clause): string {
  const printedMarker = label.slice(0, marker.length);
  return printedMarker.normalize('NFKC') === marker.normalize('NFKC') ? label.slice(marker.length) : title;
}
