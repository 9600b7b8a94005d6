import { SLIP_WORDS } from './slip.js';

/** Words of the forms of a roster that are not paper: the page for the screen, the plain text, the workbook to be filled in. */
export const FORM_WORDS = {
  /** What the contents of a file of several rosters are called. */
  contents: 'Incontri',
  people: 'Persone iscritte',
  /** Above the workbook. */
  howToFill: (signs: boolean): string =>
    `Da compilare: «presente» sì o no${signs ? ', «entrata» e «uscita» con l’ora (9:30)' : ''}. Righe A1, A2 …: partecipanti non preiscritti.`,
  registered: (count: number): string => `Iscritti n. ${count}`,
  presentTitle: 'Presente',
  presentHint: 'Scegliere sì o no.',
  timeTitle: 'Ora',
  timeHint: 'Scrivere l’ora con i due punti: 9:30.',
} as const;

/** How the first line of the plain text begins: by it the program knows its own when it finds it in a folder. */
export const TEXT_TITLE = 'Foglio firme – ';

/** What can be answered in the column `presente`. */
export const PRESENCE = ['sì', 'no'] as const;

/** Headings of the columns of the workbook: first what one reads and fills in, then, out of sight, whose row it is. */
export const WORKBOOK_TITLES = {
  number: 'Numero',
  surname: 'Cognome',
  givenName: 'Nome',
  capacity: 'Veste',
  place: 'Istituto',
  municipality: 'Comune',
  cpt: 'CPT',
  present: 'Presente',
  entrance: 'Entrata',
  exit: 'Uscita',
  session: 'Incontro',
  date: 'Data',
  edition: 'Edizione',
  sheet: 'Foglio',
} as const;

/** Headings of the sheet of a workbook that says what is to be done with rows printed before. */
export const SLIP_TITLES: readonly string[] = [
  'Numero',
  'Cognome',
  'Nome',
  'Veste',
  'Istituto',
  'Comune',
  SLIP_WORDS.todo,
];

/** `Incontro 2`, `Incontro 2 A – C`: what the sheet of a workbook is called. */
export const worksheetName = (session: number, part: string): string => `Incontro ${session} ${part}`.trim();
