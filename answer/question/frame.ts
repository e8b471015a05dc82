import type { Span } from '../../text/span.ts';
import type { AskedAgencies } from './agencies.ts';
import type { Question } from './question.ts';

type Asked = Pick<Question, 'text' | 'language' | 'links'>;

/** Names that say where, when and how much, and not what. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'place',
  'excluded',
  'unknownPlace',
  'year',
  'level',
  'bound',
]);

export const NUMBER = '(?<![a-z\\d.])[\\d.]+\\s?(?:[%％]|percent|per cent)?';
const COURTESY =
  '各位|老师|您好|你好|请问|请|麻烦|劳驾|辛苦|谢谢|您|你|帮我?|我们?|我想|想(?:要|知道|了解|问|看|找|查)?|告诉|发给|发我';
const LISTING =
  '[这那]?[一二两三四五六七八九十]{1,2}个(?:地方|地区|省份?|城市|县)(?:里面?|当?中)?|列(?:出来|一下|一列|个|明|举|出)?|清单|一览|逐[项一条个]|统统|全部|所有|一切|[一总]共|(?:的)?基础上|这话|带数字的?|没有?(?=$)|哪一?年(?:达到|实现|完成)?|何时|什么时候|整理|汇总|看看|一下|只[看要]|挑出来?|哪些|哪里|哪个|哪几[个项]?|哪|地方|各地|分别|各自|各是?|各项?|每[一个项]|多少[个家项件种批]?|几个点|几[个家项件种批]|谁家?|难道|就?没个|放在?一(?:起|块儿?)看?|摆在?一(?:起|块儿?)|垫底|怎么样?|怎样|如何|情况|什么数?|啥|是不是|是否|有没有';
const OF_TARGETS =
  '目标值?|指标值?|硬杠杠?|任务|数字|数值|数据|量化|定量|具体|主要|硬性?|刚性|约束性|预期性|比[率例]类?|百分之百|百分之几|百分比|数量|能?数得出来';
const SETTING =
  '给自己|自己|写(?:成|进|入|下)|争创|争(?=几|多少|$)|立(?=[下了哪什多])下?|定(?:为|下|在|了|到|成|(?=[哪什多得几]))|设(?:定|置|立)|提出|承诺|明确|规定|要求|写明|计划|打算|规划|确定|制定|力争|争取|准备|想|应|须|必须|控制|达到|做到|做成|做|搞出?|提高|提升|降低|下降|降|新增|建成|(?<=^|[要将会应来年])建设|建(?![筑材设])|培育|创建|完成|实现|为';
const COMPARING =
  '不低于|不高于|不超过|不少于|超过|高于|低于|大于|小于|以上|以下|以内|最[高低多少大小严]|比?\\s?[更较]?[高低](?=吗|呢|些|一点|多少|$)|比(?=\\s|$)|相比';
/** Those that also begin words (中心, 有机, 对标, 后处理) are no particles there. */
export const PARTICLES =
  '[吗呢吧啊的了把给在到要应将是里之这那与和及以]|中(?![心小国央学介])|有(?![机效限])|对(?![标口接外])|上(?![市级线])|下(?![乡级线降])|前(?![置沿端])|后(?![处续])|内(?![部控外涵])|[个家项件名些]|[?？!！。,，、;；:：\\s]';
/** Words of asking for numbers, and of what is done to reach them. Numbers themselves go with them. */
/** What a question calls a document of the place: 质量发展纲要, 这五份文件. */
const DOCUMENT_ZH =
  '(?:质量)?(?:(?:发展|提升|强[省市县国]|建设|行动){1,3}(?:的)?)?(?:纲要|规划|实施方案|实施意见|行动方案|方案|意见)(?:里|中)?|[这那各]?[一二两三四五几]?[份个](?:政策)?文件(?:里|中)?|(?:这些|各|政策)文件(?:里|中)?';
export const ASKING_ZH = `${COURTESY}|${LISTING}|${OF_TARGETS}|${SETTING}|${COMPARING}|${NUMBER}|[比较](?:\\d{4}年)?`;
/** Particles and verbs of one character, where they are no part of a word (纲要, 对外, 有机, 供应). */
const ALONE_ZH =
  '[吗呢吧的了把都也还各搞]|算(?![法力])|给(?![水排])|对(?![外口接])|在(?!线|建(?!筑)|职|校)|到|(?<![纲重主需概])要(?![素点闻])|(?<![供响效适])应(?![急用])|将|有(?![机效害色轨])|是';
/** What is asked for numbers of is left of a question without these. */
export const ASKING = new RegExp(
  `${DOCUMENT_ZH}|${ASKING_ZH}|${ALONE_ZH}|[个家项件名](?=$|[,，、])|[?？!！。]`,
  'giu',
);

/** Words of asking who has a task, or which tasks someone has. */
const OF_CHARGES = new RegExp(
  `${COURTESY}|${LISTING}|听说|谁|还有|一起|一块儿?|一同|共同|联合|负责|牵头|参与|参加|配合|承担|承办|协助|协办|分担|[管抓办做干]|应当|应该|应|该|需要?|职责|责任|分工|任务|工作|条款|事项?|部门|单位|这件|方面|除了?|以外|之外|独家|单独|独自|别的|其他|落实|明确|指定|确定|安排|争取|落[在到]|[头身]上|来(?!源|料)|[两三四五几][个家]?局|都|活儿?(?!动)|事(?![故业务件项])|${PARTICLES}|[由归跟同不外谁需]`,
  'giu',
);

/** What a question about charges calls the task: its words without agencies, places and words of asking. */
export function askedTask(question: Asked, { text, named, excluded }: AskedAgencies): string {
  if (question.language === 'en') return without(text, [...named, ...excluded, ...elsewhereIn(question)]);
  const offices = without(text, [...named, ...excluded]);
  const places = elsewhereIn(question).map(({ printed }) => printed);
  return places.reduce((rest, place) => rest.replace(place, ' '), offices).replace(OF_CHARGES, '');
}

/** The question without its places, years, levels and bounds. */
export function withoutPlaces(question: Asked): string {
  return without(question.text, elsewhereIn(question));
}

const elsewhereIn = ({ links }: Asked): Asked['links'] => links.filter(({ kind }) => ELSEWHERE.has(kind));

function without(text: string, spans: readonly Span[]): string {
  return spans
    .reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
    .replace(/ +/g, ' ')
    .trim();
}
