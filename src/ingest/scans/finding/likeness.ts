/** Of places of which some should be dark: how many there are, how many should be dark, and sums of what is seen there. */
export interface Sums {
  readonly count: number;
  readonly ones: number;
  readonly sum: number;
  readonly squares: number;
  /** Over those that should be dark. */
  readonly both: number;
}

/** How well what is seen goes with what should be dark, as a correlation: 1 without a flaw, -1 where brightness was summed; 0 where all is alike. */
export function correlation({ count, ones, sum, squares, both }: Sums): number {
  const [mean, share] = [sum / count, ones / count];
  const spread = Math.sqrt(Math.max(0, (squares / count - mean * mean) * share * (1 - share)));
  return spread > 0 ? (both / count - mean * share) / spread : 0;
}
