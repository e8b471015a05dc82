/** Words at the end of what stands before a number; they say how it is reached, not what is counted. */
const REACHED =
  '在|稳定|保持|维持|控制|达到?|提高|提升|上升|增长|增加|扩大|发展|下降|降低|减少|压减|缩短|突破|超过|力争|争取|确保|实现|完成|累计|总数|合计|共计|分别|均|都|各|为|是|有|约|近|逾|将|要|应|须|需|也|总计|占';
const TO = '到了?|至|在|为|成';
const CHANGED = '增加|提高|提升|增长|扩大|发展|降低|下降|减少|压减|压缩|缩短|缩减|调整';
/** 提高到|2025年的|70%: by when, inside the change. */
const BY = '(?:20\\d{2}年[底末]?的)?';
/** 从2个, 由2023年的18%: the value a change starts from. */
const STARTING = '(?:从|由)(?:20\\d{2}年[末底]?的?|目前的?|现在的?|原来的?)?\\d[\\d.,]{0,9}';
const LEVEL_TAIL = new RegExp(
  `(?:${STARTING}[^，]{0,6}?(?:${CHANGED})(?:到|至|为)${BY}|(?:[降升增减提])(?:到|至)${BY}|(?:稳定|保持|维持|控制|上升|${CHANGED})(?:${TO})${BY}|达到?|(?:${REACHED}))$`,
  'u',
);
/** Change by, not to: 增长15%, 比2010年降低20%. */
const RISE =
  /(?:年均|平均|每年|逐年|同比)?(?:增长|增加|提高|提升|上升|翻)(?:率|幅度?)?(?:达到?|为|约|不低于|超过)?$/u;
const FALL =
  /(?:年均|平均|每年|逐年|累计|分别)?(?:下降|降低|减少|压减|压缩|缩减|缩短)(?:率|幅度?)?(?:达到?|为|约)?$/u;
const BASE_YEAR =
  /(?:比|较|以|与|在)(?:(?<year>20\d{2})年(?:末|底)?(?:以前|之前)?(?:相比|为基数|的?基础上|的(?=[\p{Script=Han}]))?|“?十[一二三四]五”?(?:末|期末|时期)(?:相比)?)/u;
const FROM_YEAR = /(?:从|由)(?<year>20\d{2})年[末底]?的?\d/u;

/** Time, and words of will, at the head of a phrase. */
const TIME_HEAD =
  /^(?:(?:力争|争取|确保|力求|努力|预计)?(?:用[一二三四五两\d]+年(?:左右)?时间|(?:到|至|在)?20\d{2}年?(?:底|末|年底|初)?(?:前|之前|以前)?|(?:到|至)?“?十[一二三四五]五”?(?:期间|末|时期|期末)|每年|[三五两]年(?:内|共)?(?=累计|新增|新建|培育|建成|完成|组织|引进)|今后[一二三四五]年|[一二三四五]年内|三至五年内|其中|同时|[该我本][省市县区州]将?(?=力争|争取|确保|到20)|将(?=力争|争取|确保|到20)|使|让|把|将|其(?![他它余中])|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．、](?!\d)|[①-⑳]|[一二三四五六七八九十]{1,2}是|并|且|而且|以及|及|和|与|或|还|也|、|，|,|—|-|\s)(?:力争|争取|确保)?)+/u;
const WILL_HEAD =
  /^(?:力争|争取|确保|力求|努力|实现|完成|推动|推进|促进|支持|鼓励|引导|使|进一步|总计|累计|共(?![性同享建用]))+/u;
/** Verbs that make one: what follows is the thing counted. */
export const BUILD =
  '建成|建设|创建|建立|打造|培育|培养|扶持|争创|形成|发展|引进|引育|遴选|认定|树立|制定|制修订|制订|发布|完成|新增|新建|新培育|新认证|新认定|新创建|新获|新制定|新引进|净增|增加|获得|获批|取得|获|拥有|组建|实施|开展|推广|推出|打响|举办|选树|评选|带动|推动|支持|指导|帮扶|组织|覆盖|服务|注册|申请|参与|主导|争取|力争|实现|达到?';
const BUILD_HEAD = new RegExp(`^(?:${BUILD})(?=.{2})`, 'u');
const BUILD_TAIL = new RegExp(`(?:${BUILD}|在)$`, 'u');
/** Whose the goal is, where it is not the text's own place: 每县|建成, 各乡镇|打造, 安康市|培育. */
const OWNER =
  '每个?(?:县|市|区|州|镇|乡|村|乡镇|镇街|街道|社区|园区|企业|行业)(?:（[市县区、]{1,6}）)?|各(?:设区市|县区|县市|市县|区县|市州|乡镇|镇街|街道|县|市|区|镇)(?:（[市县区、]{1,6}）)?|(?![全我本该各每])[\\p{Script=Han}]{1,5}(?<!示范|先行|先导|试验|试点|开发|高新|保税|[园社景辖强])[市县区州盟旗]';
const MAKING = '建成|建设|创建|打造|培育|争创|形成|完成|新增|新建|新培育|净增|发展|培养|扶持|认定|制定|引进';
const OWNED = new RegExp(`^(?<owner>${OWNER})(?:要|应当?|至少|力争|争取|确保)?(?:${MAKING})`, 'u');
/** 至少|打造: the bound stands before the verb. */
const FLOOR_AHEAD = new RegExp(`(?:至少|不少于)(?:${MAKING})`, 'u');
const LIGHT_HEAD =
  /^(?:全[省市县区州]|我[省市县区州]|本[省市县区州])?(?:建成|建设|创建|打造|培育|争创|形成|完成|力争|争取|推动|支持|实现|达到?|培养|扶持)(?=.{2})/u;
const INCREMENT =
  /^(?:每年|年均|净)?新(?:增|建(?!筑|民用)|培育|认证|认定|获|创|引进|制定|发展|注册)|^净增|^增加/u;

/** 满意度|力争2025年|达到83分: will behind the name. */
const WILL_TAIL = /(?<=.{3})(?:力争|争取|确保|每年|逐年)(?:到|至|在)?(?:20\d{2}年[底末]?前?)?$/u;
/** 追溯覆盖率|2025年底前|达到80%. */
const YEAR_TAIL = /(?<=.{2})(?:到|至|在)?20\d{2}年[底末]?(?:之?前)?$/u;
/** Words that lead to a number and name nothing: 累计|新增|100家. */
const NO_THING_YET = /^(?:累计|年均|平均|各|新增|再|总数|总量|共|年|整体|其中)*$/u;

export interface Indicator {
  readonly name: string;
  /** The name without the word of change: 单位能耗 of 单位能耗降低; '' where only time and motion stand. */
  readonly thing: string;
  /** What the words before the number say of it: a level reached, a rise by, a fall by, or nothing. */
  readonly motion: 'level' | 'rise' | 'fall' | 'none';
  readonly baseYear: number | null;
  readonly increment: boolean;
  /** How many characters at the head (time, conjunctions) belong neither to the name nor to the quote. */
  readonly headLength: number;
}

/** Reads what is counted from the words before a number: 制造业产品质量合格率稳定在 → 制造业产品质量合格率, a level. */
export function readIndicator(before: string): Indicator {
  const head = TIME_HEAD.exec(before)?.[0] ?? '';
  const rest = before.slice(head.length);
  const baseYear = BASE_YEAR.exec(rest)?.groups?.year;
  const bare = rest.replace(BASE_YEAR, '');
  const motion = motionOf(bare);
  const stripped =
    motion === 'rise' || motion === 'fall'
      ? bare.replace(motion === 'rise' ? RISE : FALL, '')
      : stripTail(bare);
  const named = stripped.replace(WILL_HEAD, '');
  const grown = /(?<=.{2})(?:累计|年均|每年)?(?:新增|净增)$/u;
  const thing = named
    .replace(WILL_TAIL, '')
    .replace(OWNED, '$<owner>')
    .replace(LIGHT_HEAD, '')
    .replace(grown, '')
    .replace(YEAR_TAIL, '');
  const fromYear = baseYear ?? FROM_YEAR.exec(rest)?.groups?.year;
  return {
    name: changeName(thing, motion, bare),
    thing: NO_THING_YET.test(thing) ? '' : thing,
    motion,
    baseYear: fromYear === undefined ? null : Number(fromYear),
    increment: INCREMENT.test(named) || grown.test(named) || /每年新增/.test(before),
    headLength: head.length,
  };
}

/** Whose the goal is where the words before a number say so (每县建成|3个…), else ''. */
export const ownerOf = (before: string): string =>
  OWNED.exec(withoutTime(before).replace(WILL_HEAD, ''))?.groups?.owner ?? '';
/** Whether the words before a number bound it from below: 至少打造|1个. */
export const hasFloorAhead = (before: string): boolean => FLOOR_AHEAD.test(before);

export const withoutTime = (text: string): string => text.replace(TIME_HEAD, '');

function motionOf(text: string): Indicator['motion'] {
  if (RISE.test(text)) return 'rise';
  if (FALL.test(text)) return 'fall';
  return LEVEL_TAIL.test(text) ? 'level' : 'none';
}

/** A change is a quantity of its own: 单位能耗降低, not 单位能耗. */
function changeName(name: string, motion: Indicator['motion'], text: string): string {
  if (motion === 'rise')
    return name + (RISE.exec(text)?.[0].match(/增长|增加|提高|提升|上升|翻/u)?.[0] ?? '');
  if (motion === 'fall')
    return name + (FALL.exec(text)?.[0].match(/下降|降低|减少|压减|压缩|缩减|缩短/u)?.[0] ?? '');
  return name;
}

/** Strips words of reaching one by one; bounded by the text, which grows shorter each time. */
function stripTail(text: string): string {
  let rest = text;
  for (let next = rest.replace(LEVEL_TAIL, ''); next !== rest; next = rest.replace(LEVEL_TAIL, ''))
    rest = next;
  return rest;
}

export const beginsWithBuildVerb = (text: string): boolean =>
  BUILD_HEAD.test(text.replace(TIME_HEAD, '').replace(WILL_HEAD, '')) ||
  BUILD_HEAD.test(text.replace(TIME_HEAD, ''));
/** 建设|200个…, 在|5个…, or nothing before the number at all. */
export const endsWithBuildVerb = (text: string): boolean => BUILD_TAIL.test(text);
