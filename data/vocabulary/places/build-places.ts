/**
 * Makes places.json and former-places.json from the development dependencies @vant/area-data (today's places)
 * and gb2260 (yearly editions, 2002–2016, for abolished and renamed places). Run: npx tsx <this file>
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { areaList } from '@vant/area-data';
import { pinyin } from 'pinyin-pro';

type Level = 'national' | 'province' | 'prefecture' | 'county';

const here = import.meta.dirname;
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const englishExceptions = readJson(join(here, 'english-exceptions.json')) as Readonly<Record<string, string>>;

/** Districts and counties directly under a province keep no prefecture: 直辖市, 省直辖县, 自治区直辖县级市. */
const MUNICIPALITY = /^(?:11|12|31|50)/;
const DIRECTLY_UNDER_PROVINCE = /^(?:4190|4290|4690|6590)/;
/** Statistical areas (71–79 development zones, 90 and above) are no places of GB/T 2260. */
const STATISTICAL_COUNTY = /(?:7[1-9]|9\d)$/;
/** Offices, zones, towns and headings that the sources list beside the places. */
const NO_PLACE = /^市辖区$|^县$|^省直辖|^自治区直辖|开发区$|高新区$|工业园区?$|产业园|街道|镇$|乡$|江北新区$|示范区$|其它区|管委会$|生态园$|东莞港$|松山湖$/;

function level(adcode: string): Level {
  if (adcode.endsWith('0000')) return 'province';
  return adcode.endsWith('00') ? 'prefecture' : 'county';
}

function parent(adcode: string): string {
  if (adcode.endsWith('0000')) return '100000';
  const province = `${adcode.slice(0, 2)}0000`;
  if (adcode.endsWith('00') || MUNICIPALITY.test(adcode) || DIRECTLY_UNDER_PROVINCE.test(adcode)) return province;
  return `${adcode.slice(0, 4)}00`;
}

const PEOPLES =
  '壮族|回族|维吾尔|蒙古族|蒙古|藏族|羌族|彝族|白族|傣族|景颇族|傈僳族|哈尼族|土家族|苗族|布依族|侗族|朝鲜族|哈萨克|柯尔克孜|满族|达斡尔族|鄂温克族|鄂伦春|畲族|瑶族|仫佬族|毛南族|黎族|水族|仡佬族|纳西族|独龙族|怒族|普米族|拉祜族|佤族|布朗族|各族|裕固族|保安族|东乡族|撒拉族|土族|锡伯|塔吉克';
const AUTONOMOUS = new RegExp(`(?:${PEOPLES})*(?:自治区|自治州|自治县|自治旗)$`);

function stem(name: string): string {
  const bare = name.replace(AUTONOMOUS, '').replace(/(?:特别行政区|地区|林区|特区|新区|[省市县区旗盟])$/, '');
  return bare.length > 1 ? bare : name.replace(/族?自治(?:[州县旗])$/, '');
}

function english(adcode: string, name: string): string {
  const exception = englishExceptions[adcode];
  if (exception !== undefined) return exception;
  const syllables = pinyin(stem(name), { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
  const joined = syllables.reduce((word, s) => word + (word !== '' && /^[aeo]/.test(s) ? `'${s}` : s), '');
  const plain = joined.replace(/ü|v/g, (_, at: number) => (/[jqxy]/.test(joined[at - 1] ?? '') ? 'u' : 'ü'));
  return plain.slice(0, 1).toUpperCase() + plain.slice(1);
}

function isPlace(adcode: string, name: string): boolean {
  if (NO_PLACE.test(name)) return false;
  const special = adcode.startsWith('7') || adcode.startsWith('8');
  if (special) return adcode.endsWith('0000');
  return level(adcode) !== 'county' || !STATISTICAL_COUNTY.test(adcode);
}

const row = (adcode: string, name: string): string =>
  JSON.stringify({ adcode, name, nameEn: english(adcode, name), level: level(adcode), parentAdcode: parent(adcode) });

const today = new Map<string, string>();
for (const list of [areaList.province_list, areaList.city_list, areaList.county_list]) {
  for (const [adcode, name] of Object.entries(list)) {
    if (MUNICIPALITY.test(adcode) && adcode.endsWith('00') && !adcode.endsWith('0000')) continue;
    if (isPlace(adcode, name)) today.set(adcode, name);
  }
}

/** `adcode name` of every older edition that today's list does not hold, with the last edition that does. */
const former = new Map<string, { adcode: string; name: string; until: string }>();
const editions = join(dirname(createRequire(import.meta.url).resolve('gb2260/package.json')), 'lib');
for (const file of readdirSync(editions).filter((f) => /^\d{6}\.json$/.test(f)).sort()) {
  for (const [adcode, name] of Object.entries(readJson(join(editions, file)) as Record<string, string>)) {
    if (!isPlace(adcode, name) || today.get(adcode) === name) continue;
    if (MUNICIPALITY.test(adcode) && adcode.endsWith('00')) continue;
    former.set(`${adcode} ${name}`, { adcode, name, until: `${file.slice(0, 4)}-${file.slice(4, 6)}` });
  }
}

const state = JSON.stringify({ adcode: '100000', name: '全国', nameEn: 'China', level: 'national', parentAdcode: null });
const rows = [...today].sort(([a], [b]) => a.localeCompare(b)).map(([adcode, name]) => row(adcode, name));
writeFileSync(join(here, 'places.json'), `[\n${[state, ...rows].join(',\n')}\n]\n`);

const formerRows = [...former.values()]
  .sort((a, b) => a.adcode.localeCompare(b.adcode) || a.until.localeCompare(b.until))
  .map(({ adcode, name, until }) =>
    JSON.stringify({ adcode, name, nameEn: english(adcode, name), level: level(adcode), parentAdcode: parent(adcode), until }),
  );
writeFileSync(join(here, 'former-places.json'), `[\n${formerRows.join(',\n')}\n]\n`);
console.log(`${rows.length + 1} places, ${formerRows.length} former names`);
