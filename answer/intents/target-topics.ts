import type { TargetFact } from '../../graph/queries/targets.ts';
import { type AskedThing, holdsPart, holdsTerms, termsOf } from '../asked-thing.ts';
import { likeness } from '../name-vectors.ts';
import type { Question } from '../question/question.ts';

/** How near an indicator is to one thing the question asks for. */
export interface Scored {
  readonly fact: TargetFact;
  /** Cosine of the question and the indicator. */
  readonly score: number;
  /** Whether the indicator holds the asked words as they are. */
  readonly holds: boolean;
  /** Which of the asked things it is near to, from 0. */
  readonly thing: number;
}

/** What a clause or an item of a list begins with: ——生态环境质量. It tells the subject of its targets; '' where it tells none. */
export function leadOf({ text }: Pick<TargetFact, 'text'>): string {
  const lead = (LEAD.exec(text)?.[1] ?? '').trim();
  return GENERAL.test(lead) ? '' : lead;
}
const LEAD =
  /^(?:[\s—–·●•-]|[(（][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十\d]{1,3}[、.．])*([^。,，:：;；\d\n]{2,24})/u;
const GENERAL = /^(?:主要|发展|总体|工作|具体|预期|奋斗)?(?:目标|任务|指标)$/u;

/** Least cosine of a question with the lead of a clause whose targets it asks for, and how much further others may be. */
const LEAST_LEAD = { zh: 0.45, en: 0.33, others: 0.05, behind: 0.02 };

/** Characters of a Chinese word that tells a subject by itself: 建设 stands in every second lead. */
const TELLING_SUBJECT = 3;

/** A subject of one English term: 生态环境 in 生态环境质量. */
function holdsSubject({ language, words }: AskedThing, lead: string): boolean {
  const [term, ...others] = language === 'en' ? termsOf(words, language) : [];
  return (
    others.length === 0 &&
    (term?.some((word) => word.length >= TELLING_SUBJECT && lead.includes(word)) ?? false)
  );
}

/**
 * All targets of the clauses whose lead holds the subject asked about or is near to it, if it is about as near as any
 * indicator or said to be a subject (环境方面). None where no lead is.
 */
export function ofTopic(
  facts: readonly TargetFact[],
  asked: AskedThing,
  vectors: ReadonlyMap<string, Float32Array>,
  { language, isSaid }: { readonly language: Question['language']; readonly isSaid: boolean },
): readonly Scored[] {
  const nearest = Math.max(...facts.map(({ indicator }) => likeness(asked.vector, vectors.get(indicator))));
  // water quality: an indicator has the words, and no lead.
  const isNamed = facts.some(({ indicator }) => holdsPart(asked, indicator));
  if (language === 'en' && isNamed && !facts.some((fact) => holdsPart(asked, leadOf(fact)))) return [];
  const scored = facts
    .filter((fact) => leadOf(fact) !== '')
    .map((fact) => {
      const lead = leadOf(fact);
      const score = likeness(asked.vector, vectors.get(lead));
      return { fact, score, holds: holdsTerms(asked, lead) || holdsSubject(asked, lead), thing: 0 };
    });
  const isHeld = scored.some(({ holds }) => holds);
  const least = Math.max(LEAST_LEAD[language], ...scored.map(({ score }) => score - LEAST_LEAD.others));
  const topic = scored.filter(({ holds, score }) => (isHeld ? holds : score >= least));
  return isSaid || topic.some(({ score, holds }) => holds || score > nearest - LEAST_LEAD.behind)
    ? topic
    : [];
}
