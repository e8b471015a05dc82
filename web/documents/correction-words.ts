import { grouped } from '../awards/amount.ts';
import type { Messages } from '../language/messages.ts';
import type { NotedCorrection } from '../server/shapes.ts';

export interface FieldWords {
  readonly name: string;
  readonly value: string;
}

/** What was said of which kind of fact: 更正 · 奖励. */
export function correctionWords({ action, fact }: NotedCorrection, t: Messages): string {
  const kinds: Readonly<Record<string, string>> = t.corrections.facts;
  return `${t.corrections.actions[action]} · ${kinds[fact] ?? fact}`;
}

/** The fields that tell a fact, or that were set, in words. One that the page has no word for is shown as it comes. */
export function fieldWords(
  fields: NotedCorrection['set'],
  names: NotedCorrection['names'],
  language: 'zh' | 'en',
  t: Messages,
): readonly FieldWords[] {
  const known: Readonly<Record<string, string>> = t.corrections.fields;
  return Object.entries(fields).map(([field, value]) => ({
    name: known[field] ?? field,
    value: valueWords(field, value, t) ?? named(String(value), names, language),
  }));
}

function valueWords(field: string, value: unknown, t: Messages): string | null {
  if (value === null) return t.notSaid;
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (Array.isArray(value)) return value.length === 0 ? t.corrections.nobody : value.join('、');
  if (typeof value === 'number') return field.endsWith('Yuan') ? grouped(value) : String(value);
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    recipient: t.recipients,
    relation: t.citations.relations,
    amountKind: t.file.kinds,
  };
  return words[field]?.[String(value)] ?? null;
}

/** A code or an id with what it stands for. */
function named(value: string, names: NotedCorrection['names'], language: 'zh' | 'en'): string {
  const name = names[value]?.[language];
  if (name === undefined) return value;
  return /^[A-T]\d*$/.test(value) ? `${value} ${name}` : name;
}
