import { loadPlaces } from '../text/vocabulary/place-index.ts';
import type { PlaceIndex } from '../text/vocabulary/places.ts';
import type { AwardRow } from './answer.ts';

type Language = 'zh' | 'en';

const UNKNOWN = { zh: '地区未识别', en: 'place not recognised' } as const;
const STATE = { code: '100000', zh: '国家', en: 'the state' } as const;

/** The place of a row as people read it; where its document tells none, that it is not known. */
export function placeWords(
  { jurisdiction, level }: Pick<AwardRow, 'jurisdiction' | 'level'>,
  language: Language,
): string {
  if (jurisdiction === null) return UNKNOWN[language];
  return language === 'zh' ? jurisdiction : englishPlace(jurisdiction, level);
}

/** Jiangxi (江西省); the Chinese name alone where several places of the level share it under several English names. */
export function englishPlace(name: string, level: AwardRow['level']): string {
  const called = new Set(
    loadPlaces()
      .byName(name)
      .filter((place) => level === null || place.level === level)
      .map(({ nameEn }) => nameEn),
  );
  const [only] = called;
  return only === undefined || called.size > 1 || only === name ? name : `${only} (${name})`;
}

/** How a place is called in the language of the question: 江西省, Jiangxi (江西省). */
export type PlaceNamer = (adcode: string, nameZh: string) => string;

export function placeNamer(places: PlaceIndex, language: Language): PlaceNamer {
  return (adcode, nameZh) => {
    if (adcode === STATE.code) return STATE[language];
    const place = language === 'en' ? places.byAdcode(adcode) : undefined;
    return place === undefined ? nameZh : `${place.nameEn} (${nameZh})`;
  };
}
