import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one case expects of one row; what it leaves out is `null` in the row, but for `checks`. */
export interface ExpectedAward {
  readonly program: string;
  readonly tier: string | null;
  readonly recipient: 'organization' | 'individual' | null;
  readonly amountYuan: number | null;
  readonly oneOff: boolean | null;
  readonly amountKind: string;
  readonly amountMaxYuan: number | null;
  /** Fields compared only where the case names them. */
  readonly checks: Readonly<Record<string, string>>;
}

export interface AwardCase {
  readonly file: string;
  readonly line: number;
  readonly input: string;
  /** The input under a title, as a document has one. */
  readonly document: string;
  readonly adcode: string;
  readonly expected: readonly ExpectedAward[];
}

const TITLE = '关于支持高质量发展的若干政策';
const IS_TITLE = /(?:办法|规定|细则)$/u;

function asDocument(lines: readonly string[]): string {
  const text = lines.join('\n');
  return IS_TITLE.test(lines[0] ?? '') ? text : `${TITLE}\n${text}`;
}

const FOLDER = join(import.meta.dirname, 'cases');
const DEFAULT_PLACE = '340100';
const UNITS: Readonly<Record<string, number>> = { 元: 1, 千: 1e3, 万: 1e4, 亿: 1e8 };
const KINDS: Readonly<Record<string, string>> = {
  max: 'ceiling',
  min: 'floor',
  per: 'perUnit',
  share: 'matching',
  future: 'future',
};

/** Every case of the folder: blocks parted by blank lines, the text above, one `=>` line for each row below. */
export function readCases(): readonly AwardCase[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => casesOf(name, readFileSync(join(FOLDER, name), 'utf8')));
}

function casesOf(file: string, content: string): readonly AwardCase[] {
  const cases: AwardCase[] = [];
  let adcode = DEFAULT_PLACE;
  let block: { line: number; input: string[]; results: string[] } | null = null;
  const close = (): void => {
    if (block === null) return;
    if (block.results.length === 0) throw new Error(`${file}:${block.line}: a case without =>`);
    const expected = block.results
      .filter((r) => r !== 'none')
      .map((r) => expectation(r, `${file}:${block?.line}`));
    const input = block.input.join('\n');
    cases.push({ file, line: block.line, input, document: asDocument(block.input), adcode, expected });
    block = null;
    adcode = DEFAULT_PLACE;
  };
  content.split('\n').forEach((line, i) => {
    if (line.trim() === '') close();
    else if (line.startsWith('#')) return;
    else if (line.startsWith('@')) adcode = line.slice(1).trim();
    else {
      block ??= { line: i + 1, input: [], results: [] };
      if (line.startsWith('=> ')) block.results.push(line.slice(3).trim());
      else block.input.push(line);
    }
  });
  close();
  return cases;
}

/** `中国质量奖[提名奖] org 100万 once max sponsor=100000` */
function expectation(text: string, place: string): ExpectedAward {
  const [name = '', ...words] = text.split(/\s+/u);
  const [, program, tier] = /^(.+?)(?:\[(.+)\])?$/u.exec(name) ?? [];
  if (program === undefined) throw new Error(`${place}: cannot read ${text}`);
  const amount = words.find((w) => /^[\d.]+[元千万亿]/u.test(w));
  const [low, high] = (amount ?? '').split('-').map(yuanOf);
  const kind = words.find((w) => w in KINDS);
  return {
    program,
    tier: tier ?? null,
    recipient: words.includes('org') ? 'organization' : words.includes('ind') ? 'individual' : null,
    amountYuan: low ?? null,
    amountMaxYuan: high ?? (words.includes('share') ? capOf(words) : null),
    oneOff: words.includes('once') ? true : words.includes('yearly') ? false : null,
    amountKind: high !== undefined ? 'range' : kind === undefined ? 'exact' : (KINDS[kind] ?? 'exact'),
    checks: Object.fromEntries(
      words.filter((w) => w.includes('=')).map((w) => w.split('=') as [string, string]),
    ),
  };
}

function capOf(words: readonly string[]): number | null {
  const cap = words.find((w) => w.startsWith('cap='));
  return cap === undefined ? null : (yuanOf(cap.slice(4)) ?? null);
}

function yuanOf(printed: string): number | undefined {
  const match = /^([\d.]+)([元千万亿])$/u.exec(printed);
  return match === null ? undefined : Math.round(Number(match[1]) * (UNITS[match[2] ?? ''] ?? 1));
}
