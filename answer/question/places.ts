import { buildDictionary, type Dictionary } from '../../text/automaton.ts';
import type { Place, PlaceIndex } from '../../text/vocabulary/places.ts';
import { LEVEL_RANK } from '../level-rank.ts';
import type { Found, Reading } from './reading.ts';

/**
 * Places a question names. Chinese names are found as in running text; English ones by their customary name. A
 * name that several places share stands for the one the collection holds, or else for all of them.
 */
export interface PlaceReader {
  read(reading: Reading, language: 'zh' | 'en'): readonly Found<readonly Place[]>[];
}

/** The one-character names of the provinces, where a place may stand: 在赣, 冀和川, 赣省, 冀 vs 赣. */
const SIGN = '[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀贵黔云滇藏陕甘陇青宁新]';
/** Of these, those that are no word by themselves, so that more may stand behind them. */
const SURE_SIGN = '[冀晋辽沪浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔滇陕陇]';
const ABBREVIATED = new RegExp(
  [
    `(?<=^|[在和与及跟同比对、,|:; ])${SIGN}(?=[两三四几]?省|[|、,和与及跟比对]|两地|[三四五]地|[两三四五]家|能(?=[给拿奖得补领有享])|可以?[拿得]|有|的企业)`,
    `(?<=^|[在和与及跟同比对、,|:; ])${SURE_SIGN}(?=[ ?:;。]|$| ?vs|每年|里|[这那]边|到?\\d{4}|[谁由哪怎都在给把要写提定对]|如何|规定|${SURE_SIGN}(?:[两三]|$))`,
    `(?<=(?:^|[在和与及跟同比对、,|:; ])${SURE_SIGN})${SURE_SIGN}(?=[两三][省地家]|$)`,
  ].join('|'),
  'gu',
);
const PROVINCES: Readonly<Record<string, string>> = {
  京: '110000', 津: '120000', 冀: '130000', 晋: '140000', 蒙: '150000', 辽: '210000', 吉: '220000', 黑: '230000',
  沪: '310000', 苏: '320000', 浙: '330000', 皖: '340000', 闽: '350000', 赣: '360000', 鲁: '370000', 豫: '410000',
  鄂: '420000', 湘: '430000', 粤: '440000', 桂: '450000', 琼: '460000', 渝: '500000', 川: '510000', 蜀: '510000',
  贵: '520000', 黔: '520000', 云: '530000', 滇: '530000', 藏: '540000', 陕: '610000', 甘: '620000', 陇: '620000',
  青: '630000', 宁: '640000', 新: '650000',
}; // biome-ignore format: a table

const SUFFIX_EN = /^[ -](provinces?|autonomous regions?|city|municipality|prefecture|county|district)\b/i;
const LEVEL_OF_SUFFIX: Readonly<Record<string, readonly Place['level'][]>> = {
  province: ['province'],
  'autonomous region': ['province'],
  city: ['prefecture', 'province', 'county'],
  municipality: ['province', 'prefecture'],
  prefecture: ['prefecture'],
  county: ['county'],
  district: ['county'],
};
/** Shorter names are English words as often as not (he, she, long): they need a capital or `County` behind them. */
const SHORTEST_BARE_NAME = 5;

const englishNames = new WeakMap<PlaceIndex, Dictionary<Place>>();

/** @param loaded codes of the places that have documents; their short names are known even where others share them */
export function placeReader(places: PlaceIndex, loaded: ReadonlySet<string>): PlaceReader {
  const held = [...loaded].flatMap((adcode) => places.byAdcode(adcode) ?? []);
  const shortNames = buildDictionary<Place>(
    held
      .filter((place) => place.level !== 'national')
      .flatMap((place) => {
        const stem = place.name.replace(/[省市县区旗]$/u, '');
        return stem.length > 1 ? [[stem, place] as const] : [];
      }),
  );
  const choose = (candidates: readonly Place[]): readonly Place[] => {
    const known = candidates.filter((place) => loaded.has(place.adcode));
    return known.length > 0 ? known : candidates;
  };

  return {
    read: (reading, language) =>
      language === 'zh'
        ? [
            ...readChinese(reading, places, shortNames, choose),
            ...reading.takeAll(ABBREVIATED, ([sign]) => {
              const place = places.byAdcode(PROVINCES[sign] ?? '');
              return place === undefined ? null : [place];
            }),
          ]
        : [
            ...readEnglish(reading, places, choose, loaded),
            ...readChinese(reading, places, shortNames, choose),
          ],
  };
}

function readChinese(
  reading: Reading,
  places: PlaceIndex,
  shortNames: Dictionary<Place>,
  choose: (candidates: readonly Place[]) => readonly Place[],
): Found<readonly Place[]>[] {
  const found: Found<readonly Place[]>[] = [];
  const endOf = (at: number): number =>
    Math.max(
      at + (places.matchAt(reading.free, at)?.length ?? 0),
      shortNames.matchAt(reading.free, at)?.end ?? at,
    );
  for (let at = 0; at < reading.free.length; ) {
    const named = places.matchAt(reading.free, at);
    const short = shortNames.matchAt(reading.free, at);
    const shortLength = short === undefined ? 0 : short.end - short.start;
    // 浙江和安吉: 和安县 is no place asked about where the rest is no name without 安.
    if (at > 0 && JOINING.test(reading.free.charAt(at)) && endOf(at + 1) > endOf(at)) at += 1;
    else if (named !== undefined && named.length >= shortLength && !isJoining(reading.free, at)) {
      found.push(reading.take(at, at + named.length, choose(named.candidates)));
      at += named.length;
    } else if (short !== undefined) {
      found.push(reading.take(at, short.end, choose(short.payloads)));
      at = short.end;
    } else {
      at += 1;
    }
  }
  return found;
}

/** Characters that join two places and begin the names of others. */
const JOINING = /[和同与及跟]/u;

/** 省里和县里: 和 joins two levels there, and 和县 is no county. */
function isJoining(text: string, at: number): boolean {
  return (
    /^和县(?=[里级中的)]|政府)/u.test(text.slice(at, at + 5)) && /[省市区里级)]$/u.test(text.slice(0, at))
  );
}

function readEnglish(
  reading: Reading,
  places: PlaceIndex,
  choose: (candidates: readonly Place[]) => readonly Place[],
  loaded: ReadonlySet<string>,
): Found<readonly Place[]>[] {
  const names = englishIndex(places);
  const found: Found<readonly Place[]>[] = [];
  const free = reading.free.toLowerCase();
  for (let at = 0; at < free.length; at += 1) {
    if (/[a-z]/.test(free[at - 1] ?? '')) continue;
    const match = names.allAt(free, at).findLast((m) => !/[a-z]/.test(free[m.end] ?? ''));
    if (match === undefined) continue;
    const suffix = SUFFIX_EN.exec(free.slice(match.end));
    const levels = LEVEL_OF_SUFFIX[suffix?.[1]?.replace(/s$/, '') ?? ''];
    // Every word has a capital at the beginning; there it tells a place that has documents, and no other.
    const isCapital =
      /[A-Z]/.test(reading.free[at] ?? '') &&
      (at > 0 || match.payloads.some(({ adcode }) => loaded.has(adcode)));
    if (levels === undefined && !isCapital && match.end - at < SHORTEST_BARE_NAME) continue;
    const fitting = levels === undefined ? [] : match.payloads.filter((p) => levels.includes(p.level));
    const end = fitting.length > 0 ? match.end + (suffix?.[0].length ?? 0) : match.end;
    found.push(reading.take(at, end, choose(fitting.length > 0 ? fitting : highest(match.payloads))));
    at = end - 1;
  }
  return found;
}

/** Jilin without more is the province. Empty for none. */
export function highest(places: readonly Place[]): readonly Place[] {
  const rank = Math.min(...places.map((place) => LEVEL_RANK[place.level]));
  return places.filter((place) => LEVEL_RANK[place.level] === rank);
}

function englishIndex(places: PlaceIndex): Dictionary<Place> {
  const known = englishNames.get(places);
  if (known !== undefined) return known;
  const built = buildDictionary(
    places
      .all()
      .filter((place) => place.level !== 'national')
      .map((place) => [place.nameEn.toLowerCase(), place] as const),
  );
  englishNames.set(places, built);
  return built;
}
