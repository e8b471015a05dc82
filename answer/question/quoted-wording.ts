import type { Question } from './question.ts';

const QUOTED = /["“「『](?<words>[^"“”「」『』]{6,80})["”」』]/u;
/** An English question gives the Chinese words in brackets. */
const BRACKETED = /[(（](?<words>\p{Script=Han}{6,60})[)）]/u;
/** Huoshan writes that …; the idea of …. */
const REPORTED =
  /\b(?:(?:writes?|wrote|says?|said|states?|stated|stipulates?) that|(?:the )?(?:idea|notion|practice) of) (?<words>[^.?!;:]{12,200}?)(?= (?:spread|travel|come|came|appear|develop)[a-z]{0,4}\b|[.?!;:]|$)/iu;
/** 把中小企业纳入共同管理,这个提法…. */
const REPORTED_ZH =
  /(?<words>[^,，。;；:：?？]{8,60})[,，](?:这个|这一|这种|这|该)(?:提法|说法|表述|写法|做法|条款|条)/u;
/** Whoever says it, at the beginning of what is reported. */
const SAYS = /^(?:的?(?:方案|意见|纲要|规划|文件|通知)?(?:里|中)?(?:说|写|提出|要求|规定)?(?:要|了|到)?)/u;

/** A quotation that begins with a name and goes on for no more than this is the name: “首席质量官制度”. */
const BEYOND_A_NAME = 3;
const BEFORE_A_NAME = 1;

/**
 * The words whose way into a document a question asks for, where it quotes or reports them: a whole wording, and not the
 * name of a measure or an award; null where it quotes none.
 */
export function quotedWording({ text, links }: Pick<Question, 'text' | 'links'>): string | null {
  const found = QUOTED.exec(text) ?? BRACKETED.exec(text) ?? REPORTED.exec(text) ?? REPORTED_ZH.exec(text);
  const printed = found?.groups?.words;
  if (found === null || printed === undefined) return null;
  const from = found.index + found[0].indexOf(printed);
  const place = links.find(({ kind, start: at }) => kind === 'place' && at === from);
  const start = place === undefined ? from : place.end + (SAYS.exec(text.slice(place.end))?.[0].length ?? 0);
  const words = text.slice(start, from + printed.length);
  const isName = links.some(
    (link) =>
      ['measure', 'award'].includes(link.kind) &&
      link.start >= start &&
      link.start - start <= BEFORE_A_NAME &&
      start + words.length - link.end <= BEYOND_A_NAME,
  );
  return isName ? null : words;
}
