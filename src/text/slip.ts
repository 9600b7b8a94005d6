import type { RosterRow, Supplement } from '../domain/rosters/roster.js';
import { printedCapacity, printedGivenName, printedPlace, printedSurname } from './rosters.js';

/** Words of the slip of a supplement: what to do by hand with rows printed before. */
export const SLIP_WORDS = {
  title: 'Variazioni alle righe già stampate',
  page: 'Variazioni',
  /** Whose paper it is about. */
  note: ({ to }: Supplement): string =>
    `Da riportare sul foglio dell'edizione ${to} e sui suoi supplementi. Non si firma.`,
  todo: 'Che cosa fare',
  strike: 'Depennare',
} as const;

/** A row printed before, and what is to be done with it. */
export interface SlipRow {
  readonly row: RosterRow;
  readonly todo: string;
}

/** The rows of the slip, in order of number. */
export const slipRows = ({ struck, corrected }: Supplement): SlipRow[] =>
  [
    ...struck.map((row) => ({ row, todo: SLIP_WORDS.strike })),
    ...corrected.map(({ before, now }) => ({ row: before, todo: `Correggere: ${inWords(now)}` })),
  ].toSorted((a, b) => a.row.number - b.row.number);

function inWords(row: RosterRow): string {
  const name = `${printedSurname(row)} ${printedGivenName(row)}`.trim();
  const places = row.places.map((place) => Object.values(printedPlace(place)).filter(Boolean).join(', '));
  return [name, printedCapacity(row), ...places].filter(Boolean).join(', ');
}

/** Whether a roster has a slip. */
export const hasSlip = (supplement: Supplement | undefined): supplement is Supplement =>
  supplement !== undefined && supplement.struck.length + supplement.corrected.length > 0;
