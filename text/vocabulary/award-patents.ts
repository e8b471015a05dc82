import type { Span } from '../span.ts';

/** A patent that was granted: what 每件资助 pays for. One that is only applied for is none. */
export interface PatentMatch extends Span {
  readonly kind: 'patent';
  /** 发明专利授权: one name for all wordings of it. */
  readonly name: string;
}

const SORT = '(?:发明|实用新型|外观设计)';
const ABROAD = '(?:国外|境外|海外)';
/** 专利 that is not the 专利奖, the 专利权 pledged, the 专利费 paid. */
const NO_GRANT =
  '(?!(?:[金银优]|优秀)?奖|转化|导航|池|权|许可|实施|转让|产品|密集|拥有|代理|年费|费|质押|保险|运营|标准|的?(?:研发|申请(?!授权|并)))';
/** 国内授权的发明、实用新型专利; PCT专利. */
const PATENT = new RegExp(
  `PCT(?:[（(][^）)]{1,20}[）)])?(?:国际)?(?:授权)?(?:发明)?专利${NO_GRANT}|(?:高价值)?${ABROAD}?(?:授权)?的?${ABROAD}?(?:高价值)?${SORT}(?:[、和及或]${SORT}){0,2}专利${NO_GRANT}`,
  'gu',
);
const ONE = new RegExp(SORT, 'gu');
const IS_ABROAD = new RegExp(ABROAD, 'u');
const GRANTED_BEFORE = /(?:授权|获权|获得|获|取得|新增|认定)[^，,。；;：:、]{0,10}$/u;
const GRANTED_AFTER = /^(?:申请)?(?:并|后|每件|且|已|的)?(?:获得?|取得)?(?:国家|国内|专利)?(?:授权|证书)/u;
const REACH = 14;

/** Granted patents, one match for each sort named (发明、实用新型专利授权 are two). */
export function findPatents(text: string): readonly PatentMatch[] {
  if (!text.includes('专利')) return [];
  const found: PatentMatch[] = [];
  for (const { 0: printed, index } of text.matchAll(PATENT)) {
    const end = index + printed.length;
    const before = text.slice(Math.max(0, index - REACH), index);
    const previous = found.at(-1);
    const isListed = previous !== undefined && /^[、和及或]{1,2}$/u.test(text.slice(previous.end, index));
    const isGranted =
      isListed ||
      /授权|高价值/u.test(printed) ||
      GRANTED_BEFORE.test(before) ||
      GRANTED_AFTER.test(text.slice(end, end + REACH));
    if (isGranted) found.push(...named(printed, index));
  }
  return found;
}

function named(printed: string, index: number): readonly PatentMatch[] {
  const end = index + printed.length;
  if (printed.startsWith('PCT')) return [{ start: index, end, kind: 'patent', name: 'PCT国际专利授权' }];
  const sorts = [...printed.matchAll(ONE)];
  const prefix = `${/高价值/u.test(printed) ? '高价值' : ''}${IS_ABROAD.test(printed) ? '国外' : ''}`;
  return sorts.map((sort, i) => ({
    start: i === 0 ? index : index + sort.index,
    end: i === sorts.length - 1 ? end : index + sort.index + sort[0].length,
    kind: 'patent',
    name: `${prefix}${sort[0]}专利授权`,
  }));
}
