import type { PlaceIndex } from '../../text/vocabulary/places.ts';
import { PRINTED_NOTE } from './closing.ts';
import type { DocumentNumber } from './document-number.ts';
import { type MetadataSource, pageField } from './metadata-source.ts';
import { placeOfPrefix } from './number-place.ts';
import { endsLikeOrganisation, isOrganisationLine } from './titles.ts';

const STATE_BODY = /^(?:中共|国家|国务院|中央|全国|中华|共青团|最高)/;
/** Begins with a level and no place: 市人民政府, 省委办公厅. */
export const PLACELESS = /^(?:中共)?(省|市|县|区|州|自治区)(?:委|人民政府|政府)/;

/**
 * Who issued the document: the names before 关于 in the title, else the page's own field, the signature, the red head,
 * the printing note. A name without place (市人民政府) gets the place of the document number or the page's source.
 * @param enactor who passed a law, by the note under its title
 */
export function readIssuers(
  source: MetadataSource,
  title: string,
  number: DocumentNumber | null,
  enactor: string | null,
): readonly string[] {
  const inTitle = namesBeforeAbout(title, source.places);
  const elsewhere = (): readonly string[] =>
    firstNonEmpty([
      () => signatureNames(source),
      () => splitNames(pageField(source, 'issuer') ?? '', source.places),
      () => redHead(source),
      () => (enactor === null ? [] : [enactor]),
      () =>
        splitNames(
          /^(?:中华人民共和国(?=国务院))?(.{2,30})令$/.exec(number?.prefix ?? '')?.[1] ?? '',
          source.places,
        ),
      () => (inTitle.length > 0 ? [] : printedBy(source)),
    ]);
  const placeless = inTitle.every((name) => PLACELESS.test(name));
  const full = placeless ? elsewhere().filter((name) => !PLACELESS.test(name)) : [];
  const names = full.length > 0 ? full : inTitle;
  return [...new Set(names.map((name) => withPlace(name, source, number)))];
}

function firstNonEmpty(readers: readonly (() => readonly string[])[]): readonly string[] {
  for (const read of readers) {
    const names = read();
    if (names.length > 0) return names;
  }
  return [];
}

function namesBeforeAbout(title: string, places: PlaceIndex): readonly string[] {
  const about = title.search(/关于|印发《|出台《|发布《/);
  if (about < 3) return [];
  if (title.slice(0, about).includes('《')) return [];
  const before = title.slice(0, about).replace(/(?:印发|转发|批转|发布|公布)$/, '');
  const names = splitNames(before, places);
  return names.every(endsLikeOrganisation) ? names : [];
}

/** Names of bodies in a row, kept apart by blanks, 、, or by nothing where the next one begins with its place. */
function splitNames(row: string, places: PlaceIndex): readonly string[] {
  const parts = row.split(/[\s、，|]+/).filter((part) => part !== '');
  const merged: string[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last !== undefined && !endsLikeOrganisation(last)) merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  return merged.flatMap((part) => splitJoined(part, places)).filter(endsLikeOrganisation);
}

function splitJoined(row: string, places: PlaceIndex): readonly string[] {
  const names: string[] = [];
  let begin = 0;
  for (let i = 3; i < row.length - 2; i += 1) {
    if (!endsLikeOrganisation(row.slice(begin, i))) continue;
    const opensName = STATE_BODY.test(row.slice(i)) || places.matchAt(row, i) !== undefined;
    if (opensName) {
      names.push(row.slice(begin, i));
      begin = i;
    }
  }
  names.push(row.slice(begin));
  return names;
}

function signatureNames({ paragraphs, skeleton, places }: MetadataSource): readonly string[] {
  for (const text of skeleton.texts) {
    if (text.kind === 'annex') continue;
    const lines = paragraphs.slice(text.closing, text.to).map((p) => p.text);
    const names = lines
      .map((line) => line.replace(/(?:19|20)\d{2}年\d{1,2}月\d{1,2}日$/, ''))
      .filter((line) => isOrganisationLine(line))
      .flatMap((line) => splitNames(line, places));
    if (names.length > 0) return names;
  }
  return [];
}

/** 江西省人民政府文件 above the number. */
function redHead({ paragraphs, skeleton, places }: MetadataSource): readonly string[] {
  for (const { text } of paragraphs.slice(0, skeleton.title.from)) {
    const name = /^(.{4,40})文件$/.exec(text)?.[1];
    if (name !== undefined) return splitNames(name, places);
    if (isOrganisationLine(text)) return splitNames(text, places);
  }
  return [];
}

/** The body of a printing note, where nothing else names an issuer; an office prints for others. */
function printedBy({ paragraphs, skeleton, places }: MetadataSource): readonly string[] {
  const notes = skeleton.texts.flatMap((text) => paragraphs.slice(text.closing, text.to));
  const name = notes.map(({ text }) => PRINTED_NOTE.exec(text)?.[1]).find((found) => found !== undefined);
  return name === undefined ? [] : splitNames(name, places);
}

function withPlace(name: string, source: MetadataSource, number: DocumentNumber | null): string {
  const level = PLACELESS.exec(name)?.[1];
  if (level === undefined) return name;
  const bare = name.replace(/^中共/, '');
  const party = name.length - bare.length;
  const candidates = [
    number === null ? null : placeOfPrefix(number.prefix, source.places, level),
    placeAtStart(pageField(source, 'publisher'), source.places),
    placeAtStart(pageField(source, 'source'), source.places),
  ];
  const place = candidates.find((candidate) => candidate?.name.endsWith(level) === true);
  return place === null || place === undefined
    ? name
    : `${name.slice(0, party)}${place.name.slice(0, -level.length)}${bare}`;
}

function placeAtStart(text: string | null, places: PlaceIndex) {
  const match = text === null ? undefined : places.matchAt(text, 0);
  return match?.candidates.length === 1 ? (match.candidates[0] ?? null) : null;
}
