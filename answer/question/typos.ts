import type { AwardVocabulary } from '../../text/vocabulary/award-vocabulary.ts';
import type { MeasureVocabulary } from '../../text/vocabulary/measures.ts';
import { soundAlike } from '../../text/vocabulary/pinyin.ts';
import type { PlaceIndex } from '../../text/vocabulary/places.ts';
import { withoutWhose } from './award-names-asked.ts';
import type { CollectionProgram } from './collection-program.ts';
import { buildSpelling, type Spelling } from './spelling.ts';

type Language = 'zh' | 'en';

/** Words of a question that were taken for a name they are one slip away from. */
export interface Corrected {
  readonly printed: string;
  readonly understood: string;
}

/** Where a question was not understood: words left over, or taken for a name nobody knows. */
export interface Suspect {
  readonly start: number;
  readonly end: number;
}

export interface TypoReader {
  /**
   * The text with slips in names mended, and what was mended; only in or across the suspect words, and never across
   * words that were read as a name (`known`).
   */
  mend(
    text: string,
    language: Language,
    suspects: readonly Suspect[],
    known: readonly Suspect[],
  ): { readonly text: string; readonly corrected: readonly Corrected[] };
}

/** Shorter names have too many neighbours. */
const SHORTEST_ZH = 4;
/** 鄂洲市: with the word for its level a place of three characters has few neighbours. */
const SHORT_PLACE = /^\p{Script=Han}{2}[省市县区]$/u;
/** 鄂洲: of names of two characters only those in 州, which is often written with the other zhou. */
const SHORTEST_PLACE = 2;
const IN_ZHOU = /^(\p{Script=Han}州)市$/u;
const OTHER_ZHOU = /^\p{Script=Han}洲$/u;
/** A name that has lost a character must be this much longer than the shortest. */
const SHORTEST_LOST = 4;
const SHORTEST_EN = 5;
const LONGEST_ZH = 14;
/** Words that questions are asked with, and words close to them that are meant as they stand. */
const ASKING_EN =
  'province provinces provincial prefecture prefectures county counties municipal reward rewards rewarded award awards prize prizes quality mayor governor government nominee nominees organisation organisations organization individual individuals lineage precedent precedents clause clauses department departments agency agencies responsible target targets industry industries document documents issued compare highest lowest amount measure measures';
const MEANT_EN =
  'country counts price prices wards regard regarded forward toward towards provide provides provided prove proven equality qualify classes measured compares amounts';

/**
 * Slips in names: in Chinese a character for one that sounds like it, one lost inside a name of four and more or one
 * doubled, two exchanged; in English words a lost or added letter or two exchanged ones. What tells one award from
 * another is never changed for something else: 省长质量奖 is not a slip for 市长质量奖.
 */
export function typoReader(knowledge: {
  readonly places: PlaceIndex;
  readonly vocabulary: AwardVocabulary;
  readonly measures: MeasureVocabulary;
  readonly collection: readonly CollectionProgram[];
  /** Whether an English word stands by itself in everyday language. */
  readonly isWord: (word: string) => boolean;
}): TypoReader {
  const { places, vocabulary, measures, collection, isWord } = knowledge;
  const awards = [
    ...vocabulary.programs.map(({ nameZh }) => nameZh),
    ...collection.flatMap(({ nameZh }) => [nameZh, withoutWhose(nameZh)]),
  ].filter(isLong);
  const chinese: readonly Spelling[] = [
    buildSpelling(awards, { allows: isSlipInAward }),
    fixedSpelling(places, () =>
      buildSpelling(
        places
          .all()
          .flatMap(({ name }) => [name, IN_ZHOU.exec(name)?.[1] ?? name])
          .filter((name) => isLong(name) || SHORT_PLACE.test(name) || name.endsWith('州')),
        { allows: isSlipByEar },
      ),
    ),
    fixedSpelling(measures, () =>
      buildSpelling(
        measures
          .all()
          .flatMap(({ prefLabelZh, altLabelsZh }) => [prefLabelZh, ...altLabelsZh])
          .filter((name) => isLong(name) && !name.includes('*')),
        { allows: isSlipByEar },
      ),
    ),
  ];
  const english = buildSpelling(englishWords(vocabulary, measures), { allows: isSlipOfFingers });
  const placesEn = fixedSpelling(englishPlaces, () =>
    buildSpelling(
      places
        .all()
        .map(({ nameEn }) => nameEn)
        .filter((name) => name.length >= SHORTEST_EN && /^[A-Z][a-z]+$/.test(name)),
    ),
  );
  return {
    mend: (text, language, suspects, known) =>
      language === 'zh'
        ? mendChinese(text, suspects, known, chinese)
        : mendEnglish(text, suspects, english, placesEn, (word) => isEveryday(word, isWord)),
  };
}

const fixed = new WeakMap<object, Spelling>();
const englishPlaces = {};

/** What does not change with the collection is built once. */
function fixedSpelling(key: object, build: () => Spelling): Spelling {
  const known = fixed.get(key) ?? build();
  fixed.set(key, known);
  return known;
}

function isLong(name: string): boolean {
  return name.length >= SHORTEST_ZH && name.length <= LONGEST_ZH && /^\p{Script=Han}+$/u.test(name);
}

function isSlipByEar(printed: string, name: string, at: number): boolean {
  if (printed.length > name.length) return printed[at] === printed[at - 1] || printed[at] === printed[at + 1];
  if (printed.length < name.length) return at > 0 && at < printed.length && name.length > SHORTEST_LOST;
  return isExchanged(printed, name) || soundAlike(printed[at] ?? '', name[at] ?? '');
}

/** The words that many awards share (质量奖, 名牌产品) stand at the end: any wrong character there is a slip. */
function isSlipInAward(printed: string, name: string, at: number): boolean {
  const isShared = printed.length === name.length && at > 1 && at >= name.length - 3;
  return isShared || isSlipByEar(printed, name, at);
}

function isExchanged(printed: string, name: string): boolean {
  return [...printed].sort().join('') === [...name].sort().join('');
}

/** A letter more or less at the end is a form of the word: manufacture, manufactured. */
function isSlipOfFingers(printed: string, name: string, at: number): boolean {
  if (printed.length === name.length) return isExchanged(printed, name);
  return at < Math.min(printed.length, name.length) - 1;
}

function mendChinese(
  text: string,
  suspects: readonly Suspect[],
  known: readonly Suspect[],
  spellings: readonly Spelling[],
): { text: string; corrected: readonly Corrected[] } {
  for (const { at, length, window } of windowsOf(text)) {
    const isOn = ({ start, end }: Suspect): boolean => start < at + length && at < end;
    if (!suspects.some(isOn) || known.some(isOn)) continue;
    const understood = new Set(spellings.flatMap((spelling) => spelling.correct(window) ?? []));
    const [name] = understood;
    if (understood.size !== 1 || name === undefined || text.includes(name)) continue;
    // What goes on with words nobody read is another word, and not the name with one character lost, doubled or
    // wrong at its end: 质量工作 holds no slip for 质量奖.
    const isBefore = suspects.some(({ start }) => start < at);
    const isBeyond = suspects.some(({ end }) => end > at + length);
    if (name.length !== length && (isBefore || isBeyond)) continue;
    if (isBeyond && isOtherEnd(window, name)) continue;
    return {
      text: text.slice(0, at) + name + text.slice(at + length),
      corrected: [{ printed: window, understood: name }],
    };
  }
  return { text, corrected: [] };
}

/** The stretches of a text that may be a name with a slip, the longest first. */
function* windowsOf(text: string): Generator<{ at: number; length: number; window: string }> {
  for (let length = LONGEST_ZH; length >= SHORTEST_PLACE; length -= 1)
    for (let at = 0; at + length <= text.length; at += 1) {
      const window = text.slice(at, at + length);
      const isName = length < SHORTEST_ZH - 1 ? OTHER_ZHOU.test(window) : /^\p{Script=Han}+$/u.test(window);
      if (isName) yield { at, length, window };
    }
}

function isOtherEnd(printed: string, name: string): boolean {
  const [end = '', meant = ''] = [printed.at(-1), name.at(-1)];
  return end !== meant && !isExchanged(printed, name) && !soundAlike(end, meant);
}

function mendEnglish(
  text: string,
  suspects: readonly Suspect[],
  words: Spelling,
  places: Spelling,
  isWord: (word: string) => boolean,
): { text: string; corrected: readonly Corrected[] } {
  const corrected: Corrected[] = [];
  const mended = text.replace(/[A-Za-z]+/g, (printed, at: number) => {
    const isSuspect = suspects.some(({ start, end }) => start < at + printed.length && at < end);
    if (!isSuspect || printed.length < SHORTEST_EN) return printed;
    const isName = /^[A-Z][a-z]+$/.test(printed) && at > 0;
    const place = isName ? places.correct(printed) : null;
    const lower = printed.toLowerCase();
    const word = place ?? (isWord(lower) ? null : words.correct(lower));
    if (word === null) return printed;
    const understood = /^[A-Z]/.test(printed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    corrected.push({ printed, understood });
    return understood;
  });
  return { text: mended, corrected };
}

/** reach is no slip for breach, nor bears for one of its neighbours. */
function isEveryday(word: string, isWord: (word: string) => boolean): boolean {
  return [word, word.replace(/(?:e?s|e?d|ing)$/, ''), word.replace(/(?:ed|ing)$/, 'e')].some(
    (form) => form.length > 2 && isWord(form),
  );
}

function englishWords(vocabulary: AwardVocabulary, measures: MeasureVocabulary): ReadonlySet<string> {
  const labels = [
    ...vocabulary.programs.flatMap(({ nameEn, aliasesEn }) => [nameEn ?? '', ...aliasesEn]),
    ...measures.all().flatMap(({ prefLabelEn, altLabelsEn }) => [prefLabelEn, ...altLabelsEn]),
    ASKING_EN,
    MEANT_EN,
  ];
  return new Set(labels.flatMap((label) => label.toLowerCase().match(/[a-z]{5,}/g) ?? []));
}
