import { useEffect, useState } from 'react';
import { useLanguage } from '../language/language.tsx';
import { copyText } from './clipboard.ts';

/** Copies a text and says so. `text` is asked for only when it is needed. */
export function CopyButton({ text }: { readonly text: () => string }) {
  const { t } = useLanguage();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <span className="copy">
      <button
        type="button"
        className="link"
        onClick={() => {
          copyText(text()).then((done) => setOutcome(done ? 'copied' : 'failed'));
        }}
      >
        {t.evidence.copy}
      </button>
      <span role="status" className="copy-outcome">
        {outcome === 'copied' && t.evidence.copied}
        {outcome === 'failed' && t.evidence.copyFailed}
      </span>
    </span>
  );
}
