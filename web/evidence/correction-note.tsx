import type { AwardRow, SearchRow } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';

/** Who corrected the fact of a row, when and why; nothing where no one did. */
export function CorrectionNote({ correction }: Pick<AwardRow | SearchRow, 'correction'>) {
  const { t } = useLanguage();
  if (correction === undefined) return null;
  const { by, on, why } = correction;
  return <p className="correction-note">{t.correctedBy(by, on, why)}</p>;
}
