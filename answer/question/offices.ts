import type { Span } from '../../text/span.ts';
import { type AgencyVocabulary, loadAgencyVocabulary } from '../../text/vocabulary/agencies.ts';

/** A department that a text names by its field of work. */
export interface OfficeMention extends Span {
  /** Its field in full: 市监局 and 工商局 are of 市场监督管理. */
  readonly department: string;
  /** Said of whoever has the field and not of one office: 财政部门, 农业这条线. */
  readonly isField: boolean;
}

/** Behind a field of work, what makes it an office: 财政局, 发改委. */
const OFFICE =
  /^(?:管理)?(?:局(?![部势面限])|委员会|委(?![托派员任])|厅|办公室|办(?![理法事好案学公])|分局|机关|支队|大队)/u;
/** What makes it whoever has the field: 财政部门, 商务口, 农业这条线. */
const FIELD = /^(?:主管|管理|监管)?(?:部门|系统|口(?![岸号味径]))|^(?:这|那)(?:一?条线|个?口)|^条线/u;
/** Of several fields, what makes each of them an office: 文旅和农业两家局, 公安、司法等部门. */
const SEVERAL =
  /^(?:等(?:这|那)?[两二三四五六七八九几多]?|(?:这|那)?[两二三四五六七八九几多])[个家]?(?:窗口|职能|主管|相关|政府)?(?:局(?![部势面限])|部门|单位|委办局)/u;
/** A field alone is an office where its tasks are asked for (人社 职责), and where nothing before it goes on in it. */
const ALONE =
  /^的?(?:任务|职责|责任|分工)|^(?:各自?|分别|都)?(?:要|得|需要?)?(?:管|负责|承担|牵头|参与|干|做)(?:了|些)?(?:什么|哪|啥|多少|几)/u;
/** 管财政和金融的部门: whoever sees to the fields. */
const WHO_SEES_TO = /^(?:工作|事务)?的(?:那?[几两]?个?)?(?:部门|单位|机构|局)/u;
const BOUNDARY = /(?:^|[^\p{Script=Han}]|[省市县区州和与及跟同把给让由归对抓]|(?<![监主])管|分管|主管)$/u;
const JOINT = /^(?:[、,]|以及|[和与及跟同])[省市县区]?$/u;

/** Ends under which a field may be listed as a department of today or of before a reform. */
const LISTED_ENDS = ['局', '委员会', '委', '厅', '部门', '办公室', '办'];
const FORM = /(?:委员会|办公室|管理局|分局|部门|[局厅委办])$/u;

/**
 * The departments that a Chinese text names by their fields of work, in reading order.
 * @param bodies others that it names, which may end a list of fields: 公安、民政、总工会
 */
export function officesIn(
  text: string,
  placeEnds: readonly number[] = [],
  bodies: readonly Span[] = [],
): readonly OfficeMention[] {
  const vocabulary = loadAgencyVocabulary();
  const fields = vocabulary.domains.scan(text);
  const mentions: OfficeMention[] = [];
  // From the last to the first: in a list the end tells what all of it is.
  for (const { start, end } of fields.toReversed()) {
    const isFree = BOUNDARY.test(text.slice(Math.max(0, start - 1), start)) || placeEnds.includes(start);
    const listed = mentions.at(-1) ?? bodies.find((body) => body.start > end);
    const next = bodies.find((body) => body.start > end && body.start < (listed?.start ?? 0)) ?? listed;
    const tail = tailOf(text, end, isFree, next);
    if (tail === null) continue;
    const department = departmentOf(text.slice(start, end), vocabulary);
    mentions.push({ start, end: end + tail.length, department, isField: tail.isField });
  }
  return mentions.toReversed();
}

function tailOf(
  text: string,
  end: number,
  isFree: boolean,
  next: Span | undefined,
): { readonly length: number; readonly isField: boolean } | null {
  const behind = text.slice(end, end + 12);
  const office = OFFICE.exec(behind);
  if (office !== null) return { length: office[0].length, isField: false };
  const field = FIELD.exec(behind);
  if (field !== null && (isFree || field[0].endsWith('部门')))
    return { length: field[0].length, isField: true };
  if (isFree && WHO_SEES_TO.test(behind)) return { length: 0, isField: true };
  if (SEVERAL.test(behind)) return { length: 0, isField: true };
  if (next !== undefined && JOINT.test(text.slice(end, next.start))) return { length: 0, isField: true };
  return isFree && ALONE.test(behind) ? { length: 0, isField: true } : null;
}

/** 经信 → 经济和信息化; 环保, whose office a reform ended, → 生态环境. */
export function departmentOf(
  field: string,
  vocabulary: Pick<AgencyVocabulary, 'forms' | 'domains' | 'fullName' | 'reformOf'>,
): string {
  const listed = LISTED_ENDS.map((end) => field + end).find((name) => vocabulary.forms.get(name).length > 0);
  if (listed === undefined) return vocabulary.domains.get(field)[0] ?? field;
  const full = vocabulary.fullName(listed);
  const now = (vocabulary.reformOf(listed) ?? vocabulary.reformOf(full))?.successor ?? full;
  return now.replace(FORM, '');
}
