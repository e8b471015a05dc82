import type { ExtractJson } from '../../../ingest/extract/extract-json.ts';
import type { GoldDocument } from '../gold.ts';
import { plain, type Score, score, sharedBigrams } from './match.ts';

/** Kinds of which the gold lists examples, not all: what is found beyond them is neither right nor wrong. */
export const RECALL_ONLY: ReadonlySet<string> = new Set(['industries', 'measures']);

/** What is scored of one document, by kind. Print differences (width of marks, blanks) never count. */
export const SCORERS: Readonly<Record<string, (gold: GoldDocument, read: ExtractJson) => Score>> = {
  headings: (gold, read) =>
    score({
      expected: gold.headings,
      found: read.headings,
      same: (e, f) => plain(e.marker) === plain(f.marker) && plain(e.title) === plain(f.title),
      showExpected: (e) => e.clause,
      showFound: (f) => f.clause,
    }),

  awards: (gold, read) =>
    score({
      expected: gold.awards,
      found: read.awards,
      same: (e, f) =>
        programNames(e).some((name) => sameProgram(name, f)) &&
        e.tier === f.tier &&
        e.recipient === f.recipient &&
        e.amountYuan === f.amountYuan &&
        e.oneOff === f.oneOff,
      showExpected: (e) => `${e.program} ${e.tier} ${e.recipient} ${e.amountYuan} ${e.oneOff}`,
      showFound: (f) => `${f.program} ${f.tier} ${f.recipient} ${f.amountYuan} ${f.oneOff} “${f.quote}”`,
    }),

  targets: (gold, read) =>
    score({
      expected: gold.targets,
      found: read.targets,
      optional: (e) => e.optional,
      same: (e, f) =>
        e.value === f.value &&
        plain(e.unit ?? '') === plain(f.unit ?? '') &&
        e.comparator === f.comparator &&
        (e.yearOptional || e.year === f.year) &&
        sharedBigrams(e.indicator, f.indicator) >= 0.5,
      showExpected: (e) => `${e.clause}: ${e.indicator} ${e.comparator} ${e.value}${e.unit ?? ''} ${e.year}`,
      showFound: (f) => `${f.clause}: ${f.indicator} ${f.comparator} ${f.value}${f.unit ?? ''} ${f.year}`,
    }),

  citations: (gold, read) =>
    score({
      expected: gold.citations,
      found: read.citations,
      optional: (e) => e.optional,
      same: (e, f) => titles(e).includes(citedTitle(f.title)),
      showExpected: (e) => e.title,
      showFound: (f) => f.title,
    }),

  agencies: (gold, read) =>
    score({
      expected: gold.agencies,
      found: read.agencies,
      same: (e, f) => agencyNames(e).includes(plain(f.name)),
      showExpected: (e) => `${e.name} (${e.role})`,
      showFound: (f) => f.name,
    }),

  responsibilities: (gold, read) =>
    score({
      expected: gold.responsibilities.flatMap((entry) =>
        roles(entry.lead, entry.participants).map((one) => ({
          ...one,
          clause: entry.clause,
          optional: entry.optional,
        })),
      ),
      found: read.responsibilities.flatMap((entry) =>
        roles(entry.lead, entry.participants).map((one) => ({ ...one, clause: entry.clause })),
      ),
      optional: (e) => e.optional,
      same: (e, f) =>
        plain(e.clause) === plain(f.clause) && e.role === f.role && plain(e.agency) === plain(f.agency),
      showExpected: (e) => `${e.clause}: ${e.role} ${e.agency}`,
      showFound: (f) => `${f.clause}: ${f.role} ${f.agency}`,
    }),

  industries: (gold, read) =>
    score({
      expected: gold.industries,
      found: gold.industries.filter((entry) => hasDivision(read, entry)),
      same: (e, f) => e === f,
      showExpected: (e) => `${e.name} ${e.gbt4754}`,
      showFound: (f) => f.name,
    }),

  measures: (gold, read) =>
    score({
      expected: gold.measures,
      found: gold.measures.filter((m) => read.measures.some((f) => plain(f.clause) === plain(m.clause))),
      same: (e, f) => e === f,
      showExpected: (e) => `${e.clause}: ${e.phrase}`,
      showFound: (f) => f.phrase,
    }),

  damage: (gold, read) =>
    score({
      expected: gold.damage.filter((entry) => entry.kind !== 'noise'),
      found: read.damage.filter((entry) => entry.kind !== 'noise'),
      same: (e, f) =>
        plain(e.as_printed).includes(plain(f.asPrinted)) || plain(f.asPrinted).includes(plain(e.as_printed)),
      showExpected: (e) => `${e.kind} ${e.as_printed}`,
      showFound: (f) => `${f.kind} ${f.asPrinted}`,
    }),

  metadata: (gold, read) =>
    score({
      expected: metadata(gold),
      found: metadata(read),
      same: (e, f) => e === f,
      showExpected: (e) => e,
      showFound: (f) => f,
    }),
};

type Metadata = Pick<GoldDocument, 'title' | 'documentNumber' | 'published' | 'issued' | 'script'> & {
  readonly attachedTitle?: string | null | undefined;
  readonly issuers: readonly string[];
  readonly jurisdiction: { readonly level: string; readonly adcode: string } | null;
};

function metadata(of: Metadata): readonly string[] {
  return [
    `title ${plain(of.title)}`,
    `attachedTitle ${plain(of.attachedTitle ?? '')}`,
    `number ${plain(of.documentNumber ?? '')}`,
    `issuers ${of.issuers.map(plain).join('、')}`,
    `place ${of.jurisdiction?.adcode} ${of.jurisdiction?.level}`,
    `published ${of.published}`,
    `issued ${of.issued}`,
    `script ${of.script}`,
  ];
}

function programNames(entry: GoldDocument['awards'][number]): readonly string[] {
  return [entry.program, entry.printedName, ...entry.aliases];
}

/** Core name: an award's place before its name, and quotation marks, do not make it another one. */
function sameProgram(name: string, found: ExtractJson['awards'][number]): boolean {
  return [found.program, found.printedName].some((other) => core(other) === core(name));
}

function core(name: string): string {
  return plain(name).replaceAll(/[“”"'‘’]/gu, '');
}

function titles({ title, fullName }: GoldDocument['citations'][number]): readonly string[] {
  return [title, fullName ?? title].map(citedTitle);
}

/** Normalised title: marks and blanks aside, and without the name of the republic before a law. */
function citedTitle(title: string): string {
  return plain(title)
    .replaceAll(/[《》〈〉<>]/gu, '')
    .replace(/^中华人民共和国/u, '');
}

function agencyNames(entry: GoldDocument['agencies'][number]): readonly string[] {
  return [entry.name, ...entry.aliases.map((alias) => alias.as_printed)].map(plain);
}

function roles(lead: readonly string[], participants: readonly string[]) {
  return [
    ...lead.map((agency) => ({ role: 'lead', agency })),
    ...participants.map((agency) => ({ role: 'participant', agency })),
  ];
}

/** GB/T 4754 division: section letter and two digits. */
function division(code: string): string {
  return code.slice(0, 3);
}

/** Whether the division that the gold names, or the other one it allows, is linked anywhere in the document. */
function hasDivision(read: ExtractJson, { gbt4754, alt }: GoldDocument['industries'][number]): boolean {
  const wanted = [gbt4754, alt].filter((code) => code !== undefined).map(division);
  return read.industries.some((link) => wanted.includes(division(link.gbt4754)));
}
