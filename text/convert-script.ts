import { Trie } from 'opencc-js/core';
import * as dictionaries from 'opencc-js/preset/t2cn';
import { characterSets } from './character-sets.ts';
import { KEPT_WORDS, TRANSLATED_WORDS } from './taiwan-words.ts';
import { applyEdits, type Edit, type WorkingText } from './working-text.ts';

export type Script = 'simplified' | 'traditional';

/** A phrase whose words, not only its characters, were changed by the conversion; offsets into the given text. */
export interface ChangedPhrase extends Edit {
  readonly printed: string;
}

interface Tries {
  /** Taiwan words to mainland words, and Taiwan variants of characters to the standard ones, all traditional. */
  readonly words: Trie;
  readonly characters: Trie;
  /** By code unit: the characters that belong to one script only. */
  readonly scriptOf: Uint8Array;
}

const TRADITIONAL = 1;
const SIMPLIFIED = 2;

const TAIWAN_WORDS: ReadonlySet<string> = new Set(TRANSLATED_WORDS.map(([taiwan]) => taiwan));

let tries: Tries | undefined;

/**
 * The script of `text`, by the characters that belong to one script only. Text without any of them is simplified.
 */
export function detectScript(text: string): Script {
  const { scriptOf } = loadTries();
  let traditional = 0;
  let simplified = 0;
  for (let i = 0; i < text.length; i += 1) {
    const script = scriptOf[text.charCodeAt(i)];
    if (script === TRADITIONAL) traditional += 1;
    else if (script === SIMPLIFIED) simplified += 1;
  }
  return traditional > simplified ? 'traditional' : 'simplified';
}

/**
 * Converts traditional text to simplified, words that Taiwan-style converters put in the place of mainland words
 * included (網際網路 → 互联网). Longest match from the left, so that every changed word maps to its own source range;
 * the way back of `working` is kept.
 */
export function toSimplified(working: WorkingText): {
  readonly working: WorkingText;
  /** Offsets into `working.text` as given. */
  readonly changedPhrases: readonly ChangedPhrase[];
} {
  const { words, characters } = loadTries();
  const changedPhrases: ChangedPhrase[] = [];
  function* wordEdits(): Generator<Edit> {
    for (const edit of replacements(words, working.text)) {
      const printed = working.text.slice(edit.start, edit.end);
      if (TAIWAN_WORDS.has(printed)) changedPhrases.push({ ...edit, printed });
      yield edit;
    }
  }
  const converted = applyEdits(working, wordEdits());
  return { working: applyEdits(converted, replacements(characters, converted.text)), changedPhrases };
}

/** The text alone in simplified characters and mainland words; for single names, not for documents. */
export function simplify(text: string): string {
  const { words, characters } = loadTries();
  return characters.convert(words.convert(text));
}

function loadTries(): Tries {
  tries ??= buildTries();
  return tries;
}

function* replacements(trie: Trie, text: string): Generator<Edit> {
  for (let i = 0; i < text.length; ) {
    const match = trie.matchPrefix(text, i);
    if (match === null) {
      i += 1;
      continue;
    }
    if (text.slice(i, match.end) !== match.value) {
      yield { start: i, end: match.end, replacement: match.value };
    }
    i = match.end;
  }
}

function buildTries(): Tries {
  const [toStandard = []] = dictionaries.from.tw ?? [];
  const [toCharacters = []] = dictionaries.to.cn ?? [];
  const words = new Trie();
  words.loadDictGroup(toStandard);
  for (const word of KEPT_WORDS) words.addWord(word, word);
  for (const [taiwan, mainland] of TRANSLATED_WORDS) words.addWord(taiwan, mainland);
  const characters = new Trie();
  characters.loadDictGroup(toCharacters);
  const single = singleCharacters(toCharacters);
  // 席 stands for 蓆 as well and is written in both scripts, as 著 is: a character that the other standard has proves nothing.
  const { gb2312, commonTraditional } = characterSets();
  const scriptOf = new Uint8Array(0x10000);
  for (const [from, to] of single) {
    if (!gb2312.has(from)) scriptOf[from.charCodeAt(0)] = TRADITIONAL;
    if (!commonTraditional.has(to)) scriptOf[to.charCodeAt(0)] = SIMPLIFIED;
  }
  return { words, characters, scriptOf };
}

/** The one-character entries of a dictionary group that change the character. */
function singleCharacters(
  group: readonly (string | readonly (readonly [string, string])[])[],
): [string, string][] {
  return group
    .flatMap((dictionary): [string, string][] =>
      typeof dictionary === 'string'
        ? dictionary.split('|').map((entry): [string, string] => {
            const [from = '', to = ''] = entry.split(' ');
            return [from, to];
          })
        : dictionary.map(([from, to]): [string, string] => [from, to]),
    )
    .filter(([from, to]) => from.length === 1 && to.length === 1 && from !== to);
}
