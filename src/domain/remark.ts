/** Some cells of a sheet by name (`C4`) or ranges of them (`A3:A6`), and how many more there are. */
interface SomeCells {
  readonly cells: readonly string[];
  readonly more: number;
}

/** What a person should look at before believing how a file was read: nothing was left out for it, nothing is certain. */
export type Remark =
  /** Sheets of the workbook that hold something and were not read. */
  | { readonly kind: 'other-sheets'; readonly shown: readonly string[]; readonly hidden: readonly string[] }
  /** The sheet read is not shown to who opens the workbook. */
  | { readonly kind: 'hidden-sheet'; readonly sheet: string }
  /** Rows that are not shown, or filtered away, and were read all the same. */
  | { readonly kind: 'hidden-rows'; readonly rows: readonly number[] }
  | { readonly kind: 'hidden-columns'; readonly letters: readonly string[] }
  /** Cells merged into one: only the first holds what is seen over all of them. */
  | ({ readonly kind: 'merged' } & SomeCells)
  /** Formulas whose result the program that wrote the file did not save. */
  | ({ readonly kind: 'no-value' } & SomeCells)
  /** Numbers that may be dates, in a workbook that does not say how its numbers are shown. */
  | ({ readonly kind: 'days' } & SomeCells)
  /** Rows of words below a blank one, read as more of the list: the titles of another table, perhaps. */
  | { readonly kind: 'after-blank'; readonly rows: readonly number[] }
  /** The last row has no line end and fewer cells than any other: half a file, perhaps. */
  | { readonly kind: 'half-row'; readonly row: number };
