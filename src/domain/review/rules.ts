import type { Response } from '../records.js';
import { placeKey } from '../registrations/registrations.js';
import type { Severity } from '../severity.js';
import { words } from '../text.js';
import type { PlaceQuestion } from './question.js';

/** The words of a response's name, whatever their order and cells. */
const wordsOfName = ({ row }: Response): string =>
  words([row.surname, row.givenName, row.fullName].filter(Boolean).join(' ')).sort().join(' ');

/** DUP-04: the very same name, for two places. Any other doubt of identity is DUP-03. */
export const isNamesakeElsewhere = (a: Response, b: Response): boolean =>
  wordsOfName(a) === wordsOfName(b) && placeKey(a.place) !== placeKey(b.place);

/**
 * How grave it is that a response names no place that is listed, by the rule that finds it and by how many may be meant: an
 * error where nothing tells which.
 */
export function unplacedSeverity(rule: PlaceQuestion['rule'], candidates: number): Severity {
  if (rule === 'REG-03' || rule === 'REG-08') return 'avviso';
  return rule === 'REG-01' || candidates > 1 ? 'errore' : 'avviso';
}
