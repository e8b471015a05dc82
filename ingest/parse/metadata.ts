import { findDates, parseDate, readBareDate } from '../../text/dates.ts';
import { sourceQuote } from '../../text/working-text.ts';
import type { PageField } from '../clean/page-fields.ts';
import { PRINTED_NOTE } from './closing.ts';
import type { Damage, DocumentMetadata } from './document.ts';
import { kindOf } from './document-kind.ts';
import {
  type DocumentNumber,
  findDocumentNumbers,
  readNumberLine,
  readOrderInNote,
} from './document-number.ts';
import { type Enactment, readEnactment } from './enactment.ts';
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
  const ownTitle =
    printedTitle(source, skeleton.title) ||
    pageField(source, 'title') ||
    runInTitle(paragraphs[0]?.text ?? '');
  const handedOn = skeleton.texts.find(({ kind }) => kind === 'handedOn');
  const attachedTitle = handedOn === undefined ? null : attachedTitleOf(source, ownTitle, handedOn);
  const opening = firstSentence(paragraphs.slice(skeleton.headEnd));
  const title = ownTitle || attachedTitle || opening.words || firstSentence(paragraphs).words;
  const number = readNumber(source);
  const enactment = readEnactment(headNotes(source));
  const issuers = readIssuers(source, ownTitle, number, enactment.body);
  const dates = readDates(source, enactment);
  const kind = kindOf((attachedTitle ?? ownTitle) || announcedKind(opening.words));
  const validity = readValidity({
    text: paragraphs.slice(skeleton.title.to).map((p) => p.text),
    title: attachedTitle ?? ownTitle,
    issued: dates.issued,
    enacted: enactment.effectiveFrom,
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

const LONGEST_BEFORE_ABOUT = 60;
const END_OF_RUN_IN = /的(?:通知|意见|决定|通告|公告|批复|函)(?=[各《现（(])/;

/** The title of a copy that lost its line ends: 某市人民政府关于…的通知各县人民政府：…. */
function runInTitle(text: string): string {
  const about = text.indexOf('关于');
  if (about < 0 || about > LONGEST_BEFORE_ABOUT || /[。，；：]/.test(text.slice(0, about))) return '';
  const end = END_OF_RUN_IN.exec(text.slice(about, about + 140));
  const title = end === null ? '' : text.slice(0, about + end.index + end[0].length);
  return /[。；]/.test(title) ? '' : title;
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

function readDates(
  source: MetadataSource,
  enactment: Enactment,
): {
  readonly issued: string | null;
  readonly published: string | null;
  readonly inferred: boolean;
} {
  const field = (name: PageField): string | null => dateIn(pageField(source, name) ?? '');
  const signed = signedDate(source);
  const enacted = enactment.published ?? enactment.passed;
  const issued =
    enacted ?? signed.whole ?? headDate(source) ?? field('issued') ?? printedDate(source) ?? signed.bare;
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

/** The lines between title and text, which tell of a law who passed it and when. */
function headNotes({ paragraphs, skeleton }: MetadataSource): string {
  const lines = paragraphs.slice(0, skeleton.headEnd).map((p) => p.text);
  return lines.filter((line) => /通过|公布|发布|施行/.test(line)).join('');
}

/** A date in the head: （2023年8月30日） under the title. */
function headDate({ paragraphs, skeleton }: MetadataSource): string | null {
  const dates = paragraphs.slice(skeleton.title.to, skeleton.headEnd).flatMap(({ text }) => findDates(text));
  return dates[0]?.iso ?? null;
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
