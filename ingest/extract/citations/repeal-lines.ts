import type { Span } from '../../../text/span.ts';

/** A line of the body, and whether what it lists is repealed. */
export interface RepealLine {
  readonly line: Span;
  readonly isList: boolean;
}

const ENDING = /废止|失效|停止执行/;
/** 经研究，决定废止下列文件：. */
const LEAD = /(?:废止|失效|停止执行)[^。；《》]{0,24}[：:]$/;
/** Words of a lead or heading that what follows does not end here. */
const LASTING = /继续有效|修改|修订|保留|重新公布|建议|拟/;
/** 一、废止的文件: a heading inside a list. */
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|附件\d{0,2})[^。；《》]{2,40}$/;
const ENTRY = /^[\d一二三四五六七八九十（）()、.．\s|]{0,8}《/;

/**
 * The lines of a body from `from` on. A list of repeals stands under a title that speaks of 废止, until a heading says
 * otherwise, or under a lead (决定废止下列文件：) as long as its lines begin with a title.
 */
export function* repealLines(text: string, from: number, title: string): Generator<RepealLine> {
  const underTitle = ENDING.test(title) && !/部分(?:条款|内容)|修改|解读|说明/.test(title);
  let section = underTitle;
  let lead = false;
  for (let start = from; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const words = text.slice(start, end);
    if (LEAD.test(words)) lead = !LASTING.test(words);
    else if (underTitle && HEADING.test(words))
      section = ENDING.test(words) || (section && !LASTING.test(words));
    else if (!ENTRY.test(words)) lead = false;
    yield { line: { start, end }, isList: section || lead };
    start = end + 1;
  }
}
