import { awardReader } from '../../../answer/question/awards.ts';
import type { CollectionProgram } from '../../../answer/question/collection-program.ts';
import { pinyinReader } from '../../../answer/question/pinyin-words.ts';
import type { Question } from '../../../answer/question/question.ts';
import { typoReader } from '../../../answer/question/typos.ts';
import { type QuestionKnowledge, understand } from '../../../answer/question/understand.ts';
import { loadAwardVocabulary } from '../../../text/vocabulary/award-vocabulary.ts';
import { loadIndustryVocabulary } from '../../../text/vocabulary/industries.ts';
import { loadMeasureVocabulary } from '../../../text/vocabulary/measures.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const program = (id: string, nameZh: string, nameEn: string | null = null): CollectionProgram => {
  const adcode = id.split(':')[1] ?? '?';
  return { id, nameZh, nameEn, sponsorAdcode: adcode === '?' ? null : adcode };
};

/** A made-up collection: Shandong, Hangzhou and the county of Anji have documents, and these awards are named. */
export const COLLECTION = [
  program('award:100000:中国质量奖', '中国质量奖', 'China Quality Award'),
  program('award:100000:国家质量管理奖', '国家质量管理奖'),
  program('award:370000:省长质量奖', '省长质量奖'),
  program('award:330000:政府质量奖', '省政府质量奖'),
  program('award:370000:政府质量奖', '省政府质量奖'),
  program('award:330100:市长质量奖', '市长质量奖'),
  program('award:330000:名牌产品', '浙江名牌'),
  program('award:100000:中国驰名商标', '中国驰名商标'),
  program('award:100000:国家质检中心', '国家质检中心'),
];
export const LOADED = new Set(['370000', '330100', '330523']);

/** Some words that stand whole in the vocabulary of the model. */
const EVERYDAY = new Set(['reach', 'bear', 'raise']);

const places = loadPlaces();
export const KNOWLEDGE: QuestionKnowledge = {
  places,
  measures: loadMeasureVocabulary(),
  industries: loadIndustryVocabulary(),
  awards: awardReader({ places, vocabulary: loadAwardVocabulary(), collection: COLLECTION }),
  typos: typoReader({
    places,
    vocabulary: loadAwardVocabulary(),
    measures: loadMeasureVocabulary(),
    collection: COLLECTION,
    isWord: (word) => EVERYDAY.has(word),
  }),
  pinyin: pinyinReader(() => [...COLLECTION.map(({ nameZh }) => nameZh), '名牌', '产品', '质量', '合格率']),
  loaded: LOADED,
  documents: [],
};

export const read = (asked: string): Question => understand(asked, KNOWLEDGE);
