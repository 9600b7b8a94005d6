/** How a roster looks, whatever it says. */
export interface Look {
  /** For who sees little: names in 16 points instead of 12, all the rest in proportion. */
  readonly largeType?: boolean;
  /** With the marks by which a scan of the signed page is read (PDF alone). */
  readonly scannable?: boolean;
}

/** How many times larger than usual everything that is read is printed. */
export const scaleOf = ({ largeType = false }: Look): number => (largeType ? 4 / 3 : 1);
