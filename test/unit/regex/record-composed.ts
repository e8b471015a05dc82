import { packageRoot } from '../../../text/package-root.ts';
import type { ListedRegex } from './list-regexes.ts';

/**
 * Runs `work` with a RegExp constructor that notes every expression composed by a module of the program, and
 * from which line. Modules that compose when they are imported must be imported by `work` for the first time.
 */
export async function recordComposed(work: () => Promise<void>): Promise<readonly ListedRegex[]> {
  const found = new Map<string, ListedRegex>();
  const note = (composed: RegExp): RegExp => {
    const place = callerOf(new Error().stack ?? '');
    if (place) {
      const { source, flags } = composed;
      found.set(`${place.file}:${place.line} ${composed}`, { ...place, source, flags });
    }
    return composed;
  };
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, [pattern, flags]: [string | RegExp, string | undefined]) =>
      note(new target(pattern, flags)),
    apply: (target, _self, [pattern, flags]: [string | RegExp, string | undefined]) =>
      note(target(pattern, flags)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}

/** The module of the program that called the constructor; none, if a library did. */
function callerOf(stack: string): { readonly file: string; readonly line: number } | null {
  const caller = stack
    .split('\n')
    .find((frame) => frame.includes(' at ') && !frame.includes('record-composed'));
  const match = /([^\s():]+\.tsx?)(?:\?[\w=&]*)?:(\d+):\d+/.exec(caller ?? '');
  const root = `${packageRoot()}/`;
  const path = match?.[1] ?? '';
  if (!path.startsWith(root) || path.includes('/node_modules/')) return null;
  return { file: path.slice(root.length), line: Number(match?.[2]) };
}
