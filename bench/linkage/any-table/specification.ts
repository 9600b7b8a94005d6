import { emailField } from '../../../src/domain/identity/compare/email.js';
import type { Field, Specification } from '../../../src/domain/identity/compare/field.js';
import { personNameField } from '../../../src/domain/identity/compare/person-name.js';
import { phoneField } from '../../../src/domain/identity/compare/phone.js';
import { GIVEN_LEVELS, SURNAME_LEVELS } from '../../../src/domain/identity/name-levels.js';
import { codeField } from './code.js';
import { dateField } from './date.js';
import { placeField } from './place.js';
import { textField } from './text.js';

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
