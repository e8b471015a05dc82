import { useId } from 'react';
import { useLanguage } from '../language/language.tsx';
import type { Messages } from '../language/messages.ts';
import type { NameOfPlace } from '../language/names.ts';
import type { NarrowingField } from '../routing/narrowing.ts';
import type { DocumentList } from '../server/shapes.ts';

/** A value to choose, and what it is called in the language of the page where that is another word. */
export interface Offered {
  readonly value: string;
  readonly name: string | null;
}

interface FieldProps {
  readonly field: NarrowingField;
  readonly value: string;
  /** What the collection offers for it; may be empty while it is not known. */
  readonly offered: readonly Offered[];
}

const YEARS: ReadonlySet<NarrowingField> = new Set(['from', 'to']);

/** One field of the filters: a choice where the values are few, a year, or words with suggestions. */
export function FilterField({ field, value, offered }: FieldProps) {
  const { t } = useLanguage();
  const list = useId();
  const choices = choicesOf(field, t);
  const label = t.search.names[field];
  if (choices !== null) {
    return (
      <label>
        {label}
        <select name={field} defaultValue={value}>
          <option value="">{t.search.any}</option>
          {choices.map(({ value: choice, words }) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      </label>
    );
  }
  const year = YEARS.has(field) ? { type: 'number', min: 1949, max: 2100 } : { type: 'text', maxLength: 200 };
  return (
    <label>
      {label}
      <input name={field} defaultValue={value} autoComplete="off" list={list} {...year} />
      <datalist id={list}>
        {offered.map(({ value: one, name }) => (
          <option key={one} value={one} {...(name === null ? {} : { label: `${name} ${one}` })} />
        ))}
      </datalist>
    </label>
  );
}

function choicesOf(
  field: NarrowingField,
  t: Messages,
): readonly { readonly value: string; readonly words: string }[] | null {
  const words = field === 'level' ? t.levels : field === 'validity' ? t.validity : null;
  return words === null ? null : Object.entries(words).map(([value, shown]) => ({ value, words: shown }));
}

/** Values that the documents of the collection have, to choose from while typing. */
export function offeredValues(
  { documents }: DocumentList,
  nameOf: NameOfPlace,
): Readonly<Partial<Record<NarrowingField, readonly Offered[]>>> {
  const distinct = (values: readonly (string | null | undefined)[]): readonly Offered[] =>
    [...new Set(values)]
      .filter((value) => typeof value === 'string')
      .sort()
      .map((value) => ({ value, name: null }));
  const held = new Map(documents.flatMap(({ jurisdiction: at }) => (at === null ? [] : [[at.name, at]])));
  const places = [...held.values()].map(({ name, level }) => ({ value: name, name: nameOf(name, level) }));
  const years = distinct(
    documents.map(({ issuedOn, publishedOn }) => (issuedOn ?? publishedOn)?.slice(0, 4)),
  );
  return {
    place: places,
    within: places,
    from: years,
    to: years,
    kind: distinct(documents.map(({ kind }) => kind)),
  };
}
