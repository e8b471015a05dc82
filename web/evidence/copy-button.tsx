import { useEffect, useState } from 'react';
import { useLanguage } from '../language/language.tsx';
import { copyText } from './clipboard.ts';

interface CopyButtonProps {
  readonly words: string;
  /** Asked for only when it is needed. */
  readonly text: () => string;
}

/** Copies a text and says so. */
export function CopyButton({ words, text }: CopyButtonProps) {
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
        {words}
      </button>
      <span role="status" className="copy-outcome">
        {outcome === 'copied' && t.evidence.copied}
        {outcome === 'failed' && t.evidence.copyFailed}
      </span>
    </span>
  );
}
