import type { Level } from './field.js';
import { valueField } from './value-field.js';

const ROLE = { same: 0, other: 1, head: 2 } as const;

/** A role, and what it says of heading an institute. */
export interface Role {
  readonly text: string;
  /** Head of an institute; not the delegate of one. */
  readonly isHead: boolean;
  /** What a head is not besides. */
  readonly isStaff: boolean;
}

/** Reads a folded role or capacity. */
export const parseRole = (text: string): Role => ({
  text,
  isHead: /^(DS|DIRIGENTE|PRESIDE|REGGENTE)(_|$)/.test(text) && !/DELEGA|VICE/.test(text),
  isStaff: /DOCENTE|INSEGNANTE|MAESTR|EDUCATOR|EDUCATRIC/.test(text),
});

/** Two roles: the same, another that one may have as well, a head and a teacher. */
export function compareRoles(a: Role, b: Role): number {
  if (a.text === b.text || (a.isHead && b.isHead)) return ROLE.same;
  return (a.isHead && b.isStaff) || (b.isHead && a.isStaff) ? ROLE.head : ROLE.other;
}

const LEVELS: readonly Level[] = [
  {
    name: 'same',
    match: 0.85,
    chance: 0.4,
    forms: 1,
    slight: true,
    near: { homonym: 0.55, lookalike: 0.7, household: 0.5 },
  },
  { name: 'other', match: 0.14, chance: 0.4, near: { homonym: 0.4 } },
  { name: 'head', match: 0.01, chance: 0.2, contrary: true, near: { homonym: 0.05 } },
];

/** A field that holds a capacity. */
export const roleField = <Row>(name: string, read: (row: Row) => string | undefined) =>
  valueField<Row, Role>({
    name,
    levels: LEVELS,
    read,
    parse: parseRole,
    compare: compareRoles,
    keys: () => [],
    usual: 0.1,
  });
