import { mkdir, rm } from 'node:fs/promises';
import * as lancedb from '@lancedb/lancedb';
import { Field, FixedSizeList, Float32, Int32, Schema, Utf8 } from 'apache-arrow';
import { searchTermText } from '../../text/ngrams.ts';
import type { PieceView } from '../../text/pieces.ts';
import type { Narrowing } from '../narrowing.ts';
import { type ClauseTextHit, type PieceHit, pieceViewSchema } from '../store.ts';
import { ClauseTerms, TERM_LIMIT } from './clause-terms.ts';
import { Held } from './held.ts';
import { PieceVectors, type StoredVector, storedVectors } from './piece-vectors.ts';

/** The index rows of one version of one document. */
export interface IndexLoad {
  /** Names these rows; another content is another key. */
  readonly indexKey: string;
  readonly documentId: string;
  readonly clauses: readonly { readonly id: string; readonly text: string }[];
  readonly pieces: readonly {
    readonly id: string;
    readonly clauseId: string;
    readonly view: PieceView;
    readonly vector: Float32Array;
  }[];
}

/** Rows of a table that are held in memory at most. */
interface MostHeld {
  readonly pieces: number;
  readonly clauses: number;
}

const TABLES = ['texts', 'pieces', 'loads'] as const;
/**
 * Up to so many rows are held in memory and searched there; more of them by the index. 30,000 pieces are 46 MB of
 * vectors. 5,000 clauses are 17 MB of postings, read in a second or two after a write; of 30,000 they are 83 MB and the
 * index is as quick.
 */
const MOST_HELD: MostHeld = { pieces: 30_000, clauses: 5000 };
/** A search under way may still read the version it began with. */
const KEEP_VERSIONS_MS = 10 * 60 * 1000;
type Tables = Readonly<Record<(typeof TABLES)[number], lancedb.Table>>;
/** LanceDB takes each of these objects once. */
const fullText = () => ({
  config: lancedb.Index.fts({
    baseTokenizer: 'whitespace',
    lowercase: false,
    stem: false,
    removeStopWords: false,
    asciiFolding: false,
    withPosition: false,
    maxTokenLength: TERM_LIMIT,
  }),
});

/**
 * The derived index: vectors of pieces, and BM25 over the terms of clauses. Rows of a load are added before the
 * graph commits and its `loads` row last, so that the index always holds at least what the graph holds; what is
 * too much is swept at the next opening.
 */
export class SearchIndex {
  readonly #tables: Tables;
  /** Undefined while rows wait to be settled; searches that come together share one settling. */
  #settling: Promise<void> | undefined;
  #lastSettling: Promise<void> = Promise.resolve();
  readonly #heldVectors: Held<PieceVectors>;
  readonly #heldTerms: Held<ClauseTerms>;

  private constructor(tables: Tables, dimensions: number, most: MostHeld) {
    this.#tables = tables;
    this.#heldVectors = new Held(tables.pieces, most.pieces, (table) => PieceVectors.read(table, dimensions));
    this.#heldTerms = new Held(tables.texts, most.clauses, (table) => ClauseTerms.read(table));
  }

  /**
   * Opens the index in `folder`, or makes an empty one there.
   * @param anew empties what is there
   * @param mostHeld up to how many rows are searched in memory
   * @throws whatever LanceDB says of a broken one
   */
  static async open(
    folder: string,
    dimensions: number,
    anew = false,
    mostHeld: MostHeld = MOST_HELD,
  ): Promise<SearchIndex> {
    await mkdir(folder, { recursive: true });
    const connection = await lancedb.connect(folder);
    const names = await connection.tableNames();
    const open = async (name: (typeof TABLES)[number], schema: Schema): Promise<lancedb.Table> =>
      anew || !names.includes(name)
        ? connection.createEmptyTable(name, schema, names.includes(name) ? { mode: 'overwrite' } : {})
        : connection.openTable(name);
    const tables = {
      texts: await open('texts', new Schema([...keyFields(), text('clauseId'), text('terms')])),
      pieces: await open(
        'pieces',
        new Schema([
          ...keyFields(),
          text('clauseId'),
          text('pieceId'),
          text('view'),
          new Field('vector', new FixedSizeList(dimensions, new Field('item', new Float32(), true)), false),
        ]),
      ),
      loads: await open('loads', new Schema([...keyFields(), whole('clauses'), whole('pieces')])),
    };
    const indices = await tables.texts.listIndices();
    if (indices.length === 0) await tables.texts.createIndex('terms', fullText());
    return new SearchIndex(tables, dimensions, mostHeld);
  }

  /** Removes the folder of a broken or outdated index. */
  static async discard(folder: string): Promise<void> {
    await rm(folder, { recursive: true, force: true });
  }

  /** Keys of complete loads. */
  async keys(): Promise<ReadonlySet<string>> {
    return new Set((await this.#loads()).map((load) => load.indexKey));
  }

  async add({ indexKey, documentId, clauses, pieces }: IndexLoad): Promise<void> {
    this.#settling = undefined;
    if (clauses.length > 0)
      await this.#tables.texts.add(
        clauses.map((c) => ({ indexKey, documentId, clauseId: c.id, terms: searchTermText(c.text) })),
      );
    if (pieces.length > 0)
      await this.#tables.pieces.add(
        pieces.map(({ id: pieceId, clauseId, view, vector }) => ({
          indexKey,
          documentId,
          clauseId,
          pieceId,
          view,
          vector,
        })),
      );
    await this.#tables.loads.add([{ indexKey, documentId, clauses: clauses.length, pieces: pieces.length }]);
    this.#forget();
  }

  async remove(indexKeys: readonly string[]): Promise<void> {
    if (indexKeys.length === 0) return;
    this.#settling = undefined;
    const where = `indexKey IN (${quotedList(indexKeys)})`;
    // Loads first: a load whose other rows are half gone must not count as complete.
    for (const table of [this.#tables.loads, this.#tables.texts, this.#tables.pieces])
      await table.delete(where);
    this.#forget();
  }

  /** Drops rows of unfinished loads. @returns false if rows of a complete load are missing: the index is broken. */
  async sweep(): Promise<boolean> {
    const loads = await this.#loads();
    const expected = (table: 'texts' | 'pieces'): number =>
      loads.reduce((sum, load) => sum + (table === 'texts' ? load.clauses : load.pieces), 0);
    for (const name of ['texts', 'pieces'] as const) {
      const table = this.#tables[name];
      if ((await table.countRows()) <= expected(name)) continue;
      const keys = loads.map((load) => load.indexKey);
      await table.delete(keys.length === 0 ? 'true' : `indexKey NOT IN (${quotedList(keys)})`);
      this.#settling = undefined;
      this.#forget();
    }
    const counts = await Promise.all([this.#tables.texts.countRows(), this.#tables.pieces.countRows()]);
    return counts[0] === expected('texts') && counts[1] === expected('pieces');
  }

  async nearest(vector: Float32Array, top: number, narrowing: Narrowing): Promise<readonly PieceHit[]> {
    const held = await this.#heldVectors.get();
    if (held !== null) return held.nearest(vector, top, narrowing);
    let query = this.#tables.pieces.query();
    if (narrowing !== null) query = query.where(condition(narrowing));
    const rows = await query
      .nearestTo(vector)
      .column('vector')
      .distanceType('cosine')
      .select(['pieceId', 'clauseId', 'documentId', 'view', '_distance'])
      .limit(top)
      .toArray();
    return rows.map((row) => ({
      pieceId: String(row.pieceId),
      clauseId: String(row.clauseId),
      documentId: String(row.documentId),
      view: pieceViewSchema.parse(row.view),
      score: 1 - Number(row._distance),
    }));
  }

  /** The vectors of pieces with the keys of their loads; while a document is replaced, two loads hold its pieces. */
  vectors(narrowing: Narrowing): Promise<readonly StoredVector[]> {
    return storedVectors(this.#tables.pieces, narrowing === null ? null : condition(narrowing));
  }

  /** What is held in memory is read again once rows have come or gone. */
  #forget(): void {
    this.#heldVectors.drop();
    this.#heldTerms.drop();
  }

  /** Whether the clauses are few enough to be held in memory. */
  async holdsTerms(): Promise<boolean> {
    return (await this.#heldTerms.get()) !== null;
  }

  async match(question: string, top: number, narrowing: Narrowing): Promise<readonly ClauseTextHit[]> {
    const terms = searchTermText(question);
    if (terms === '') return [];
    const held = await this.#heldTerms.get();
    if (held !== null) return held.match(terms, top, narrowing);
    await this.settle();
    let query = this.#tables.texts.query();
    if (narrowing !== null) query = query.where(condition(narrowing));
    const rows = await query
      .fullTextSearch(new lancedb.MatchQuery(terms, 'terms'))
      .select(['clauseId', 'documentId', '_score'])
      .limit(top)
      .toArray();
    return rows.map((row) => ({
      clauseId: String(row.clauseId),
      documentId: String(row.documentId),
      score: Number(row._score),
    }));
  }

  /** Brings rows added since into the full-text index, so that scores do not depend on how documents came in. */
  settle(): Promise<void> {
    if (this.#settling === undefined) {
      // One after another: two rewrites of a table at once make one of them fail.
      const settling = this.#lastSettling.catch(() => {}).then(() => this.#optimize());
      this.#lastSettling = settling;
      this.#settling = settling;
      settling.catch(() => {
        if (this.#settling === settling) this.#settling = undefined;
      });
    }
    return this.#settling;
  }

  async #optimize(): Promise<void> {
    const cleanupOlderThan = new Date(Date.now() - KEEP_VERSIONS_MS);
    await Promise.all(TABLES.map((name) => this.#tables[name].optimize({ cleanupOlderThan })));
  }

  close(): void {
    for (const name of TABLES) this.#tables[name].close();
  }

  async #loads(): Promise<readonly { indexKey: string; clauses: number; pieces: number }[]> {
    const rows = await this.#tables.loads.query().select(['indexKey', 'clauses', 'pieces']).toArray();
    return rows.map((row) => ({
      indexKey: String(row.indexKey),
      clauses: Number(row.clauses),
      pieces: Number(row.pieces),
    }));
  }
}

function keyFields(): Field[] {
  return [text('indexKey'), text('documentId')];
}

function text(name: string): Field {
  return new Field(name, new Utf8(), false);
}

function whole(name: string): Field {
  return new Field(name, new Int32(), false);
}

function condition(narrowing: Exclude<Narrowing, null>): string {
  const [column, ids] =
    'documents' in narrowing ? ['documentId', narrowing.documents] : ['clauseId', narrowing.clauses];
  return ids.length === 0 ? 'false' : `${column} IN (${quotedList(ids)})`;
}

function quotedList(values: readonly string[]): string {
  return values.map(quoted).join(', ');
}

function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
