import type { PlaceIndex } from '../text/vocabulary/places.ts';
import type { AwardRow } from './answer.ts';

type Language = 'zh' | 'en';

const UNKNOWN = { zh: '地区未识别', en: 'place not recognised' } as const;
const STATE = { code: '100000', zh: '国家', en: 'the state' } as const;

/** The place of a row as people read it; where its document tells none, that it is not known. */
export function placeWords({ jurisdiction }: Pick<AwardRow, 'jurisdiction'>, language: Language): string {
  return jurisdiction ?? UNKNOWN[language];
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
