import type { Response } from '../records.js';
import { placeKey } from '../registrations/registrations.js';
import { words } from '../text.js';

/** The words of a response's name, whatever their order and cells. */
const wordsOfName = ({ row }: Response): string =>
  words([row.surname, row.givenName, row.fullName].filter(Boolean).join(' ')).sort().join(' ');

/** DUP-04: the very same name, for two places. Any other doubt of identity is DUP-03. */
export const isNamesakeElsewhere = (a: Response, b: Response): boolean =>
  wordsOfName(a) === wordsOfName(b) && placeKey(a.place) !== placeKey(b.place);
