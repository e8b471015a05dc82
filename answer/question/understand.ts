import type { IndustryVocabulary } from '../../text/vocabulary/industries.ts';
import type { MeasureVocabulary } from '../../text/vocabulary/measures.ts';
import type { PlaceIndex } from '../../text/vocabulary/places.ts';
import type { AwardReader } from './awards.ts';
import { readBound } from './bounds.ts';
import { industriesIn, measuresIn } from './concepts.ts';
import { readFeatures, readYears } from './features.ts';
import { decideIntent, readIntentCues } from './intent.ts';
import { inOrder, readAskedLevels, readNamedLevels } from './levels.ts';
import { normaliseQuestion } from './normalise.ts';
import { placeReader } from './places.ts';
import type { AskedAward, AskedPlace, Question } from './question.ts';
import { Reading } from './reading.ts';

/** What a question is read against: the vocabulary, and what the collection holds. */
export interface QuestionKnowledge {
  readonly places: PlaceIndex;
  readonly awards: AwardReader;
  readonly measures: MeasureVocabulary;
  readonly industries: IndustryVocabulary;
  /** Codes of the places that have documents. */
  readonly loaded: ReadonlySet<string>;
}

/** Words of asking and joining that carry nothing by themselves. */
const FILLER: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /(?:请问|请|麻烦|帮我?|我?想(?:知道|了解|问|找|查)|告诉我|列出|列举|查一?下|查询|看看|一下|哪[些个里几]|地方|分别|各|都|对于?|关于|获得|获|得到|取得|拿到|争创|的话|的|了|吗|呢|吧|啊|是|有|在|和|与|及|或|还是|会|能|要|可以?|给|把|多少|什么|怎么样?|如何|情况|文件|政策|规定|之间|从|到|里|中|为|其|这|那|元|不同|等|以及|上|下|由|并|且|也|就|又|将|被|所|者|钱|项目?)/gu,
  en: /\b(?:please|can you|could you|tell me|show me|show|list|find|give me|i want to know|what|which|who|where|when|how|much|many|do|does|did|is|are|was|were|the|an?|of|for|in|at|on|to|by|from|with|and|or|that|those|these|their|its|it|they|them|there|any|all|each|every|has|have|had|win(?:s|ning|ners?)?|won|get(?:s|ting)?|got|receiv(?:e[sd]?|ing)|recipients?|policy|policies|documents?|money|yuan|rmb|about|me|be|would|will|should|as|s|between)\b/gi,
};

/** 奖 as a verb right behind an award or whoever gives it: 市长质量奖奖多少, 各地奖多少, 哪个省奖得最多. */
const PRIZE_VERB =
  /(?<=奖|[省市县区州盟旗]|各地|地方|哪[里儿]|政府|谁|都)奖(?:得|给|了)?(?=[多几什最\d]|谁)/gu;

/** Reads a question from the most specific names to the least, then decides what is asked. Pure. */
export function understand(asked: string, knowledge: QuestionKnowledge): Question {
  const { text, spaced, language } = normaliseQuestion(asked);
  const reading = new Reading(text);
  const verb = reading.takes(PRIZE_VERB);
  const askedLevels = readAskedLevels(reading, language);
  const names = knowledge.awards.readNames(reading, language);
  // Awards are no measures, though a measure speaks of them; places and features would take parts of labels.
  const unnamed = reading.free;
  const bound = readBound(reading, language);
  const years = readYears(reading, language);
  const places = placeReader(knowledge.places, knowledge.loaded).read(reading, language);
  const levels = inOrder([...askedLevels, ...readNamedLevels(reading, language)]);
  const features = readFeatures(reading, language);
  const cues = readIntentCues(reading, language, verb);
  const asksRows = cues.reward || cues.howMuch || bound !== null || features.rank !== null;
  const classes =
    names.length === 0 && (asksRows || features.sums !== 'any')
      ? knowledge.awards.readClasses(reading, language)
      : [];
  reading.takes(FILLER[language]);

  const awards = distinct(
    [...names, ...classes].map((found) => found.value),
    (award) => award.name,
  );
  const askedPlaces: AskedPlace[] = distinct(
    places.flatMap((found) => found.value).map(({ adcode, name, level }) => ({ adcode, name, level })),
    (place) => place.adcode,
  );
  const unread = reading.leftOver();
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
  const linked = { measures, industries, awards, levels, places: askedPlaces, bound, ...features };
  for (const { start, end } of [...foundMeasures, ...foundIndustries]) reading.take(start, end, null);
  return {
    asked,
    text,
    language,
    intent: decideIntent({ text, language, ...linked, ignored: unread }, cues, names.length > 0),
    ...linked,
    tier: features.tier ?? sharedTier(awards),
    years,
    topic: spaced,
    ignored: reading.leftOver(),
  };
}

/** The tier all named awards come with, if it is one. */
function sharedTier(awards: readonly AskedAward[]): string | null {
  const tiers = new Set(awards.map((award) => award.tier));
  return tiers.size === 1 ? ([...tiers][0] ?? null) : null;
}

function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
