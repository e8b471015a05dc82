import type { DictionaryMatch } from '../../../text/automaton.ts';
import type { IndustryLabel } from '../../../text/vocabulary/industries.ts';

type Match = DictionaryMatch<IndustryLabel>;

/** Letters of a label that belong to other words: 国家电网, 标准化工作, 支农资金, 节水产品, 搭建材料, 协会展开. */
const ACROSS_WORDS: readonly (readonly [label: RegExp, before: RegExp | null, after: RegExp | null])[] = [
  [/^家/u, /[国专大各商厂]$/u, null],
  [/^水产/u, /节$/u, null],
  [/^化工$/u, /(?:准|字|业|息|动|能|色|代|范|体|网|络|样)$/u, /^(?:作|具|艺|匠|程(?!序))/u],
  [/具$/u, null, /^(?:有|备|体)/u],
  [/^农资$/u, /支$/u, /^(?:金|产|源)/u],
  [/^农机$/u, null, /^(?:构|制|会|关)/u],
  [/^电力$/u, null, /^(?:度|争|求|量)/u],
  [/^建材$/u, null, /^料/u],
  [/^会展$/u, null, /^(?:开|示|现)/u],
  [/^民宿$/u, null, /^舍/u],
  [/^电信$/u, /[家机水]$/u, /^(?:息|用|号|任)/u],
  [/^物流$/u, /[货人财]$/u, /^(?:失|动)/u],
  [/^(?:新材料|新能源)$/u, /新(?:工艺|技术|方法|设备|产品|模式)、$/u, /^、新(?:工艺|技术|方法|设备|模式)/u],
  [/^服装$/u, null, /^(?:卸|载)/u],
  [/^商场$/u, null, /^(?:景|所)/u],
  [/^燃气$/u, null, /^(?:热水|具|灶|器|用具)/u],
  [/^建筑装饰$/u, null, /^(?:装修)?材料/u],
  [/^零售$/u, null, /^(?:总?额|价)/u],
  [/^消费品$/u, null, /^(?:质(?!量)|牌)/u],
  [/^丝绸$/u, null, /^之路/u],
  [/^客运$/u, null, /^索道/u],
];
const crossesWords = (word: string, before: string, after: string): boolean =>
  ACROSS_WORDS.some(
    ([label, left, right]) =>
      label.test(word) && (left?.test(before) === true || right?.test(after) === true),
  );

/** Agencies and offices: 农业农村局, 交通运输部门, 教育厅, not 产业布局; also as members of such a list. */
const AGENCY_AHEAD =
  /^[\p{Script=Han}]{0,6}(?:(?<![布格全大时结])局|厅|委员会|委(?=[、，。）会])|部门|机关|总队|科技大学)/u;
const AGENCY_LIST_AHEAD =
  /^(?:(?:(?!和)\p{Script=Han}){0,8}[、和]){1,12}\p{Script=Han}{0,8}(?:等)?(?:有关|相关)?(?:部门|局)/u;
/** Names of firms, associations and schools that carry a trade's word: 纺织集团有限公司, 食品工业协会. */
const NAMED_BODY =
  /^[^\s企和与及、，。；：《》]{0,14}?(?:有限(?:责任)?公司|股份公司|集团公司|总公司|协会|学会|商会|联合会|促进会|研究院|研究所|大学|学院|杂志社|出版社|日报)/u;
/** Streets and places: 钢铁路, 化工大道. */
const STREET = /^[东西南北中一二三]?(?:路(?![线径网桥面由政])|大道|大街|街道|巷|新村|小区)/u;
/** Words after a label that make it an industry, its goods or its works. */
const INDUSTRY_AHEAD =
  /^(?:业|产业|行业|领域|企业|产品|工程|服务|质量|品质|品牌|生产|加工|制造|装备|集群|建设工程|等(?:重点|传统|优势|特色|新兴|公共服务|生产性|生活性)?(?:产业|行业|领域|工程|服务|企业|产品))/u;
/** Words before a daily word that give it another sense: 质量教育, 中小学教育 is one; 法治教育 is none. */
const OTHER_SENSE: Readonly<Record<string, RegExp>> = {
  教育: /(?:质量|宣传|普法|法治|警示|培训|安全|思想|公众|价值观|继续|学历|素质|消费|科普|文化)$/u,
  金融: /(?:加大|强化|财政|信贷|税收|加强|创新)$/u,
  健康: /(?:人身|身体|职业|绿色|生命|人体|公众|持续|有序|规范)$/u,
  卫生: /(?:环境|公共|食品)$/u,
  交通: /(?:便利|道路)$/u,
  道路: /(?:之|发展|特色|创新|的)$/u,
  体育: /(?:全民)$/u,
  建筑: /(?:违法)$/u,
};
/** Named as what must not be in the goods: 禁用农药, 兽药残留. */
const UNWANTED = /^(?:农药|兽药|药物|化肥)$/u;
const UNWANTED_BEHIND = /(?:禁用|违禁|限用|高毒|禁限用)$/u;
const UNWANTED_AHEAD = /^(?:兽药)?(?:残留|超标)/u;
/** Named as kinds of buildings: 写字楼、酒店等建设项目. */
const BUILDINGS =
  /^(?:、[\p{Script=Han}]{1,8}){0,4}等(?:公共|民用|大型|各类)?(?:建设|建筑)(?:项目|工程)?|^建筑(?!业)/u;
const BUILDING = /^(?:酒店|宾馆|商场|医院|学校|影院)$/u;
/** Named as a tool, not as an industry: 运用大数据、云计算等技术. The 技术 of 石化、建材等产业技术改造 is that of industries. */
const TOOL_AHEAD =
  /^(?:、[\p{Script=Han}]{1,8}){0,4}等(?![\p{Script=Han}]{0,4}(?:产业|行业|领域|企业))[\p{Script=Han}]{0,4}(?:技术|手段|工具)/u;
const LIST_MARK = /^[、和及与]$|^(?:以及|等)$/u;

export interface Neighbours {
  readonly before: Match | undefined;
  readonly after: Match | undefined;
}

/** Whether the words at `match` mean an industry the text aims at. */
export function speaksOfIndustry(
  text: string,
  match: Match,
  weak: boolean,
  { before, after }: Neighbours,
): boolean {
  const ahead = text.slice(match.end, match.end + 100);
  if (AGENCY_AHEAD.test(ahead) || AGENCY_LIST_AHEAD.test(ahead)) return false;
  if (NAMED_BODY.test(ahead) || STREET.test(ahead)) return false;
  const word = text.slice(match.start, match.end);
  const behind = text.slice(Math.max(0, match.start - 4), match.start);
  if (crossesWords(word, behind, ahead) || TOOL_AHEAD.test(ahead)) return false;
  if (UNWANTED.test(word) && (UNWANTED_BEHIND.test(behind) || UNWANTED_AHEAD.test(ahead))) return false;
  if (BUILDING.test(word) && BUILDINGS.test(ahead)) return false;
  if (!weak) return true;
  if (OTHER_SENSE[word]?.test(behind) === true) return false;
  if (INDUSTRY_AHEAD.test(ahead)) return true;
  return joined(text, before, match) || joined(text, match, after);
}

/** Members of one list: 交通、电信、金融. */
function joined(text: string, left: Match | undefined, right: Match | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.end > 8) return false;
  const between = text.slice(left.end, right.start);
  return LIST_MARK.test(between) || /^[\p{Script=Han}]{0,4}、[\p{Script=Han}]{0,3}$/u.test(between);
}
