import type { Span } from '../../../text/span.ts';
import { sourceQuote } from '../../../text/working-text.ts';
import type { ParsedDocument } from '../../parse/document.ts';
import type { AgencyMention } from '../facts.ts';
import { canonicalName } from './canonical.ts';
import { type AgencyList, agencyListAt, withoutSharedTail } from './lists.ts';
import { type AgencyKnowledge, findAgencyNames } from './names.ts';
import { printedName } from './printed-name.ts';
import { isPlaceName, mayHaveActingPlace, sentenceDuties } from './sentences.ts';

export type { AgencyKnowledge } from './names.ts';
export { extractResponsibilities } from './responsibilities.ts';

/**
 * The agencies a document names, in order of first mention, one entry a body: the short and the full name of a body
 * (省政府, 江西省人民政府) are counted together under its canonical name. Issuers are agencies too, and so are places
 * that act for their government (石家庄、邯郸市加快…).
 */
export function extractAgencies(
  document: ParsedDocument,
  knowledge: AgencyKnowledge,
): readonly AgencyMention[] {
  const { metadata } = document;
  const bodies = new Map<string, Body>();
  const add = ({ name, asPrinted }: NamedBody): void => {
    const canonical = canonicalName(name, metadata.jurisdiction, knowledge);
    const body = bodies.get(canonical) ?? { names: new Map<string, number>(), asPrinted, mentions: 0 };
    body.names.set(name, (body.names.get(name) ?? 0) + 1);
    bodies.set(canonical, { ...body, mentions: body.mentions + 1 });
  };
  for (const body of namedBodies(document, knowledge)) add(body);
  const issuers = new Map(
    metadata.issuers
      .flatMap(bodiesOfIssuer)
      .map((name) => [canonicalName(name, metadata.jurisdiction, knowledge), name] as const),
  );
  for (const [canonical, name] of issuers) if (!bodies.has(canonical)) add({ name, asPrinted: name, at: -1 });
  return mergeBare(
    [...bodies].map(([canonical, { names, asPrinted, mentions }]) => ({
      name: nameOf(names, issuers.get(canonical)),
      canonical,
      asPrinted,
      mentions,
    })),
  );
}

/** 贵州省委省政府 is two bodies; 省市场监管局等18个厅局 names one. */
function bodiesOfIssuer(issuer: string): readonly string[] {
  const [, place, committee, government] =
    /^([\p{Script=Han}]{0,10}?)([省市县区州]委)([省市县区州](?:人民)?政府)$/u.exec(issuer) ?? [];
  if (place !== undefined && committee !== undefined && government !== undefined)
    return [place + committee, place + government];
  return [issuer.replace(/等(?:\d+|[一二三四五六七八九十]+)(?:个|家)?(?:部门|单位|厅局|委办局|部委)$/u, '')];
}

interface Body {
  readonly names: Map<string, number>;
  readonly asPrinted: string;
  readonly mentions: number;
}

interface NamedBody {
  readonly name: string;
  readonly asPrinted: string;
  /** Where it stands in the working text. */
  readonly at: number;
}

/** Names found, with members of lists that share their last word given in full. */
function namedBodies(document: ParsedDocument, knowledge: AgencyKnowledge): readonly NamedBody[] {
  const { working } = document;
  const { text } = working;
  const names = findAgencyNames(text, { start: 0, end: text.length }, knowledge);
  const bodies: NamedBody[] = names.map(({ start, end }) => ({
    name: printedName(working, start, end),
    asPrinted: sourceQuote(working, start, end).quote,
    at: start,
  }));
  const taken = new Uint8Array(text.length);
  for (const { start, end } of names) taken.fill(1, start, end);
  const members = [
    ...listMembers(text, knowledge),
    ...actingPlaces(document, knowledge),
    ...names.flatMap(({ start }) => placesBefore(text, start, knowledge)),
  ];
  for (const { name, start, end } of members) {
    if (taken[start] === 1) continue;
    bodies.push({ name, asPrinted: sourceQuote(working, start, end).quote, at: start });
  }
  return bodies.sort((a, b) => a.at - b.at);
}

interface Member extends Span {
  readonly name: string;
}

/** 发展改革、财政和科技等部门: members whose own words are no agency yet. */
function listMembers(text: string, knowledge: AgencyKnowledge): readonly Member[] {
  const members: Member[] = [];
  for (let at = 0; at < text.length; ) {
    const begins = knowledge.agencies.domains.matchAt(text, at) !== undefined;
    const list = begins ? agencyListAt(text, at, knowledge) : null;
    if (list === null || list.names.length < 2) {
      at += 1;
      continue;
    }
    members.push(...membersOf(text, list));
    at = list.end;
  }
  return members;
}

/** Places that share the department of the one at `at`: 山西、|河南省市场监管局. */
function placesBefore(text: string, at: number, knowledge: AgencyKnowledge): readonly Member[] {
  const before = text.slice(Math.max(0, at - 24), at);
  const printed = SHARING_PLACES.exec(before)?.[0];
  if (printed === undefined) return [];
  for (const { index, 0: first } of printed.matchAll(/[\p{Script=Han}]{2,4}(?=[、和])/gu)) {
    const start = at - printed.length + index;
    if (knowledge.places.matchAt(text, start)?.length !== first.length) continue;
    const list = agencyListAt(text, start, knowledge);
    const places = text
      .slice(start, at)
      .split(/[、和]/u)
      .filter((place) => place !== '');
    if (list === null || list.end <= at || list.names.length <= places.length) continue;
    let from = start;
    return places.map((place, i) => {
      const member = { name: list.names[i] ?? place, start: from, end: from + place.length };
      from = member.end + 1;
      return member;
    });
  }
  return [];
}
const SHARING_PLACES = /(?:[\p{Script=Han}]{2,4}[、和]){1,4}$/u;

/** Where each member of a list is printed; its shared last word may stand further on. */
function membersOf(text: string, { names, start }: AgencyList): readonly Member[] {
  let from = start;
  return names.flatMap((name) => {
    const printed = text.startsWith(name, text.indexOf(name.slice(0, 2), from))
      ? name
      : withoutSharedTail(name);
    const at = text.indexOf(printed, from);
    if (at < 0) return [];
    from = at + printed.length;
    return [{ name, start: at, end: from }];
  });
}

/** Places that lead by themselves, as 沧州、秦皇岛市积极推进…. */
function actingPlaces({ working, clauses }: ParsedDocument, knowledge: AgencyKnowledge): readonly Member[] {
  const clausesThatMay = clauses.filter(({ own }) =>
    mayHaveActingPlace(working.text.slice(own.start, own.end)),
  );
  return clausesThatMay.flatMap((clause) =>
    sentenceDuties(working.text, clause.own, knowledge)
      .filter(({ lead }) => lead.some(isPlaceName))
      .flatMap(({ start }) => {
        const list = agencyListAt(working.text, start, knowledge);
        return list === null ? [] : membersOf(working.text, list).filter(({ name }) => isPlaceName(name));
      }),
  );
}

/** The issuer's own name where the text prints it, else the name it prints most. */
function nameOf(names: ReadonlyMap<string, number>, issuer: string | undefined): string {
  if (issuer !== undefined && names.has(issuer)) return issuer;
  return [...names].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** 领导小组 alone is the one leading group the document names. */
function mergeBare(agencies: readonly AgencyMention[]): readonly AgencyMention[] {
  const groups = agencies.filter(({ canonical }) => /.领导小组$/u.test(canonical));
  const [only] = groups;
  if (groups.length !== 1 || only === undefined) return agencies;
  const bare = agencies.find(({ canonical }) => canonical === '领导小组');
  return agencies
    .filter((agency) => agency !== bare)
    .map((agency) => {
      if (agency === only) return { ...agency, mentions: agency.mentions + (bare?.mentions ?? 0) };
      return agency.canonical.startsWith('领导小组')
        ? { ...agency, canonical: only.canonical.replace(/领导小组$/u, agency.canonical) }
        : agency;
    });
}
