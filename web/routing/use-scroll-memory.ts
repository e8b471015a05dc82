import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Route } from './route.ts';

const positions = new Map<string, number>();

/** A key of its own for each entry of the history; an entry seen for the first time is given one. */
function entryKey(): { key: string; fresh: boolean } {
  const state: unknown = window.history.state;
  if (typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'string') {
    return { key: state.entry, fresh: false };
  }
  const key = `${Date.now()}-${positions.size}`;
  window.history.replaceState({ entry: key }, '');
  return { key, fresh: true };
}

/**
 * Coming back shows the place one left; a new view begins at its top. A view with a span scrolls to that by
 * itself. Views that were seen are drawn at once from memory, so the place exists when it is asked for.
 */
export function useScrollMemory(route: Route): void {
  const view = route.name === 'document' ? `document ${route.id}` : JSON.stringify(route);
  const spanned = route.name === 'document' && route.span !== null;
  const key = useRef('');

  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    const note = () => positions.set(key.current, window.scrollY);
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of view is what this follows
  useLayoutEffect(() => {
    const entry = entryKey();
    key.current = entry.key;
    if (!spanned) window.scrollTo(0, entry.fresh ? 0 : (positions.get(entry.key) ?? 0));
  }, [view, spanned]);
}
