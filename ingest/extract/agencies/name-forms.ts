/** Names of agencies by form, as sticky expressions: each is tried at one position of the working text. */

const BRACKET = '[（〔][^（）〔〕]{1,14}[）〕]';
/** What turns 政府 into something else: 政府质量奖, 政府采购, 政府网站. */
const NOT_GOVERNMENT =
  '(?!质量奖|质量管理奖|奖|采购|性|网|公报|信息|规章|投资|购买|债|储备|主导|引导|定价|指导价|规范性|工作报告|绩效|公共|补贴|扶持|资金|财政|门户|令第|令（)';
const OFFICES = '(?:办公厅|办公室|各组成部门|各部门|有关部门|各直属机构|各有关部门)?';

/** One character of a body's own name: no mark, no function word. */
const WORD = '[^的了和及与或对将由要应为在使把并、，。；：（）()\\s《》]';

/** 各级党委和政府, 各县（市、区）人民政府, 市、县（市、区）政府, 县级以上地方人民政府. */
export const GOVERNMENTS: readonly Form[] = [
  form('各', `各级(?:党委(?:、|和|及))?(?:地方)?(?:人民)?政府${NOT_GOVERNMENT}`),
  form(
    '各',
    `各(?:设区的?市|县区|市县|市区|县市区|区县|区市县|市州|乡镇(?:（街道）)?|街道|地区|盟市|旗县|市|县|区|州|乡|镇)(?:、(?:县|区|市|州|镇|街道))*(?:${BRACKET}(?:、?[区县市旗])?)?(?:党委(?:、|和))?(?:人民)?政府${NOT_GOVERNMENT}`,
  ),
  form(
    '设省市县地乡基上本各',
    `(?:各?省、自治区、直辖市|各市、自治州|设区的?市|省、市、县|市、县|县、乡|省、市|(?:省|市|县|乡镇?)级以上(?:地方)?(?:各级)?|县级|市级|省级|地方各级|地方|乡镇|基层|上级|本级)(?:${BRACKET})?(?:人民)?政府${OFFICES}${NOT_GOVERNMENT}`,
  ),
  form(
    '县市区',
    `(?:县（市、?区?）、?区?|县（市、区）|市县区|县市区|县区|区县|市县)(?:党委(?:、|和))?(?:人民)?政府${NOT_GOVERNMENT}`,
  ),
  form('各盟', '各?盟行政公署(?:、(?:各)?市人民政府)?'),
  form('各', '各(?:区|县|市)(?:（[^（）]{1,8}）)、街办'),
  form('各街', '各(?:街道办事处|街办)|街道办事处'),
  form('经高开', '(?:[经高][济新][\\p{Script=Han}]{0,6})?开发区管委会?(?:（工委）)?'),
  form('各', '各级党政领导班子'),
  form('各', '各级党委'),
  form('中', '中共中央(?:办公厅)?、国务院(?:办公厅)?'),
  form(
    '各',
    `各级(?!${WORD}{0,8}(?:金融|中介|检测|服务|医疗|教育|研究|认证)${WORD}{0,4}机构)${WORD}{2,14}?(?:机构|委员会)`,
  ),
  form('国', `国家${WORD}{2,10}?(?:总局|管理局|委员会|委|局(?![势面限长部域]))(?:${WORD}{2,5}监管局)?`),
  form(
    '国中证银金',
    `(?:国家税务总局|国家统计局|国家外汇管理局|国家金融(?:监督管理|监管)总局|金融监管总局|中国银保监会|银保监会|中国证监会|证监会)(?:[^，。；：、（）\\s《》]{2,12}?)(?:税务局|监管分?局|证监局|调查总?队|分局|中心支局)`,
  ),
  form('中人', `(?:中国人民银行|人民银行|人行)[^，。；：、（）\\s]{0,12}?(?:分行|中心支行|支行|营业管理部)`),
];

const FIELD = '质量|产品质量|标准化|计量|认证|行业|业务|行政|执法|金融|宣传|组织|监督|安全|产业|经济';
const MODIFIER = `县（市、区）|各(?:设区的?市|县区|市县|县市区|区县|市州|市|县|区|州)(?:、(?:县|区|市|州))*(?:${BRACKET})?|各级|各地|各(?!地|级)|有关|相关|职能|主管|监管|监督管理|管理|综合|行政主管|责任|牵头|地方|上级|县级以上|成员|${FIELD}`;
/** 各级各行业主管部门, 有关部门, 县直有关单位. The fields of `domains` are added by the caller. */
export const DEPARTMENT_MODIFIER = form(
  '各有相职主监管综行责牵地上县成质产标计认业执金宣组安经',
  `(?:${MODIFIER})`,
);
export const DEPARTMENT_HEAD = form('部', '部门(?!规章|文件|联动|协同|联合|预算|间|之间|职责)');
export const EVERYWHERE = form('各', '各地(?:区)?、各(?:相关|有关)?部门');
export const UNITS_UNDER = form(
  '省市县区州',
  '[省市县区州](?:级|直)?(?:机关)?(?:各?有关|各|相关)(?:单位|部门)',
);

/** Bodies known by their last word; a place or level must stand before. */
export const COLLEGIATE = form(
  null,
  `${WORD}{2,18}?(?:领导小组|委员会|联席(?:工作)?会议|指挥部|协调小组|工作专班|管委会)(?:办公室|各成员单位|成员单位)?(?!委员)`,
);
export const OFFICE = form(null, `${WORD}{2,9}?(?:分局|局|厅)(?!面|部|势|限|长|域|属|[级局])`);
/** 食安办, 双打办, 督查室: an office named by what it sees to; 承办, 通办, 网上办 are verbs. */
export const SHORT_OFFICE = form(
  null,
  `(?:${WORD}{1,6}?(?:[安打制查强革贫信融防灾委牌假建量核城务改用商化岸非卫毒火资明管农]|双创|标准|数据)办(?![公理法学事案税证会好班厂企展结])|${WORD}{0,4}?(?:督查|研究|政研)室)`,
);
/** 国务院|负责广告监督管理的部门: a department told by its duty. */
export const BY_DUTY = form('负管主承', '(?:负责|管理|主管|承担)[^，。；、和\\s]{2,16}?的(?:行政)?部门');
/** The last character of a name, where it begins another word: 建设|部署, 公安|部队, 建设|部分, 市场|局势. */
export const GOES_ON = /^(?:部(?:[署队件位落]|分(?![别管工头]))|局(?:[势面限]|部(?![署门队])))/u;
/** 格局, 布局, 全局 … end on 局 and are none; 市场格局 begins with no 市. */
export const NO_OFFICE = /(?:(?:格|布|大|全|时|结|新|开|困|变|当|政)局|[大客餐展舞门歌事政务业讯演音]厅)$/u;
/** A level character that begins another word: 市场, 县域, 区域, 省级. */
export const LEVEL = form(
  '自开全省市县区州盟旗设城师',
  '师市|(?<![强兴])(?:设区的?市|城区(?=[\\p{Script=Han}]{2,10}(?:局|委|办|厅|会))|县（市、区）|自治区|自治州|自治县|开发区|全[省市县区]|省(?![级略内外])|市(?!场(?!监)|长|民(?!政)|级|值|面|容(?!环)|域|区(?!政府|人民|委))|县(?![级域内城])|区(?![级域内间])|州(?![际])|盟|旗(?![下舰帜]))',
);

/** Bare bodies: the leading group spoken of as 领导小组, working groups, courts and police by kind. */
export const BARE: readonly Form[] = [
  form('领联', '(?:领导小组|联席会议)(?:办公室|各成员单位|成员单位)'),
  form('领', '领导小组(?!组长|副组长)'),
  form('各', '各(?:专业|专项|工作)?工作组'),
  form(
    '公检审司监纪行财税海市登',
    '(?:公安|检察|审判|司法|监察|纪检监察|行政|财政|税务|海关|市场监管|登记)机关',
  ),
  form('各工妇共', '(?:各级)?(?:工会|妇联|工商联|共青团)组织'),
  form('各工妇共', '(?:各级)?(?:工会|妇联|工商联|共青团)(?=[、和及，等])'),
  form('各行', '各?行业(?:协会|组织|学会)(?:、(?:学会|商会|协会))*'),
  form('消', '消费者(?:权益保护委员会|协会)'),
  form('党', '党校、行政学院'),
  form('群', '群团组织'),
  form('新', '新闻媒体'),
];

/** 组建四川质量工程职业技术学院: a body to be founded, named in full. */
export const FOUNDED = form(
  null,
  `(?<=(?:组建|成立|设立|筹建)(?:了)?)(?!(?:一批|若干|专门|相应))${WORD}{2,18}?(?:中心|学院|研究院|委员会|智库”?|联席会议|领导小组)`,
);
/** 省财政加强经费保障: the treasury as one who acts. */
export const TREASURY = form('财', '财政(?=加强|安排|给予|统筹|设立|每年|加大|按|对)');
export const GOVERNMENT = form('人政', `(?:人民)?政府${OFFICES}${NOT_GOVERNMENT}`);
export const COMMITTEE = form('党委', '党?委(?:员会)?(?![员托派任培])');

/** An expression tried at one position. */
export interface Form {
  readonly pattern: RegExp;
  /** The characters it begins with; null where any word may begin. */
  readonly firsts: string | null;
}

function form(firsts: string | null, source: string): Form {
  return { pattern: new RegExp(source, 'uy'), firsts };
}

/** Forms by the character they begin with, so that most positions of a text need none to be tried. */
export function byFirst(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const index = new Map<string, Form[]>();
  for (const one of forms) {
    for (const first of one.firsts ?? '') index.set(first, [...(index.get(first) ?? []), one]);
  }
  return index;
}

/** Length of what a form matches at `at`, or 0. */
export function lengthAt({ pattern, firsts }: Form, text: string, at: number): number {
  if (firsts !== null && !firsts.includes(text.charAt(at))) return 0;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
