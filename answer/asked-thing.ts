import { searchTerms } from '../text/ngrams.ts';
import type { AnswerContext } from './context.ts';
import { likeness } from './name-vectors.ts';
import { glossGroups } from './question/glossary.ts';
import type { Question } from './question/question.ts';

/** For each asked term, the Chinese words that may stand for it: a pair of characters, or what the glossary gives. */
export type TermGroups = readonly (readonly string[])[];

/** Something a question asks about, to be found among the names that documents print. */
export interface AskedThing {
  /** Its words as they are; of an English question they are in no Chinese name. */
  readonly words: string;
  readonly language: Question['language'];
  readonly vector: Float32Array;
  readonly groups: TermGroups;
}

/**
 * What a name gains that holds all the asked terms (more in English, whose vectors are further from Chinese ones), and the
 * share of them from which on it holds the phrase. Chosen on the tuning half of the questions.
 */
const BONUS = { zh: 0.15, en: 0.35 };
const HELD = 0.8;
const HAN_PHRASE = /^\p{Script=Han}{5}/u;

/** Words that stand in every second name and tell none from another. */
export const COMMON: ReadonlySet<string> = new Set([
  '质量',
  '目标',
  '指标',
  '达到',
  '全省',
  '全市',
  '全县',
  '多少',
  '水平',
  '发展',
]);

/** @throws what the model throws */
export async function askedAs(
  embedder: AnswerContext['embedder'],
  words: string,
  language: Question['language'],
): Promise<AskedThing> {
  const vector = await embedder.embedQuestion(words, language);
  return { words, language, vector, groups: termsOf(words, language) };
}

/** quality credit files (质量信用档案): the same said twice. */
const IN_BRACKETS = /[(（][^()（）]{0,40}[)）]/gu;

/** The terms of a question that tell names apart. */
export function termsOf(words: string, language: Question['language']): TermGroups {
  const han = language === 'zh' ? [words] : (words.replace(IN_BRACKETS, '').match(/\p{Script=Han}+/gu) ?? []);
  const terms = [
    ...(language === 'zh' ? [] : glossGroups(words)),
    ...han.flatMap((run) => searchTerms(run)).map((term) => [term]),
  ];
  return terms
    .map((group) => group.filter((term) => term.length > 1 && !COMMON.has(term)))
    .filter((group) => group.length > 0);
}

/** Share of the asked terms that a name holds in one of their wordings, from 0 to 1. */
export function shareOf(groups: TermGroups, name: string): number {
  const own = name.replaceAll('行业', '业');
  const held = groups.filter((words) => words.some((word) => holdsTerm(own, word))).length;
  return held / Math.max(groups.length, 1);
}

/** From this length on a term may stand broken up: 食品药品安全 in 食品、药品实现优质安全. */
const LONG_TERM = 4;

function holdsTerm(name: string, term: string): boolean {
  if (name.includes(term)) return true;
  return Array.from(term).length >= LONG_TERM && holdsInOrder(name, term);
}

function holdsInOrder(name: string, term: string): boolean {
  let at = 0;
  for (const character of term) {
    const found = name.indexOf(character, at);
    if (found < 0) return false;
    at = found + character.length;
  }
  return true;
}

/** Whether a name holds nearly all of several asked terms. */
export const holdsTerms = ({ groups }: AskedThing, name: string): boolean =>
  groups.length > 1 && shareOf(groups, name) >= HELD;

/** 采标率 for 采用国际标准率, 规上企业采标率: a rate in short. */
const SHORT_RATE = /^\p{Script=Han}{2,7}率$/u;
/** 名牌产品 asks for every 名牌. */
const OF_MARKS = /(?<=名牌|品牌)产品$/u;
/** 水 is asked for in 饮用水, and not in 水平. */
const LEVEL = /水平|风气|气氛|桥梁作用/gu;

/** 食品 of 食品抽检合格率: what a phrase begins with tells it from 药品抽检合格率. */
const LEADING = 2;

/** Whether a name holds the asked words as they are, or nearly all of a longer phrase, its beginning among them. */
export function holdsWords(asked: AskedThing, name: string): boolean {
  const own = asked.words.length > 1 ? name : name.replace(LEVEL, ' ');
  const words = asked.words.replace(OF_MARKS, '');
  return (
    own.includes(words) ||
    (SHORT_RATE.test(words) && holdsInOrder(own, words)) ||
    (HAN_PHRASE.test(asked.words) && own.includes(asked.words.slice(0, LEADING)) && holdsTerms(asked, name))
  );
}

/** Whether a name holds the asked words, or nearly all of the asked terms, be they one. */
export const holdsPart = ({ words, groups }: AskedThing, name: string): boolean =>
  name.includes(words) || (groups.length > 0 && shareOf(groups, name) >= HELD);

/** Characters that must be held for the whole of the bonus: one short word (监督) tells little. */
const TELLING = 4;

/** How near a name is: by meaning, and the nearer the more of the asked terms it holds. From −1 to 1.35. */
export function closeness(asked: AskedThing, name: string, vector: Float32Array | undefined): number {
  const held = asked.groups.flatMap((words) => words.find((word) => name.includes(word)) ?? []);
  const telling = Math.min(1, held.reduce((sum, word) => sum + word.length, 0) / TELLING);
  return likeness(asked.vector, vector) + BONUS[asked.language] * telling * shareOf(asked.groups, name);
}
