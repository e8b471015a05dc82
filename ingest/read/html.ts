import { titleKey } from '../../text/normalize.ts';
import { readFields } from '../clean/page-fields.ts';
import { type Block, readBlocks } from './html-blocks.ts';

const NUMBERED =
  /^\s*(?:[一二三四五六七八九十]{1,4}、|[（(][一二三四五六七八九十]{1,4}[）)]|第[一二三四五六七八九十百零\d]{1,6}[章节条])/;
const PROSE = /[。；，：,;:]/;
/** The element that holds this share of a page's prose holds its document. */
const MAIN_SHARE = 0.8;
const SITE_NAME = /(?:[_|]|\s[-–—]+\s|--|——).*/;

/**
 * The linear text of a web page's document: title, the page's own fields, and the element that holds the prose. Menus,
 * link lists and footers stay out; no numbered clause is lost for it. Table rows become `cell | cell`.
 */
export async function htmlToText(html: string): Promise<string> {
  const { blocks, parents, meta, title } = await readBlocks(html);
  const inMain = mainElement(blocks, parents);
  const kept = blocks.filter((block) => (inMain[block.element] === true ? !isMenu(block) : isHead(block)));
  const lines = kept.map(({ text }) => text);
  return [...missingHead(lines, meta, title), ...lines].join('\n');
}

/** For each element whether it lies in the innermost one that has most of the prose and every numbered line. */
function mainElement(blocks: readonly Block[], parents: readonly number[]): readonly boolean[] {
  const prose = subtreeSums(blocks.filter(isProse), parents, ({ text }) => text.length);
  const numbered = subtreeSums(
    blocks.filter((block) => NUMBERED.test(block.text) && !isLinks(block)),
    parents,
    () => 1,
  );
  // Children come after their parents, so the last element that fits is the innermost.
  let main = prose.findLastIndex((weight) => weight > 0 && weight >= (prose[0] ?? 0) * MAIN_SHARE);
  while (main > 0 && (numbered[main] ?? 0) < (numbered[0] ?? 0)) main = parents[main] ?? 0;
  const inside: boolean[] = [];
  for (const [element, parent] of parents.entries())
    inside.push(element === Math.max(0, main) || inside[parent] === true);
  return inside;
}

/** For each element the sum over the blocks in it and below it. */
function subtreeSums(
  blocks: readonly Block[],
  parents: readonly number[],
  value: (block: Block) => number,
): readonly number[] {
  const sums = new Array<number>(parents.length).fill(0);
  for (const block of blocks) sums[block.element] = (sums[block.element] ?? 0) + value(block);
  for (let i = sums.length - 1; i > 0; i -= 1) {
    const parent = parents[i] ?? 0;
    sums[parent] = (sums[parent] ?? 0) + (sums[i] ?? 0);
  }
  return sums;
}

function isProse(block: Block): boolean {
  return block.text.length >= 20 && PROSE.test(block.text) && !isLinks(block);
}

function isLinks({ text, linked }: Block): boolean {
  return linked > text.length * 0.6;
}

/** Links in a row are a menu; a linked annex or title is not. */
function isMenu(block: Block): boolean {
  return (
    isLinks(block) &&
    block.text.length < 60 &&
    !/^\s*附/.test(block.text) &&
    !NUMBERED.test(block.text) &&
    !/《|关于/.test(block.text)
  );
}

/** Outside the main element only headings and fields of the page are kept. */
function isHead(block: Block): boolean {
  if (isLinks(block) || block.text.length > 300) return false;
  return block.heading || readFields(block.text.replace(/[ \u00a0\u3000]+/g, ''), 0)?.strong === true;
}

/** Title and date that only the page's <meta> and <title> give, as lines of fields. */
function missingHead(
  lines: readonly string[],
  meta: ReadonlyMap<string, string>,
  title: string,
): readonly string[] {
  const head: string[] = [];
  const pageTitle = meta.get('articletitle') ?? title.replace(SITE_NAME, '').trim();
  const top = lines.slice(0, 25);
  const key = titleKey(pageTitle);
  const shown =
    key === '' ||
    top.some((line, i) => [line, line + (top[i + 1] ?? '')].some((text) => titleKey(text).includes(key)));
  if (!shown && /[\u4e00-\u9fff]{4}/.test(pageTitle)) head.push(pageTitle);
  const published = meta.get('pubdate') ?? meta.get('publishdate') ?? meta.get('article:published_time');
  if (
    published !== undefined &&
    /^\d{4}-\d{1,2}-\d{1,2}/.test(published) &&
    !/(?:发布|公开|发表|更新)(?:日期|时间)/.test(top.join(''))
  ) {
    head.push(`发布日期：${published.slice(0, 10)}`);
  }
  return head;
}
