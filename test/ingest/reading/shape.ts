/** A small file in a shape that offices and open data really have, and the table that a person sees in it. */
export interface Shape {
  readonly name: string;
  readonly text: string;
  /** Titles, cells parted by `¦`; undefined if the file has none. */
  readonly titles: string | undefined;
  readonly rows: readonly string[];
}

export const shape = (
  name: string,
  lines: readonly string[],
  titles: string | undefined,
  rows: readonly string[],
): Shape => ({
  name,
  text: `${lines.join('\n')}\n`,
  titles,
  rows,
});
