import { isLawTitle } from './citation-cues.ts';
import { TITLES } from './documents.ts';
import type { Question } from './question.ts';

type Asked = Pick<Question, 'text' | 'language'>;
type Cues = Readonly<Record<Question['language'], RegExp>>;

/** What a cited text is called, by the word that asks for it; the title of a text ends with its kind. */
const KINDS: readonly (readonly [Cues, (title: string) => boolean])[] = [
  [
    {
      zh: /^(?:法律法规|法律|法规|条例|规章)/u,
      en: /^(?:laws?|acts?|regulations?|statutes?|legislation)\b/i,
    },
    isLawTitle,
  ],
  [{ zh: /^(?:规划)?纲要/u, en: /^outlines?\b/i }, endsWith('纲要')],
  [{ zh: /^规划/u, en: /^five-year plans?\b/i }, endsWith('规划(?:纲要)?')],
  [{ zh: /^决定/u, en: /^decisions?\b/i }, endsWith('决定')],
  [{ zh: /^办法/u, en: /^(?!)/ }, endsWith('办法')],
  [{ zh: /^通知/u, en: /^(?:circulars?|notices?)\b/i }, endsWith('通知')],
];

function endsWith(kind: string): (title: string) => boolean {
  const end = new RegExp(`${kind}(?:[(（][^()（）]{0,20}[)）])?$`, 'u');
  return (title) => end.test(title);
}

/** 哪部|地方性法规, which national|laws: what is asked for stands behind the word of asking and whose it is. */
const ASKED: Cues = {
  zh: /(?:什么|哪[一几两]?[部个份些项件]?)(?:是|五年|国家级?|中央|国务院|[省市县]级?|上级|地方性?|相关|有关|的)*/gu,
  en: /\b(?:which|what) (?:(?:national|state|central|provincial|municipal|local) )?/gi,
};
/** Behind the kind, what shows that others are asked for as well: 哪些法律和文件. */
const OTHERS: Cues = { zh: /^.{0,2}(?:文件|和|、|与|及|或)/u, en: /^(?: or | and |,)/i };

/** Joins a further kind to the one before it, with whose it may be: laws or national outlines. */
const JOINT: Cues = {
  zh: /^(?:[、和与及或]|以及)(?:国家|中央|[省市县]级?)?的?/u,
  en: /^(?:,? (?:and|or) |, )(?:national |state |central |provincial )?/iu,
};

/** A law that is to be made anew: which regulation will be revised. */
const MADE_ANEW: Cues = {
  zh: /(?:修订|修改)[^,，。?？]{0,14}(?:条例|法规|规章)/u,
  en: /\b(?:laws?|acts?|regulations?|statutes?)\b.{0,60}\b(?:revis|amend|redraft|replac|overhaul)\w{0,3}\b/iu,
};

const ALL_KINDS = 3;

/** Whether a title is of a kind that a question about citations asks for; null where it asks for any text. */
export function askedKind({ text, language }: Asked): ((title: string) => boolean) | null {
  for (const { 0: asking, index } of text.matchAll(ASKED[language])) {
    const kinds = kindsAt(text.slice(index + asking.length), language);
    if (kinds.length === 0) continue;
    // 哪些法律、规划和决定: whoever lists so many kinds leaves none out.
    if (kinds.length >= ALL_KINDS) return null;
    const isOfWhose = whoseTexts(asking, language);
    return (title) => kinds.some((isOfKind) => isOfKind(title)) && isOfWhose(title);
  }
  return MADE_ANEW[language].test(text) ? isLawTitle : null;
}

/** The kinds that words begin with; none where others are asked for beside them. */
function kindsAt(words: string, language: Question['language']): readonly ((title: string) => boolean)[] {
  const found = KINDS.flatMap(([word, isOfKind]) => {
    const kind = word[language].exec(words);
    return kind === null ? [] : [{ isOfKind, behind: words.slice(kind[0].length) }];
  })[0];
  if (found === undefined) return [];
  const { isOfKind, behind } = found;
  const joint = JOINT[language].exec(behind);
  const others = joint === null ? [] : kindsAt(behind.slice(joint[0].length), language);
  if (others.length > 0) return [isOfKind, ...others];
  return OTHERS[language].test(behind) ? [] : [isOfKind];
}

/** A title that begins with a place, or with the government of one, is of no body of the state. */
const LOCAL = /^(?:\p{Script=Han}{2,3}[省市县州]|[省市县州])/u;
const PROVINCIAL = /^\p{Script=Han}{0,3}省/u;

type Whose = 'state' | 'province';

const OF_WHOM: readonly (readonly [Whose, Cues])[] = [
  [
    'state',
    {
      zh: /国家(?!标准)|中央|国务院|国办/u,
      en: /\b(?:national|state|central)\b/i,
    },
  ],
  ['province', { zh: /省/u, en: /\bprovincial\b/i }],
];
/** 国家层面文件, documents of the central authorities: texts of any kind, by whose they are. */
const TEXTS_OF: Cues = {
  zh: /(?:国家|中央|国务院|省)(?:层面|一级|级)?(?:出台|发布|印发|下发|制定)?的?(?:政策)?(?:文件|政策|法律|法规|纲要|规划)/u,
  en: /\b(?:national|state|central|provincial)(?:[- ]level)? (?:documents?|texts?|policies|papers?)\b|\b(?:documents?|texts?|policies|papers?) (?:of|from|by|issued by|released by) (?:the )?(?:national|state|central|provincial) (?:authorities|governments?|level|bodies|organs)\b/i,
};

/** 哪部国家法律, which provincial outline: whose the texts are, by the words of asking. */
function whoseTexts(asking: string, language: Question['language']): (title: string) => boolean {
  const whose = OF_WHOM.find(([, words]) => words[language].test(asking))?.[0];
  if (whose === undefined) return () => true;
  return whose === 'state' ? (title) => !LOCAL.test(title) : (title) => PROVINCIAL.test(title);
}

const IN_LIST = /(?:[、和与及]|\b(?:and|or) (?:the )?)$/iu;

/** Whether a title is one of those whose texts a question asks for, of whatever kind; null where it names none. */
export function askedWhose({ text, language }: Asked): ((title: string) => boolean) | null {
  const found = TEXTS_OF[language].exec(text);
  // 法律、国家和省的纲要、市里的决定都要: one of a list leaves nothing out.
  if (found === null || IN_LIST.test(text.slice(0, found.index))) return null;
  return whoseTexts(found[0], language);
}

/** Whose texts are asked for, and how the words about a title or the title itself say so. */
const ISSUERS: readonly (readonly [Cues, RegExp])[] = [
  [
    {
      zh: /(?:中共中央|党中央|中央)[、和与]国务院(?=(?:联合|共同)?(?:印发|发布|出台|下发)?的)/u,
      en: /\bCentral Committee\b.{0,40}\bState Council\b/i,
    },
    /中共中央、?国务院/u,
  ],
  [
    {
      zh: /[市州](?:人民)?政府(?:自己|本身|自身)/u,
      en: /\b(?:municipal|city) government(?:'s own| itself)/i,
    },
    /[市州](?:人民)?政府/u,
  ],
  [
    { zh: /省(?:委|人民政府|政府)(?:自己|本身|自身)/u, en: /\bprovincial government(?:'s own| itself)/i },
    /省委|省(?:人民)?政府/u,
  ],
];

/** What tells the texts of the body whose texts are asked for; null where none is named. */
export function askedIssuer({ text, language }: Asked): RegExp | null {
  return ISSUERS.find(([asked]) => asked[language].test(text))?.[1] ?? null;
}

const LEFT_OUT: Cues = {
  zh: /(?:除(?:了|去|开)?|不算|不含|不包括|抛开|撇开)[^,，。?《》]{0,10}$/u,
  en: /\b(?:besides|apart from|other than|except(?: for)?|aside from|excluding)[^,.?《》]{0,30}$/i,
};

/** Titles in 《》 that a question leaves out: 除了《…》还引了什么. */
export function excludedTitles({ text, language }: Asked): readonly string[] {
  return [...text.matchAll(TITLES)]
    .filter(({ index }) => LEFT_OUT[language].test(text.slice(0, index)))
    .map(([title]) => title);
}
