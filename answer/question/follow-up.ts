import { z } from 'zod';

/** What of the last answer a client sends back, so that "and Hebei?" can be read: its `understood`. */
export const previousSchema = z.object({
  text: z.string().max(2000),
  links: z
    .array(z.object({ kind: z.string(), printed: z.string(), start: z.int(), end: z.int() }))
    .max(200)
    .readonly(),
});

export type PreviousQuestion = Readonly<z.infer<typeof previousSchema>>;

interface LinkSpan {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** 那河北呢, 只看县级, 换成提名奖: a turn that only says what is to be otherwise. */
const FRAME_ZH =
  /^(?:那么?|那要是|如果是|换成|改成|改为|只看|只要|仅看|看看|同样|还有|再看)?(?<rest>.{1,30}?)(?:的)?(?:呢|又如何|怎么样|又怎样|的话|也一样吗)?[?!。]*$/u;
const CUE_ZH =
  /^(?:那|如果是|换成|改成|改为|只看|只要|仅看|看看|同样|还有|再看)|(?:呢|又如何|又怎样|的话)[?!。]*$/u;
const FRAME_EN =
  /^(?:(?:and|but|ok|so|then),? )?(?:what about|how about|what of|only|just|show only|now|same for|the same for|and)? ?(?<rest>.{1,60}?)(?: (?:only|instead|then|too))?[?!.]*$/i;
const CUE_EN =
  /^(?:and |but |(?:ok|so|then),? (?:and |what |how )|what about|how about|what of|only |just |show only|now |same for|the same for)|\b(?:only|instead)[?!.]*$/i;

/** The words of a turn that says only what is to be otherwise; null where it is a question of its own. */
export function followUpWords(text: string, language: 'zh' | 'en'): string | null {
  const [frame, cue] = language === 'zh' ? [FRAME_ZH, CUE_ZH] : [FRAME_EN, CUE_EN];
  if (!cue.test(text)) return null;
  return frame.exec(text)?.groups?.rest?.trim() ?? null;
}

/** Kinds of words that say where: a place takes the place of a level and of another place, a level that of places. */
const WHERE = ['place', 'unknownPlace', 'excluded', 'level'];

/**
 * The last question with the words of the same kinds exchanged for the new ones: 江西对中国质量奖奖励多少 and 那河北呢 give
 * 河北对中国质量奖奖励多少.
 */
export function compose(previous: PreviousQuestion, words: string, links: readonly LinkSpan[]): string {
  const kinds = new Set(links.map(({ kind }) => kind));
  const saysWhere = WHERE.some((kind) => kinds.has(kind));
  const dropped = previous.links
    .filter(({ kind }) => kinds.has(kind) || (saysWhere && WHERE.includes(kind)))
    .toSorted((a, b) => b.start - a.start);
  const first = dropped.at(-1);
  const gap = /[a-z]$/i.test(words) || /^[a-z]/i.test(words) ? ' ' : '';
  let text = previous.text;
  for (const link of dropped) {
    const put = link === first ? words : '';
    text = `${text.slice(0, link.start)}${put}${text.slice(link.end)}`;
  }
  if (first !== undefined) return text;
  let stop = text.length;
  while (stop > 0 && '?!。.'.includes(text[stop - 1] ?? '')) stop -= 1;
  const [body, end] = [text.slice(0, stop), text.slice(stop)];
  return `${body}${gap === '' ? ',' : gap}${words}${end}`;
}
