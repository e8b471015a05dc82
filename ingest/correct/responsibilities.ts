import { canonicalName } from '../extract/agencies/canonical.ts';
import type { Responsibility } from '../extract/facts.ts';
import type { FieldsOf } from './correction.ts';
import { defined, type InClause, type Reading } from './reading.ts';
import { type Refusal, unreadable } from './refusal.ts';

type Fields = FieldsOf<'responsibility'>;

/** The charge with other agencies. Names are kept as given; the graph gives each the place that the document means. */
export function responsibilityAfter(
  before: Responsibility,
  set: Fields,
  reading: Reading,
): Responsibility | Refusal {
  const after = { ...before, ...defined(set) };
  return refusalOf(after, reading) ?? after;
}

export function newResponsibility(set: Fields, place: InClause, reading: Reading): Responsibility | Refusal {
  const charge = { lead: [], participants: [], ...defined(set), ...place };
  return refusalOf(charge, reading) ?? charge;
}

/** A charge of nobody is none, and an agency has one role in it, by whatever name. */
function refusalOf(
  { lead, participants }: Pick<Responsibility, 'lead' | 'participants'>,
  { document, knowledge }: Reading,
): Refusal | null {
  const names = [...lead, ...participants];
  if (names.length === 0)
    return unreadable('neither lead nor participants is left; reject the fact where nobody is charged');
  const bodies = names.map((name) => canonicalName(name, document.metadata.jurisdiction, knowledge));
  const twice = bodies.find((body, i) => bodies.indexOf(body) !== i);
  return twice === undefined ? null : unreadable(`${twice} is charged twice`);
}
