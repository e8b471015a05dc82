/**
 * A dictionary matcher: finds words of a fixed list in a text, each with the payload it was declared with.
 * A prefix tree is walked from every position at most as deep as the longest word, so the time is linear in
 * the text, whatever the size of the dictionary. Overlaps are settled leftmost first, then longest.
 */
export interface DictionaryMatch<P> {
  readonly start: number;
  readonly end: number;
  /** All payloads declared for this very word, in order of declaration. */
  readonly payloads: readonly P[];
}

export interface Dictionary<P> {
  /** The longest word that begins exactly at `at`. */
  matchAt(text: string, at: number): DictionaryMatch<P> | undefined;
  /** Every word that begins exactly at `at`, shortest first. */
  allAt(text: string, at: number): readonly DictionaryMatch<P>[];
  /** Leftmost-longest matches that do not overlap, in reading order, within `start`–`end` of `text`. */
  scan(text: string, start?: number, end?: number): readonly DictionaryMatch<P>[];
  /** The payloads of `word` as a whole; empty if it is not in the dictionary. */
  get(word: string): readonly P[];
}

interface Node<P> {
  next: Map<number, Node<P>> | undefined;
  payloads: P[] | undefined;
}

/** Builds a matcher from words and payloads; a word may be declared more than once, empty words are left out. */
export function buildDictionary<P>(entries: Iterable<readonly [word: string, payload: P]>): Dictionary<P> {
  const root: Node<P> = { next: undefined, payloads: undefined };
  for (const [word, payload] of entries) if (word !== '') insert(root, word, payload);

  const none: readonly DictionaryMatch<P>[] = [];
  const allAt = (text: string, at: number, limit = text.length): readonly DictionaryMatch<P>[] => {
    let node = root.next?.get(text.charCodeAt(at));
    if (node === undefined) return none;
    const found: DictionaryMatch<P>[] = [];
    for (let end = at + 1; node !== undefined && end <= limit; end++) {
      if (node.payloads !== undefined) found.push({ start: at, end, payloads: node.payloads });
      node = node.next?.get(text.charCodeAt(end));
    }
    return found;
  };

  return {
    allAt: (text, at) => allAt(text, at),
    matchAt: (text, at) => allAt(text, at).at(-1),
    scan(text, start = 0, end = text.length) {
      const found: DictionaryMatch<P>[] = [];
      for (let at = start; at < end; ) {
        const match = allAt(text, at, end).at(-1);
        if (match === undefined) at++;
        else {
          found.push(match);
          at = match.end;
        }
      }
      return found;
    },
    get: (word) => allAt(word, 0).find((m) => m.end === word.length)?.payloads ?? [],
  };
}

function insert<P>(root: Node<P>, word: string, payload: P): void {
  let node = root;
  for (let i = 0; i < word.length; i++) {
    node.next ??= new Map();
    const code = word.charCodeAt(i);
    let child = node.next.get(code);
    if (child === undefined) {
      child = { next: undefined, payloads: undefined };
      node.next.set(code, child);
    }
    node = child;
  }
  node.payloads ??= [];
  node.payloads.push(payload);
}
