import type { AwardRow } from './answer.ts';

const UNKNOWN = { zh: '地区未识别', en: 'place not recognised' } as const;

/** The place of a row as people read it; where its document tells none, that it is not known. */
export function placeWords({ jurisdiction }: Pick<AwardRow, 'jurisdiction'>, language: 'zh' | 'en'): string {
  return jurisdiction ?? UNKNOWN[language];
}
