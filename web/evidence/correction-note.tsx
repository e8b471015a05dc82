import type { AwardRow, SearchRow } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';

/** Who added or changed the fact of a row, when and why; nothing where no one did. */
export function CorrectionNote({ correction }: Pick<AwardRow | SearchRow, 'correction'>) {
  const { t } = useLanguage();
  if (correction === undefined) return null;
  const { action, by, on, why } = correction;
  return <p className="correction-note">{t.corrections.said[action](by, on, why)}</p>;
}
