import { clausesByIds, sourceTexts } from '../../graph/queries/clauses.ts';
import { clauseDescents, clauseMeasures, type DescentRow } from '../../graph/queries/measures.ts';
import { responsibilities } from '../../graph/queries/responsibilities.ts';
import { loadAgencyVocabulary } from '../../text/vocabulary/agencies.ts';
import type { LineageRow } from '../answer.ts';
import type { AnswerContext } from '../context.ts';
import type { Collection } from '../coverage.ts';
import { LEVEL_RANK } from '../level-rank.ts';
import type { AskedPlace } from '../question/question.ts';
import type { PlacedRow } from '../render/lineage.ts';
import { factPart, type GraphRow } from '../rows.ts';
import { sentenceAround } from '../sentence-around.ts';
import { type ChangingClause, changesOf, shortChanges } from './changes.ts';

/** A clause of a line, with what it carries there. */
export interface LineClause extends GraphRow {
  readonly clauseId: string;
  readonly clause: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly measure: string;
  readonly measureEn: string | null;
  readonly score: number;
  readonly correction: string | null;
}

/** Every carrier, and what it descends from, though the upper clause may word the measure otherwise. */
export async function lineageRows(
  { store, today, places }: AnswerContext,
  carriers: readonly LineClause[],
): Promise<readonly PlacedRow[]> {
  const clauses = new Map<string, LineClause>(carriers.map((carrier) => [carrier.clauseId, carrier]));
  const descents: DescentRow[] = [];
  let wanted = [...clauses.keys()];
  while (wanted.length > 0) {
    const found = await store.read(clauseDescents, { ids: wanted });
    descents.push(...found);
    wanted = [...new Set(found.map(({ upperId }) => upperId))].filter((id) => !clauses.has(id));
    for (const upper of await store.read(clausesByIds, { ids: wanted })) {
      const lower = found.find(({ upperId }) => upperId === upper.clauseId)?.lowerId;
      const { measure = '', measureEn = null } = clauses.get(lower ?? '') ?? {};
      clauses.set(upper.clauseId, { ...upper, measure, measureEn, score: 1, correction: null });
    }
  }
  const documents = [...new Set([...clauses.values()].map(({ documentId }) => documentId))];
  const sources = await store.read(sourceTexts, { ids: documents });
  const sourceOf = new Map(sources.map(({ documentId, sourceText }) => [documentId, sourceText]));
  const knowledge = { places, agencies: loadAgencyVocabulary() };
  const changing = await changingClauses(store, clauses, descents);
  return [...clauses.values()].map((clause) => {
    const from = nearestUpper(
      descents.filter(({ lowerId }) => lowerId === clause.clauseId),
      clauses,
    );
    const upper = from === undefined ? undefined : clauses.get(from.upperId);
    const isUpper = descents.some(({ upperId }) => upperId === clause.clauseId);
    const source = sourceOf.get(clause.documentId) ?? '';
    const [above, own] = [changing.get(from?.upperId ?? ''), changing.get(clause.clauseId)];
    const changed = above === undefined || own === undefined ? [] : changesOf(above, own, knowledge);
    return {
      adcode: clause.adcode,
      row: {
        ...factPart(clause, today),
        clause: clause.clause,
        ...sentenceAround(source, clause),
        text: clause.text,
        score: from?.score ?? clause.score,
        measure: clause.measure,
        measureEn: clause.measureEn,
        basis: from?.basis ?? (isUpper ? 'origin' : 'parallel'),
        upper:
          upper === undefined
            ? null
            : { documentId: upper.documentId, document: upper.document, clause: upper.clause },
        changes: shortChanges(changed),
        changed,
      },
    };
  });
}

/** The clause of the nearest level above; of several of one level, the one nearest in words. */
function nearestUpper(
  descents: readonly DescentRow[],
  clauses: ReadonlyMap<string, LineClause>,
): DescentRow | undefined {
  const rank = ({ upperId }: DescentRow): number => {
    const level = clauses.get(upperId)?.level;
    return level == null ? -1 : LEVEL_RANK[level];
  };
  return descents.toSorted(
    (a, b) => rank(b) - rank(a) || b.score - a.score || compare(a.upperId, b.upperId),
  )[0];
}

/** Words, agencies and measures of the clauses that descend or are descended from. */
async function changingClauses(
  store: AnswerContext['store'],
  clauses: ReadonlyMap<string, LineClause>,
  descents: readonly DescentRow[],
): Promise<ReadonlyMap<string, ChangingClause>> {
  const ids = [...new Set(descents.flatMap(({ lowerId, upperId }) => [lowerId, upperId]))];
  if (ids.length === 0) return new Map();
  const [charges, measures] = await Promise.all([
    store.read(responsibilities, { clauseIds: ids }),
    store.read(clauseMeasures, { ids }),
  ]);
  return new Map(
    ids.map((id) => [
      id,
      {
        text: clauses.get(id)?.text ?? '',
        charges: charges.filter(({ clauseId }) => clauseId === id),
        measures: measures.filter(({ clauseId }) => clauseId === id),
      },
    ]),
  );
}

/** From the state downwards, then by date. */
export function byLevel(a: PlacedRow, b: PlacedRow): number {
  const rank = ({ row }: PlacedRow): number => (row.level === null ? 4 : LEVEL_RANK[row.level]);
  return rank(a) - rank(b) || byDate(a, b);
}

/** By date of issue, else of publication; what has none comes last. */
export function byDate({ row: a }: PlacedRow, { row: b }: PlacedRow): number {
  const date = (row: LineageRow): string => row.issuedOn ?? row.publishedOn ?? '9999';
  return compare(date(a), date(b)) || compare(a.documentId, b.documentId) || a.start - b.start;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An administrative line, and what the collection holds of it. */
interface Line {
  readonly codes: ReadonlySet<string>;
  readonly held: readonly AskedPlace[];
  readonly missing: readonly AskedPlace[];
}

/** These places and all above them. */
export function lineOf(
  { places }: AnswerContext,
  speakers: readonly { readonly adcode: string | null }[],
  collection: Collection,
): Line {
  const codes = new Set(speakers.flatMap(({ adcode }) => adcode ?? []));
  const all = new Map<string, AskedPlace>();
  for (const code of codes) {
    const place = places.byAdcode(code);
    if (place === undefined) continue;
    for (const { adcode, name, level } of [place, ...places.ancestors(place)])
      all.set(adcode, { adcode, name, level });
  }
  const held = new Set(collection.places.map(({ adcode }) => adcode));
  const line = [...all.values()].toSorted((a, b) => LEVEL_RANK[a.level] - LEVEL_RANK[b.level]);
  return {
    codes: new Set(all.keys()),
    held: line.filter(({ adcode }) => held.has(adcode)),
    missing: line.filter(({ adcode }) => !held.has(adcode)),
  };
}
