import { HOLDINGS } from '../../text/privacy.js';
import type { Listing } from '../listing.js';

/** How much of each kind of personal data an archive holds. */
export type Holdings = { readonly [What in keyof typeof HOLDINGS]: number };

/** The same as a list. */
export const holdingsListing = (holdings: Holdings): Listing => ({
  name: 'dati',
  columns: ['dato', 'quanti'],
  rows: Object.entries(HOLDINGS).map(([what, word]) => [word, holdings[what as keyof Holdings]]),
});
