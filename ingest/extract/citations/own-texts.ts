import { titleKey } from '../../../text/normalize.ts';
import { titleParts } from '../../link/titles.ts';
import type { ParsedDocument } from '../../parse/document.ts';

/** Names of places and bodies that a shortened title leaves out: 鄂州市, 某省人民政府. */
const LEFT_OUT = /^[\u4e00-\u9fff]{1,16}(?:[省市县区州旗盟]|国|政府|委员会|[委厅局部署]|办公室)(?:关于)?$/;
const SHORTEST = 6;
/** 现将《…》印发给你们, 现公布《…》. */
const NOW_BEFORE = /现(?:将|把|予以?|印发|公布|发布|下发)[^，。；《》]{0,12}$/;
const HANDED_ON_BEHIND = /^[^。；]{0,20}?(?:印发|发布|公布|下发|颁布)/;
const FORWARDED_BEHIND = /^[^。；]{0,20}?(?:转发|批转)/;
/** 《…》已经市政府同意，现予印发. */
const APPROVED = /^[^。；，]{0,10}[已业]经?/;
const NOW_BEHIND = /现[^，。；]{0,6}(?:印发|发布|公布|下发|颁布)/;

/** Keys of a document's own title, of what it hands on, of its annexes, and its number. */
export function ownKeys({ metadata, clauses }: ParsedDocument): ReadonlySet<string> {
  const texts = clauses
    .filter(
      ({ marker, depth, title, part }) =>
        title !== '' && depth <= 1 && (marker === '' || part === 'attachment'),
    )
    .map((c) => c.title);
  const titles = [metadata.title, metadata.attachedTitle, metadata.documentNumber, ...texts];
  return new Set(
    titles
      .filter((title): title is string => title !== null && title !== '')
      .flatMap((title) => [titleKey(title), titleParts(title).key]),
  );
}

/** The one key that `key` shortens by a place or an issuer at its beginning; null if there is none or several. */
export function shortenedFrom(key: string, keys: Iterable<string>): string | null {
  if (key.length < SHORTEST) return null;
  const longer = [...keys].filter(
    (own) => own !== key && own.endsWith(key) && LEFT_OUT.test(own.slice(0, own.length - key.length)),
  );
  return longer.length === 1 ? (longer[0] ?? null) : null;
}

/** Whether the words around a title say that this document hands it on: it is a part of it. A forwarded text is not. */
export function isHandedOn(lead: string, behind: string): boolean {
  if (!NOW_BEFORE.test(lead)) return APPROVED.test(behind) && NOW_BEHIND.test(behind.split('。', 1)[0] ?? '');
  const handsOn = HANDED_ON_BEHIND.test(behind) || /(?:公布|发布|印发|下发)$/.test(lead);
  return handsOn && !FORWARDED_BEHIND.test(behind);
}
