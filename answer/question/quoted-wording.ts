import type { Question } from './question.ts';

const QUOTED = /["“「『](?<words>[^"“”「」『』]{6,80})["”」』]/u;
/** Huoshan writes that …; the idea of …. */
const REPORTED =
  /\b(?:(?:writes?|wrote|says?|said|states?|stated|stipulates?) that|(?:the )?(?:idea|notion|practice) of) (?<words>[^.?!;:]{12,200}?)(?= (?:spread|travel|come|came|appear|develop)[a-z]{0,4}\b|[.?!;:]|$)/iu;
/** A quotation that begins with a name and goes on for no more than this is the name: “首席质量官制度”. */
const BEYOND_A_NAME = 3;
const BEFORE_A_NAME = 1;

/**
 * The words whose way into a document a question asks for, where it quotes or reports them: a whole wording, and not the
 * name of a measure or an award; null where it quotes none.
 */
export function quotedWording({ text, links }: Pick<Question, 'text' | 'links'>): string | null {
  const found = QUOTED.exec(text) ?? REPORTED.exec(text);
  const words = found?.groups?.words;
  if (found === null || words === undefined) return null;
  const start = found.index + found[0].indexOf(words);
  const isName = links.some(
    (link) =>
      ['measure', 'award'].includes(link.kind) &&
      link.start >= start &&
      link.start - start <= BEFORE_A_NAME &&
      start + words.length - link.end <= BEYOND_A_NAME,
  );
  return isName ? null : words;
}
