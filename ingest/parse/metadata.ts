import { findDates, parseDate, readBareDate } from '../../text/dates.ts';
import { sourceQuote } from '../../text/working-text.ts';
import type { PageField } from '../clean/page-fields.ts';
import { PRINTED_NOTE } from './closing.ts';
import type { Damage, DocumentKind, DocumentMetadata } from './document.ts';
import {
  type DocumentNumber,
  findDocumentNumbers,
  readNumberLine,
  readOrderInNote,
} from './document-number.ts';
import { firstSentence } from './first-sentence.ts';
import { readIssuers } from './issuers.ts';
import { readJurisdiction } from './jurisdiction.ts';
import { type MetadataSource, pageField } from './metadata-source.ts';
import type { TextRange } from './skeleton.ts';
import { printedTitle } from './title-text.ts';
import { readValidity } from './validity.ts';

/** Title, number, issuers, place, dates, validity and kind, from the head, the signature and the page's own fields. */
export function readMetadata(source: MetadataSource): {
  readonly document: DocumentMetadata;
  readonly damage: readonly Damage[];
} {
  const { cleaned, skeleton, paragraphs } = source;
  const ownTitle = printedTitle(source, skeleton.title) || pageField(source, 'title') || '';
  const handedOn = skeleton.texts.find(({ kind }) => kind === 'handedOn');
  const attachedTitle = handedOn === undefined ? null : attachedTitleOf(source, ownTitle, handedOn);
  const opening = firstSentence(paragraphs.slice(skeleton.headEnd));
  const title = ownTitle || attachedTitle || opening.words || firstSentence(paragraphs).words;
  const number = readNumber(source);
  const issuers = readIssuers(source, ownTitle, number);
  const dates = readDates(source);
  const kind = kindOf((attachedTitle ?? ownTitle) || announcedKind(opening.words));
  const validity = readValidity({
    text: paragraphs.slice(skeleton.title.to).map((p) => p.text),
    title: attachedTitle ?? title,
    issued: dates.issued ?? dates.published,
    field: (name) => pageField(source, name),
  });
  return {
    document: {
      title,
      attachedTitle,
      documentNumber: number?.text ?? null,
      documentNumberDamaged: number?.damaged ?? false,
      issuers,
      jurisdiction: readJurisdiction(source, {
        title: ownTitle,
        attachedTitle,
        issuers,
        prefix: number?.prefix ?? null,
        opening: issuers.length === 0 && number === null ? opening : null,
      }),
      published: dates.published,
      issued: dates.issued,
      ...validity,
      kind,
      script: cleaned.script,
      inferred: dates.inferred ? ['issued'] : [],
    },
    damage: [],
  };
}

/** 现提出如下实施意见 tells the kind of a text without title. */
function announcedKind(opening: string): string {
  return /如下(.{2,6})$/.exec(opening)?.[1] ?? '';
}

/** The attached title as the notice prints it, which may keep what the heading lost (2012-2020 for 20122020). */
function attachedTitleOf(source: MetadataSource, title: string, handedOn: TextRange): string {
  const own = printedTitle(source, { from: handedOn.title.from, to: handedOn.title.to });
  const announced = /《(.{2,100})》/.exec(title)?.[1];
  const digits = (text: string): string => text.replace(/[^\d]/g, '');
  return announced !== undefined && digits(announced) === digits(own) && announced.length > own.length
    ? announced
    : own;
}

/** The number in the head, else the page's own field; a citation in the body is none. */
function readNumber(source: MetadataSource): DocumentNumber | null {
  const { paragraphs, skeleton } = source;
  const head = paragraphs.slice(0, skeleton.headEnd).map((p) => readNumberLine(p.text));
  const inHead = head.find((number) => number !== null && !number.damaged);
  const field = pageField(source, 'documentNumber');
  const [inField] = field === null ? [] : findDocumentNumbers(field);
  const damaged = paragraphs.slice(0, skeleton.headEnd).find((p) => readNumberLine(p.text)?.damaged === true);
  if (inHead !== undefined && inHead !== null) return inHead;
  if (inField !== undefined) return inField;
  if (damaged === undefined) return readOrders(source);
  const number = readNumberLine(damaged.text);
  if (number === null) return null;
  const { quote } = sourceQuote(source.cleaned.working, damaged.start, damaged.start + damaged.text.length);
  return { ...number, text: quote.trim() };
}

function readOrders({ paragraphs, skeleton }: MetadataSource): DocumentNumber | null {
  const orders = paragraphs.slice(0, skeleton.headEnd).map(({ text }) => readOrderInNote(text));
  return orders.find((order) => order !== null) ?? null;
}

function readDates(source: MetadataSource): {
  readonly issued: string | null;
  readonly published: string | null;
  readonly inferred: boolean;
} {
  const field = (name: PageField): string | null => dateIn(pageField(source, name) ?? '');
  const signed = signedDate(source);
  const issued = signed.whole ?? headDate(source) ?? field('issued') ?? printedDate(source) ?? signed.bare;
  return {
    issued,
    published: field('published'),
    inferred:
      issued !== null && issued === signed.bare && signed.whole === null && printedDate(source) === null,
  };
}

function dateIn(text: string): string | null {
  return findDates(text)[0]?.iso ?? null;
}

/** The date under the signature of the document itself; bare digits (202146) apart. */
function signedDate({ paragraphs, skeleton }: MetadataSource): { whole: string | null; bare: string | null } {
  const [main, ...others] = skeleton.texts;
  for (const text of [main, ...others.filter(({ kind }) => kind === 'handedOn')]) {
    if (text === undefined) continue;
    const lines = paragraphs.slice(text.closing, text.to).map((p) => p.text);
    const whole = lines
      .filter((line) => !PRINTED_NOTE.test(line))
      .map(endDate)
      .find((iso) => iso !== null);
    const bare = lines.map(readBareDate).find((iso) => iso !== null);
    if (whole !== undefined || bare !== undefined) return { whole: whole ?? null, bare: bare ?? null };
  }
  return { whole: null, bare: null };
}

function endDate(line: string): string | null {
  if (line.length > 60) return null;
  return parseDate(line) ?? findDates(line).find(({ end }) => end >= line.length - 1)?.iso ?? null;
}

/** A date in the head: （2023年8月30日） under the title, or in the note of who passed a law and when. */
function headDate({ paragraphs, skeleton }: MetadataSource): string | null {
  for (const { text } of paragraphs.slice(skeleton.title.to, skeleton.headEnd)) {
    const dates = findDates(text);
    const madePublic = dates.find(({ end }, i) => /公布|发布/.test(text.slice(end, dates[i + 1]?.start)));
    const date = madePublic ?? dates[0];
    if (date !== undefined) return date.iso;
  }
  return null;
}

/** 某某办公室2021年4月6日印发 at the very end. */
function printedDate({ paragraphs, skeleton }: MetadataSource): string | null {
  for (const text of skeleton.texts) {
    for (const line of paragraphs.slice(text.closing, text.to)) {
      const date = PRINTED_NOTE.exec(line.text)?.[2];
      if (date !== undefined) return dateIn(date);
    }
  }
  return null;
}

const KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/实施意见$/, '实施意见'],
  [/指导意见$/, '指导意见'],
  [/意见$/, '意见'],
  [/决定$/, '决定'],
  [/方案$/, '方案'],
  [/细则$/, '细则'],
  [/办法$/, '办法'],
  [/通知$/, '通知'],
  [/(?:公告|通告)$/, '公告'],
  [/纲要$/, '纲要'],
  [/(?:规划|计划)$/, '规划'],
  [/条例$/, '条例'],
  [/法$/, '法'],
];

function kindOf(title: string): DocumentKind {
  const bare = title.replace(/(?:[（(][^（）()]{1,30}[）)]){1,4}$/, '');
  return KINDS.find(([end]) => end.test(bare))?.[1] ?? '其他';
}
