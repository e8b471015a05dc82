import type { Span } from '../../text/span.ts';

/** Asks for everything. */
const ALL = /所有|全部|一切|统统|每一?[笔项个]|\b(?:every|all|everything|any)\b/iu;
const BEHIND =
  /^(?:那[些类]|这[些类])?(?:的)?(?:也|都)?(?:包括|算|计|含)(?:进|在)?(?:来|去|内|里面?)|^(?:在内|也要)|^,? (?:included|too|as well|inclusive)\b/iu;
const BEFORE = /(?:包括|包含|连同?|含)$|\b(?:including|and also) (?:the )?$/iu;
/** Before the last of a list that is included: brands and|trademarks included. */
const LISTED = /^(?:s)?(?:\s?(?:、|和|与|及|and|or|,)\s?[\p{L}]{2,24}){1,3}/u;

/**
 * Whether a class of awards is named only to say that it counts as well: every sum, trademarks included. It narrows
 * nothing then.
 */
export function isIncludedOnly(text: string, { start, end }: Span): boolean {
  if (!ALL.test(text)) return false;
  const behind = text.slice(end);
  const list = LISTED.exec(behind)?.[0] ?? '';
  return (
    BEFORE.test(text.slice(0, start)) ||
    BEHIND.test(behind) ||
    (list !== '' && BEHIND.test(behind.slice(list.length)))
  );
}
