import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { QpgError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';

const level = z.enum(['national', 'province', 'prefecture', 'county']);

const programSchema = z.strictObject({
  id: z.string().regex(/^award:(?:\d{6}|\?):.+$/u),
  nameZh: z.string().min(2),
  nameEn: z.string().nullable(),
  sponsorLevel: level.nullable(),
  sponsorAdcode: z
    .string()
    .regex(/^\d{6}$/u)
    .nullable(),
  aliasesZh: z.array(z.string().min(2)).readonly(),
  aliasesEn: z.array(z.string().min(2)).readonly(),
  kind: z.string(),
});

const familySchema = z.strictObject({
  /** The name without its place: 著名商标. */
  core: z.string(),
  aliasesZh: z.array(z.string()).readonly(),
  /** How the programme of one place is called: `{place}` 湖北省, `{short}` 湖北, `{level}` 省. */
  display: z.string(),
  /** English pattern with `{place}`. */
  displayEn: z.string().nullable(),
});

/** One award programme that is known by name. Names that places share (市长质量奖) are families, not entries. */
export type AwardProgramEntry = Readonly<z.infer<typeof programSchema>>;
export type AwardFamily = Readonly<z.infer<typeof familySchema>>;

export interface ListedName {
  readonly name: string;
  readonly entry: AwardProgramEntry;
}

export interface AwardVocabulary {
  readonly programs: readonly AwardProgramEntry[];
  readonly families: readonly AwardFamily[];
  /** Names and aliases by their first two characters, the longest first. */
  readonly byStart: ReadonlyMap<string, readonly ListedName[]>;
  /** Matches every text that may name an award; most sentences do not and are not looked at further. */
  readonly mayName: RegExp;
  /** UTF-16 codes of the characters that names begin with: most of a text is skipped by them. */
  readonly firstCharacters: ReadonlySet<number>;
  /** Families by core and alias. */
  readonly familyOf: ReadonlyMap<string, AwardFamily>;
}

/**
 * The award programmes of `data/vocabulary/awards`.
 * @throws QpgError VOCABULARY_INVALID naming the file and the entry
 */
export function loadAwardVocabulary(): AwardVocabulary {
  const programs = ['national', 'provincial', 'prefecture'].flatMap((name) =>
    read(`${name}.json`, z.array(programSchema)),
  );
  return makeAwardVocabulary(programs, read('families.json', z.array(familySchema)));
}

/** Indexes programmes and families; the way in for tests that withhold entries. */
export function makeAwardVocabulary(
  programs: readonly AwardProgramEntry[],
  families: readonly AwardFamily[],
): AwardVocabulary {
  const byStart = new Map<string, ListedName[]>();
  for (const entry of programs) {
    for (const name of new Set([entry.nameZh, ...entry.aliasesZh])) {
      const key = name.slice(0, 2);
      byStart.set(key, [...(byStart.get(key) ?? []), { name, entry }]);
    }
  }
  for (const names of byStart.values()) names.sort((a, b) => b.name.length - a.name.length);
  const familyOf = new Map(
    families.flatMap((f) => [f.core, ...f.aliasesZh].map((name) => [name, f] as const)),
  );
  const firstCharacters = new Set([...byStart.keys()].map((key) => key.charCodeAt(0)));
  const names = programs.flatMap((p) => [p.nameZh, ...p.aliasesZh]);
  return { programs, families, byStart, firstCharacters, familyOf, mayName: gateFor(names) };
}

/** A part of every form that names are found by (award-forms.ts, standards, certifications, secretariats). */
const PARTS_OF_FORMS =
  '奖|商标|地理标志|老字号|名牌|名优|名品|品牌|精品|示范|试点|先导区|先行区|试验区|培育基地|出口基地|标杆|领跑者|冠军|巨人|瞪羚|独角兽|领航|龙头|链主|专精特新|创新型|高新技术|优势企业|先进|优秀企业|绿色|有机|无公害|名特优|工厂|车间|中心|创新基地|验证点|实验室|研究院|服务平台|工作站|众创空间|孵化器|加速器|委员会|工作组|秘书处|工匠|标兵|模范|能手|领军人才|首席质量官|质量工作者|质量管理者|小组|班组|文明单位|新产品|首台|首批次|首版次|认证|研发机构|知名产品|优质产品|优质农产品|免检产品|网点|研学|大户|案例|杯|称号|专利|星级|A级|AA|[一二三四五1-5]级|度假区|绿色|百强|良好行为|[获选入围定][得评为选围]?“|选(?:一次|出|表彰|认定)“|(?:入选|入围|获评)[^，。；“]{1,8}“|(?:评|认定|命名|授予)为?“|(?:定|订|草|制|编|导|与|持|头)[^，。；]{0,30}标准|标准[^，。；]{0,24}(?:定|订|草|制)';

function gateFor(names: readonly string[]): RegExp {
  const forms = new RegExp(PARTS_OF_FORMS, 'u');
  const others = names.filter((name) => !forms.test(name));
  return new RegExp([PARTS_OF_FORMS, ...others].join('|'), 'u');
}

function read<T>(file: string, schema: z.ZodType<T>): T {
  const path = join(packageRoot(), 'data/vocabulary/awards', file);
  const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new QpgError({
    code: 'VOCABULARY_INVALID',
    message: `${file}: entry ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}`,
    remedy: 'Mend the entry; data/vocabulary/awards/README.md describes the fields.',
  });
}
