import type { AwardRow } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { tierName } from './tier-words.ts';

/** The name of an award as the documents give it; on the English page with its English name where it has one. */
export function ProgramName({ program, programEn }: Pick<AwardRow, 'program' | 'programEn'>) {
  const { language } = useLanguage();
  return (
    <>
      <span lang="zh">{program}</span>
      {language === 'en' && programEn !== null && <small> {programEn}</small>}
    </>
  );
}

/** A tier as printed; on the English page with what it is called in English. */
export function TierName({ tier }: { readonly tier: string }) {
  const { t } = useLanguage();
  const name = tierName(tier, t);
  return (
    <>
      <span lang="zh">{tier}</span>
      {name !== null && <small> {name}</small>}
    </>
  );
}
