import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { type Alphabet, alphabetOf, type Letter, type Letters } from './alphabet.ts';

/** What must hold between two characters; `atEdge`: whether it holds at the start or the end of the text. */
export type Guard =
  | { readonly kind: 'before' | 'after'; readonly letters: Letters; readonly atEdge: boolean }
  | { readonly kind: 'boundary'; readonly isBoundary: boolean }
  | { readonly kind: 'unknown' };

/** A way to a place of the expression: the guards on it (their numbers, sorted), and how many such ways there are. */
export interface Way {
  readonly place: number;
  readonly guards: string;
  readonly count: number;
}

/** The places of an expression that read a character each, and the ways between them (Glushkov's automaton). */
export interface Automaton {
  readonly alphabet: Alphabet;
  readonly places: readonly { readonly letters: Letters; readonly text: string }[];
  readonly guards: readonly Guard[];
  readonly first: readonly Way[];
  readonly next: readonly (readonly Way[])[];
  /** Places after which the whole expression has matched; if no guard is on the way, it cannot fail there. */
  readonly last: readonly Way[];
}

/** What a part of the expression is: the ways into it, out of it, and through it without reading. */
interface Part {
  readonly through: readonly Way[];
  readonly first: readonly Way[];
  readonly last: readonly Way[];
}

const NOWHERE = -1;
const FREE: Way = { place: NOWHERE, guards: '', count: 1 };
const NOTHING: Part = { through: [FREE], first: [], last: [] };
const MOST_PLACES = 20_000;

/**
 * The automaton of an expression. Look-aheads become blind alleys that read on from where they stand; of a
 * look-behind only the character next to the place is held. Neither leaves out a way the engine can go.
 * @param countedAsLoop read every repetition with a bound above this number as one without a bound.
 * @throws Error for what is not modelled: a look-behind that repeats without bound, and expressions that
 *   unroll to more than 20,000 places.
 */
export function automatonOf(
  source: string,
  flags: string,
  countedAsLoop = Number.POSITIVE_INFINITY,
): Automaton {
  const parser = new RegExpParser();
  const flagsNode = parser.parseFlags(flags);
  const pattern = parser.parsePattern(source, 0, source.length, {
    unicode: flagsNode.unicode,
    unicodeSets: flagsNode.unicodeSets,
  });
  return new Builder(pattern, flagsNode, countedAsLoop).build(pattern);
}

class Builder {
  private readonly places: { letters: Letters; text: string }[] = [];
  private readonly guards: Guard[] = [];
  private readonly next: Map<string, Way>[] = [];
  private readonly alphabet: Alphabet;
  private readonly isMultiline: boolean;
  private readonly countedAsLoop: number;

  constructor(pattern: AST.Pattern, flags: AST.Flags, countedAsLoop: number) {
    this.alphabet = alphabetOf(pattern, flags);
    this.isMultiline = flags.multiline;
    this.countedAsLoop = countedAsLoop;
  }

  build(pattern: AST.Pattern): Automaton {
    const whole = this.oneOf(pattern.alternatives);
    return {
      alphabet: this.alphabet,
      places: this.places,
      guards: this.guards,
      first: whole.first,
      next: this.next.map((ways) => [...ways.values()]),
      last: whole.last,
    };
  }

  private oneOf(alternatives: readonly AST.Alternative[]): Part {
    const parts = alternatives.map((one) => this.inTurn(one.elements.map((element) => this.part(element))));
    return {
      through: merged(parts.flatMap((part) => part.through)),
      first: merged(parts.flatMap((part) => part.first)),
      last: merged(parts.flatMap((part) => part.last)),
    };
  }

  private inTurn(parts: readonly Part[]): Part {
    return parts.reduce((left, right) => this.followed(left, right), NOTHING);
  }

  private followed(left: Part, right: Part): Part {
    this.connect(left.last, right.first);
    return {
      through: products(left.through, right.through, NOWHERE),
      first: merged([...left.first, ...products(left.through, right.first)]),
      last: merged([...right.last, ...products(right.through, left.last)]),
    };
  }

  private connect(from: readonly Way[], to: readonly Way[]): void {
    for (const out of from) {
      const ways = this.next[out.place];
      for (const into of to) if (ways) add(ways, product(out, into));
    }
  }

  private part(element: AST.Element): Part {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.oneOf(element.alternatives);
      case 'Quantifier':
        return this.repeated(element);
      case 'Assertion':
        return this.assertion(element);
      case 'Backreference':
        return this.backreference(element);
      default:
        return this.letter(element);
    }
  }

  private letter(node: Letter): Part {
    if (this.places.length >= MOST_PLACES) throw new Error(`more than ${MOST_PLACES} places`);
    const way: Way = { place: this.places.length, guards: '', count: 1 };
    this.places.push({ letters: this.alphabet.lettersOf(node), text: node.raw });
    this.next.push(new Map());
    return { through: [], first: [way], last: [way] };
  }

  private backreference(node: AST.Backreference): Part {
    const groups = Array.isArray(node.resolved) ? node.resolved : [node.resolved];
    const copies = groups.map((group) => this.oneOf(group.alternatives));
    return optional(this.inTurn(copies));
  }

  private repeated({ min, max, element }: AST.Quantifier): Part {
    const isLoop = max > this.countedAsLoop;
    const least = isLoop ? Math.min(min, 1) : min;
    const most = isLoop ? Number.POSITIVE_INFINITY : max;
    const must = Array.from({ length: most === Number.POSITIVE_INFINITY ? least - 1 : least }, () =>
      this.part(element),
    );
    if (most === Number.POSITIVE_INFINITY) {
      const body = this.part(element);
      this.connect(body.last, body.first);
      return this.inTurn([...must, least === 0 ? optional(body) : body]);
    }
    let may = NOTHING;
    for (let i = least; i < most; i += 1) may = optional(this.followed(this.part(element), may));
    return this.inTurn([...must, may]);
  }

  private assertion(node: AST.Assertion): Part {
    switch (node.kind) {
      case 'start':
        return this.guarded({
          kind: 'before',
          letters: this.isMultiline ? this.alphabet.newline : 0n,
          atEdge: true,
        });
      case 'end':
        return this.guarded({
          kind: 'after',
          letters: this.isMultiline ? this.alphabet.newline : 0n,
          atEdge: true,
        });
      case 'word':
        return this.guarded({ kind: 'boundary', isBoundary: !node.negate });
      case 'lookahead':
        return this.lookahead(node);
      default:
        return this.lookbehind(node);
    }
  }

  private guarded(guard: Guard): Part {
    this.guards.push(guard);
    return { through: [{ ...FREE, guards: `${this.guards.length - 1}` }], first: [], last: [] };
  }

  private lookahead(node: AST.LookaheadAssertion): Part {
    const body = this.oneOf(node.alternatives);
    const { through } = this.guarded(this.neighbour(node, 'after', body, body.first));
    return { through, first: body.first, last: [] };
  }

  private lookbehind(node: AST.LookbehindAssertion): Part {
    if (repeatsWithoutBound(node)) throw new Error('a look-behind that repeats without bound');
    const body = this.oneOf(node.alternatives);
    return this.guarded(this.neighbour(node, 'before', body, body.last));
  }

  /** What a look-around demands of the one character next to its place: all of it, if it is one character long. */
  private neighbour(
    node: AST.LookaroundAssertion,
    kind: 'before' | 'after',
    body: Part,
    ends: readonly Way[],
  ): Guard {
    const isOne = node.alternatives.every(({ elements }) => elements.length === 1 && isLetter(elements[0]));
    if (body.through.length > 0 || (node.negate && !isOne)) return { kind: 'unknown' };
    const letters = ends.reduce((all, way) => all | (this.places[way.place]?.letters ?? 0n), 0n);
    return { kind, letters: node.negate ? this.alphabet.all & ~letters : letters, atEdge: node.negate };
  }
}

function isLetter(element: AST.Element | undefined): boolean {
  return (
    element?.type === 'Character' || element?.type === 'CharacterSet' || element?.type === 'CharacterClass'
  );
}

function repeatsWithoutBound(node: AST.LookbehindAssertion): boolean {
  return /[*+]|,\}/u.test(node.raw.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gsu, 'x'));
}

/** A round that reads nothing ends a repetition, so the ways through the part itself do not count twice. */
function optional(part: Part): Part {
  return { ...part, through: [FREE] };
}

function product(left: Way, right: Way, place = right.place): Way {
  const count = Math.min(2, left.count * right.count);
  if (left.guards === '' || right.guards === '') return { place, guards: left.guards || right.guards, count };
  const guards = new Set([...left.guards.split(','), ...right.guards.split(',')]);
  return { place, guards: [...guards].sort((a, b) => Number(a) - Number(b)).join(','), count };
}

function products(left: readonly Way[], right: readonly Way[], place?: number): readonly Way[] {
  return merged(left.flatMap((one) => right.map((other) => product(one, other, place))));
}

function merged(ways: readonly Way[]): readonly Way[] {
  if (ways.length < 2) return ways;
  const all = new Map<string, Way>();
  for (const way of ways) add(all, way);
  return [...all.values()];
}

function add(ways: Map<string, Way>, way: Way): void {
  const key = `${way.place}|${way.guards}`;
  const known = ways.get(key);
  ways.set(key, known === undefined ? way : { ...way, count: Math.min(2, known.count + way.count) });
}
