/** What a person should look at before believing how a file was read: nothing was left out for it, nothing is certain. */
export type Remark =
  /** Rows of words below a blank one, read as more of the list: the titles of another table, perhaps. */
  | { readonly kind: 'after-blank'; readonly rows: readonly number[] }
  /** The last row has no line end and fewer cells than any other: half a file, perhaps. */
  | { readonly kind: 'half-row'; readonly row: number };
