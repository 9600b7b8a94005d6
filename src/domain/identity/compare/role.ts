import type { Level } from './field.js';
import { valueField } from './value-field.js';

const ROLE = { same: 0, other: 1, head: 2 } as const;

/** Head of an institute, as a capacity or in words; not the delegate of one. */
const isHead = (role: string): boolean =>
  /^(DS|DIRIGENTE|PRESIDE|REGGENTE)(_|$)/.test(role) && !/DELEGA|VICE/.test(role);
/** What a head is not besides. */
const isStaff = (role: string): boolean => /DOCENTE|INSEGNANTE|MAESTR|EDUCATOR|EDUCATRIC/.test(role);

/** Two roles, folded: the same, another that one may have as well, a head and a teacher. */
export function compareRoles(a: string, b: string): number {
  if (a === b || (isHead(a) && isHead(b))) return ROLE.same;
  return (isHead(a) && isStaff(b)) || (isHead(b) && isStaff(a)) ? ROLE.head : ROLE.other;
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
