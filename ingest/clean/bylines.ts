import { parseDate } from '../../text/dates.ts';
import type { FieldInLine } from './page-fields.ts';

const LONGEST_BYLINE = 120;
/** A day with its hour, as pages print when a text was put up: 2019-05-06 10:55, 2019/05/06/10:55, 06.05.2019 10:55. */
const STAMP =
  /((?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}\.\d{1,2}\.(?:19|20)\d{2})[\s/|]{0,3}\d{1,2}[:：]\d{2}/g;
const SOURCE =
  /(?:文章|稿件|信息)?来源[：:]([^\s：:|]{2,12}?)(?=[\s|]|作者|记者|编辑|责任编辑|责编|我要|我来|$)/;
/** What names a page's part or a way to reach its keepers. */
const PAGE_LINES: readonly RegExp[] = [
  // The day's date of a newspaper's page: 2019年5月6日 星期一.
  /^(?:今天是)?[：:]?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日\s?星期.?$/,
  // 第02版：综合新闻, 上一篇 下一篇.
  /^第\d{1,3}版[：:].{0,12}$/,
  /^.{0,3}上一[篇版].{0,4}下一[篇版].{0,3}$/,
  // 某某新闻 > 资讯 > 正文, 某某原创 >.
  /^[^。；，>]{1,20}(?:>[^。；，>]{0,20}){2,12}$/,
  /^[^。；，>]{1,20}>{1,2}$/,
  // 首页 / 政务公开 / 正文.
  /^[^。；，]{0,60}\/\s?(?:正文|详情|内容)$/,
  // A menu: 某网首页 | 新闻 | 财经 | 汽车.
  /^[^。；，]{0,20}首页\s?(?:\|[^。；，|]{1,12}){3,40}$/,
  // 某某网-电话：010-00000000.
  /^[^。；，]{0,20}(?:电话|热线)[：:]?\s?\d{3,4}-\d{7,8}[^。；，]{0,40}$/,
];

/** Names of sites, papers and stations, which are no headline. */
const MEDIUM =
  /(?:[网报社台刊号]|在线|频道|日报|晚报|客户端|门户|观察|发布|编辑部|[记作]者.{0,12}|来源.{0,20})$/;
const SHORTEST_HEADLINE = 8;

/**
 * The headline that stands before site and hour on one line, parted by a blank: its length in the source line.
 * @param source the line as the source prints it
 * @returns null where the line begins with anything else
 */
export function headlineLength(source: string): number | null {
  const [lead = ''] = source.split(/\d/, 1);
  const headline = /^\s*[^\s|>：:]+(?=[\s|])/.exec(source)?.[0] ?? '';
  const words = headline.trim();
  const isHeadline =
    words.length >= SHORTEST_HEADLINE &&
    headline.length <= lead.length &&
    /^[\u4e00-\u9fff“”‘’、，《》—-]+$/.test(words);
  return isHeadline && !MEDIUM.test(words) ? headline.length : null;
}

/**
 * Reads a line of the head that tells where and when a page was put up, in whatever order (site, hour, source,
 * reporter), or that is a menu or contact.
 * @param offset where the line begins
 * @returns its fields, often none; null for a line of text
 */
export function readByline(line: string, offset: number): readonly FieldInLine[] | null {
  if (line === '' || line.length > LONGEST_BYLINE || /[。；！？]/.test(line)) return null;
  if (PAGE_LINES.some((pattern) => pattern.test(line))) return [];
  const stamps = [...line.matchAll(STAMP)];
  const [stamp] = stamps;
  if (stamp === undefined || stamps.length > 1) return null;
  const fields: FieldInLine[] = [];
  const day = stamp[1] ?? '';
  if (/^(?:19|20)/.test(day) || parseDate(day) !== null) {
    const start = offset + stamp.index;
    fields.push({ field: 'published', key: '', value: day, start, end: start + day.length });
  }
  const source = SOURCE.exec(line);
  const name = source?.[1];
  if (source !== null && name !== undefined) {
    const start = offset + line.indexOf(name, source.index);
    fields.push({ field: 'source', key: '来源', value: name, start, end: start + name.length });
  }
  return fields;
}
