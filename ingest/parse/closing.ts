import { parseDate } from '../../text/dates.ts';
import { isProse, type Paragraph } from './paragraphs.ts';
import { isOrganisationLine } from './titles.ts';

/** 某某办公室2021年4月6日印发. */
export const PRINTED_NOTE = /^(.{2,60}?)((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)印发$/;

/** Signature, date, list of annexes, copies and printing notes at the end of a text. */
export function findClosing(paragraphs: readonly Paragraph[], from: number, to: number): number {
  let closing = to;
  for (;;) {
    const list = annexListAbove(paragraphs, from, closing);
    if (list !== null) closing = list;
    else if (closing > from && isClosingLine(paragraphs[closing - 1]?.text ?? '')) closing -= 1;
    else return closing;
  }
}

/** Where a list of annexes begins that ends at `to`: 附件：1.申报表, then 2.承诺书 on lines of their own. */
function annexListAbove(paragraphs: readonly Paragraph[], from: number, to: number): number | null {
  for (let i = to - 1; i >= Math.max(from, to - 12); i -= 1) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined || isProse(paragraph.text)) return null;
    if (paragraph.marker?.style === 'attachment') return i;
    if (paragraph.marker === null || paragraph.text.length > 60) return null;
  }
  return null;
}

export function isDateLine(text: string): boolean {
  return parseDate(text) !== null || /^(?:19|20)\d{4,6}$/.test(text);
}

function isClosingLine(text: string): boolean {
  return (
    isDateLine(text) ||
    isOrganisationLine(text) ||
    PRINTED_NOTE.test(text) ||
    /^(?:抄送|抄报|主送|主题词|分送|联系人|联系电话|印发|附件|传真|电子邮箱|通讯地址|邮政编码)[：:]?/.test(
      text,
    ) ||
    /^[（(](?:此件|此文|本文|联系人)[^（）]{1,80}[）)]$/.test(text) ||
    (text.length <= 60 && isOrganisationWithDate(text))
  );
}

/** 鄂州市人民政府2012年7月17日: signature and date on one line. */
function isOrganisationWithDate(text: string): boolean {
  const at = text.search(/(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/);
  return at > 2 && isOrganisationLine(text.slice(0, at));
}
