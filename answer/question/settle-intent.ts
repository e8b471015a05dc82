import type { Embedder } from '../../text/embed/embedder.ts';
import { type Intent, intentSchema } from '../answer.ts';
import { askedBeyond } from './beyond.ts';
import { likenessTo } from './exemplars.ts';
import { asksWhoMentions } from './mention-cues.ts';
import type { Question } from './question.ts';

/** Nearest wordings of an intent that are averaged. */
const NEIGHBOURS = 3;
/**
 * What an intent must reach, and by how much it must be ahead of the search. Chosen on the questions of
 * `test/gold/ask-tuning.json`. To weigh likeness against an intent that the words do tell mended 2 of 752 questions there
 * and none of the test half, and cost every question an embedding.
 */
const LEAST = 0.35;
const LEAD = 0.1;

/**
 * The intent of a question: what its words tell; where they tell none and leave it to the search, that of the questions it
 * is clearly nearer to. Names are left out of the comparison, so that a question is like others that ask the same of other
 * places.
 */
export async function settledIntent(embedder: Embedder, question: Question): Promise<Intent> {
  const { intent, language, awards, unknownPlaces } = question;
  const isTold = intent !== 'search' || question.omits || awards.some(({ about }) => about);
  if (isTold || unknownPlaces.length > 0 || askedBeyond(question) !== null) return intent;
  const [vector, likeness] = await Promise.all([
    embedder.embedQuestion(withoutNames(question), language),
    likenessTo(embedder, language, NEIGHBOURS),
  ]);
  const others = COMPARED.map((other) => ({ other, score: likeness(vector, other) }));
  const best = others.reduce((a, b) => (b.score > a.score ? b : a));
  // 有没有关于召回的条款 is answered with yes or no.
  if (question.exists && best.other === 'precedents') return intent;
  // 哪些文件提到茶叶 is like a question for documents themselves, and none.
  if (best.other === 'facts' && asksWhoMentions(question.text, language)) return intent;
  const isOfField = best.score > likeness(vector, 'otherField');
  return isOfField && best.score >= LEAST && best.score - likeness(vector, 'search') >= LEAD
    ? best.other
    : intent;
}

const COMPARED = intentSchema.options.filter((intent) => intent !== 'unanswerable');

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
