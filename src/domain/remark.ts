/** What a person should look at before believing how a file was read: nothing was left out for it, nothing is certain. */
export type Remark =
  /** The last row has no line end and fewer cells than any other: half a file, perhaps. */
  { readonly kind: 'half-row'; readonly row: number };
