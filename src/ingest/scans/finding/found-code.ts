import type { Pair } from './transform.js';

/** A code found on a scan, and where the corners of what says it are, from the top left around. */
export interface FoundCode {
  readonly text: string;
  readonly corners: readonly Pair[];
}
