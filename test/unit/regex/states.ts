import type { Letters } from './alphabet.ts';
import type { Automaton, Guard, Way } from './automaton.ts';

export interface State {
  /** The characters that lead into the state. */
  readonly letters: Letters;
  readonly text: string;
  readonly targets: readonly number[];
  /** Targets that are reached in two ways by one character. */
  readonly twice: readonly number[];
  /** Targets on the way to which the whole expression has not matched, so that the search can still fail. */
  readonly failing: readonly number[];
}

export interface States {
  readonly all: readonly State[];
  /** The states 0 to `searchStates - 1` stand for the search that tries every place of the text in turn. */
  readonly searchStates: number;
  /** The start of the text, where the search tries first. */
  readonly start: number;
}

const SEARCH = -1;

/** In the place of the character before the first one. */
const EDGE: Letters = 0n;

/**
 * The states of a search: a place of the expression and the kind of character read last, so that every guard
 * between two characters (`^`, `$`, `\b`, a neighbour looked at) is decided by the two states beside it.
 */
export function statesOf(automaton: Automaton): States {
  const { places, guards, alphabet } = automaton;
  const kinds = kindsOf(automaton);
  const ids = new Map<string, number>();
  const keys: { place: number; kind: Letters; letters: Letters; text: string }[] = [];
  const put = (place: number, kind: Letters, letters: Letters, text: string) => {
    ids.set(`${place}|${kind}`, keys.length);
    keys.push({ place, kind, letters, text });
  };
  for (const kind of kinds) put(SEARCH, kind, kind, 'the search from every place of a text');
  put(SEARCH, EDGE, EDGE, 'the start of the text');
  for (const [place, { letters, text }] of places.entries())
    for (const kind of kinds) if ((letters & kind) !== 0n) put(place, kind, letters & kind, text);

  const holds = (list: string, before: Letters, after: Letters) =>
    list === '' ||
    list.split(',').every((index) => isMet(guards[Number(index)], before, after, alphabet.word));
  const reach = (ways: readonly Way[], before: Letters) => {
    const counts = new Map<number, number>();
    for (const way of ways)
      for (const after of kinds) {
        const target = ids.get(`${way.place}|${after}`);
        if (target !== undefined && holds(way.guards, before, after))
          counts.set(target, (counts.get(target) ?? 0) + way.count);
      }
    return counts;
  };
  const ends = new Map<number, string[]>();
  for (const way of automaton.last) ends.set(way.place, [...(ends.get(way.place) ?? []), way.guards]);

  const all = keys.map(({ place, kind, letters, text }): State => {
    const counts = reach(place === SEARCH ? automaton.first : (automaton.next[place] ?? []), kind);
    const ending = ends.get(place) ?? [];
    const restart =
      place === SEARCH && kind !== EDGE ? kinds.flatMap((other) => ids.get(`${SEARCH}|${other}`) ?? []) : [];
    return {
      letters,
      text,
      targets: [...restart, ...counts.keys()],
      twice: [...counts].flatMap(([target, count]) => (count > 1 ? [target] : [])),
      failing: [...counts.keys()].filter(
        (target) => !ending.some((list) => holds(list, kind, keys[target]?.kind ?? EDGE)),
      ),
    };
  });
  return { all, searchStates: kinds.length, start: kinds.length };
}

function isMet(guard: Guard | undefined, before: Letters, after: Letters, word: Letters): boolean {
  if (guard === undefined || guard.kind === 'unknown') return true;
  if (guard.kind === 'boundary')
    return (((before & word) !== 0n) !== ((after & word) !== 0n)) === guard.isBoundary;
  const neighbour = guard.kind === 'before' ? before : after;
  return neighbour === EDGE ? guard.atEdge : (guard.letters & neighbour) !== 0n;
}

/** The coarsest kinds of characters by which every guard can be decided. */
function kindsOf({ alphabet, guards }: Automaton): readonly Letters[] {
  let kinds: readonly Letters[] = [alphabet.all];
  for (const guard of guards) {
    const cut = guard.kind === 'boundary' ? alphabet.word : guard.kind === 'unknown' ? 0n : guard.letters;
    kinds = kinds.flatMap((kind) => [kind & cut, kind & ~cut]).filter((kind) => kind !== 0n);
  }
  return kinds;
}
