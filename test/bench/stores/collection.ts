import type { DocumentSubgraph } from '../../../graph/subgraph.ts';
import { discover } from '../../../ingest/discover.ts';
import { readFacts } from '../../../ingest/fact-reading.ts';
import { buildSubgraph } from '../../../ingest/load/subgraph.ts';
import { readSource, type SourceDocument, sourceFromBytes } from '../../../ingest/read/read.ts';
import type { Embedder } from '../../../text/embed/embedder.ts';
import { packageRoot } from '../../../text/package-root.ts';
import type { Knowledge } from '../../../text/vocabulary/knowledge.ts';
import type { Place } from '../../../text/vocabulary/places.ts';
import { Dice } from '../mutated/dice.ts';

/** How far a made-up piece's vector stands from that of the piece it was made from: length of the noise. */
const NOISE = 0.3;

export interface Original {
  readonly source: SourceDocument;
  readonly subgraph: DocumentSubgraph;
  /** Vectors in the order in which the pieces were embedded. */
  readonly vectors: readonly Float32Array[];
}

/** The five real documents, as they are loaded, with their vectors. */
export async function originals(embedder: Embedder, knowledge: Knowledge): Promise<readonly Original[]> {
  const read: Original[] = [];
  for (const { path, shownName } of await discover([`${packageRoot()}/data/corpus`])) {
    const source = await readSource(path, shownName);
    const facts = await readFacts(source, { embedder, knowledge });
    const subgraph = buildSubgraph({ ...facts, source, knowledge, revision: 'bench' });
    read.push({ source, subgraph, vectors: facts.pieces.map(({ vector }) => vector) });
  }
  return read;
}

/**
 * Made-up documents: each original with the names of its places and its numbers changed, its vectors with noise. The
 * seed decides all of it, so every run loads the same collection.
 */
export async function madeUp(
  from: readonly Original[],
  copies: number,
  embedder: Embedder,
  knowledge: Knowledge,
): Promise<readonly DocumentSubgraph[]> {
  const made: DocumentSubgraph[] = [];
  for (let copy = 1; copy <= copies; copy += 1)
    for (const [at, original] of from.entries()) {
      const dice = new Dice(copy * 100 + at);
      const text = changedNumbers(movedElsewhere(original, dice, knowledge), dice);
      const file = `${copy}-${original.source.file}`;
      const source = sourceFromBytes(Buffer.from(text), file, null);
      const embedPassages = async (texts: readonly string[]) =>
        texts.map((_, i) => noised(original.vectors[i % original.vectors.length], dice));
      const facts = await readFacts(source, { embedder: { ...embedder, embedPassages }, knowledge });
      made.push(buildSubgraph({ ...facts, source, knowledge, revision: 'bench' }));
    }
  return made;
}

/** Whether documents of this kind are issued there: not in Taiwan, Hong Kong and Macau. */
function issues({ adcode }: Place): boolean {
  return !/^(?:71|81|82)/.test(adcode);
}

/** Another place of the same level with a name as long, for the document's own and for those above it. */
function movedElsewhere({ source, subgraph }: Original, dice: Dice, { places }: Knowledge): string {
  const adcode = subgraph.relationships.find(({ type }) => type === 'APPLIES_IN')?.to;
  const own = places.all().find((place) => place.adcode === adcode);
  if (own === undefined) return source.sourceText;
  const line = (place: Place): readonly Place[] =>
    [place, ...places.ancestors(place)].filter(({ level }) => level !== 'national');
  const shape = (place: Place): string => line(place).map(({ name }) => name.length).join(); // biome-ignore format: one line
  const fit = places
    .all()
    .filter((place) => place.level === own.level && shape(place) === shape(own) && issues(place));
  const [first = own, ...rest] = fit;
  const other = dice.pick([first, ...rest]);
  const target = line(other);
  return line(own).reduce((text, place, i) => {
    const short = (name = ''): string => name.slice(0, -1);
    return text.replaceAll(short(place.name), short(target[i]?.name));
  }, source.sourceText);
}

/** Every second number before a unit gets another first digit, so that lengths stay. */
function changedNumbers(text: string, dice: Dice): string {
  return text.replace(/[1-9](?=\d{0,3}(?:\.\d)?(?:万元|%|个|家|件|项))/g, (digit) =>
    dice.chance(0.5) ? String(1 + dice.below(9)) : digit,
  );
}

function noised(vector: Float32Array | undefined, dice: Dice): Float32Array {
  if (vector === undefined) throw new Error('an original has no vectors');
  const scale = (NOISE * Math.sqrt(3)) / Math.sqrt(vector.length);
  const moved = vector.map((x) => x + scale * (2 * dice.next() - 1));
  const length = Math.hypot(...moved) || 1;
  return moved.map((x) => x / length);
}
