import { referencesTo } from '../src/domain/corrections/references.js';
import { type Facts, type Rows, rowsByKind, type SessionRow, type SourceFile } from '../src/domain/facts.js';
import { resolvePeople } from '../src/domain/identity/identity.js';
import type { Origin } from '../src/domain/origin.js';
import type { Picture } from '../src/domain/picture.js';
import type { Cpt, Place } from '../src/domain/places/place.js';
import { buildPlaces } from '../src/domain/places/registry.js';
import type { Registration, Response, Session } from '../src/domain/records.js';
import { DEFAULT_SETTINGS } from '../src/domain/settings.js';

/** What an archive knows that holds these rows, of these files, and nothing else. */
export const facts = (rows: Partial<Rows> = {}, files: readonly SourceFile[] = []): Facts => ({
  files,
  rows: { ...rowsByKind(() => []), ...rows },
  rejected: [],
});

/** Where invented rows say they come from. */
export const origin = (row = 2, file = 'risposte.csv'): Origin => ({ file, row });

/** A place with no CPT unless one is given. */
export const place = (given: Partial<Place> = {}): Place => ({ cpts: [], ...given });

/** A response of the form whose place, sessions and role were understood. */
export const response = (given: Partial<Response> = {}): Response => ({
  key: 'chiave',
  row: { origin: origin() },
  occurrences: [],
  place: place(),
  otherPlaces: [],
  diagnosis: { codes: [], candidates: [] },
  capacity: 'DOCENTE_INFANZIA',
  sessions: ['A1'],
  unknownSessions: [],
  ...given,
});

/** A confirmed registration of an invented person; the person's code follows from the name unless given. */
export function registration(given: Partial<Registration> = {}): Registration {
  const surname = given.surname ?? 'Rossi';
  const givenName = given.givenName ?? 'Anna';
  return {
    person: `${surname}-${givenName}`.toLowerCase(),
    surname,
    givenName,
    session: 'A1',
    capacity: 'DOCENTE_INFANZIA',
    places: [place({ name: 'IC Manzoni', municipality: 'Lodi', province: 'LO' })],
    status: 'confermata',
    late: false,
    responses: [],
    origin: origin(),
    ...given,
  };
}

/** A session with its people; the fields of its row may be given one by one. */
export function session(row: Partial<SessionRow> = {}, given: Partial<Omit<Session, 'session'>> = {}): Session {
  return {
    session: { code: 'A1', date: '2026-03-11', origin: origin(2, 'incontri.csv'), ...row },
    number: 1,
    freed: 0,
    seated: [],
    waiting: [],
    ...given,
  };
}

/** A CPT of one comune unless more are given. */
export function cpt(code: string, given: Partial<Cpt> = {}): Cpt {
  return { code, name: `CPT ${code}`, municipalities: [], origin: origin(2, 'cpt.csv'), ...given };
}

/** A picture; its registrations are those of its sessions unless given. */
export function picture(given: Omit<Partial<Picture>, 'cpts'> & { readonly cpts?: readonly Cpt[] } = {}): Picture {
  const { cpts = [], sessions = [], ...rest } = given;
  return {
    schools: new Map(),
    people: [],
    forms: [],
    openColumns: () => [],
    asRead: (row) => row,
    delegations: [],
    registrations: sessions.flatMap(({ seated, waiting }) => [...seated, ...waiting]),
    coverage: [],
    offices: { headsListed: false, holders: [], headsOf: new Map(), presidentsOf: new Map(), heldBy: new Map() },
    findings: [],
    places: buildPlaces(facts(), DEFAULT_SETTINGS),
    identity: resolvePeople([]),
    scrambledInLists: () => [],
    references: referencesTo([]),
    decisions: [],
    rejected: [],
    overruled: [],
    dormant: [],
    issued: [],
    attendance: { sessions: [], mismatches: [], walkIns: [], people: [] },
    ...rest,
    sessions,
    cpts: new Map(cpts.map((one) => [one.code, one])),
  };
}
