import { distinct } from '../../text/distinct.ts';
import type { Span } from '../../text/span.ts';
import type { Intent, Level } from '../answer.ts';
import { LEVELS } from '../level-rank.ts';
import { asksWhichAward } from './award-intent.ts';
import { readBareSum, readBound } from './bounds.ts';
import { industriesIn, measuresIn } from './concepts.ts';
import { afterCorrection } from './correction.ts';
import { TITLES } from './documents.ts';
import { excludedAmong } from './exclusion.ts';
import { readFeatures } from './features.ts';
import { isIncludedOnly } from './included.ts';
import { decideIntent } from './intent.ts';
import { readIntentCues } from './intent-cues.ts';
import { inOrder, readAskedLevels, readNamedLevels } from './levels.ts';
import type { NormalisedQuestion } from './normalise.ts';
import { readOmission } from './omission.ts';
import { readOutsidePlaces } from './outside-places.ts';
import { placeReader } from './places.ts';
import {
  asAsked,
  orOfNames,
  orThoseAbove,
  placesOfDocuments,
  withPlacesOfNames,
  withSponsors,
} from './places-of-names.ts';
import { readPremise } from './premise.ts';
import type { AmountBound, AskedAward, AskedPlace, Question } from './question.ts';
import type { QuestionKnowledge } from './question-knowledge.ts';
import { Reading } from './reading.ts';
import { readYears } from './years.ts';

/** Taken before places are read, or 不含山东 would name 含山. */
const EXCLUDING = /不含|不包括|不算|排除|除了|除去/gu;

/** Asks which of several places, so that no place is said to pay nothing. */
const ASKS_WHO = /谁|哪|\b(?:which|who|what)\b/iu;
/** Of what is not mentioned, only prizes are read as classes of awards. */
const OF_PRIZES = /奖|\b(?:awards?|prizes?)\b/iu;

/** Words of asking and joining that carry nothing by themselves. */
const FILLER: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /(?:所有|全部|一切|列出来|列举出来|说出来|整理|清单|一览|除了?|以外|之外|外|请问|请|麻烦|帮我?|我?想(?:知道|了解|问|找|查)|告诉我|列出|列举|查一?下|查询|看看|一下|哪[些个里几]|地方|分别|各|都|对于?|关于|获得|获|得到|取得|拿到|争创|的话|的|了|吗|呢|吧|啊|是|有|在|和|与|及|或|还是|会|能|要|可以?|给|把|多少|什么|怎么样?|如何|情况|文件|政策|规定|之间|从|到|里|中|为|其|这|那|元|不同|等|以及|上|下|由|并|且|也|就|又|将|被|所|者|钱|项目?)/gu,
  en: /\b(?:except(?:ing)?|other than|excluding|besides|apart from|only|please|can you|offered|promised?|promises|paid out|could you|tell me|show me|show|list|find|give me|i want to know|what|which|who|where|when|how|much|many|do|does|did|is|are|was|were|the|an?|of|for|in|at|on|to|by|from|with|and|or|that|those|these|their|its|it|they|them|there|any|all|each|every|everything|has|have|had|win(?:s|ning|ners?)?|won|get(?:s|ting)?|got|receiv(?:e[sd]?|ing)|recipients?|policy|policies|documents?|money|yuan|rmb|about|me|be|would|will|should|as|s|between)\b/gi,
};

/** 奖 as a verb right behind an award or whoever gives it: 市长质量奖奖多少, 各地奖多少, 哪个省奖得最多. */
const PRIZE_VERB =
  /(?<=奖|[省市县区州盟旗]|各|各地|地方|哪[里儿]|政府|谁|都|能|可以?|商标|产品|名牌|品牌|中心|标志|称号|认证|示范区|基地|企业|单位|组织|公司|个人|得主)奖(?:得|给|了)?(?=[多几什最\d]|谁|(?:企业|组织|单位|个人|公司)(?:的)?多少|的(?:钱|金额|数额))|(?<![\p{Script=Han}])奖(?=组织|个人|企业|单位|(?:国家|省|市)级)|(?<=[既又还仅光也])奖(?=组织|个人|企业|单位|(?:国家|省|市)级)/gu;

/**
 * Reads a question as it stands, from the most specific names to the least, then decides what is asked. Pure.
 * @param given the intent where it is known by other means than the words: they are read for what it needs
 */
export function readOnce(
  asked: string,
  { text, spaced, language }: NormalisedQuestion,
  knowledge: QuestionKnowledge,
  given?: Intent | undefined,
): Question {
  const reading = new Reading(text);
  const premise = readPremise(text, language);
  const verb = reading.takes(PRIZE_VERB);
  const askedLevels = readAskedLevels(reading, language);
  const read = knowledge.awards.readNames(reading, language);
  // Awards are no measures, though a measure speaks of them; places and features would take parts of labels.
  // What the title of a document speaks of is not asked about.
  const unnamed = reading.free.replace(TITLES, (title) => ' '.repeat(title.length));
  const bound = readBound(reading, language);
  const years = readYears(reading, language);
  reading.takes(EXCLUDING);
  const { names, places } = withSponsors(
    text,
    afterCorrection(text, language, read),
    afterCorrection(text, language, placeReader(knowledge.places, knowledge.loaded).read(reading, language)),
  );
  const sum = bound === null ? readBareSum(reading, language) : null;
  const outside = readOutsidePlaces(reading, language);
  const named = readNamedLevels(reading, language);
  const levels = wantedLevels([...askedLevels, ...named.levels], named.leftOut, places.length > 0);
  const features = readFeatures(reading, language);
  const omits = readOmission(reading, language, levels.length > 0) && features.sums === 'any';
  const cues = readIntentCues(reading, language, verb || features.oneOff || given === 'awards');
  const excludedSpans = excludedAmong(text, language, places);
  const linkedPlaces = places.filter((found) => !excludedSpans.has(found));
  // 鄂州市长质量奖奖励100万元吗: a name may hold the place, and yes or no is asked of the sum then.
  const isOfOne = linkedPlaces.length > 0 || (premise.polar && names.length > 0 && !ASKS_WHO.test(text));
  const isOfWhich = asksWhichAward(text) && !premise.polar;
  const isAsserted = sum !== null && isOfOne && askedLevels.length === 0 && !isOfWhich;
  const bounds = bound ?? (isAsserted ? null : exactly(sum));
  const denies =
    features.sums === 'none' && linkedPlaces.length > 0 && askedLevels.length === 0 && !ASKS_WHO.test(text);
  const asksRows = cues.reward || cues.howMuch || bounds !== null || isAsserted || features.rank !== null;
  const excludedNames = excludedAmong(text, language, names);
  const classes =
    asksRows || features.sums !== 'any' || (omits && OF_PRIZES.test(text))
      ? knowledge.awards
          .readClasses(
            reading,
            language,
            names.filter((found) => !excludedNames.has(found)),
            cues.reward || bounds !== null || isAsserted,
          )
          .filter((found) => !isIncludedOnly(text, found))
      : [];
  reading.takes(FILLER[language]);

  const leftOut = excludedAmong(text, language, [...names, ...classes]);
  const excludedPrograms = [...leftOut].flatMap(({ value }) => value.programIds);
  const awards = oncePerName(
    [...names, ...classes].filter((found) => !leftOut.has(found)).map((found) => found.value),
  );
  const placesOf = (found: typeof places): AskedPlace[] =>
    distinct(found.flatMap(({ value }) => value).map(asAsked), (place) => place.adcode);
  const namedPlaces = orThoseAbove(
    text,
    orOfNames(placesOf(linkedPlaces), names, knowledge.places),
    knowledge.places,
  );
  const askedPlaces = distinct(
    [...namedPlaces, ...placesOfDocuments(text, features.compare, knowledge)],
    ({ adcode }) => adcode,
  );
  const unread = reading.leftOver();
  const unknown = outside.map(({ value }) => value);
  const foundMeasures = measuresIn(unnamed, language, knowledge.measures);
  const foundIndustries = industriesIn(unnamed, language, knowledge.industries);
  const measures = distinct(
    foundMeasures.map(({ concept }) => concept),
    ({ id }) => id,
  ).map(({ id, prefLabelZh, prefLabelEn }) => ({ id, name: prefLabelZh, nameEn: prefLabelEn }));
  const industries = distinct(
    foundIndustries.map(({ concept }) => concept),
    ({ code }) => code,
  ).map(({ code, name, nameEn }) => ({ code, name, nameEn }));
  const linked = {
    measures,
    industries,
    awards,
    levels,
    places: askedPlaces,
    bound: bounds,
    asserted: isAsserted ? sum : null,
    ...features,
    sums: denies ? ('any' as const) : features.sums,
    ...premise,
    omits,
    denies,
  };
  for (const { start, end } of [...foundMeasures, ...foundIndustries]) reading.take(start, end, null);
  const links = [
    ...kinds('place', linkedPlaces),
    ...kinds('excluded', [...excludedSpans]),
    ...kinds('unknownPlace', outside),
    ...kinds('award', [...names, ...classes]),
    ...kinds('measure', foundMeasures),
    ...kinds('industry', foundIndustries),
    ...reading.taken('level').map((span) => ({ kind: 'level', ...span })),
    ...reading.taken('tier').map((span) => ({ kind: 'tier', ...span })),
    ...reading.taken('recipient').map((span) => ({ kind: 'recipient', ...span })),
    ...reading.taken('year').map((span) => ({ kind: 'year', ...span })),
    ...reading.taken('bound').map((span) => ({ kind: 'bound', ...span })),
  ]
    .map(({ kind, start, end }) => ({ kind, printed: text.slice(start, end), start, end }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  return withPlacesOfNames(
    {
      asked,
      text,
      language,
      intent:
        given ??
        decideIntent(
          { text, language, ...linked, excludedPrograms, ignored: unread, unknownPlaces: unknown },
          cues,
          names.length > 0,
        ),
      ...linked,
      excluded: placesOf([...excludedSpans]),
      excludedPrograms,
      unknownPlaces: unknown,
      tier: features.tier ?? sharedTier(awards),
      years,
      topic: spaced,
      corrected: [],
      followsUp: false,
      links,
      ignored: reading.leftOver(),
    },
    names,
    knowledge.places,
  );
}

/** Whoever leaves levels out and names no place asks about the others. */
function wantedLevels(
  levels: readonly Level[],
  leftOut: readonly Level[],
  ofPlaces: boolean,
): readonly Level[] {
  if (levels.length > 0 || leftOut.length === 0 || ofPlaces) return inOrder(levels);
  return LEVELS.filter((level) => !leftOut.includes(level));
}

function exactly(sum: number | null): AmountBound | null {
  return sum === null ? null : { comparator: '=', yuan: sum, yuanMax: null };
}

/** What goes by one name is asked for once: all that any of its namings means, of a tier only where each names that. */
function oncePerName(awards: readonly AskedAward[]): AskedAward[] {
  const byName = new Map<string, AskedAward>();
  for (const award of awards) {
    const same = byName.get(award.name) ?? award;
    byName.set(award.name, {
      ...same,
      programIds: [...new Set([...same.programIds, ...award.programIds])],
      tier: same.tier === award.tier ? same.tier : null,
    });
  }
  return [...byName.values()];
}

/** The tier all named awards come with, if it is one. */
function sharedTier(awards: readonly AskedAward[]): string | null {
  const tiers = new Set(awards.map((award) => award.tier));
  return tiers.size === 1 ? ([...tiers][0] ?? null) : null;
}

function kinds<F extends Span>(
  kind: string,
  found: readonly F[],
): { kind: string; start: number; end: number }[] {
  return found.map(({ start, end }) => ({ kind, start, end }));
}
