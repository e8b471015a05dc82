import { overlaps, type Span } from '../span.ts';
import { findBareLevels } from './award-bare-levels.ts';
import { findFormNames } from './award-form-names.ts';
import type { AwardKind } from './award-forms.ts';
import { NOT_THE_AWARD } from './award-forms.ts';
import { type AwardIdentity, bare, identifyByForm } from './award-identity.ts';
import { takeOutQuotes } from './award-quotations.ts';
import { sharedNamesBefore } from './award-shared-levels.ts';
import { splitTierFromName, tiersAt } from './award-tiers.ts';
import type { AwardProgramEntry, AwardVocabulary } from './award-vocabulary.ts';
import type { Place, PlaceIndex } from './places.ts';

/** An award or title named in a text, and whose it is. Offsets are those of the text searched. */
export interface AwardName extends Span {
  /** Name of the programme without its tier; the same for every naming of one identity. */
  readonly program: string;
  /** `award:<adcode of the sponsor, or ?>:<core>` */
  readonly programId: string;
  readonly programEn: string | null;
  readonly sponsorAdcode: string | null;
  /** 提名奖, 一等奖, 包括提名奖 …; null where none is named. */
  readonly tier: string | null;
  readonly printedName: string;
  /** True where the vocabulary holds it, false where its form alone tells. */
  readonly listed: boolean;
  readonly kind: AwardKind;
  /** True where the text goes on to speak of something about the award: its jury, its rules, its candidates. */
  readonly about: boolean;
}

export interface AwardNameContext {
  readonly places: PlaceIndex;
  /** Place of the document or the question, for names that are relative to it (省政府质量奖); null if unknown. */
  readonly place: Place | null;
}

/** What follows these is part of the deed: 承担技术委员会秘书处工作. */
const NEVER_ABOUT: ReadonlySet<AwardKind> = new Set<AwardKind>([
  'standard',
  'secretariat',
  'certification',
  'patent',
  'grade',
]);

interface Found extends Span {
  readonly kind: AwardKind;
  readonly entry: AwardProgramEntry | null;
  /** The name where it differs from the text at the span (standards in a list). */
  readonly name: string | null;
}

/** Awards and titles named in `text`, by the vocabulary and by the form of names, in reading order, never overlapping. */
export function findAwardNames(
  text: string,
  context: AwardNameContext,
  vocabulary: AwardVocabulary,
): readonly AwardName[] {
  if (!vocabulary.mayName.test(text)) return [];
  const { unquoted, toText } = takeOutQuotes(text);
  const listed = findListed(unquoted.text, vocabulary);
  const byForm = findFormNames(unquoted, context.places, listed).map((f) => ({ ...f, entry: null }));
  const apart = withoutOverlaps([...listed, ...byForm]);
  const chosen = apart.filter((f) => !isAside(unquoted.text, f) && !isAnotherName(unquoted.text, f, apart));
  const names = chosen.flatMap((found) => complete(unquoted.text, found, context, vocabulary));
  const levels = findBareLevels(unquoted.text, names).map(({ start, end, name, like }) => ({
    ...like,
    ...identify(name, context, vocabulary),
    start,
    end,
    tier: null,
    printedName: name,
    listed: false,
  }));
  return [...names, ...levels]
    .sort((a, b) => a.start - b.start)
    .map((name) => ({ ...name, ...toText(name) }));
}

/** 国家地理标志产品|保护示范区 is a zone, and the mark is what it protects. */
const OF_A_ZONE = /^(?:产品)?保护示范(?:区|基地)/u;

function findListed(text: string, { byStart, firstCharacters }: AwardVocabulary): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (!firstCharacters.has(text.charCodeAt(at))) continue;
    const hit = byStart.get(text.slice(at, at + 2))?.find(({ name }) => text.startsWith(name, at));
    if (hit === undefined || text.startsWith('精神', at + hit.name.length)) continue;
    const end = at + hit.name.length;
    if (OF_A_ZONE.test(text.slice(end, end + 8))) continue;
    found.push({ start: at, end, kind: hit.entry.kind as AwardKind, entry: hit.entry, name: null });
    at = end - 1;
  }
  return found;
}

/** Of overlapping names the one that reaches furthest right counts, then the listed one, then the longer one. */
function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const isNamed = (f: Found): boolean =>
    f.kind !== 'certification' || !found.some((o) => o.entry !== null && overlaps(o, f));
  const ranked = found
    .filter(isNamed)
    .sort(
      (a, b) => b.end - a.end || Number(b.entry !== null) - Number(a.entry !== null) || a.start - b.start,
    );
  const kept: Found[] = [];
  for (const candidate of ranked) {
    if (kept.every((k) => candidate.end <= k.start || k.end <= candidate.start)) kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Names in 《》 are titles of documents; （含服务名牌） adds no award of its own, and （绿色食品除外） leaves one out. */
function isAside(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const to = text.slice(Math.max(0, start - 40), end);
  const afterClosed = to.slice(Math.max(to.lastIndexOf('）'), to.lastIndexOf(')')) + 1);
  if (/^(?:等)?(?:除外|不在此列)/u.test(text.slice(end, end + 6))) return true;
  return before.lastIndexOf('《') > before.lastIndexOf('》') || /[（(](?:含|包括|包含)/u.test(afterClosed);
}

/** 鲁班奖（国家优质工程奖）: the bracket gives another name of the award before it. */
function isAnotherName(text: string, { start, end }: Span, found: readonly Found[]): boolean {
  const isBracketed = /[（(]/u.test(text[start - 1] ?? '') && /[）)]/u.test(text[end] ?? '');
  return isBracketed && found.some((other) => other.end === start - 1);
}

/** Adds the tiers that follow and the levels that share the name. */
function complete(
  text: string,
  found: Found,
  context: AwardNameContext,
  vocabulary: AwardVocabulary,
): readonly AwardName[] {
  const printed = found.name ?? text.slice(found.start, found.end);
  const inName = found.entry === null ? splitTierFromName(bare(printed)) : null;
  const core = inName?.core ?? printed;
  const tiers = inName === null ? tiersAt(text, found.end) : tiersAt(text, found.start + inName.tierAt);
  const end = Math.max(tiers.at(-1)?.end ?? 0, found.end);
  const about = !NEVER_ABOUT.has(found.kind) && NOT_THE_AWARD.test(text.slice(end, end + 8));
  const identity = identityOf(found, core, context, vocabulary);
  const base = { ...identity, listed: found.entry !== null, kind: found.kind, about };
  const shared = sharedNamesBefore(text, found.start, core).map(({ start, end: until, name }) => ({
    ...base,
    ...identify(name, context, vocabulary),
    start,
    end: until,
    tier: null,
    printedName: name,
  }));
  if (tiers.length < 2) {
    const tier = tiers[0]?.tier ?? null;
    return [...shared, { ...base, start: found.start, end, tier, printedName: text.slice(found.start, end) }];
  }
  const ranked = tiers.map((t, i) => ({
    ...base,
    start: i === 0 ? found.start : t.start,
    end: t.end,
    tier: t.tier,
    printedName: `${bare(core)}${t.tier}`,
  }));
  return [...shared, ...ranked];
}

function identityOf(
  { entry }: Found,
  core: string,
  context: AwardNameContext,
  vocabulary: AwardVocabulary,
): AwardIdentity {
  return entry === null ? identify(core, context, vocabulary) : identityOfEntry(entry);
}

/** A name put together from parts (国家、省级质检中心) may be a listed one. */
function identify(name: string, context: AwardNameContext, vocabulary: AwardVocabulary): AwardIdentity {
  const plain = bare(name);
  const listed = vocabulary.byStart.get(plain.slice(0, 2))?.find((l) => l.name === plain);
  return listed === undefined ? identifyByForm(name, context, vocabulary) : identityOfEntry(listed.entry);
}

function identityOfEntry({ nameZh, id, nameEn, sponsorAdcode }: AwardProgramEntry): AwardIdentity {
  return { program: nameZh, programId: id, programEn: nameEn, sponsorAdcode };
}
