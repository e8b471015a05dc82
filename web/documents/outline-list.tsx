import { useEffect, useRef } from 'react';
import { useLanguage } from '../language/language.tsx';
import type { OutlineEntry } from './outline.ts';

interface OutlineProps {
  readonly outline: readonly OutlineEntry[];
  readonly current: OutlineEntry | null;
  readonly hrefOf: (entry: OutlineEntry) => string;
}

/** The clauses as a table of contents; the current one is brought into view without moving the page. */
export function OutlineList({ outline, current, hrefOf }: OutlineProps) {
  const { t } = useLanguage();
  const here = useRef<HTMLAnchorElement>(null);
  const ordinal = current?.ordinal ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another current clause is another place to show
  useEffect(() => {
    const box = here.current?.closest('.aside');
    if (here.current === null || !(box instanceof HTMLElement)) return;
    const offset = here.current.getBoundingClientRect().top - box.getBoundingClientRect().top;
    box.scrollTop += offset - box.clientHeight / 2;
  }, [ordinal]);
  return (
    <details className="outline" open={!window.matchMedia('(max-width: 60rem)').matches}>
      <summary>{t.document.outline}</summary>
      <nav aria-label={t.document.outline}>
        <ol>
          {outline.map((entry) => (
            <li key={entry.ordinal} className={`depth-${Math.min(entry.depth, 4)}`}>
              <a
                href={hrefOf(entry)}
                lang="zh"
                {...(entry.ordinal === ordinal ? { ref: here, 'aria-current': 'location' as const } : {})}
              >
                {entry.label}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
