import type { Embedder } from '../../text/embed/embedder.ts';
import type { Intent } from '../answer.ts';
import { askedBeyond } from './beyond.ts';
import { likenessTo } from './exemplars.ts';
import type { Question } from './question.ts';

/** Nearest wordings of an intent that are averaged. */
const NEIGHBOURS = 3;
/**
 * What another intent must reach, and by how much it must be ahead of the one the words tell. Where the words tell
 * none, the search is what is left, and less will do. Chosen on the questions of `test/gold/ask-tuning.json`
 * (docs/evaluation.md).
 */
const OVER_SEARCH = { least: 0.35, lead: 0.1 };
const OVER_WORDS = { least: 0.5, lead: 0.25 };

/** Intents that the words tell by what was linked, which likeness does not outweigh. */
const BY_LINKS: ReadonlySet<Intent> = new Set(['awards', 'compare', 'unanswerable']);

/**
 * The intent of a question: what its words tell, unless it is clearly nearer to questions of another kind. Names are
 * left out of the comparison, so that a question is like others that ask the same of other places.
 */
export async function settledIntent(embedder: Embedder, question: Question): Promise<Intent> {
  const { intent, language, awards, unknownPlaces } = question;
  const isTold =
    BY_LINKS.has(intent) || question.omits || unknownPlaces.length > 0 || awards.some(({ about }) => about);
  if (isTold || askedBeyond(question) !== null) return intent;
  const [vector, likeness] = await Promise.all([
    embedder.embedQuestion(withoutNames(question), language),
    likenessTo(embedder, language, NEIGHBOURS),
  ]);
  const told = likeness(vector, intent);
  const others = COMPARED.map((other) => ({ other, score: likeness(vector, other) }));
  const best = others.reduce((a, b) => (b.score > a.score ? b : a));
  const { least, lead } = intent === 'search' ? OVER_SEARCH : OVER_WORDS;
  // 有没有关于召回的条款 is answered with yes or no.
  if (question.exists && best.other === 'precedents') return intent;
  const isOfField = best.score > likeness(vector, 'otherField');
  return isOfField && best.score >= least && best.score - told >= lead ? best.other : intent;
}

const COMPARED: readonly Intent[] = [
  'awards',
  'lineage',
  'precedents',
  'responsibility',
  'targets',
  'citations',
  'industries',
  'compare',
  'facts',
  'search',
];

/** How the wordings write what has a name. */
const STANDS_FOR: Readonly<Record<'zh' | 'en', Readonly<Record<string, string>>>> = {
  zh: { place: '某地', unknownPlace: '某地', award: '某奖' },
  en: { place: 'the place', unknownPlace: 'the place', award: 'the award' },
};

/** The question with the words of the exemplars for its places and awards. */
export function withoutNames({
  text,
  language,
  links,
}: Pick<Question, 'text' | 'language' | 'links'>): string {
  return links
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { kind, start, end }) => {
      const standing = STANDS_FOR[language][kind];
      return standing === undefined ? rest : rest.slice(0, start) + standing + rest.slice(end);
    }, text);
}
