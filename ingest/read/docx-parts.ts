import type { Numbering, NumberingLevel } from './docx-numbering.ts';
import { readXml } from './xml.ts';

/** The list and level that a paragraph style gives. */
export interface StyleNumber {
  readonly list: string;
  readonly level: number;
}

/** Reads word/numbering.xml. */
export async function readNumbering(xml: string): Promise<Numbering> {
  const abstract = new Map<string, (NumberingLevel | undefined)[]>();
  const abstractOf = new Map<string, string>();
  const restarted = new Map<string, Map<number, number>>();
  let levels: (NumberingLevel | undefined)[] = [];
  let list = '';
  let at = 0;
  let inOverride = false;
  const change = (part: Partial<NumberingLevel> | null): void => {
    if (part === null) return;
    levels[at] = { ...(levels[at] ?? { format: 'decimal', text: `%${at + 1}.`, start: 1 }), ...part };
  };
  await readXml(xml, {
    open: (tag, attribute) => {
      const value = attribute('w:val');
      if (tag === 'w:abstractNum') {
        levels = [];
        abstract.set(attribute('w:abstractNumId'), levels);
      } else if (tag === 'w:num') list = attribute('w:numId');
      else if (tag === 'w:abstractNumId') abstractOf.set(list, value);
      else if (tag === 'w:lvlOverride') {
        inOverride = true;
        at = Number(attribute('w:ilvl'));
      } else if (tag === 'w:startOverride') {
        const starts = restarted.get(list) ?? new Map<number, number>();
        restarted.set(list, starts.set(at, Number(value)));
      } else if (inOverride) return;
      else if (tag === 'w:lvl') at = Math.min(8, Math.max(0, Number(attribute('w:ilvl')) || 0));
      else change(levelPart(tag, value));
    },
    close: (tag) => {
      if (tag === 'w:lvlOverride') inOverride = false;
    },
  });
  const sharedCounter = new Map<string, string>();
  const byList = new Map<string, readonly (NumberingLevel | undefined)[]>();
  for (const [number, id] of abstractOf) {
    const starts = restarted.get(number);
    const own = abstract.get(id) ?? [];
    byList.set(number, starts === undefined ? own : own.map((level, i) => withStart(level, starts.get(i))));
    sharedCounter.set(number, starts === undefined ? `abstract ${id}` : `list ${number}`);
  }
  return { levels: byList, sharedCounter };
}

function levelPart(tag: string, value: string): Partial<NumberingLevel> | null {
  if (tag === 'w:start') return { start: Number(value) || 0 };
  if (tag === 'w:numFmt') return { format: value };
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
      else if (tag === 'w:ilvl') entry.level = Number(value) || 0;
    },
    close: () => undefined,
  });
  const resolved = new Map<string, StyleNumber>();
  for (const [name, entry] of own) {
    let list = entry.list;
    let level = entry.level;
    let above = entry.basedOn;
    for (let depth = 0; depth < 20 && above !== null && (list === null || level === null); depth += 1) {
      const base = own.get(above);
      list ??= base?.list ?? null;
      level ??= base?.level ?? null;
      above = base?.basedOn ?? null;
    }
    if (list !== null && list !== '0') resolved.set(name, { list, level: level ?? 0 });
  }
  return resolved;
}
