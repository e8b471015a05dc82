import type { Level } from '../../answer/answer.ts';
import type { Language } from './choose.ts';
import type { Messages } from './messages.ts';

/** What a place is called in the language of the page; null where it has no name but the printed one. */
export type NameOfPlace = (name: string, level: Level | null) => string | null;

/** Names in plain text, for labels and files: printed ones, on the English page behind the English ones. */
export interface Names {
  /** `Huoshan (霍山县)`; words that say so where the place is not known. */
  place(name: string | null, level: Level | null): string;
  /** `China Quality Award (中国质量奖)`: a printed name and what it is called in English, if it is. */
  thing(printed: string, english: string | null): string;
}

export function namesIn(language: Language, nameOf: NameOfPlace, t: Messages): Names {
  const both = (printed: string, english: string | null): string =>
    language === 'zh' || english === null || english === '' ? printed : `${english} (${printed})`;
  return {
    place: (name, level) => (name === null ? t.documents.placeUnknown : both(name, nameOf(name, level))),
    thing: both,
  };
}

/** Finds the English name of a place. Where its level is not told, it must be the same at every level that has it. */
export function placeNameFinder(
  names: Readonly<Partial<Record<Level, Readonly<Record<string, string>>>>> | null,
): NameOfPlace {
  return (name, level) => {
    if (names === null) return null;
    if (level !== null) return names[level]?.[name] ?? null;
    const found = new Set(Object.values(names).flatMap((ofLevel) => ofLevel[name] ?? []));
    const [only, another] = found;
    return another === undefined ? (only ?? null) : null;
  };
}
