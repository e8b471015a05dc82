import { parseNumber } from '../../text/numerals.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';

type Language = 'zh' | 'en';
type Cues = Readonly<Record<Language, RegExp>>;

/** Prize tiers as questions word them, with the name rows carry. */
const TIERS: readonly (readonly [string, Cues])[] = [
  [
    '提名奖',
    {
      zh: /(?:提名奖|获?提名(?:者|单位|组织)?)/gu,
      en: /\b(?:nominations?|nominees?|nominated|nomination (?:prize|award)|runners?[- ]up|shortlisted)\b(?: (?:prizes?|awards?))?/gi,
    },
  ],
  [
    '正奖',
    {
      zh: /正奖/gu,
      en: /\b(?:full|main|top|proper) (?:prizes?|awards?|winners?|(?=\|))|(?<=(?:\b(?:prizes?|awards?|wins? it)|\|) )(?:outright|itself|proper)\b/gi,
    },
  ],
  ['特等奖', { zh: /特等奖/gu, en: /\b(?:grand|special) prizes?\b/gi }],
  ['一等奖', { zh: /一等奖/gu, en: /\b(?:first|1st)[- ](?:prizes?|class)\b/gi }],
  ['二等奖', { zh: /二等奖/gu, en: /\b(?:second|2nd)[- ](?:prizes?|class)\b/gi }],
  ['三等奖', { zh: /三等奖/gu, en: /\b(?:third|3rd)[- ](?:prizes?|class)\b/gi }],
  ['金奖', { zh: /(?<![现奖资])金奖(?!励)/gu, en: /\bgold (?:prizes?|awards?|medals?)\b/gi }],
  ['银奖', { zh: /银奖(?!励)/gu, en: /\bsilver (?:prizes?|awards?|medals?)\b/gi }],
  ['优秀奖', { zh: /优秀奖/gu, en: /\b(?:excellence|merit) (?:prizes?|awards?)\b/gi }],
];

const RECIPIENTS: readonly (readonly [NonNullable<Question['recipient']>, Cues])[] = [
  ['team', { zh: /(?:班组|团队|(?<!领导)小组|集体(?!商标|经济))/gu, en: /\b(?:work )?teams?\b/gi }],
  [
    'individual',
    { zh: /(?:个人|自然人|本人|自己能)/gu, en: /\b(?:individuals?|persons?|people|personally|myself)\b/gi },
  ],
  [
    'organization',
    {
      zh: /(?:企业|组织|单位|公司|团体(?!标准)|(?<!质检|检测|检验|认证|鉴定|中介|服务|技术)机构)/gu,
      en: /\b(?:organi[sz]ations?|compan(?:y|ies)|firms?|enterprises?|businesses|employers?|factor(?:y|ies)|manufacturers?)\b/gi,
    },
  ],
];

/** `最少` and `最多` set bounds before a number; those were taken with the number. */
const HIGHEST: Cues = {
  zh: /(?:最严(?:格)?|最高(?!荣誉|奖项|级别|层次|规格|人民)|最多|最大|最大方|最慷慨|最丰厚|最阔气|最豪[气爽]|最大手笔|最舍得)(?:额|金额|的)?/gu,
  en: /\b(?:the )?(?:highest|most generous|most|largest|biggest|maximum|greatest|strictest|toughest|fattest|heftiest|top(?= (?:sum|amount|payout|payment|reward|bonus|figure|rate|grant|target)s?\b))\b/gi,
};
const LOWEST: Cues = {
  zh: /(?:最低|最少|最小|垫底)(?:额|金额|的)?/gu,
  en: /\b(?:the )?(?:lowest|smallest|minimum|tiniest|meanest|(?<!at )least)\b/gi,
};
/** How many of the highest or lowest are asked for: 最高的两项, 前三名, the two largest, top 3. */
const HOW_MANY: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    /最(?:高|多|大|低|少|小)的?前?([两二三四五六七八九十]|\d{1,2})(?:[项个名种笔档位家]|$)/u,
    /前([两二三四五六七八九十]|\d{1,2})(?:[项个名种笔档位高]|$)/u,
  ],
  en: [
    /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:highest|largest|biggest|most generous|lowest|smallest)\b/i,
    /\b(?:top|highest|largest|biggest|lowest|smallest) (two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b/i,
  ],
};
const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 以个人身份: whoever else the question speaks of, it asks for persons. */
const AS_PERSON = /以?个人(?:的)?(?:身份|名义)|\bin (?:a|my|his|her|their) personal capacity\b/iu;

/** 除了企业, rather than a company, 单位的不要: who is not asked about. */
const UNWANTED: Readonly<Record<Language, RegExp>> = {
  zh: /(?:不是|而非|不[光仅只止]是?|没(?:拿|得|评|获)到?|未获|不看|不要|不含|不包括|不算|撇开|抛开|除了?)[^,，。]{0,6}$/u,
  en: /\b(?:not|rather than|instead of|excluding|except|leaving out|disregarding|ignoring|setting aside)(?: for| to| anything| whatever| that| goes| paid){0,4}(?: an?| the| any)? $/i,
};

const UNWANTED_BEHIND =
  /^的?(?:请|就|都|先|也)?(?:不(?:要|算|看|用|管|含|必|列|计)|别(?:列|算|要|看)|除外|不谈|不论)/u;

function isUnwanted({ text }: Reading, { index, 0: printed }: RegExpExecArray, language: Language): boolean {
  return (
    UNWANTED[language].test(text.slice(0, index)) || UNWANTED_BEHIND.test(text.slice(index + printed.length))
  );
}

/** Of organisations and persons, whoever is left when the other is not asked about. */
const OTHER: Readonly<Partial<Record<NonNullable<Question['recipient']>, Question['recipient']>>> = {
  individual: 'organization',
  organization: 'individual',
};

/** The one kind of recipient asked for, or left when the other is unwanted; null for any. Takes the words. */
function readRecipient(reading: Reading, language: Language): Question['recipient'] {
  if (AS_PERSON.test(reading.text)) return 'individual';
  const found = RECIPIENTS.flatMap(([recipient, cues]) =>
    reading.note(
      'recipient',
      reading.takeAll(cues[language], (match) => ({
        recipient,
        isWanted: !isUnwanted(reading, match, language),
      })),
    ),
  ).map(({ value }) => value);
  const [wanted, ...others] = new Set(
    found.flatMap(({ recipient, isWanted }) => (isWanted ? [recipient] : [])),
  );
  if (wanted !== undefined) return others.length === 0 ? wanted : null;
  const [unwanted, ...more] = new Set(found.map(({ recipient }) => recipient));
  return unwanted === undefined || more.length > 0 ? null : (OTHER[unwanted] ?? null);
}

/** 质量奖和它的提名奖, 大奖、提名奖和鼓励奖: a tier beside the award or beside other tiers is one of several asked for. */
const BESIDE: Readonly<Record<Language, { readonly before: RegExp; readonly behind: RegExp }>> = {
  zh: {
    before:
      /(?:[|奖]的?(?:以?及|[和与跟、加或]者?)(?:它|其)?的?|[(（](?:含|包括|包含)|[特一二三金银](?:等奖?)?[、和与])$/u,
    behind: /^(?:以?及|[和与跟、或]者?)(?:它|其)?的?[\p{Script=Han}|]{1,4}奖(?!励|金)/u,
  },
  en: {
    before:
      /(?:\||\b(?:award|prize))(?: itself)? (?:and|plus|or)(?: (?:are|is|were|be|gets?))?(?: for)?(?: (?:its|the|an?|their))? ?$|\b(?:first|second|1st|2nd|gold|silver)(?:, and|,| and| or)? $/iu,
    behind: /^ (?:and|plus) (?:for )?(?:the |its )?(?:\||(?:main |full |top )?(?:award|prize)|winners?)/iu,
  },
};

/** …多少？提名奖呢？: the tier is asked about beside the award before it. */
const ASKED_ON: typeof BESIDE = {
  zh: { before: /[?？,，。;；](?:那么?)?$/u, behind: /^(?:又|呢)/u },
  en: {
    before: /[?.,;] (?:and|but|what about|how about|and what about)(?: for)?(?: (?:its|the|an?))? $/iu,
    behind: /^ ?(?:[?.]|$)/u,
  },
};

function isBeside({ free }: Reading, { index, 0: printed }: RegExpExecArray, language: Language): boolean {
  const { before, behind } = BESIDE[language];
  const [ahead, rest] = [free.slice(0, index), free.slice(index + printed.length)];
  const isAskedOn =
    ahead.includes('|') && ASKED_ON[language].before.test(ahead) && ASKED_ON[language].behind.test(rest);
  return before.test(ahead) || behind.test(rest) || isAskedOn;
}

const NOMINATION = '提名奖';
const MAIN = '正奖';

/** The one tier asked for; whoever wants no nomination (不含提名奖) asks for the award itself. Takes the words. */
function readTier(reading: Reading, language: Language): string | null {
  const found = TIERS.flatMap(([tier, cues]) =>
    reading.note(
      'tier',
      reading.takeAll(cues[language], (match) => ({
        tier,
        isWanted: !isUnwanted(reading, match, language),
        isBeside: isBeside(reading, match, language),
      })),
    ),
  ).map(({ value }) => value);
  if (found.some((one) => one.isWanted && one.isBeside)) return null;
  const wanted = new Set(found.filter(({ isWanted }) => isWanted).map(({ tier }) => tier));
  if (wanted.size === 0 && found.some(({ tier }) => tier === NOMINATION)) return MAIN;
  return wanted.size === 1 ? ([...wanted][0] ?? null) : null;
}

function howMany(text: string, language: Language): number {
  const printed = HOW_MANY[language].map((words) => words.exec(text)?.[1]).find((word) => word !== undefined);
  if (printed === undefined) return 1;
  const word = NUMBER_WORDS.indexOf(printed.toLowerCase());
  return word > 0 ? word : (parseNumber(printed) ?? 1);
}

const ONE_OFF: Cues = {
  zh: /一次性(?:给予|发放|奖励|支付)?的?/gu,
  en: /\b(?:one[- ](?:off|time)|lump[- ]sum|single(?! (?:largest|biggest|highest|smallest|lowest|sum))) ?(?:payments?|grants?|rewards?)?\b/gi,
};

/** The sum is not paid yet: it is to be raised. */
const RISING: Cues = {
  zh: /(?:逐步|逐年|分步)(?:地)?(?:提高|增加|提升|加大|提到|上调|涨)(?:到|至)?/gu,
  en: /\b(?:gradually|progressively|step by step|over time)\b|\b(?:to be raised|rais(?:ed|ing) (?:gradually|progressively|step by step))\b/gi,
};

const COMPARE: Cues = {
  zh: /(?:比较一?下?|对比一?下?|相比|哪[个家边里]?(?:给得|奖励得?|的)?(?:更|比较)(?:多|高|少|低)|谁(?:[给奖发励的得更]|\|)*(?:多|高|少|低)|(?<![a-z])vs\.?(?![a-z])|差多少|相差|差在哪[里儿]?|各(?:自|是){0,2}(?:怎么|如何|怎样)(?=说|写|规定|做)|谁[写说做定]得更|(?:摆|放|列)(?:在|到)一(?:起|块儿?|张桌)|并排|侧重点?(?=各|分别|有)|各有(?:什么|何)?侧重|(?:口径|说法|写法|提法|要求|标准)(?:是否)?(?:一样|一致|相同)(?:不|吗|么|[?？])|(?:有(?:什么|何|哪些)?)?(?:不同(?:之处|点)?|区别|差别|差异|异同|不一样|对照)|[比对]一[比对]|怎么(?:写|说|规定|做)的?[,，].{0,8}又(?:是)?怎么)/gu,
  en: /\b(?:compare[ds]?|comparison|against|versus|vs\.?|differ(?:s|ences?|ently|ent)?|contrast(?:s|ed|ing)?|side by side|unlike|(?:pays?|gives?|offers?|rewards?) (?:more|less))\b/gi,
};
const WITHOUT_SUM: Cues = {
  zh: /(?:(?:没有?|未|不|无)(?:写明?|明确|给出?|注明|说明?|规定|列明?|公布|具体)*(?:一个|任何|半个)?(?:具体|明确|确切)?的?(?:金额|数额|数字|标准|多少)|只提(?:到|及)?)(?!.{0,12}[也一](?:请|要|并|同))|(?<!有)(?:没有?|未)(?:写明?|明确|给出|注明|说明|规定|列明?|公布)(?=[\p{Script=Han}|]{1,10}?(?:金额|数额))/gu,
  en: /\b(?:without (?:an? |any |giving |stating |naming |promising |offering |setting |fixing |committing (?:to )?|a single )*(?:amounts?|sums?|figures?|numbers?)|(?:no|not (?:give|state|name|print) (?:an? |any )?)(?:amounts?|sums?|figures?)|(?:but|yet|and|though) (?:commit|pledge|promise|pay|give|offer|spend|put)s? (?:not a single yuan|no (?:money|yuan|cash)|nothing)|but (?:give|state|name)s? no (?:amounts?|sums?|figures?|numbers?))\b/gi,
};
const PAYS_NONE: Cues = {
  zh: /(?:(?<![有给奖发])(?:不给?予?|(?<!有)(?:没有?|并?未)(?:给予?|设立?|对?\|+(?:获奖|获得)?(?:的|者|企业|组织|个人|单位)?)?(?:给予?|任何)?)(?:奖(?:励|金|补)|重奖)|(?<![给发])不(?:给|发)(?:钱|奖金|奖励)|(?<!有)没有?奖(?=\|)|(?<!有)没有?(?=给[\p{Script=Han}|]{1,8}?发放?(?:钱|奖金|奖励?))|(?<!有)没有?(?=[\p{Script=Han}|]{2,8}的?(?:奖励|奖补)(?:[的?？]|$))|一分(?:钱|不)(?:都)?不?(?:给|奖)?)/gu,
  en: /\b(?:(?:(?:do|does|did)(?: not|n't)|(?:not|never) (?:even |actually )?) ?(?:rewards?|pays?|gives?|offers?)|(?:pays?|gives?|offers?|rewards?) (?:nothing|no (?:reward|money|bonus)))\b(?: anything)?/gi,
};

export interface Features {
  readonly tier: string | null;
  readonly recipient: Question['recipient'];
  readonly rank: Question['rank'];
  readonly ranked: number;
  readonly oneOff: boolean;
  readonly rising: boolean;
  readonly compare: boolean;
  readonly sums: Question['sums'];
}

/** What the question asks of the rows: tier, recipient, rank, comparison, missing sums. Takes the words. */
export function readFeatures(reading: Reading, language: Language): Features {
  const takes = (cues: Cues, kind?: string): boolean => reading.takes(cues[language], kind);
  const sums = takes(WITHOUT_SUM) ? 'without' : takes(PAYS_NONE) ? 'none' : 'any';
  const compare = takes(COMPARE);
  const rank = takes(HIGHEST) ? 'highest' : takes(LOWEST) ? 'lowest' : null;
  const oneOff = takes(ONE_OFF);
  const rising = takes(RISING);
  const tier = readTier(reading, language);
  const recipient = readRecipient(reading, language);
  return {
    tier,
    recipient,
    rank,
    ranked: rank === null ? 1 : howMany(reading.text, language),
    oneOff,
    rising,
    compare,
    sums,
  };
}
