import type { LineageRow } from '../../answer/answer.ts';
import type { Language } from '../language/choose.ts';
import type { Messages } from '../language/messages.ts';
import type { Names } from '../language/names.ts';
import type { FileColumn } from '../tables/column.ts';
import { shownChanges } from './changes.ts';

/** What a table of lineage to take away says of each clause. */
export function lineageFileColumns(
  t: Messages,
  names: Names,
  language: Language,
): readonly FileColumn<LineageRow>[] {
  const { measure, basisHead, basis, score, upperDocument, upperClause, changes } = t.lineage;
  return [
    { head: measure, cell: (row) => names.thing(row.measure, row.measureEn) },
    { head: basisHead, cell: (row) => basis[row.basis] },
    { head: score, cell: (row) => (row.basis === 'nearVerbatim' ? row.score : null) },
    { head: upperDocument, cell: (row) => row.upper?.document ?? null },
    { head: upperClause, cell: (row) => row.upper?.clause ?? null },
    { head: changes, cell: (row) => changeWords(row, t, language) },
  ];
}

/** All that changed, one after the other: `number, 产品合格率: 90% → 93%`; – where nothing takes the place. */
function changeWords(row: LineageRow, t: Messages, language: Language): string {
  return shownChanges(row, t, language)
    .map(({ kind, about, from, to }) => {
      const what = [kind, about].filter((words) => words !== '').join(t.evidence.comma);
      return `${what}${what === '' ? '' : t.evidence.colon}${from ?? '–'} → ${to ?? '–'}`;
    })
    .join('\n');
}
