import type { Validity } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';

export function ValidityBadge({ validity }: { readonly validity: Validity }) {
  const { t } = useLanguage();
  return <span className={`badge validity-${validity}`}>{t.validity[validity]}</span>;
}

/** Marks on a row that a reader must see; one this page does not know is shown as it comes. */
export function Flags({ flags }: { readonly flags: readonly string[] }) {
  const { t } = useLanguage();
  const known: Readonly<Record<string, { readonly label: string; readonly about: string }>> = t.flags;
  return flags.map((flag) => (
    <span key={flag} className="badge flag" title={known[flag]?.about}>
      {known[flag]?.label ?? flag}
    </span>
  ));
}
