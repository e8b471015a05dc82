import { englishPlace } from '../place-words.ts';
import type { Question } from '../question/question.ts';

/** What has to be said before any answer: names that were taken for others, places nobody knows, places left out. */
export function preamble(
  { language, corrected, unknownPlaces, excluded, places, levels }: Question,
  answer: string,
): string {
  const isZh = language === 'zh';
  const taken = corrected.map(({ printed, understood }) =>
    isZh ? `“${printed}”按“${understood}”理解。` : `“${printed}” was read as “${understood}”.`,
  );
  const isBeside = unknownPlaces.length > 0 && (places.length > 0 || levels.length > 0);
  const unknown = isBeside ? [unknownPlaceSentence(unknownPlaces, language)] : [];
  const names = excluded.map(({ name, level }) => (isZh ? name : englishPlace(name, level)));
  const left =
    names.length === 0 ? [] : [isZh ? `按要求不计${names.join('、')}。` : `Leaving out ${names.join(', ')}.`];
  return [...taken, ...unknown, ...left, answer].filter((part) => part !== '').join(isZh ? '' : ' ');
}

/** That places asked about are in no list of ours, and so in no document. */
export function unknownPlaceSentence(names: readonly string[], language: Question['language']): string {
  return language === 'zh'
    ? `“${names.join('”“')}”不是所知的中国行政区划，馆藏没有它的文件。`
    : `${names.map((name) => `“${name}”`).join(', ')} is not a place of China that this program knows; the collection holds no document of it.`;
}
