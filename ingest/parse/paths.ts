import { chineseNumeral } from '../../text/numerals.ts';
import type { Clause } from './document.ts';
import type { Node } from './tree.ts';

/**
 * The path of a clause: labels from the top joined by ' > '; inside an article the legal way, without a sign between
 * (第三条第二款第（一）项).
 */
export function clausePath(node: Node, parent: Clause | undefined, own: string): string {
  const above = parent?.path ?? '';
  if (node.paragraphOfArticle !== null) return `${above}第${chineseNumeral(node.paragraphOfArticle)}款`;
  const last = above.slice(Math.max(above.lastIndexOf(' '), above.lastIndexOf('>')) + 1);
  const withinArticle =
    parent !== undefined && /^[^第]*第.[^条]*条/.test(last) && node.marker?.style !== 'article';
  if (withinArticle && own !== '') {
    const mark = own.replace(/[、.．：]$/, '');
    return mark.startsWith('（') ? `${above}第${mark}项` : `${above}第${mark}目`;
  }
  if (own === '') return above;
  return above === '' ? own : `${above} > ${own}`;
}
