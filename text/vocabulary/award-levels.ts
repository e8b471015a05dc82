import type { Place, PlaceIndex } from './places.ts';

/** Words that stand for a level of government in front of a name: 省名牌, 市级示范企业, 国家质检中心. */
const LEVEL_WORDS = [
  '国家级', '国家', '全国', '国际级', '国际', '世界级', '省部级', '省级', '省', '自治区级', '自治区', '全省', '我省', '本省',
  '市级', '市', '全市', '我市', '本市', '县级', '县', '全县', '我县', '本县', '区级', '区', '全区', '我区', '本区', '州级', '州',
  '区县级', '县区级', '县市级', '行业', '地方', '团体',
].sort((a, b) => b.length - a.length); // biome-ignore format: a word list

/** The level word at the beginning of `text`, the longest; '' if none stands there. */
export function levelWordAt(text: string): string {
  return LEVEL_WORDS.find((word) => text.startsWith(word)) ?? '';
}

/** The level word that ends `text`, the longest; '' if none does. */
export function levelWordBefore(text: string): string {
  return LEVEL_WORDS.find((word) => text.endsWith(word)) ?? '';
}

/** The place that a level word means in a document of `here`: 省 in an Anhui county is Anhui. */
export function placeOfLevelWord(word: string, here: Place | null, places: PlaceIndex): Place | null {
  if (/^(?:国家|全国|中国|中华)/u.test(word)) return places.byAdcode('100000') ?? null;
  if (here === null) return null;
  const line = [here, ...places.ancestors(here)];
  const named = (test: (place: Place) => boolean): Place | null => line.find(test) ?? null;
  const bare = word.replace(/^[全我本]/u, '');
  if (/^(?:省|自治区)/u.test(bare)) return named((p) => p.level === 'province');
  if (bare.startsWith('市')) {
    return (
      named((p) => p.level !== 'national' && p.name.endsWith('市')) ?? named((p) => p.level === 'prefecture')
    );
  }
  if (bare.startsWith('州')) return named((p) => p.level === 'prefecture');
  if (/^[县区旗]/u.test(bare)) {
    return (
      named((p) => p.level === 'county') ?? (bare === '区' ? named((p) => p.name.endsWith('自治区')) : null)
    );
  }
  return null;
}

/** The word for a government of this place: 省, 自治区, 市, 区, 县, 州. */
export function levelWordOf(place: Place): string {
  if (place.level === 'national') return '国家';
  if (place.name.endsWith('自治区')) return '自治区';
  if (place.name.endsWith('自治州')) return '州';
  return place.name.slice(-1);
}
