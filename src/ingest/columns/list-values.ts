import type { Column, TableRow } from '../table.js';
import type { Shape } from './shapes.js';
import { columnProfile } from './value-profile.js';

const ADDRESSES = /^email$|Email$/;
const DATES = /^(?:date|from|to|deadline|revoked|mandateFrom|mandateTo)$|Date$/;
const PEOPLE = /^(?:head|fullName|president|principal|delegate|speakers)$|(?:^s|S)urname$|(?:^g|G)ivenName$/;
const SCHOOL_CODES = /^(?:code|instituteCode)$/;
const NUMBERS = /^(?:seats|capacity)$/;
const HOURS = /^(?:hours|start|end)$/;

/** What the values of a column may not be, by the field that its title asks for: what a list surely has in another column. */
function strangers(field: string): readonly Shape[] {
  if (DATES.test(field)) return ['email', 'person', 'given', 'phone', 'taxCode', 'code'];
  if (PEOPLE.test(field)) return ['email', 'moment', 'date', 'phone', 'number', 'yesNo', 'taxCode', 'code'];
  if (NUMBERS.test(field) || HOURS.test(field)) return ['email', 'person', 'code', 'taxCode'];
  if (SCHOOL_CODES.test(field)) return ['email', 'school', 'person', 'taxCode'];
  return field === 'pec' ? [] : ['email', 'taxCode'];
}

/** Share of the values that must be of another shape for the title not to be believed. */
const MOST = 0.8;
/** Fewer values prove nothing. */
const ENOUGH = 3;

/** False if what a column holds forbids the field that its title says: names under `E-mail`, addresses under `Dirigente`. */
export function canHold(field: string, column: Column, sample: readonly TableRow[]): boolean {
  const { filled, share } = columnProfile(column, sample);
  if (filled < ENOUGH) return true;
  if (ADDRESSES.test(field)) return share('email') > 0;
  return !strangers(field).some((shape) => share(shape) >= MOST);
}
