import type { AwardRow } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { amountWords } from './amount.ts';

/** A sum, its kind before it, the qualifier and the printed form below. */
export function AmountWords({ row }: { readonly row: AwardRow }) {
  const { t } = useLanguage();
  const { kind, sum } = amountWords(row, t);
  const saysMore = row.qualifier !== null && row.qualifier !== kind;
  return (
    <>
      {kind !== '' && <span className="amount-kind">{kind}</span>} <b>{sum}</b>
      <small>
        {saysMore && (
          <span className="qualifier" lang="zh">
            {row.qualifier}
          </span>
        )}
        {row.amountYuan !== null && <span>{t.table.printed(row.amountAsPrinted)}</span>}
      </small>
    </>
  );
}
