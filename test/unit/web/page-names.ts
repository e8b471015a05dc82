import { en } from '../../../web/language/en.ts';
import { namesIn, placeNameFinder } from '../../../web/language/names.ts';
import { zh } from '../../../web/language/zh.ts';

/** Names as the Chinese page says them. */
export const inChinese = namesIn('zh', placeNameFinder(null), zh);

/** Names as the English page says them, of two invented places. */
export const englishNames = namesIn(
  'en',
  placeNameFinder({ prefecture: { 甲市: 'Jia' }, county: { 甲县: 'Jiaxian' } }),
  en,
);
