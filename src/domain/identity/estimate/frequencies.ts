/** How often each value occurs, 0 to 1. */
export interface Frequencies {
  of(value: string): number;
}

/** Records that the general knowledge of a value counts for, against those at hand. */
export const PRIOR_RECORDS = 2000;
/** Share of the population that an unlisted value has before any data are seen. */
const UNLISTED = 2e-5;

/**
 * Frequencies of values for the term-frequency adjustment (Winkler 1989; Newcombe 1959: agreement on a rare value is
 * stronger evidence). The shipped share counts for `PRIOR_RECORDS` records, so that with 40 rows ROSSI is known to be
 * common and with 300,000 the data alone decide.
 */
export function smoothedFrequencies(
  counts: ReadonlyMap<string, number>,
  total: number,
  known?: ReadonlyMap<string, number>,
): Frequencies {
  const share = (value: string) => known?.get(value) ?? UNLISTED;
  return { of: (value) => ((counts.get(value) ?? 0) + PRIOR_RECORDS * share(value)) / (total + PRIOR_RECORDS) };
}

/** The same for values that are numbered; of none of them more is known beforehand than how common one usually is. */
export const smoothedCounts = (counts: Uint32Array, total: number, usual = UNLISTED): Float64Array =>
  Float64Array.from(counts, (count) => (count + PRIOR_RECORDS * usual) / (total + PRIOR_RECORDS));

/** Counts each text of a list. */
export function countTexts(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
