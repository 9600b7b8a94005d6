import { codeField } from './compare/code.js';
import { dateField } from './compare/date.js';
import { emailField } from './compare/email.js';
import type { Field, Level, Specification } from './compare/field.js';
import { personNameField } from './compare/person-name.js';
import { phoneField } from './compare/phone.js';
import { placeField } from './compare/place.js';
import { textField } from './compare/text.js';

/** What a column of any table of people may hold. */
export const COLUMN_TYPES = [
  'given',
  'surname',
  'full_name',
  'date',
  'email',
  'phone',
  'code',
  'place',
  'text',
] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

/** A row of any table: its cells by column name. */
export type Cells = Readonly<Record<string, string | undefined>>;

/**
 * Levels of surname agreement. Relatives have one surname, lookalikes nearly one name, namesakes by chance the same,
 * and then often the same name in their addresses.
 */
export const SURNAME_LEVELS: readonly Level[] = [
  { name: 'same', match: 0.88, chance: 1e-3, forms: 1, near: { homonym: 0.97, household: 0.7, lookalike: 0.95 } },
  { name: 'part', match: 0.03, chance: 1e-4, forms: 2, near: { homonym: 0.01, household: 0.02, lookalike: 0.01 } },
  { name: 'familiar', match: 1e-4, chance: 1e-4, forms: 3, near: { homonym: 1e-5 } },
  { name: 'slip', match: 0.04, chance: 1e-3, forms: 40, near: { homonym: 0.001, household: 0.01, lookalike: 0.01 } },
  { name: 'initial', match: 0.003, chance: 2e-4, near: { homonym: 0.001 } },
  {
    name: 'similar',
    match: 0.02,
    chance: 4e-3,
    forms: 300,
    near: { homonym: 0.001, household: 0.01, lookalike: 0.01 },
  },
  {
    name: 'different',
    match: 0.03,
    chance: 0.994,
    contrary: true,
    near: { homonym: 1e-5, household: 0.25, lookalike: 0.01, namesake: 1e-5 },
  },
];

/** Levels of given name agreement: the very thing in which relatives differ. */
export const GIVEN_LEVELS: readonly Level[] = [
  { name: 'same', match: 0.85, chance: 1e-2, forms: 1, near: { homonym: 0.93, lookalike: 0.4 } },
  { name: 'part', match: 0.04, chance: 1e-3, forms: 2, near: { homonym: 0.03, lookalike: 0.08 } },
  { name: 'familiar', match: 0.03, chance: 2e-3, forms: 3, near: { homonym: 0.01, lookalike: 0.08 } },
  { name: 'slip', match: 0.03, chance: 4e-3, forms: 40, near: { homonym: 0.001, lookalike: 0.1 } },
  { name: 'initial', match: 0.01, chance: 1e-3, vague: true, near: { homonym: 0.01, lookalike: 0.005 } },
  { name: 'similar', match: 0.015, chance: 1e-2, forms: 300, vague: true, near: { homonym: 0.001, lookalike: 0.25 } },
  {
    name: 'different',
    match: 0.025,
    chance: 0.97,
    contrary: true,
    near: { homonym: 1e-5, lookalike: 0.085, namesake: 1e-5 },
  },
];

/** A specification for any table of people, from the type of each column. Columns of names are compared together. */
export function genericSpecification(columns: ReadonlyMap<string, ColumnType>): Specification<Cells> {
  const named = (type: ColumnType) => [...columns].filter(([, held]) => held === type).map(([name]) => name);
  const join = (names: readonly string[]) => (row: Cells) =>
    names
      .map((name) => row[name] ?? '')
      .join(' ')
      .trim() || undefined;
  const name = personNameField<Cells>(
    (row) => ({
      surname: join(named('surname'))(row),
      given: join(named('given'))(row),
      full: join(named('full_name'))(row),
    }),
    SURNAME_LEVELS,
    GIVEN_LEVELS,
  );
  const others = [...columns].filter(([, type]) => !NAME_TYPES.has(type));
  return {
    fields: [
      ...(others.length < columns.size ? [name] : []),
      ...others.map(([column, type], index) =>
        valueFieldFor(column, type, FAMILIES[index % FAMILIES.length] as string),
      ),
    ],
    near: [
      { name: 'household', pairsPerRecord: 0.02 },
      { name: 'namesake', share: 0.5 },
    ],
    matchesPerRecord: 0.4,
  };
}

const NAME_TYPES: ReadonlySet<ColumnType> = new Set(['given', 'surname', 'full_name']);
/** Families of blocking keys that names, dates, addresses and telephones leave free. */
const FAMILIES = 'abcefhijkloqruvwxz';

function valueFieldFor(column: string, type: ColumnType, family: string): Field<Cells> {
  const read = (row: Cells) => row[column];
  switch (type) {
    case 'date':
      return dateField(column, read);
    case 'email':
      return emailField(column, read);
    case 'phone':
      return phoneField(column, read);
    case 'code':
      return codeField(column, read, family);
    case 'text':
      return textField(column, read, family);
    default:
      return placeField(column, read, family);
  }
}
