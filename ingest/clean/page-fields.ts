import type { Span } from '../../text/span.ts';

/** What a field of a government web page tells, whatever the page calls it. */
export type PageField =
  | 'indexNumber'
  | 'documentNumber'
  | 'publisher'
  | 'issuer'
  | 'title'
  | 'issued'
  | 'published'
  | 'effectiveFrom'
  | 'effectiveTo'
  | 'validity'
  | 'source'
  | 'subject'
  | 'other';

export interface PageMetadataField {
  readonly field: PageField;
  /** As the page names it, in simplified characters without blanks. */
  readonly key: string;
  /** In simplified characters; '' where the page leaves it empty. */
  readonly value: string;
  /** Source span of the value, or of the key where there is no value. */
  readonly start: number;
  readonly end: number;
}

/** A field found in a line, offsets into the working text. */
export interface FieldInLine extends Span {
  readonly field: PageField;
  readonly key: string;
  readonly value: string;
}

/** Names that only page furniture uses: one of them at the head of a line makes the whole line furniture. */
const STRONG: readonly (readonly [PageField, string])[] = [
  ['indexNumber', '索引号|信息索引号|索引编号|索取号'],
  ['documentNumber', '发文字号|发布文号|文件编号|公文字号'],
  ['title', '法规标题|法规名称|法律名称'],
  ['publisher', '发布机构|发布单位|信息发布机构|公开责任部门|信息提供单位|信息来源单位'],
  [
    'issuer',
    '发文机关|发文单位|制发机关|发文机构|制定机关|发布部门|颁布部门|颁布单位|颁布机构|颁布机关|发布机关',
  ],
  ['issued', '成文日期|发文日期|发文时间|生成日期|印发日期|成文时间|公布日期|颁布日期|颁布时间|公布时间'],
  [
    'published',
    '发布日期|发布时间|发表时间|更新时间|公开日期|公开时间|录入时间|上传时间|更新日期|发稿时间|发表日期',
  ],
  ['effectiveFrom', '生效日期|实施日期|施行日期|生效时间|实施时间'],
  ['effectiveTo', '废止日期|失效日期|失效时间|废止时间|有效期至'],
  ['validity', '公文时效|有效性|效力状态|时效性|文件状态|是否有效'],
  ['source', '信息来源|文章来源|稿件来源|来源网站'],
  [
    'subject',
    '效力级别|效力等级|效力位阶|法规类别|法律类别|法规分类|主题分类|主题词|关键词|体裁分类|服务对象分类|信息分类|文件分类|所属分类|分类|公文种类|信息类别|组配分类|公开范围|公开形式|公开方式|公开属性|栏目名称',
  ],
  [
    'other',
    '浏览次数|浏览量|阅读次数|阅读量|点击次数|点击率|点击数|访问量|访问次数|字体大小|字体|字号|语音|视力保护色|保护视力色|责任编辑|责编|网站编辑|分享到|分享|' +
      '咨询热线|服务热线|监督电话|举报电话|客服热线|信息公开类别|内容概述|打印|收藏|阅读|浏览|点击|背景色',
  ],
];
/** Names that a document's own text may begin a line with as well: furniture only in a line of several fields. */
const WEAK: readonly (readonly [PageField, string])[] = [
  ['documentNumber', '文号'],
  ['title', '名称|标题|文件名称|信息名称'],
  ['published', '日期|时间'],
  ['source', '来源'],
  ['other', '作者|编辑|审核|撰稿|供稿|摄影|记者|通讯员|校对|初审|复审|终审|签发'],
];

const FIELD_OF: ReadonlyMap<string, PageField> = new Map(
  [...STRONG, ...WEAK].flatMap(([field, names]) =>
    names.split('|').map((name): [string, PageField] => [name, field]),
  ),
);
const STRONG_NAMES = new Set(STRONG.flatMap(([, names]) => names.split('|')));
/** Short names are spaced out to the width of longer ones: 索 引 号. */
const NAMES = [...FIELD_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => Array.from(name).join(' ?'))
  .join('|');
/** `name：`, 【name】 or [ name ] anywhere in the line, or a table cell that is nothing but a name. */
const NAMED = new RegExp(`(${NAMES})(?:[：:]|(?=\\s*\\|)|(?<=[【[][^【】[\\]]{2,10}) ?[】\\]])`, 'g');
/** A line of fields is short and holds no sentences. */
const LONGEST_LINE = 600;
const SENTENCES = /。./;
/** What may stand before the first name of a line of fields. */
const LEAD = /^[\s|[\]【】（）()•·*>-]*$/;
/** A day with its hour, as pages print when they were put up: 2013-08-13 10:55:00. */
const STAMP =
  /^[\s|]*((?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)\s*(\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[\s|]*/;

/**
 * Reads a line as fields of a web page (`来源：…更新时间：…浏览量：…`, or `名称： | … | 索引号： | … |`).
 * @param line one line of working text
 * @param offset where it begins
 * @returns the fields, and whether the line holds a name that only furniture uses; null if it is no such line
 */
export function readFields(
  line: string,
  offset: number,
): { readonly fields: readonly FieldInLine[]; readonly strong: boolean } | null {
  if (line.length > LONGEST_LINE || SENTENCES.test(line)) return null;
  const stamp = STAMP.exec(line);
  const names = [...line.matchAll(NAMED)];
  const [first] = names;
  const leadEnd = stamp?.[0].length ?? 0;
  if (first === undefined && (stamp?.[2] === undefined || leadEnd < line.length)) return null;
  if (first !== undefined && !LEAD.test(line.slice(leadEnd, first.index))) return null;
  const fields = names.map((match, i) => namedField(line, offset, match, names[i + 1]?.index));
  if (stamp !== null) fields.unshift(stampField(stamp, offset));
  return { fields, strong: stamp !== null || fields.some(({ key }) => STRONG_NAMES.has(key)) };
}

function namedField(
  line: string,
  offset: number,
  match: RegExpExecArray,
  next: number | undefined,
): FieldInLine {
  const key = (match[1] ?? '').replaceAll(' ', '');
  const from = match.index + match[0].length;
  const rest = line.slice(from, next ?? line.length);
  // A cell that is nothing but a name has its value in the cell beside it.
  const raw = /[：:】\]]$/.test(match[0]) ? rest : (/^\s*\|[^|]*/.exec(rest)?.[0] ?? rest);
  const value = raw.replace(/^[\s|[\]【】：:-]+/, '').replace(/(?<![\s|[\]【】（(-])[\s|[\]【】（(-]+$/, '');
  const at = value === '' ? match.index : from + raw.indexOf(value);
  const end = value === '' ? from : at + value.length;
  return { field: FIELD_OF.get(key) ?? 'other', key, value, start: offset + at, end: offset + end };
}

/** The day before the fields tells when the page was put up. */
function stampField(stamp: RegExpExecArray, offset: number): FieldInLine {
  const value = stamp[1] ?? '';
  const start = offset + stamp[0].indexOf(value);
  return { field: 'published', key: '', value, start, end: start + value.length };
}
