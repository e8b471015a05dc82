import type { IndustryLink, MeasureLink } from '../extract/facts.ts';
import type { FieldsOf } from './correction.ts';
import type { InClause, Reading } from './reading.ts';
import { isRefusal, type Refusal, unreadable } from './refusal.ts';

/** The industry that the words mean; what the text calls it stays. */
export function industryAfter(
  before: IndustryLink,
  { gbt4754 = before.gbt4754 }: FieldsOf<'industry'>,
  { knowledge }: Reading,
): IndustryLink | Refusal {
  if (knowledge.industries.byCode(gbt4754) === undefined) return noIndustry(gbt4754);
  return { ...before, gbt4754 };
}

/** An industry that the text may call by no name of its own: it goes by that of its class. */
export function newIndustry(
  { gbt4754 }: Pick<IndustryLink, 'gbt4754'>,
  place: InClause,
  { knowledge }: Reading,
): IndustryLink | Refusal {
  const industry = knowledge.industries.byCode(gbt4754);
  return industry === undefined ? noIndustry(gbt4754) : { name: industry.name, gbt4754, ...place };
}

/** The measure that the words carry, certain by a person's word. */
export function measureAfter(
  before: MeasureLink,
  { id = before.id }: FieldsOf<'measure'>,
  reading: Reading,
): MeasureLink | Refusal {
  const link = measureNamed(id, reading);
  return isRefusal(link) ? link : { ...before, ...link };
}

export function newMeasure(
  { id }: Pick<MeasureLink, 'id'>,
  place: InClause,
  reading: Reading,
): MeasureLink | Refusal {
  const link = measureNamed(id, reading);
  return isRefusal(link) ? link : { ...link, ...place };
}

function measureNamed(
  id: string,
  { knowledge }: Reading,
): Pick<MeasureLink, 'id' | 'labelZh' | 'score' | 'method'> | Refusal {
  const concept = knowledge.measures.byId(id);
  if (concept === undefined) return unreadable(`the vocabulary has no measure ${JSON.stringify(id)}`);
  return { id, labelZh: concept.prefLabelZh, score: 1, method: 'correction' };
}

function noIndustry(code: string): Refusal {
  return unreadable(`GB/T 4754 has no section or division ${JSON.stringify(code)}: C, C14`);
}
