import { z } from 'zod';
import { agenciesNamed, programsNamed } from '../graph/queries/names.ts';
import type { SearchFilter } from '../graph/store.ts';
import { simplify } from '../text/convert-script.ts';
import { QpgError } from '../text/errors.ts';
import type { Place } from '../text/vocabulary/places.ts';
import { levelSchema, validitySchema } from './answer.ts';
import type { AnswerContext } from './context.ts';
import type { Collection } from './coverage.ts';
import { highest } from './question/places.ts';

const several = z.array(z.string().trim().min(1)).readonly().optional();
const year = z.int().min(1949).max(2100).optional();

/** What a search is narrowed to, in the words of those who ask; of several values of one kind any may hold. */
export const narrowingSchema = z.object({
  level: z.array(levelSchema).readonly().optional(),
  /** Names (江西, 江西省, Jiangxi) or codes; their own documents. */
  place: several,
  /** The same with all places below them. */
  within: several,
  /** Years of issue, else of publication; inclusive. */
  from: year,
  to: year,
  /** 意见, 办法, 条例 … */
  kind: several,
  /** Id or label of a measure. */
  measure: several,
  /** Name of an agency or the end of it: 市场监督管理局 stands for that of every place. */
  agency: several,
  /** Name of an award, Chinese or English. */
  award: several,
  /** Code or name of an industry of GB/T 4754. */
  industry: several,
  validity: z.array(validitySchema).readonly().optional(),
});
export type SearchNarrowing = Readonly<z.infer<typeof narrowingSchema>>;

/**
 * The filter of the stores for what was asked.
 * @throws QpgError REQUEST_INVALID for a name that nothing goes by: an empty filter would not narrow at all.
 */
export async function searchFilterOf(
  context: AnswerContext,
  collection: Collection,
  narrowing: SearchNarrowing,
): Promise<SearchFilter> {
  const { store, today } = context;
  const { level, place, within, from, to, kind, measure, agency, award, industry, validity } = narrowing;
  const adcodes = [
    ...(place ?? []).flatMap((name) => codesOf(context, 'place', name)),
    ...(within ?? []).flatMap((name) => codesWithin(context, collection, name)),
  ];
  const ofEach = async (
    names: readonly string[] | undefined,
    field: keyof SearchNarrowing,
    read: (name: string) => Promise<readonly string[]>,
  ): Promise<readonly string[]> => {
    const ids = await Promise.all((names ?? []).map(async (name) => known(await read(name), field, name)));
    return ids.flat();
  };
  const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
  return {
    levels: level,
    adcodes,
    kinds: kind?.map(simplify),
    ...(from === undefined ? {} : { issuedFrom: `${from}-01-01` }),
    ...(to === undefined ? {} : { issuedTo: `${to}-12-31` }),
    measureIds: measure?.flatMap((name) => known(measuresOf(context, name), 'measure', name)),
    industryCodes: industry?.flatMap((name) => known(industriesOf(context, name), 'industry', name)),
    agencyIds: await ofEach(agency, 'agency', async (name) =>
      idsOf(await store.read(agenciesNamed, { name: simplify(name) })),
    ),
    programIds: await ofEach(award, 'award', async (name) =>
      idsOf(await store.read(programsNamed, { name: simplify(name), lower: name.toLowerCase() })),
    ),
    ...(validity === undefined ? {} : { standing: { oneOf: validity, on: today } }),
  };
}

/** A name in Chinese, else in English; a name of several levels is that of the highest, as in Chinese. */
function codesOf(context: AnswerContext, field: 'place' | 'within', name: string): readonly string[] {
  const { places } = context;
  const place = places.byAdcode(name);
  const named = place === undefined ? places.byName(simplify(name)) : [place];
  const found = named.length === 0 ? placesInEnglish(context, name) : named;
  return known(
    found.map(({ adcode }) => adcode),
    field,
    name,
  );
}

function placesInEnglish({ places }: AnswerContext, name: string): readonly Place[] {
  const wanted = name.toLowerCase();
  return highest(places.all().filter(({ nameEn }) => nameEn.toLowerCase() === wanted));
}

/** Codes of the places named and of those of the collection that lie in them. */
function codesWithin(context: AnswerContext, { places: held }: Collection, name: string): readonly string[] {
  const { places } = context;
  const codes = codesOf(context, 'within', name);
  const below = held.flatMap(({ adcode }) => {
    const place = places.byAdcode(adcode);
    const line = place === undefined ? [] : places.ancestors(place);
    return line.some((above) => codes.includes(above.adcode)) ? [adcode] : [];
  });
  return [...codes, ...below];
}

function measuresOf({ measures }: AnswerContext, name: string): readonly string[] {
  const wanted = simplify(name).toLowerCase();
  return measures
    .all()
    .filter(({ id, prefLabelZh, prefLabelEn, altLabelsZh, altLabelsEn }) =>
      [id, prefLabelZh, prefLabelEn, ...altLabelsZh, ...altLabelsEn].some(
        (label) => label.toLowerCase() === wanted,
      ),
    )
    .map(({ id }) => id);
}

function industriesOf({ industries }: AnswerContext, name: string): readonly string[] {
  const wanted = simplify(name).toLowerCase();
  return industries
    .all()
    .filter(({ code, name: full, nameEn, labels, weakLabels }) =>
      [code, full, nameEn, ...labels, ...weakLabels].some((label) => label.toLowerCase() === wanted),
    )
    .map(({ code }) => code);
}

function known(ids: readonly string[], field: keyof SearchNarrowing, name: string): readonly string[] {
  const what = field === 'within' ? 'place' : field;
  if (ids.length > 0) return ids;
  throw new QpgError({
    code: 'REQUEST_INVALID',
    message: `The search is narrowed to the ${what} ${JSON.stringify(name)}, which nothing goes by.`,
    remedy: `Correct the name of the ${what}, or leave it out.`,
    field,
    value: name,
  });
}
