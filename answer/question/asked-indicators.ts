import { overlaps } from '../../text/span.ts';
import { askingPart } from './asking-part.ts';
import { ASKING, ASKING_ZH, NUMBER, PARTICLES, withoutPlaces } from './frame.ts';
import { glossSpans } from './glossary.ts';
import type { Question } from './question.ts';

type Asked = Pick<Question, 'text' | 'language' | 'links'>;

/** What a question asks the numbers of, without places, years and words of asking. */
export interface AskedIndicators {
  /** All that asks for them. */
  readonly whole: string;
  /** 森林覆盖率, noise: in the order they stand. */
  readonly things: readonly string[];
  /** 环境方面, 食品、药品这一块: what the things are of; where no thing is named, all of it is asked for. */
  readonly topics: readonly string[];
  /** 除了合格率. */
  readonly leftOut: readonly string[];
  /** 多少家, 数量: no share is asked for. */
  readonly counts: boolean;
}

const LEFT_OUT = /除(?:了|去|开)?([^,，。?？]{0,16}?)(?:以外|之外|外)?(?=[,，]|还有?|其[他余]|另)/gu;
/** 除污水处理和垃圾处理两项以外. */
const HOW_MANY_LEFT_OUT = /(?:(?:这|那)?[一二两三四五六\d]|这|那)(?:项|个|类|条)(?:指标|目标)?$/u;
const STATEMENTS = /[,，;；。:：?？!！]/u;
const OF_TOPIC =
  /^(?<topic>.{1,24}?)(?:方面|领域|类(?=的?(?:指标|目标|数))|这一?[块类]|相关|有关|(?<![以之])上(?=都|各|[定设提给]|分别|$))的?(?<rest>.*)$/u;
const BETWEEN = /[、/()（）]|和|与|以及|及|跟/u;
const BETWEEN_EN = /[,;:.]|\b(?:and|or|plus)\b/giu;
const LEFT_OUT_EN =
  /\b(?:other than|except(?:ing)?(?: for)?|excluding|apart from|besides|aside from|leaving (?:out|aside)|setting aside|not counting) ((?:[a-z'-]+ ?){1,8}?)(?=[,.;:?!]|$|\b(?:what|which|list|give|show|how)\b)|\((?:not|no) ([^()]{3,60})\)/giu;
/** All environmental figures (water, noise, waste): what a subject takes in is no narrower than the subject. */
const PARTS_OF_TOPIC =
  /(?<=\b(?:targets|goals|numbers|figures|aims|benchmarks)\b[^()]{0,5})\([^(),]{1,30},[^()]{1,80}\)/giu;
/** What an indicator ends with: its number is a rate, a count, a level. */
const HEAD = '(?:率|度|比重|比例|指数|数|量|面积|浓度|水平|产值|目标|指标)';
const SHARED_HEAD = new RegExp(`^[^的]{1,12}的([^的]{0,8}?${HEAD})`, 'u');
const HAS_HEAD = new RegExp(`${HEAD}$`, 'u');
const COUNTS = /(?:多少|(?<!哪)几)[家个项件种](?!百分)|数量|[个家项件]数|\bhow many\b|\bnumbers? of\b/iu;

const OF_SHARES = /率|比重|比例|百分|占比|\b(?:rates?|shares?|per ?cent(?:age)?)\b|%/iu;

/** Reads a question for the indicators it asks for. */
export function askedIndicators(question: Asked): AskedIndicators {
  const { language } = question;
  const counts = COUNTS.test(question.text) && !OF_SHARES.test(question.text);
  const text = withoutPlaces(question);
  if (language === 'en') {
    const asking = askingPart(text, language);
    const leftOut = [...asking.matchAll(LEFT_OUT_EN)].flatMap(([, words, bracketed = '']) =>
      listedIn(words ?? bracketed),
    );
    const whole = asking.replace(LEFT_OUT_EN, ' ').replace(PARTS_OF_TOPIC, '').replace(/ +/g, ' ').trim();
    const named = listedIn(whole).filter((part) => part.replace(OF_ALL.en, '').length >= 2);
    return { whole, things: sharingTails(named), topics: [], leftOut, counts };
  }
  const asking = withoutErrand(askingPart(text, language));
  const leftOut = [...asking.matchAll(LEFT_OUT)].flatMap(([, words = '']) =>
    partsOf(words.replace(HOW_MANY_LEFT_OUT, '')),
  );
  const statements = asking.replace(LEFT_OUT, ' ').split(STATEMENTS);
  const read = statements.map((statement) => {
    const { topic = '', rest = statement } = OF_TOPIC.exec(statement.trim())?.groups ?? {};
    return { topics: partsOf(topic), things: partsOf(rest) };
  });
  return {
    whole: text,
    things: read.flatMap(({ things }) => things),
    topics: read.flatMap(({ topics }) => topics),
    leftOut,
    counts,
  };
}

/** The parts of an English list; what joins the words of one term (large and medium-sized) parts nothing. */
function listedIn(text: string): readonly string[] {
  const terms = glossSpans(text);
  const joints = [...text.matchAll(BETWEEN_EN)]
    .map(({ index, 0: joint }) => ({ start: index, end: index + joint.length }))
    .filter((joint) => !terms.some((term) => overlaps(term, joint)));
  const starts = [0, ...joints.map(({ end }) => end)];
  return starts.map((start, i) => text.slice(start, joints[i]?.start ?? text.length).trim());
}

/** One word before the others of a list says what of their kind it is: green, organic and safe food products. */
const ONE_WORD = /^(?:.{0,60}\b(?:many|the|of|for|on|its|their|both) )?[a-z]+(?:-[a-z]+)?$/iu;
const TAIL =
  /^[a-z]+(?:-[a-z]+)? ((?:(?!(?:in|of|for|to|by|at|on|from|with|are|is|be|does|do|must|should|will|reach)\b)[a-z]+ ?){1,3})/iu;

/** The parts of an English list whose head stands with the last one, each with that head. */
function sharingTails(parts: readonly string[]): readonly string[] {
  const [tail = ''] = parts.slice(-1).flatMap((last) => TAIL.exec(last)?.[1] ?? []);
  return parts.flatMap((part, i) =>
    i < parts.length - 1 && tail !== '' && ONE_WORD.test(part) ? [part, `${part} ${tail.trim()}`] : [part],
  );
}

/** The things of one statement; 老百姓、顾客的满意度 asks for the 满意度 of both. */
function partsOf(words: string): readonly string[] {
  const printed = words
    .replace(ASIDE, '')
    .split(BETWEEN)
    .map((part) => part.trim());
  const at = printed.findIndex((part) => SHARED_HEAD.test(part));
  const head = SHARED_HEAD.exec(printed[at] ?? '')?.[1] ?? '';
  const tail = sharedTail(printed.map((part) => thingIn(part)));
  return printed
    .map((part, i) => thingIn(i < at && part !== '' && !HAS_HEAD.test(part) ? part + head : part))
    .map((part, i) => (at < 0 && i < printed.length - 1 && part !== '' ? part + tail : part))
    .filter((part) => part.length >= 2 || ONE_CHARACTER.test(part));
}
/** 工业、农业、服务业名牌: what stands behind the last of several of a kind is said of each; '' where nothing does. */
function sharedTail(parts: readonly string[]): string {
  const [last = '', ...before] = parts.filter((part) => part !== '').toReversed();
  const kind = before[0]?.slice(-1) ?? '';
  const isOfKind = before.length > 0 && before.every((part) => part.length <= OF_KIND && part.endsWith(kind));
  const at = isOfKind ? last.indexOf(kind) : -1;
  const tail = at < 0 ? '' : last.slice(at + 1);
  return tail.length < 2 ? '' : tail;
}
/** 工业, 服务业: longer words of a list say more than their kind. */
const OF_KIND = 3;

/** 监测（抽检）合格率: what stands in brackets inside a name is said beside it. */
const ASIDE = new RegExp(
  `[(（][^()（）]{1,12}[)）](?=(?![是要定为达的各])\\p{Script=Han}{0,6}?${HEAD})`,
  'gu',
);
/** Things that one character names. */
const ONE_CHARACTER = /^[水气土电酒茶药路桥煤钢奖]$/u;

function thingIn(part: string): string {
  return part
    .replace(ASKING, '')
    .replaceAll('行业', '业')
    .replace(/[\s“”"'《》]+/gu, '')
    .replace(/(?:这|那)?[两二三四五六几]大?块$|保有?$/u, '')
    .replace(/(?:上|类|发展|工作|[个家项件]数|数量){1,2}$/u, '');
}

/** 请全部列出，一条不落都给我: how an answer is to be handed over names nothing. */
const ERRAND = /给我|发我|发给|列|汇总|整理|报告|材料|求证|谢/u;
const ASKS = /目标|指标|多少|几|哪|什么|数/u;

function withoutErrand(text: string): string {
  const statements = text.split(/(?<=[,，;；。:：?？!！])/u);
  return statements.filter((statement) => !ERRAND.test(statement) || ASKS.test(statement)).join('');
}

/** What may stand beside the word for targets in a question that asks for all of them. */
const OF_ALL: Readonly<Record<Question['language'], RegExp>> = {
  zh: new RegExp(
    `${ASKING_ZH}|质量|发展|强[省市县国]|方案|意见|纲要|通知|文件|政策|方面|工作|${PARTICLES}`,
    'giu',
  ),
  en: new RegExp(
    `${NUMBER}|\\b(?:targets?|goals?|aims?|figures?|numbers?|objectives?|quotas?|benchmarks?|values?|set(?:s|ting)?|itself|themselves|its|own|main|key|major|quality|policy|numerical|numeric|quantitative|quantified|measurable|hard|give|show|list|send|tell|me|us|please|all|every|each|any|everything|anything|only|just|with|the|of|a|an|in|is|are|that|those|which|what|who|they|it|puts?|gives?|across|documents?|one|two|three|four|five|has|have|had|wants?|wanted|be|been|fixed|pinned|stands?|meet|hit|deadline|committ?(?:ed|s|ing)?|promise[ds]?|year|end|exceed(?:s|ing)?|above|over|below|under|than|more|less|higher|lower|greater|least|most|full|up|s|at|to|for|by|and|or|does|do|did|reach(?:es)?|amount|plan|outline|opinions?|document|scheme)\\b|[-–—?.!,:;()'’\\s]`,
    'giu',
  ),
};

/** An English subject without the words that ask for its targets: targets for the ecological environment. */
export function subjectOf(words: string): string {
  const kept = words.replace(OF_ALL.en, (word) => (word.toLowerCase() === 'quality' ? word : ' '));
  return kept.replace(/ +/g, ' ').trim();
}

/** Whether nothing but words of asking for targets is left of a question: it asks for all of them. */
export function namesNothing(question: Asked): boolean {
  const { language } = question;
  if (language === 'en') {
    const asking = askingPart(withoutPlaces(question), language).replace(LEFT_OUT_EN, ' ');
    return asking.replace(OF_ALL.en, '').length < 2;
  }
  const { things, topics } = askedIndicators(question);
  return [...things, ...topics].every((words) => words.replace(OF_ALL.zh, '').length < 2);
}
