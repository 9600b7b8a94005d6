import type { Kind } from '../domain/facts.js';

/** Where each kind of record is kept: its table and the fields that are plain columns, in order. */
export interface TableOf {
  readonly table: string;
  readonly fields: readonly string[];
  /** Those of them that hold texts by name, kept as JSON. */
  readonly texts?: readonly string[];
  /** A field that is a list, kept in a table of its own. */
  readonly list?: {
    readonly field: string;
    readonly table: string;
    readonly column: string;
    readonly positioned: boolean;
  };
}

const SCHOOL_FIELDS = `code name instituteCode instituteName region province municipality municipalityCode type email
  pec cpt`;
const RESPONSE_FIELDS = `submittedAt submittedOffset responseId surname givenName fullName email phone role code institution municipality
  province cpt session delegate delegateEmail principal principalEmail delegation isDelegate
  isPresident unsettled`;

const fields = (names: string): string[] => names.split(/\s+/);

/** The tables of facts. A test holds them against the migrations. */
export const TABLES: Readonly<Record<Kind, TableOf>> = {
  schools: { table: 'schools', fields: fields(SCHOOL_FIELDS) },
  services: { table: 'services', fields: fields('id name type municipality province manager email cpt') },
  cpts: {
    table: 'cpts',
    fields: fields(
      'code name socialArea province leadMunicipality presidentSurname presidentGivenName presidentEmail mandateFrom mandateTo',
    ),
    list: { field: 'municipalities', table: 'cpt_municipalities', column: 'municipality', positioned: true },
  },
  heads: { table: 'heads', fields: fields('instituteCode surname givenName kind from to email') },
  sessions: {
    table: 'sessions',
    fields: fields('code date start end title venue address municipality seats capacity deadline speakers'),
  },
  responses: {
    table: 'responses',
    fields: fields(RESPONSE_FIELDS),
    texts: ['unsettled'],
    list: { field: 'droppedIn', table: 'response_dropped_columns', column: 'letter', positioned: false },
  },
  acts: {
    table: 'acts',
    fields: fields(
      'code institution municipality principal principalEmail delegate delegateEmail delegationKind session from to actDate protocol protocolDate revoked',
    ),
  },
  answers: { table: 'answers', fields: fields('question answer reason') },
  settings: { table: 'setting_rows', fields: fields('key value') },
  attendance: {
    table: 'attendance',
    fields: fields(
      'session edition rowLabel surname givenName fullName institution code municipality role presence in out scan',
    ),
  },
};

/** The column of a field: `instituteCode` is `institute_code`. */
export const columnOf = (field: string): string =>
  `"${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;
