import type { AnswerBody } from '../body.ts';
import type { AnswerContext } from '../context.ts';
import { type Collection, coverageOf } from '../coverage.ts';
import { englishPlace } from '../place-words.ts';
import type { Question } from '../question/question.ts';
import { unknownPlaceSentence } from '../render/preamble.ts';

/** Whether the only places asked about are such as no list of ours knows. */
export function asksOnlyElsewhere({ unknownPlaces, places, levels }: Question): boolean {
  return unknownPlaces.length > 0 && places.length === 0 && levels.length === 0;
}

/** Nothing can be said of a place that is none, and nothing of other places is given in its stead. */
export function answerUnknownPlace(
  { places: index }: AnswerContext,
  { language, unknownPlaces }: Question,
  collection: Collection,
): AnswerBody {
  const held = collection.places.map(({ name, level }) =>
    language === 'zh' ? name : englishPlace(name, level),
  );
  const which =
    language === 'zh'
      ? `馆藏${collection.documents}份文件${held.length > 0 ? `，来自${held.slice(0, MOST).join('、')}${held.length > MOST ? `等${held.length}个地方` : ''}` : ''}。`
      : `It holds ${collection.documents} documents${held.length > 0 ? ` of ${held.slice(0, MOST).join(', ')}${held.length > MOST ? ` and ${held.length - MOST} more places` : ''}` : ''}.`;
  return {
    answer: [unknownPlaceSentence(unknownPlaces, language), which].join(language === 'zh' ? '' : ' '),
    rows: [],
    otherLevels: [],
    mentionsWithoutAmount: [],
    coverage: coverageOf(collection, { places: [], levels: [] }, [], index),
    notFound: true,
    nearest: [],
    cypher: null,
  };
}

const MOST = 8;
