import { type AST, visitRegExpAST } from '@eslint-community/regexpp';

export type Letter = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

/** A set of atoms of an alphabet, one bit an atom. */
export type Letters = bigint;

/**
 * The characters an expression can tell apart: all characters that every letter, class and assertion of it
 * treats alike are one atom. Sets of characters are sets of atoms, so that they are compared exactly.
 */
export interface Alphabet {
  readonly all: Letters;
  readonly word: Letters;
  readonly newline: Letters;
  lettersOf(node: Letter): Letters;
}

const LINE_ENDS = [0x0a, 0x0d, 0x2028, 0x2029];
const isWord = (character: string) => /^\w$/.test(character);

export function alphabetOf(pattern: AST.Pattern, flags: AST.Flags): Alphabet {
  const letters = lettersIn(pattern);
  const parameter = (flags.unicode ? 'u' : '') + (flags.unicodeSets ? 'v' : '');
  const folding = parameter + (flags.ignoreCase ? 'i' : '') + (flags.dotAll ? 's' : '');
  const tests = new Map<string, (character: string) => boolean>();
  const points = new Set<number>([0, ...LINE_ENDS, ...LINE_ENDS.map((end) => end + 1), 0x30, 0x41, 0x5f]);
  for (const letter of letters) {
    if (tests.has(letter.raw)) continue;
    tests.set(letter.raw, membership(letter, folding));
    for (const point of boundaries(letter, folding)) points.add(point);
  }
  const characters = [...points]
    .filter((point) => point <= (parameter === '' ? 0xffff : 0x10ffff))
    .map((point) => String.fromCodePoint(point));
  const kinds = [...tests.values(), isWord, (c: string) => LINE_ENDS.includes(c.codePointAt(0) ?? -1)];
  const members = kinds.map(() => 0n);
  const atoms = new Map<string, bigint>();
  for (const character of characters) {
    const within = kinds.flatMap((holds, index) => (holds(character) ? [index] : []));
    const key = within.join(',');
    if (atoms.has(key)) continue;
    const bit = 1n << BigInt(atoms.size);
    atoms.set(key, bit);
    for (const index of within) members[index] = (members[index] ?? 0n) | bit;
  }
  const byRaw = new Map([...tests.keys()].map((raw, index) => [raw, members[index] ?? 0n]));
  return {
    all: (1n << BigInt(atoms.size)) - 1n,
    word: members.at(-2) ?? 0n,
    newline: members.at(-1) ?? 0n,
    lettersOf: (node) => byRaw.get(node.raw) ?? 0n,
  };
}

function lettersIn(pattern: AST.Pattern): readonly Letter[] {
  const found: Letter[] = [];
  let depth = 0;
  const enter = (node: AST.CharacterClass | AST.ExpressionCharacterClass) => {
    if (depth === 0) found.push(node);
    depth += 1;
  };
  const leave = () => {
    depth -= 1;
  };
  const single = (node: Letter) => {
    if (depth === 0) found.push(node);
  };
  visitRegExpAST(pattern, {
    onCharacterClassEnter: enter,
    onCharacterClassLeave: leave,
    onExpressionCharacterClassEnter: enter,
    onExpressionCharacterClassLeave: leave,
    onCharacterEnter: single,
    onCharacterSetEnter: single,
  });
  return found;
}

function membership(letter: Letter, flags: string): (character: string) => boolean {
  if (letter.type === 'Character' && !flags.includes('i')) {
    const own = String.fromCodePoint(letter.value);
    return (character) => character === own;
  }
  const expression = new RegExp(`^${letter.raw}$`, flags);
  return (character) => expression.test(character);
}

/** The first character of every run of characters that the letter holds, and of every run that it does not. */
function boundaries(letter: Letter, flags: string): readonly number[] {
  const points: number[] = [];
  const add = (first: number, last: number) => {
    points.push(first, last + 1);
    if (!flags.includes('i')) return;
    for (const point of [first, last]) {
      const character = String.fromCodePoint(point);
      for (const cased of [character.toLowerCase(), character.toUpperCase()]) {
        const value = cased.codePointAt(0) ?? 0;
        points.push(value, value + 1);
      }
    }
  };
  visitRegExpAST(letter, {
    onCharacterEnter: (node) => {
      if (node.parent?.type !== 'CharacterClassRange') add(node.value, node.value);
    },
    onCharacterClassRangeEnter: (node) => add(node.min.value, node.max.value),
    onCharacterSetEnter: (node) => points.push(...boundariesOfSet(node.raw, flags)),
  });
  return points;
}

const SETS = new Map<string, readonly number[]>();

function boundariesOfSet(raw: string, flags: string): readonly number[] {
  const key = `${flags}/${raw}`;
  const known = SETS.get(key);
  if (known !== undefined) return known;
  const expression = new RegExp(`^${raw}$`, flags);
  const points: number[] = [];
  let wasIn = false;
  const last = flags.includes('u') || flags.includes('v') ? 0x3ffff : 0xffff;
  for (let point = 0; point <= last; point += 1) {
    const isIn = expression.test(String.fromCodePoint(point));
    if (isIn !== wasIn) points.push(point);
    wasIn = isIn;
  }
  SETS.set(key, points);
  return points;
}
