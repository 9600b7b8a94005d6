import type { Level } from './field.js';
import { valueField } from './value-field.js';

const ROLE = { same: 0, other: 1, head: 2 } as const;

/** Capacities of the head of an institute. */
const HEADS = new Set(['DS', 'DS_REGGENTE']);
/** Capacities that a head of an institute does not have besides. */
const STAFF = new Set(['DOCENTE_INFANZIA', 'EDUCATORE']);

/** Two roles: the same, another that one may have as well, a head and a teacher. */
export function compareRoles(a: string, b: string): number {
  if (a === b || (HEADS.has(a) && HEADS.has(b))) return ROLE.same;
  return (HEADS.has(a) && STAFF.has(b)) || (HEADS.has(b) && STAFF.has(a)) ? ROLE.head : ROLE.other;
}

const LEVELS: readonly Level[] = [
  { name: 'same', match: 0.85, chance: 0.4 },
  { name: 'other', match: 0.14, chance: 0.4 },
  { name: 'head', match: 0.01, chance: 0.2 },
];

/** A field that holds a capacity. */
export const roleField = <Row>(name: string, read: (row: Row) => string | undefined) =>
  valueField<Row, string>({
    name,
    levels: LEVELS,
    read,
    parse: (role) => role,
    compare: compareRoles,
    keys: () => [],
  });
