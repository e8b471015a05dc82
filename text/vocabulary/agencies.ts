import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildDictionary, type Dictionary } from '../automaton.ts';
import { QpgError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

const departmentSchema = z.object({
  name: z.string(),
  short: z.array(z.string()),
  suffixes: z.array(z.string()),
  /** Short names in one piece, whose stem is no field of work: 市场局. */
  whole: z.array(z.string()).default([]),
  suffix: z.string(),
  nameEn: z.string(),
});
const organSchema = z.object({ name: z.string(), short: z.array(z.string()) });
const wordSchema = z.object({ words: z.array(z.string()), chinese: z.array(z.string()) });
const reformSchema = z.object({
  former: z.array(organSchema),
  successor: z.string(),
  year: z.int(),
  note: z.string(),
});

/** What a dictionary word is: whose organ, and its full name without place. */
export interface AgencyForm {
  readonly kind: 'department' | 'state' | 'party' | 'mass' | 'former';
  readonly fullName: string;
}

export interface Reform {
  readonly former: string;
  readonly successor: string;
  readonly year: number;
}

export interface AgencyVocabulary {
  /** All names, full and short, of departments and organs, without place: 市场监管局, 国务院, 总工会. */
  readonly forms: Dictionary<AgencyForm>;
  /** Fields of work that may stand before 部门 alone or in a list: 市场监管, 发展改革, 财政. */
  readonly domains: Dictionary<string>;
  /** How the field of a department is written, in full and in short (市场监督管理, 市场监管, 市监); itself if unknown. */
  stemsOf(department: string): readonly string[];
  /** The full name behind a printed one without place: 市监局 → 市场监督管理局; itself if unknown. */
  fullName(printed: string): string;
  /** What the words of English names stand for in Chinese ones: technology for 科技 or 技术. */
  readonly wordsInNames: ReadonlyMap<string, readonly string[]>;
  /** What took over from a body that is no more; undefined for bodies of today. */
  reformOf(fullName: string): Reform | undefined;
}

let loaded: AgencyVocabulary | undefined;

/** Names of agencies from `data/vocabulary/agencies`, read once. @throws QpgError VOCABULARY_INVALID */
export function loadAgencyVocabulary(): AgencyVocabulary {
  loaded ??= build();
  return loaded;
}

function build(): AgencyVocabulary {
  const departments = read('departments.json', departmentSchema);
  const formers = read('reforms.json', reformSchema).flatMap(({ former, successor, year }) =>
    former.flatMap(({ name, short }) =>
      [name, ...short].map((printed) => ({ fullName: name, reform: { former: printed, successor, year } })),
    ),
  );
  const entries = departments.flatMap(namesOfDepartment);
  const organs = (file: string, kind: AgencyForm['kind']): void => {
    for (const { name, short } of read(file, organSchema)) {
      for (const printed of [name, ...short]) entries.push([printed, { kind, fullName: name }]);
    }
  };
  organs('state-organs.json', 'state');
  organs('mass-organs.json', 'mass');
  const known = new Set(entries.map(([printed]) => printed));
  for (const { fullName, reform } of formers) {
    if (!known.has(reform.former)) entries.push([reform.former, { kind: 'former', fullName }]);
  }
  const forms = buildDictionary(entries);
  const stems = new Map(departments.map(({ name, short }) => [name, [name, ...short]]));
  const byFormer = new Map(formers.map(({ reform }) => [reform.former, reform]));
  return {
    forms,
    domains: buildDictionary([
      ...departments.flatMap(({ name, short }) => [name, ...short].map((s) => [s, name] as const)),
      ...read('fields.json', z.string()).map((field) => [field, field] as const),
    ]),
    stemsOf: (department) => stems.get(department) ?? [department],
    wordsInNames: new Map(
      read('english-words.json', wordSchema).flatMap(({ words, chinese }) =>
        words.map((word) => [word, chinese] as const),
      ),
    ),
    fullName: (printed) => forms.get(printed)[0]?.fullName ?? printed,
    reformOf: (fullName) => byFormer.get(fullName),
  };
}

/** All printed names of a department, without place: 市场监管局, 市监局, 市场局. */
function namesOfDepartment(department: z.infer<typeof departmentSchema>): [string, AgencyForm][] {
  const { name, short, suffixes, suffix, whole } = department;
  const named = (printed: string, ending: string): [string, AgencyForm] => [
    printed,
    { kind: 'department', fullName: name + ending },
  ];
  return [
    ...suffixes.flatMap((printed) => {
      const full = printed === '委' ? '委员会' : printed === '办' ? '办公室' : printed;
      return [name, ...short].map((stem) => named(stem + printed, full === '' ? suffix : full));
    }),
    ...whole.map((printed) => named(printed, suffix)),
  ];
}

/** Party organs follow their committee (县委宣传部): printed name → full name. */
export function loadPartyOrgans(): ReadonlyMap<string, string> {
  return new Map(
    read('party-organs.json', organSchema).flatMap(({ name, short }) =>
      [name, ...short].map((printed) => [printed, name] as const),
    ),
  );
}

function read<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  const path = join(packageRoot(), 'data', 'vocabulary', 'agencies', file);
  try {
    return z.array(schema).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new QpgError({
      code: 'VOCABULARY_INVALID',
      message: `The list of agencies at ${path} cannot be read.`,
      remedy: 'Restore data/vocabulary/agencies from the package, or correct the entry the cause names.',
      cause,
    });
  }
}
