import type { ActItem } from '../delegations/delegation.js';
import type { MentionEvidence } from '../identity/identity.js';
import type { Origin } from '../origin.js';
import type { SplitName } from '../people/cut-name.js';
import type { Guest } from '../places/guests.js';
import type { Capacity } from '../records.js';
import { hashText } from '../text.js';

/** Errore needs a decision, avviso is for checking, nota was settled by itself. The row always stays. */
export type Severity = 'errore' | 'avviso' | 'nota';

/** What each rule has to say: the values that its sentence (`text/rules`) is made of. */
export interface FindingValues {
  'FIL-03': { value: string; reading?: string };
  'FIL-04': { cells: number; expected: number };
  'FIL-09': { value: string; what: string; example: string };
  'FIL-10': { value: string; what: string };
  'FIL-11': { what: string };
  'FIL-12': { value: string; what: string; allowed: readonly string[] };
  'FIL-13': { value: string; characters: number };
  'REG-01': { code: string; candidates: readonly string[]; named?: string };
  'REG-02': { code: string; times: number; rows: string };
  'REG-03': { code: string; candidates: readonly string[]; repaired?: string };
  'REG-04': { code: string };
  'REG-05': { code: string; listed: boolean; institute: string; instituteName: string };
  'REG-06': { code: string; province: string; region: string };
  'REG-07': { institute: string; instituteName: string };
  'REG-08': { code: string; schoolYear: string; successors: readonly string[] };
  'REG-09': { institute: string; first: string; second: string };
  'REG-10': { person: string; institutes: readonly string[] };
  'REG-11': { schoolYear: string; courseYear: string };
  'REG-12': { text: string; candidates: readonly string[]; guest?: Guest };
  'REG-13': { code: string; codeName: string; name: string; named: string };
  'REG-14': { responses: number };
  'REG-15': { name: string; invited: number };
  'CPT-01': { cpt: string; date: string; first: string; second: string };
  'CPT-02': { cpt: string; code: string; person: string; date: string };
  'CPT-03': { municipality: string; institute: string; instituteName: string; province?: string };
  'CPT-04': { institute: string; instituteName: string; cpts: readonly string[] };
  'CPT-05': { person: string; cpt: string; others: readonly string[] };
  'CPT-06': { person: string; cpt: string };
  'CPT-07': {
    institute: string;
    stated: string;
    municipalities: readonly string[];
    derived: readonly string[];
  };
  'ISC-01': { surname?: string; givenName?: string };
  'ISC-02':
    | { surname: string; givenName: string; right: string; from: 'heads' | 'response' }
    | { written: string; row: string; read: SplitName; other: SplitName; from: 'open' | 'words' };
  'ISC-03': { role: string };
  'ISC-04': { person: string; institute: string; others: readonly string[] };
  'ISC-05': { session: string; sessions: readonly string[] };
  'ISC-06': { person: string; session: string; submitted: string; deadline: string };
  'ISC-07': { person: string; times: number; last: string };
  'ISC-08': { columns: readonly string[] };
  'ISC-09': { person: string; times: number };
  'ISC-10': {
    value: string;
    row: string;
    people: readonly { readonly surname: string; readonly givenName: string }[];
  };
  'ISC-11': { email: string };
  'DUP-01': { person: string; session: string; rows: readonly string[] };
  'DUP-02': { person: string; session: string; rows: readonly string[]; field: string; a: string; b: string };
  'DUP-03': { a: string; b: string; places: readonly string[]; evidence: readonly MentionEvidence[] };
  'DUP-04': { person: string; places: readonly string[] };
  'DUP-05': { email: string; times: number };
  'DUP-06': { person: string; session: string; first: string; second: string };
  'DEL-01': { principal: string; delegate: string; items: readonly ActItem[] };
  'DEL-02': {
    institute: string;
    session: string;
    delegates: readonly string[];
    maximum: number;
    codes: readonly string[];
  };
  'DEL-03': { principal: string; delegate: string; head: string };
  'DEL-04': { principal: string; delegate: string; session: string };
  'DEL-05': { principal: string; institute: string; day?: string; heads: readonly string[] };
  'DEL-06': { delegate: string; capacity: Capacity; role?: string };
  'DEL-07': { delegate: string; institute: string; others: readonly string[]; role?: string };
  'DEL-08': { person: string };
  'DEL-09': { delegate: string; actDate: string; day: string };
  'DEL-10': { delegate: string; from?: string; to?: string; day: string };
  'DEL-11': { delegate: string };
  'DEL-12': { delegate: string; institutes: readonly string[] };
  'DEL-13': { principal: string; institute: string; others: readonly string[] };
  'DEL-14': { number: string };
  'DEL-15': { principal: string; cpt: string };
  'DEL-16': { number: string; times: number };
  'DEC-01': { a: string; b: string; through: readonly string[] };
  'DEC-02': { about: 'place' | 'session'; answer: string; listed: readonly string[] };
  'SES-01': {
    session: string;
    problem: 'end-before-start' | 'same-code';
    start?: string;
    end?: string;
    other?: string;
  };
  'SES-02': { session: string; registered: number; seats: number; waiting: number };
  'SES-03': { institute: string; session: string; registered: number; maximum: number };
  'SES-04': { person: string; first: string; second: string };
  'SES-05': { session: string };
  'SES-06': { session: string; date: string };
  'SES-07': { institutes: number };
}
export type RuleId = keyof FindingValues;

/** Something in the data that a person should know of. */
export type Finding = { [Rule in RuleId]: FindingOf<Rule> }[RuleId];

export interface FindingOf<Rule extends RuleId> {
  readonly rule: Rule;
  readonly severity: Severity;
  /** Same finding, same fingerprint, in any archive: made of the rule and of what it is about, never of row ids. */
  readonly fingerprint: string;
  /** The rows concerned, the first one being where to look; none for a finding about the whole course. */
  readonly origins: readonly Origin[];
  /** Code of the session concerned, where there is one. */
  readonly session?: string;
  readonly values: FindingValues[Rule];
}

/** Makes a finding; `about` is the content that tells it from the others of its rule (content keys, codes). */
export function finding<Rule extends RuleId>(
  rule: Rule,
  severity: Severity,
  about: readonly string[],
  origins: readonly Origin[],
  values: FindingValues[Rule],
  session?: string,
): Finding {
  const fingerprint = hashText([rule, ...about].join('\u0000'));
  return {
    rule,
    severity,
    fingerprint,
    origins,
    values,
    ...(session !== undefined && { session }),
  } as unknown as Finding;
}
