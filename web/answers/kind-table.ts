/** What the table of each kind of row is given. */
export interface KindTableProps<R> {
  readonly rows: readonly R[];
  /** Begins the name of a file to take away. */
  readonly fileName: string;
  /** Stands in for the table's own title, where the rows stand beside the answer. */
  readonly title?: string;
}
