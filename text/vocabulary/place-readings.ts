/** District names that every town has; they name no place by themselves. */
const GENERIC = /^(?:城区|郊区|矿区|东区|西区|老城区|新城区|新市区|城中区)$/;
/** 和县, 成县, 理县 …: the letters also come about in 市和县, 建成县级, 管理县域. */
const ONE_CHARACTER_STEM = /^.[县市旗]$/;
const CHINESE = /\p{Script=Han}/u;
const ADMINISTRATIVE_END = /[省市州盟]/;
const GENERIC_COUNTY_TAIL = /^[级域乡区市城长]/;
/** 河南, 江西, 海南 … across a word boundary: 黄|河南岸, 长|江西段, 沿|海南部. */
const DIRECTIONAL = /^[河江海][东南西北]$/;
const BEFORE_DIRECTION = /[黄长珠淮沿上]/;
/** 青阳市 where only 青阳县 is known: another place's name. Not 市场, 县域, 区级. */
const OTHER_SUFFIX =
  /^(?:市(?![场级县区域辖])|县(?![域级区乡市])|区(?![域级县位块间别划内外])|州(?![级际])|旗(?![县下帜舰])|盟(?![友约]))/;
const SUFFIXED = /[省市县区旗盟州]$/;
/** 南京路, 北京大道. */
const STREET = /^(?:[东南西北中]?路|大街|大道)(?!由)/;
/** 鄱阳湖, 杭州湾, 昆仑山; but 武汉|江岸区, where another place begins. */
const LANDSCAPE = /^[湖江河山湾峡岛]/;

/**
 * Whether letters that spell a place name at `start`–`end` are to be read as that place here.
 * `isProvince`: behind a province its counties may be spoken of (浙江县域).
 * `beginsName` tells whether a place name begins at a position.
 */
export function isPlaceReading(
  text: string,
  { start, end, isProvince }: { readonly start: number; readonly end: number; readonly isProvince: boolean },
  beginsName: (text: string, at: number) => boolean,
): boolean {
  const name = text.slice(start, end);
  const before = text.charAt(start - 1);
  const after = text.slice(end, end + 3);
  if (GENERIC.test(name)) return false;
  if (ONE_CHARACTER_STEM.test(name)) {
    const standsAlone = !CHINESE.test(before) || (ADMINISTRATIVE_END.test(before) && !name.startsWith('和'));
    return standsAlone && !GENERIC_COUNTY_TAIL.test(after);
  }
  if (DIRECTIONAL.test(name) && BEFORE_DIRECTION.test(before)) return false;
  if (SUFFIXED.test(name)) return true;
  if (!isProvince && OTHER_SUFFIX.test(after)) return false;
  if (STREET.test(after)) return false;
  return !(LANDSCAPE.test(after) && !beginsName(text, end));
}
