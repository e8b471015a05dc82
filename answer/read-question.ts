import { awardPrograms } from '../graph/queries/award-facts.ts';
import { documentHeads } from '../graph/queries/documents.ts';
import type { GraphStore } from '../graph/store.ts';
import type { Intent } from './answer.ts';
import type { AnswerContext } from './context.ts';
import { type Collection, readCollection } from './coverage.ts';
import { withoutWhose } from './question/award-names-asked.ts';
import { type AwardReader, awardReader } from './question/awards.ts';
import type { CollectionProgram } from './question/collection-program.ts';
import { namesDocuments } from './question/documents.ts';
import type { PreviousQuestion } from './question/follow-up.ts';
import { glossaryWords } from './question/glossary.ts';
import { type PinyinReader, pinyinReader } from './question/pinyin-words.ts';
import type { Question } from './question/question.ts';
import { type TypoReader, typoReader } from './question/typos.ts';
import { understand } from './question/understand.ts';

/** What the names of awards in a collection are read with; made anew only when the collection names others. */
interface Names {
  readonly key: string;
  readonly awards: AwardReader;
  readonly typos: TypoReader;
  readonly pinyin: PinyinReader;
}

const names = new WeakMap<GraphStore, Names>();

export interface ReadQuestion {
  readonly understood: Question;
  readonly collection: Collection;
}

export interface ReadOptions {
  /** What the last answer said was understood. */
  readonly previous?: PreviousQuestion | undefined;
  /** The intent where it is known by other means than the words. */
  readonly intent?: Intent | undefined;
  /** Runs the pure part. */
  readonly time?: (<T>(work: () => T) => T) | undefined;
}

/** Reads a question against vocabulary and graph. */
export async function readQuestion(
  context: AnswerContext,
  asked: string,
  { previous, intent, time = (work) => work() }: ReadOptions = {},
): Promise<ReadQuestion> {
  const { store, places, measures, industries } = context;
  const [collection, programs, documents] = await Promise.all([
    readCollection(store),
    store.read(awardPrograms, {}),
    namesDocuments(asked) ? store.read(documentHeads, {}) : [],
  ]);
  const understood = time(() =>
    understand(
      asked,
      {
        places,
        ...namesOf(context, programs),
        measures,
        industries,
        loaded: new Set(collection.places.map((place) => place.adcode)),
        documents: documents.map((head) => ({ ...head, title: head.document })),
      },
      previous,
      intent,
    ),
  );
  return { understood, collection };
}

function namesOf(
  { store, embedder, places, awards: vocabulary, measures }: AnswerContext,
  collection: readonly CollectionProgram[],
): Names {
  const key = JSON.stringify(collection);
  const known = names.get(store);
  if (known?.key === key) return known;
  const made = {
    key,
    awards: awardReader({ places, vocabulary, collection }),
    typos: typoReader({
      places,
      vocabulary,
      measures,
      collection,
      isWord: (word) => embedder.isWord(word),
    }),
    pinyin: pinyinReader(() => [
      ...[...vocabulary.programs, ...collection].flatMap(({ nameZh }) => [nameZh, withoutWhose(nameZh)]),
      ...glossaryWords(),
    ]),
  };
  names.set(store, made);
  return made;
}
