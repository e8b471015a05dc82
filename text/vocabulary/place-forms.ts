import type { Place } from './places.ts';

/** Ethnic groups in the names of autonomous places: 恩施土家族苗族自治州, 伊犁哈萨克自治州. */
const PEOPLE =
  '壮族|回族|维吾尔族?|蒙古族?|藏族|羌族|彝族|白族|傣族|景颇族|傈僳族|哈尼族|土家族|苗族|布依族|侗族|朝鲜族|哈萨克族?|柯尔克孜|满族|达斡尔族|鄂温克族|鄂伦春|畲族|瑶族|仫佬族|毛南族|黎族|水族|仡佬族|纳西族|独龙族|怒族|普米族|拉祜族|佤族|布朗族|各族|裕固族|保安族|东乡族|撒拉族|土族|锡伯|塔吉克';
const AUTONOMOUS = /自治[区州县旗]$/;
const PEOPLE_AT_END = new RegExp(`(?:${PEOPLE})$`);
const SUFFIX = /(?:特别行政区|地区|林区|特区|新区|[省市县区旗盟])$/;

/** The name without administrative suffix and ethnic groups: 江西, 霍山, 恩施, 和 (of 和县). */
export function placeStem(name: string): string {
  if (!AUTONOMOUS.test(name)) {
    const stem = name.replace(SUFFIX, '');
    return stem === '' ? name : stem;
  }
  let stem = name.slice(0, -3);
  for (let cut = stem; ; stem = cut) {
    cut = stem.replace(PEOPLE_AT_END, '');
    if (cut === stem || cut.length < 2) return stem;
  }
}

/**
 * Forms between the full name and the bare stem, still recognisable as places: 恩施州 for 恩施土家族苗族自治州,
 * 木里县 for 木里藏族自治县, 浦东 for nothing (districts keep their suffix).
 */
export function suffixedForms(place: Place): readonly string[] {
  if (!AUTONOMOUS.test(place.name) || place.level === 'province') return [];
  const stem = placeStem(place.name);
  return stem.length > 1 ? [stem + place.name.slice(-1)] : [];
}

/** Districts never go by their bare stem in running text (城关, 新城, 和平 …); all others may. */
export function mayDropSuffix(place: Place): boolean {
  return place.level === 'province' || !place.name.endsWith('区') || place.name.endsWith('林区');
}
