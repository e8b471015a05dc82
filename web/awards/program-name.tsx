import type { AwardRow } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';

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
