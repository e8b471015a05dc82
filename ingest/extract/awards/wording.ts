import type { SumGroup } from './sums.ts';
import type { Token } from './tokens.ts';

/** How far back in the statement words may colour a sum. */
const LOOK_BEHIND = 90;
const COUNT = '(?:\\d{1,4}|[二三四五六七八九十两百]{1,3})';

/** 给予20万元贷款贴息, 10万元的质量券: what is handed over is no money of the holder's own. */
const BENEFIT_AFTER =
  /^的?(?:[^，,。；;、：:（(和与及并\s]{0,8})(?:贴息|利息补贴|质量券|服务券|创新券|消费券|代金券|抵用券|优惠券|保费|保险|授信|贷款)/u;
/** 市级承担4万元: one level's share of a sum said before. */
const SHARE_BEFORE = /(?:承担|负担|分担)(?:其中)?的?$/u;
/** 增加了10万元: the difference of two sums. */
const INCREMENT_BEFORE = /(?:(?:增加|提高|上调|上浮|提升|增长|多)了|(?:增加|上浮|增长))$/u;
/** 3家企业获得县长质量奖，发放奖金60万元: what several winners got together. */
const WINNERS = new RegExp(
  `${COUNT}(?:家|个|名|位)[\\p{Script=Han}]{0,8}?(?:获得|获评|荣获|获|夺得|被评为|评为|被授予)`,
  'u',
);
const FOR_EACH = /[每各均]|分别/u;
/** 等12类条件…最高60万元: one ceiling over rules that are not told apart. */
const MANY = new RegExp(`等${COUNT}(?:余|多)?[类项种个]|不同(?:程度|等级|级别|档次|额度)|各类奖项`, 'u');

/** 补差奖励50万元: what is paid on top of an earlier sum. */
const DIFFERENCE_BEFORE = /(?:补差|差额|补足|补齐)[^，,。；;]{0,6}$/u;
/** 体检费5000元: what is paid is a fee. */
const FEE_BEFORE = /(?<!经)费(?:标准)?(?:为|每\p{Script=Han}{1,3})?$/u;
/** 建议对…奖励: nobody has decided it. */
const PROPOSED = /(?:建议|提议|呼吁|能否|可否)(?!名单|书|稿)/u;
/** 奖励50万元的规定停止执行. */
const ENDED_AFTER = /^[^，,。；;]{0,16}(?:停止执行|不再执行|废止|不再奖励)/u;
/** 除奖励200万元外: what is paid besides, told again. */
const BESIDES_BEFORE = /除(?:了)?[^，,。；;]{0,16}$/u;
const BESIDES_AFTER = /^[^，,。；;、]{0,4}(?:之外|以外|外)/u;
/** 奖励经费每年50万元: a budget. */
const BUDGET_BEFORE = /(?:经费|资金|预算|费用)(?:每年|为每年|每年度)(?:不超过|最高)?$/u;
/** 对3家企业给予60万元: what several winners got together. */
const TOTAL_GIVEN = new RegExp(
  `(?<!前)${COUNT}(?:余)?(?:家|个|名|位)[\\p{Script=Han}]{0,14}?(?:给予|发放|奖励|拨付|兑现|下达)[\\p{Script=Han}]{0,4}$`,
  'u',
);

/** 先进单位获得一次性奖励90万元: what winners got, each or all together. */
const RECEIVED =
  /(?:获得|领取|得到)了?(?:一次性|现金|财政|专项)?(?:奖励|奖金|奖补|补助)(?:资金|经费)?(?:共|合计)?$/u;
/** … but not what each of them, or whoever wins, will get. */
const WILL_RECEIVE = /(?:[将可能每各均]|分别|享受)[^。；;]{0,40}$/u;

/** 最高奖励200万元，最低奖励50万元: the ends of a scale, whose steps are not told. */
const LEAST_AFTER = /^(?:人民币)?[，,、]?最低(?:奖励|补助|资助|给予|为)?\d/u;
const LEAST_BEFORE = /最低(?:奖励|补助|资助|给予|为)?$/u;

/** Why the wording around a group of sums makes it no award; null where it does not. */
export type WordingRefusal =
  | 'benefit'
  | 'share'
  | 'increment'
  | 'total of winners'
  | 'received'
  | 'summary'
  | 'told again'
  | 'budget'
  | 'fee'
  | 'proposed'
  | 'ended';

/** What the words right before and right after the sum say against it, the first that applies. */
const AROUND: readonly (readonly [WordingRefusal, RegExp | null, RegExp | null])[] = [
  ['benefit', null, BENEFIT_AFTER],
  ['share', SHARE_BEFORE, null],
  ['increment', INCREMENT_BEFORE, null],
  ['increment', DIFFERENCE_BEFORE, null],
  ['fee', FEE_BEFORE, null],
  ['proposed', PROPOSED, null],
  ['ended', null, ENDED_AFTER],
  ['budget', BUDGET_BEFORE, null],
  ['told again', BESIDES_BEFORE, BESIDES_AFTER],
  ['summary', null, LEAST_AFTER],
  ['summary', LEAST_BEFORE, null],
];
const LOOK_AHEAD = 24;

function refusalAround(before: string, after: string): WordingRefusal | null {
  const found = AROUND.find(
    ([, left, right]) => (left === null || left.test(before)) && (right === null || right.test(after)),
  );
  return found?.[0] ?? null;
}

export function wordingAgainst(
  text: string,
  tokens: readonly Token[],
  { first, last, sums }: SumGroup,
): WordingRefusal | null {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const before = text.slice(Math.max(0, start - LOOK_BEHIND), start);
  const around = refusalAround(before, text.slice(end, end + LOOK_AHEAD));
  if (around !== null) return around;
  const [sum, ...others] = sums;
  if (sum === undefined || others.length > 0) return null;
  if (RECEIVED.test(before) && sum.perUnit === null && !WILL_RECEIVE.test(before)) return 'received';
  const winners = WINNERS.exec(before);
  if (winners !== null && sum.perUnit === null && !isForEach(before, winners.index))
    return 'total of winners';
  const total = TOTAL_GIVEN.exec(before);
  if (total !== null && sum.perUnit === null && !FOR_EACH.test(before.slice(total.index)))
    return 'total of winners';
  if (MANY.test(before) && (sum.kind === 'ceiling' || before.includes('不同'))) return 'summary';
  return null;
}

function isForEach(before: string, from: number): boolean {
  return FOR_EACH.test(before.slice(Math.max(0, from - 4)));
}

/** 参照…的做法, 借鉴甲市奖励50万元: what is paid elsewhere, told to compare with. */
const COMPARISON =
  /(?:参照|借鉴|对标|比照|参考|学习|仿照)(?:[^。；;]{1,80}?(?:做法|经验|模式)|[^，,。；;]{1,60}?的?(?:标准|水平|幅度|额度)(?!化)|[^，,。；;]{0,60}?[万亿]元)/gu;

/** The statement with its comparisons blanked out, offsets unchanged. */
export function withoutComparisons(text: string): string {
  return text.replace(COMPARISON, (said) => ' '.repeat(said.length));
}
