import type { Numbering, NumberingLevel } from './docx-numbering.ts';
import { readXml } from './xml.ts';

type Levels = (NumberingLevel | undefined)[];

/** The list and level that a paragraph style gives. */
export interface StyleNumber {
  readonly list: string;
  /** null where the list's own level that names the style says it. */
  readonly level: number | null;
}

/** word/numbering.xml as it is written, before lists take their levels from abstract lists and styles. */
interface WrittenNumbering {
  readonly abstract: ReadonlyMap<string, Levels>;
  readonly abstractOf: ReadonlyMap<string, string>;
  /** Style that an abstract list takes its levels from. */
  readonly linkedStyle: ReadonlyMap<string, string>;
  readonly starts: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly ownLevels: ReadonlyMap<string, Levels>;
}

/** Reads word/numbering.xml; `styles` are needed where a list takes its levels from one. */
export async function readNumbering(
  xml: string,
  styles: ReadonlyMap<string, StyleNumber>,
): Promise<Numbering> {
  const written = await readWritten(xml);
  const sharedCounter = new Map<string, string>();
  const levels = new Map<string, Levels>();
  for (const [list, id] of written.abstractOf) {
    const source = linkedAbstract(written, styles, id);
    const starts = written.starts.get(list);
    const own = written.ownLevels.get(list) ?? [];
    const base = written.abstract.get(source) ?? [];
    const count = Math.max(base.length, own.length);
    levels.set(
      list,
      Array.from({ length: count }, (_, i) => withStart(own[i] ?? base[i], starts?.get(i))),
    );
    sharedCounter.set(list, starts === undefined ? `abstract ${source}` : `list ${list}`);
  }
  return { levels, sharedCounter };
}

function linkedAbstract(
  { linkedStyle, abstractOf }: WrittenNumbering,
  styles: ReadonlyMap<string, StyleNumber>,
  id: string,
): string {
  const style = linkedStyle.get(id);
  const list = style === undefined ? undefined : styles.get(style)?.list;
  return (list === undefined ? undefined : abstractOf.get(list)) ?? id;
}

async function readWritten(xml: string): Promise<WrittenNumbering> {
  const abstract = new Map<string, Levels>();
  const abstractOf = new Map<string, string>();
  const linkedStyle = new Map<string, string>();
  const starts = new Map<string, Map<number, number>>();
  const ownLevels = new Map<string, Levels>();
  let levels: Levels = [];
  let abstractId = '';
  let list = '';
  let at = 0;
  await readXml(xml, {
    open: (tag, attribute) => {
      const value = attribute('w:val');
      if (tag === 'w:abstractNum') {
        abstractId = attribute('w:abstractNumId');
        levels = [];
        abstract.set(abstractId, levels);
      } else if (tag === 'w:numStyleLink') linkedStyle.set(abstractId, value);
      else if (tag === 'w:num') {
        list = attribute('w:numId');
        levels = [];
        ownLevels.set(list, levels);
      } else if (tag === 'w:abstractNumId') abstractOf.set(list, value);
      else if (tag === 'w:lvl' || tag === 'w:lvlOverride') at = levelNumber(attribute('w:ilvl'));
      else if (tag === 'w:startOverride') {
        const own = starts.get(list) ?? new Map<number, number>();
        starts.set(list, own.set(at, Number(value) || 0));
      } else {
        const part = levelPart(tag, value);
        if (part !== null) levels[at] = { ...(levels[at] ?? plainLevel(at)), ...part };
      }
    },
    close: () => undefined,
  });
  return { abstract, abstractOf, linkedStyle, starts, ownLevels };
}

function levelNumber(written: string): number {
  return Math.min(8, Math.max(0, Number(written) || 0));
}

function plainLevel(at: number): NumberingLevel {
  return {
    format: 'decimal',
    text: `%${at + 1}.`,
    start: 1,
    inDecimals: false,
    restarts: true,
    style: null,
  };
}

function levelPart(tag: string, value: string): Partial<NumberingLevel> | null {
  if (tag === 'w:start') return { start: Number(value) || 0 };
  if (tag === 'w:numFmt') return { format: value };
  if (tag === 'w:isLgl') return { inDecimals: value !== '0' && value !== 'false' };
  if (tag === 'w:lvlRestart') return { restarts: value !== '0' };
  if (tag === 'w:pStyle') return { style: value };
  return tag === 'w:lvlText' ? { text: value } : null;
}

function withStart(level: NumberingLevel | undefined, start: number | undefined): NumberingLevel | undefined {
  return level === undefined || start === undefined ? level : { ...level, start };
}

/** Reads word/styles.xml: the numbering that styles give, inherited from the styles they are based on. */
export async function readStyleNumbers(xml: string): Promise<ReadonlyMap<string, StyleNumber>> {
  const own = new Map<string, { list: string | null; level: number | null; basedOn: string | null }>();
  let style = '';
  await readXml(xml, {
    open: (tag, attribute) => {
      const value = attribute('w:val');
      if (tag === 'w:style') {
        style = attribute('w:styleId');
        own.set(style, { list: null, level: null, basedOn: null });
      }
      const entry = own.get(style);
      if (entry === undefined) return;
      if (tag === 'w:basedOn') entry.basedOn = value;
      else if (tag === 'w:numId') entry.list = value;
      else if (tag === 'w:ilvl') entry.level = levelNumber(value);
    },
    close: () => undefined,
  });
  const resolved = new Map<string, StyleNumber>();
  for (const [name, entry] of own) {
    let { list, level, basedOn } = entry;
    for (let depth = 0; depth < 20 && basedOn !== null && (list === null || level === null); depth += 1) {
      const base: typeof entry | undefined = own.get(basedOn);
      list ??= base?.list ?? null;
      level ??= base?.level ?? null;
      basedOn = base?.basedOn ?? null;
    }
    if (list !== null && list !== '0') resolved.set(name, { list, level });
  }
  return resolved;
}
