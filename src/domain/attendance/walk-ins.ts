import type { ResponseRow } from '../facts.js';
import type { Mention } from '../identity/mention.js';
import { nameKey } from '../identity/names/written-name.js';
import type { PlaceCells, ResolvedPlace } from '../places/resolve-place.js';
import type { Response } from '../records.js';
import { mentionOf } from '../registrations/mention.js';
import { readRole } from '../registrations/roles.js';
import type { SignedRow } from './signed.js';

/** Somebody who signed without being printed on the sheet, as if they had registered at the desk. */
export interface WalkIn {
  readonly signed: SignedRow;
  /** What was written on the sheet, in the shape in which people are compared. */
  readonly response: Response;
}

/** What is written of somebody. */
const WRITTEN = ['surname', 'givenName', 'fullName', 'institution', 'code', 'municipality', 'role'] as const;

/** Those of the rows keyed in whom no sheet has, and whose name can be read. */
export function walkInsOf(rows: readonly SignedRow[], resolvePlace: (cells: PlaceCells) => ResolvedPlace): WalkIn[] {
  return rows.flatMap((signed): WalkIn[] => {
    const { said, session, sheet, label } = signed;
    const name = nameKey(said);
    if (signed.row || said.presence !== 'present' || name === '') return [];
    const written = WRITTEN.flatMap((field) => (said[field] === undefined ? [] : [[field, said[field]]]));
    const row: ResponseRow = { origin: said.origin, ...Object.fromEntries(written), session };
    return [
      {
        signed,
        response: {
          key: ['signed', session, sheet?.edition ?? '', label ?? '', name].join('|'),
          row,
          occurrences: [row],
          ...resolvePlace(said),
          capacity: readRole(said.role)?.capacity ?? 'ALTRO',
          sessions: [session],
          unknownSessions: [],
        },
      },
    ];
  });
}

/** A walk-in as identity sees it: it may join somebody known, and never brings two together. */
export const walkInMention = ({ response }: WalkIn): Mention => ({ ...mentionOf(response), source: 'walk-in' });
