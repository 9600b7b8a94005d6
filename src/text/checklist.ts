import type {
  Checklist,
  DeskDelegate,
  DeskDelegation,
  DeskDoubt,
  DeskPerson,
  DroppedNote,
  OffReason,
  WaitingRow,
} from '../domain/checklist/checklist.js';
import type { Finding } from '../domain/findings/finding.js';
import { capacityName } from './capacities.js';
import { delegationReason, missingItems, sideName } from './delegations.js';
import { sessionTitle } from './rosters.js';
import { RULE_TEXTS, sentenceOf } from './rules.js';
import { seatText } from './seats.js';
import { italianDate } from './words.js';

/** What tells the list apart from the sheet to sign, on each page and in each file. */
const CHECKLIST_MARK = 'Elenco di controllo – USO INTERNO, non esporre';

/** Fixed words of the checking list. */
export const CHECKLIST_WORDS = {
  mark: CHECKLIST_MARK,
  foot: 'Contiene recapiti e note: non lasciarlo sul banco, non farlo firmare. Dopo l’incontro va distrutto.',
  listed: 'Sul foglio firme',
  waiting: 'Lista d’attesa',
  off: 'Non sono sul foglio firme',
  session: 'Da sapere sull’incontro',
  nobody: 'Nessuno.',
  sheet: 'USO INTERNO',
} as const;

/** Headings of the columns on paper. */
export const CHECKLIST_COLUMNS = {
  number: 'N.',
  name: 'COGNOME Nome, in qualità di',
  place: 'Istituto o servizio',
  contacts: 'Recapiti',
  delegations: 'Deleghe',
  remarks: 'Da sapere',
} as const;

/** Headings of the columns of the CSV and of the workbook. */
export const CHECKLIST_TITLES = [
  ...['USO INTERNO', 'incontro', 'numero', 'cognome', 'nome', 'veste', 'istituto', 'comune', 'cpt'],
  ...['email', 'telefono', 'deleghe', 'da sapere'],
];

/** What a page of a part that began before says. */
export const goesOn = (part: string): string => `${part} (segue)`;

/** `pagina 2 di 5`. */
export const checklistPage = (page: number, pages: number): string => `pagina ${page} di ${pages}`;

/** `Situazione al 10/03/2026 · k3t9-x0fa`. */
export const checklistMark = ({ edition }: Checklist): string =>
  `Situazione al ${italianDate(edition.date)} · ${edition.mark}`;

/** Which sheet the numbers of the rows are of. */
export const checklistNumbers = ({ printed }: Checklist): string =>
  printed === undefined
    ? 'Foglio non ancora stampato: i numeri sono quelli che avrebbe ora'
    : `Numeri di riga del foglio stampato, edizione ${printed.number ?? ''} del ${italianDate(printed.date)} (${printed.mark})`;

/** Of somebody registered since the sheet was printed. */
export const SINCE_PRINTING = 'non è sul foglio stampato: firma nel supplemento o tra i non preiscritti';

/** What stands in place of the number of a row, of somebody who was not there when the sheet was printed. */
export const NEW_ROW = '+';

/** Title of the file, shown by the reader in its window. */
export const checklistTitle = ({ heading, session }: Checklist): string =>
  `${CHECKLIST_MARK} – ${sessionTitle(session)} – ${heading.courseTitle}`;

/** As what somebody comes; who is only named by others has said nothing. */
export const deskCapacity = ({ capacity, role }: Pick<DeskPerson, 'capacity' | 'role'>): string =>
  capacity === undefined ? '' : capacityName(capacity, role);

/** A delegation in the row of one of its two sides, in a few lines: who, for which institute, in which state, what is missing. */
export function deskDelegation({ as, institute, delegation }: DeskDelegation): { head: string; rest: string[] } {
  const { principal, delegate, state, certainty, reason, missing, protocol, actDate } = delegation;
  const other = as === 'delegate' ? `per ${sideName(principal.name)}` : `delega ${sideName(delegate.name)}`;
  const act = [
    ...(actDate === undefined ? [] : [`atto del ${italianDate(actDate)}`]),
    ...(protocol === undefined ? [] : [`prot. ${protocol.number}${protocol.year ? `/${protocol.year}` : ''}`]),
  ].join(', ');
  const isSaid = reason.because === 'complete' || reason.because === 'incomplete';
  return {
    head: `${state}${certainty === 'probabile' ? ' (probabile)' : ''}`,
    rest: [
      [other, institute].filter(Boolean).join(', '),
      ...(isSaid ? [] : [delegationReason(reason)]),
      ...(act ? [act] : []),
      ...(missing.length > 0 ? [missingItems(missing)] : []),
    ],
  };
}

/** Why somebody who may come is not on the roster. */
export function offReason(why: OffReason): string {
  switch (why.is) {
    case 'sent':
      return `manda ${why.delegates.map(delegateSaid).join(', ')}; se viene di persona firma tra i non preiscritti, e la delega decade`;
    case 'contested':
      return 'delega contesa: finché non si decide non è sul foglio';
    case 'left':
      return `ritirata/o o spostata/o${why.on === undefined ? '' : ` il ${italianDate(why.on)}`}`;
    case 'replaced':
      return seatText.noLonger(why.by);
    case 'no-session':
      return 'iscrizione senza un incontro riconosciuto: può presentarsi a qualunque incontro';
    case 'printed-once':
      return 'è sul foglio stampato, ma non è più tra gli iscritti con un posto';
  }
}

const onRow = (number: number | undefined): string => (number === undefined ? 'non sul foglio' : `riga ${number}`);
const delegateSaid = ({ name, number }: DeskDelegate): string => `${name} (${onRow(number)})`;

/** `forse la stessa persona di Martino Paolo (riga 18)`. */
export const deskDoubt = ({ surname, givenName, number }: DeskDoubt): string =>
  `forse la stessa persona di ${`${surname} ${givenName}`.trim()} (${onRow(number)})`;

/** `nota nel modulo, colonne H e K: risposte.csv, riga 12`. */
export const deskNote = ({ origin: { file, row }, letters }: DroppedNote): string =>
  `nota non importata, da leggere nel file: ${file}, riga ${row}, ${letters.length === 1 ? 'colonna' : 'colonne'} ${letters.join(', ')}`;

/** A finding for who sits at the desk: its title, and what it says. */
export const deskFinding = (finding: Finding): string =>
  `${finding.severity} ${finding.rule}, ${RULE_TEXTS[finding.rule].title}: ${sentenceOf(finding)}`;

/** `3º`: never to be taken for the number of a row. */
export const placeInList = (place: number): string => `${place}º`;

/** When a place in the list was asked for, and why it is one in the list. */
export const deskWaiting = ({ waits, since }: Pick<WaitingRow, 'waits' | 'since'>): string[] => [
  ...(since === undefined ? [] : [`iscrizione del ${italianDate(since)}`]),
  seatText.waits(waits),
];
