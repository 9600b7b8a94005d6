import { minuteOf } from '../calendar.js';
import type { Kind, ResponseRow } from '../facts.js';
import type { Fact } from '../origin.js';
import type { RejectedRow } from '../rejected.js';
import { fold, words } from '../text.js';
import { fieldsOf } from './rows.js';

/** The fields that a row of a kind is known again by, in whatever export it comes. */
const KNOWN_BY: { readonly [K in Kind]?: { readonly whole: readonly string[]; readonly cells: readonly string[] } } = {
  services: { whole: [], cells: ['id'] },
  cpts: { whole: [], cells: ['code'] },
  heads: { whole: ['instituteCode', 'surname', 'givenName'], cells: ['instituteCode', 'surname', 'givenName'] },
  sessions: { whole: [], cells: ['code'] },
  acts: {
    whole: ['code', 'institution', 'principal', 'delegate', 'session', 'from', 'protocol'],
    cells: ['code', 'institution', 'session', 'from', 'protocol'],
  },
  attendance: {
    whole: ['session', 'edition', 'rowLabel', 'surname', 'givenName', 'fullName'],
    cells: ['session', 'edition', 'rowLabel'],
  },
};

/** By what a row is known again as that of somebody who was erased; undefined of a kind of which no row is anybody's. */
export function rowMark(kind: Kind, row: Fact): string | undefined {
  if (kind === 'responses') return said(['row', kind, ...responseBy(row as ResponseRow)]);
  const { whole = [] } = KNOWN_BY[kind] ?? {};
  return whole.length === 0 ? undefined : said(['row', kind, ...valuesOf(row, whole)]);
}

/** By what a cell is known again in which somebody who was erased was named. */
export function cellMark(kind: Kind, row: Fact, field: string, text: string): string {
  const by = kind === 'responses' ? responseBy(row as ResponseRow) : valuesOf(row, KNOWN_BY[kind]?.cells ?? []);
  return said(['cell', kind, field, fold(text), ...by]);
}

/** By what a refused row is known again that named somebody who was erased. */
export const refusedMark = ({ value }: RejectedRow): string => said(['refused', fold(value)]);

/** Who sent a response and in which minute; where it does not say when, also the address and what was chosen. */
function responseBy({ submittedAt, surname, givenName, fullName, email, session, unsettled }: ResponseRow): string[] {
  const name = words([surname, givenName, fullName].join(' ')).toSorted().join(' ');
  const who = name === '' ? fold([email, ...Object.values(unsettled ?? {})].join(' ')) : name;
  return submittedAt === undefined ? ['', who, fold(email ?? ''), fold(session ?? '')] : [minuteOf(submittedAt), who];
}

const valuesOf = (row: Fact, fields: readonly string[]): string[] => {
  const values = new Map(fieldsOf(row));
  return fields.map((field) => fold(values.get(field) ?? ''));
};

const said = (parts: readonly string[]): string => parts.join('|');
