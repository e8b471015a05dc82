import type { AwardRow } from '../../answer/answer.ts';
import type { Messages } from '../language/messages.ts';
import type { ViewColumn } from '../tables/column.ts';
import { NotSaid } from '../tables/not-said.tsx';
import { AmountWords } from './amount-words.tsx';
import { ProgramName, TierName } from './program-name.tsx';

/** What a table of sums shows of each. */
export function awardColumns(t: Messages): readonly ViewColumn<AwardRow>[] {
  const { award, tier, recipient, amount, oneOff } = t.table;
  return [
    { head: award, width: 15, view: (row) => <ProgramName {...row} /> },
    {
      head: tier,
      width: 11,
      view: (row) => (row.tier === null ? <NotSaid /> : <TierName tier={row.tier} />),
    },
    {
      head: recipient,
      width: 12,
      view: (row) => (row.recipient === null ? <NotSaid /> : t.recipients[row.recipient]),
    },
    { head: amount, width: 17, figure: true, view: (row) => <AmountWords row={row} /> },
    {
      head: oneOff,
      width: 9,
      view: (row) => (row.oneOff === null ? <NotSaid /> : row.oneOff ? t.yes : t.no),
    },
  ];
}
