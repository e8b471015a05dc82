import type { LineageRow } from '../../answer/answer.ts';
import type { Messages } from '../language/messages.ts';
import type { FileColumn } from '../tables/column.ts';

/** What a table of lineage to take away says of each clause. */
export function lineageFileColumns(t: Messages): readonly FileColumn<LineageRow>[] {
  const { measure, basisHead, basis, score, upperDocument, upperClause, changes } = t.lineage;
  return [
    { head: measure, cell: (row) => row.measure },
    { head: basisHead, cell: (row) => basis[row.basis] },
    { head: score, cell: (row) => (row.basis === 'nearVerbatim' ? row.score : null) },
    { head: upperDocument, cell: (row) => row.upper?.document ?? null },
    { head: upperClause, cell: (row) => row.upper?.clause ?? null },
    { head: changes, cell: (row) => row.changes.join(' ') },
  ];
}
