import type { Messages } from '../language/messages.ts';
import type { Names } from '../language/names.ts';
import type { Cell, EvidenceRow, FileColumn } from './column.ts';

/** A table to take away: the place, what is particular to the rows, then the evidence of each. */
export function fileTable<R extends EvidenceRow>(
  rows: readonly R[],
  columns: readonly FileColumn<R>[],
  t: Messages,
  names: Names,
): { readonly head: readonly string[]; readonly cells: readonly (readonly Cell[])[] } {
  const all: readonly FileColumn<R>[] = [...placeColumns(t, names), ...columns, ...evidenceColumns(t)];
  return { head: all.map(({ head }) => head), cells: rows.map((row) => all.map(({ cell }) => cell(row))) };
}

function placeColumns(t: Messages, names: Names): readonly FileColumn<EvidenceRow>[] {
  return [
    { head: t.table.place, cell: (row) => names.place(row.jurisdiction, row.level) },
    { head: t.table.level, cell: (row) => (row.level === null ? null : t.levels[row.level]) },
  ];
}

function evidenceColumns(t: Messages): readonly FileColumn<EvidenceRow>[] {
  const flags: Readonly<Record<string, { readonly label: string }>> = t.flags;
  const { document, issued, published, validity, clause, quote, start, end, file, remarks } = t.file;
  return [
    { head: document, cell: (row) => row.document },
    { head: issued, cell: (row) => row.issuedOn },
    { head: published, cell: (row) => row.publishedOn },
    { head: validity, cell: (row) => t.validity[row.validity] },
    { head: clause, cell: (row) => row.clause },
    { head: quote, cell: (row) => row.quote },
    { head: start, cell: (row) => row.start },
    { head: end, cell: (row) => row.end },
    { head: file, cell: (row) => row.file },
    {
      head: remarks,
      cell: (row) =>
        [...row.flags.map((flag) => flags[flag]?.label ?? flag), ...saidOf(row, t)].join(
          t.coverage.separator,
        ),
    },
  ];
}

/** Who added or changed the fact, when and why. */
function saidOf({ correction }: EvidenceRow, t: Messages): readonly string[] {
  if (correction === undefined) return [];
  const { action, by, on, why } = correction;
  return [t.corrections.said[action](by, on, why)];
}
