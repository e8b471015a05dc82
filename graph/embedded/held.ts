import type * as lancedb from '@lancedb/lancedb';

/** What is made of all rows of a table and held in memory, as long as no rows come or go and they are not too many. */
export class Held<T> {
  readonly #table: lancedb.Table;
  readonly #most: number;
  readonly #make: (table: lancedb.Table) => Promise<T>;
  /** Undefined until a search asks, and again once rows came or went. */
  #reading: Promise<T | null> | undefined;

  /** @param most rows; of more of them nothing is held */
  constructor(table: lancedb.Table, most: number, make: (table: lancedb.Table) => Promise<T>) {
    this.#table = table;
    this.#most = most;
    this.#make = make;
  }

  /** Null where there are too many rows; searches that come together share one reading. */
  get(): Promise<T | null> {
    if (this.#reading === undefined) {
      const reading = this.#table
        .countRows()
        .then((rows) => (rows > this.#most ? null : this.#make(this.#table)));
      this.#reading = reading;
      reading.catch(() => {
        if (this.#reading === reading) this.#reading = undefined;
      });
    }
    return this.#reading;
  }

  drop(): void {
    this.#reading = undefined;
  }
}
