import type { Checklist, DeskPerson } from '../../domain/checklist/checklist.js';
import {
  CHECKLIST_WORDS,
  deskCapacity,
  deskDelegation,
  deskDoubt,
  deskFinding,
  deskNote,
  deskWaiting,
  NEW_ROW,
  offReason,
  placeInList,
  SINCE_PRINTING,
} from '../../text/checklist.js';
import { printedCpt, printedGivenName, printedMunicipality, printedSurname } from '../../text/rosters.js';

/** What the list says of one person, in words: each form of the list lays them out in its own way. */
export interface DeskLine {
  /** Number of the row on the roster, or place in the waiting list (`3º`); nothing for who is on neither. Of a row since printing, a word. */
  readonly number: string;
  readonly surname: string;
  readonly givenName: string;
  readonly capacity: string;
  /** Name and comune of each place. */
  readonly places: readonly { readonly name: string; readonly municipality: string }[];
  readonly cpts: readonly string[];
  readonly contacts: readonly string[];
  /** The state first, then the rest of what is known of each. */
  readonly delegations: readonly { readonly head: string; readonly rest: readonly string[] }[];
  readonly remarks: readonly string[];
}

/** A part of the list. */
export interface DeskSection {
  readonly title: string;
  readonly lines: readonly DeskLine[];
}

/** The parts of the list that are about people; those of who waits and who is not on the roster only where there is somebody. */
export function deskSections({ rows, waiting, off }: Checklist): DeskSection[] {
  const listed = rows.map((row) =>
    row.number === undefined ? lineOf(row, NEW_ROW, [SINCE_PRINTING]) : lineOf(row, String(row.number)),
  );
  const waits = waiting.map((row) => lineOf(row, placeInList(row.waits.place), deskWaiting(row)));
  const others = off.map((row) => lineOf(row, String(row.number ?? ''), [offReason(row.why)]));
  return [
    { title: CHECKLIST_WORDS.listed, lines: listed },
    ...(waits.length > 0 ? [{ title: CHECKLIST_WORDS.waiting, lines: waits }] : []),
    ...(others.length > 0 ? [{ title: CHECKLIST_WORDS.off, lines: others }] : []),
  ];
}

/** What the list says of the session itself. */
export const sessionRemarks = ({ findings }: Checklist): string[] => findings.map(deskFinding);

function lineOf(person: DeskPerson, number: string, first: readonly string[] = []): DeskLine {
  const { places, cpts, emails, phones, delegations, doubts, findings, notes } = person;
  return {
    number,
    surname: printedSurname(person),
    givenName: printedGivenName(person),
    capacity: deskCapacity(person),
    places: places.map(({ name = '', municipality = '' }) => ({
      name,
      municipality: printedMunicipality(municipality),
    })),
    cpts: cpts.map(printedCpt),
    contacts: [...phones, ...emails],
    delegations: delegations.map(deskDelegation),
    remarks: [...first, ...doubts.map(deskDoubt), ...notes.map(deskNote), ...findings.map(deskFinding)],
  };
}
