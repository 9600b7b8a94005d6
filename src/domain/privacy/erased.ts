/** What an erasure took away, counted: nothing of it says of whom. */
export interface Erased {
  readonly people: number;
  /** Rows of files, in force or not. */
  readonly rows: number;
  /** Rows of others that named them, and do no more. */
  readonly namedRows: number;
  readonly refused: number;
  readonly decisions: number;
  /** Editions of rosters of which rows were emptied. */
  readonly editions: number;
  readonly certificates: number;
  readonly letters: number;
}

/** By what is known again what was erased, under the key of the archive. */
export interface ErasedMarks {
  /** In hexadecimal. */
  readonly key: string;
  readonly rows: ReadonlySet<string>;
  /** What a cell holds instead; undefined: nothing. */
  readonly cells: ReadonlyMap<string, string | undefined>;
}
