import { isToPerson, type References } from '../corrections/references.js';
import type { Certificate, Edition, Issued, Kept, Letter } from '../issued.js';
import type { RosterRow } from '../rosters/roster.js';
import { type Traces, tellsOf, without } from './spans.js';
import type { Subject } from './subjects.js';

/** What stands in the place of a name that was erased, on paper that has a place for one. */
const NO_NAME = '—';

/** Whose something is that left the office. */
interface Owners {
  readonly codes: ReadonlySet<string>;
  isTheirs(reference: string): boolean;
  readonly traces: Traces;
}

/** How people are found again in what left the office. */
export const ownersAmong = (subjects: readonly Subject[], traces: Traces, references: References): Owners => ({
  codes: new Set(subjects.map(({ person }) => person.code)),
  isTheirs: isToPerson(
    subjects.flatMap(({ person }) => person.responses),
    references,
  ),
  traces,
});

/** Whether a certificate was given to one of them, or a letter is to one of them. */
export const isWhollyTheirs = (one: Issued, { codes, isTheirs }: Owners): boolean =>
  one.kind === 'certificate'
    ? codes.has(one.person) || one.responses.some(isTheirs)
    : one.kind === 'letter' &&
      one.about.is !== 'reminder' &&
      (codes.has(one.about.person) || one.about.responses.some(isTheirs));

/** The numbers of the rows of an edition that are theirs, or bear their name. */
export function rowsOfTheirs({ owners, roster }: Edition, { codes, isTheirs, traces }: Owners): ReadonlySet<number> {
  const owned = owners.filter(
    (one) => codes.has(one.person) || one.responses.some(isTheirs) || one.announced.some((code) => codes.has(code)),
  );
  const named = printedIn(roster).filter(({ surname, givenName }) => tellsOf(`${surname} ${givenName}`, traces));
  return new Set([...owned.map(({ row }) => row), ...named.map(({ number }) => number)]);
}

/** Every row that an edition prints, also those that it strikes out or corrects. */
export const printedIn = ({ sheets, supplement }: Edition['roster']): RosterRow[] => [
  ...sheets.flatMap(({ rows }) => rows),
  ...(supplement?.struck ?? []),
  ...(supplement?.corrected ?? []).flatMap(({ before, now }) => [before, now]),
];

/** What becomes of certificates. */
export interface CertificateFate {
  /** Whether one of theirs stays as it is on paper. */
  keepsCertificate(one: Kept<Certificate>): boolean;
  /** Whether one goes, whosever it is. */
  certificateGoes(one: Kept<Certificate>): boolean;
}

/**
 * Something that left the office without those erased: numbers, days and the rows of others stay as they are on paper. A
 * certificate that is kept says what it said, and whose it is is not known any more. The same thing where nothing of theirs is
 * in it.
 */
export function issuedWithout(one: Kept, owners: Owners, fate: CertificateFate): Kept {
  if (one.kind === 'certificate') return certificateWithout(one, owners, fate);
  if (one.kind === 'edition') return textsWithout(editionWithout(one, owners), owners.traces);
  return isWhollyTheirs(one, owners) ? emptyLetter(one) : textsWithout(one, owners.traces);
}

function certificateWithout(one: Kept<Certificate>, owners: Owners, fate: CertificateFate): Kept {
  const nobody = { ...one, person: '', responses: [] };
  if (fate.certificateGoes(one)) return emptied(nobody);
  if (!isWhollyTheirs(one, owners)) return textsWithout(one, owners.traces);
  return fate.keepsCertificate(one) ? nobody : emptied(nobody);
}

/** Its number and day stay, which are never given again. */
const emptied = (one: Kept<Certificate>): Kept => ({
  ...one,
  code: '',
  content: { ...one.content, surname: NO_NAME, givenName: '', sessions: [] },
});

function emptyLetter(one: Kept<Letter>): Kept {
  const { is } = one.about as Exclude<Letter['about'], { is: 'reminder' }>;
  return {
    ...one,
    ...{ code: '', to: '', subject: '', body: '' },
    about: { is, person: '', name: NO_NAME, responses: [], sessions: [] },
  };
}

function editionWithout(edition: Kept<Edition>, owners: Owners): Kept {
  const theirs = rowsOfTheirs(edition, owners);
  if (theirs.size === 0) return edition;
  const blank = (row: RosterRow): RosterRow =>
    theirs.has(row.number)
      ? { number: row.number, person: '', surname: NO_NAME, givenName: '', capacity: 'ALTRO', places: [], cpts: [] }
      : row;
  const { roster } = edition;
  const { supplement } = roster;
  return {
    ...edition,
    roster: {
      ...roster,
      sheets: roster.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(blank) })),
      ...(supplement && {
        supplement: {
          ...supplement,
          struck: supplement.struck.map(blank),
          corrected: supplement.corrected.map(({ before, now }) => ({ before: blank(before), now: blank(now) })),
        },
      }),
    },
    owners: edition.owners.map((owner) =>
      theirs.has(owner.row) ? { row: owner.row, person: '', responses: [], announced: [] } : owner,
    ),
  };
}

/** Every text of it without what tells of somebody. */
function textsWithout<T>(value: T, traces: Traces): T {
  if (typeof value === 'string') return without(value, traces) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => textsWithout(item, traces));
    return (items.every((item, index) => item === value[index]) ? value : items) as T;
  }
  const entries = Object.entries(value).map(([key, item]) => [key, textsWithout(item, traces)] as const);
  return (
    entries.every(([key, item]) => item === (value as Record<string, unknown>)[key])
      ? value
      : Object.fromEntries(entries)
  ) as T;
}
