import type { Foreign, Oversize } from '../domain/failure.js';
import { separatorName } from './import.js';
import { listed, number, plural } from './words.js';

/** What a file is that is not a table, after "sembra". */
export const FOREIGN_NAMES: { readonly [Kind in Foreign]: string } = {
  xls: 'una cartella di lavoro Excel di vecchio tipo (.xls)',
  xlsb: 'una cartella di lavoro Excel binaria (.xlsb)',
  ods: 'un foglio di calcolo OpenDocument (.ods)',
  docx: 'un documento Word',
  pptx: 'una presentazione PowerPoint',
  zip: 'un archivio compresso (zip)',
  gzip: 'un archivio compresso (gzip)',
  'seven-zip': 'un archivio compresso (7z)',
  rar: 'un archivio compresso (rar)',
  pdf: 'un documento PDF',
  rtf: 'un documento RTF',
  jpeg: "un'immagine JPEG",
  png: "un'immagine PNG",
  gif: "un'immagine GIF",
  tiff: "un'immagine TIFF",
  database: 'un archivio SQLite',
  program: 'un programma',
  html: 'una pagina web (HTML)',
  xml: 'un documento XML',
  json: 'un file JSON',
  binary: 'un file non di testo',
};

/** What cannot be saved as a table by whoever opens it: pictures, programs, archives. */
const NO_TABLE: ReadonlySet<Foreign> = new Set(['jpeg', 'png', 'gif', 'tiff', 'program', 'database', 'binary']);
const PACKED: ReadonlySet<Foreign> = new Set(['zip', 'gzip', 'seven-zip', 'rar']);

/** What to do with a file that is not a table. */
export function instead(looksLike: Foreign): string {
  if (NO_TABLE.has(looksLike)) return 'Scegliere il file CSV o la cartella di lavoro Excel (.xlsx) con i dati.';
  if (PACKED.has(looksLike)) return 'Estrarre il file che contiene e ripetere con quello.';
  return 'Salvarlo come CSV UTF-8 o come cartella di lavoro Excel (.xlsx) e ripetere.';
}

/** What a file has too much of, and how much is allowed. */
export const oversize = (what: Oversize, limit: number): string =>
  ({
    file: `supera ${number(limit)} MB`,
    content: `il contenuto, decompresso, supera ${number(limit)} MB`,
    parts: `contiene più di ${number(limit)} parti`,
    sheets: `contiene più di ${number(limit)} fogli`,
    texts: `i testi diversi superano ${number(limit)} MB`,
    'row-text': `il testo di poche righe supera ${number(limit)} MB`,
    rows: `un foglio supera le ${number(limit)} righe che Excel ammette`,
    columns: `la tabella supera le ${number(limit)} colonne che Excel ammette`,
    characters: `una cella supera i ${number(limit)} caratteri che Excel ammette`,
    title: `il titolo di una colonna supera i ${number(limit)} caratteri che Excel ammette, forse per virgolette non chiuse`,
    cells: `un foglio si estende su più di ${number(limit)} celle`,
  })[what];

/** Sentences on how a file was read. */
export const readingText = {
  file: (name: string) => `File: ${name}`,
  encoding: (encoding: string) => `Codifica: ${encoding}`,
  separator: (separator: string) =>
    `Separatore: ${separator === '' ? 'nessuno (una sola colonna)' : separatorName(separator)}`,
  quotes: (quote: string, escaper: string) =>
    quote === ''
      ? 'Virgolette: nessuna'
      : `Virgolette: ${quote} (al loro interno ${escaper === quote ? 'raddoppiate' : `precedute da ${escaper}`})`,
  sheet: (sheet: string) => `Foglio: «${sheet}»`,
  titleRow: (row: number) => `Titoli: riga ${row}`,
  noTitles: 'Titoli: nessuno, la prima riga è già un dato',
  captions: (rows: readonly { readonly row: number; readonly text: string }[]) =>
    `Righe sopra i titoli: ${listed(rows.map(({ row, text }) => `${row}: ${text}`))}`,
  columns: (titles: readonly string[]) =>
    `Colonne: ${number(titles.length)}${titles.some(Boolean) ? ` (${listed(titles)})` : ''}`,
  records: (count: number) => `Righe di dati: ${number(count)}`,
  ignored: (count: number) => `Righe lasciate fuori: ${count === 0 ? 'nessuna' : number(count)}`,
  tooLong: (rows: readonly number[]) =>
    `${plural(rows.length, 'riga ha', 'righe hanno')} più celle delle colonne: ${rows.slice(0, 12).join(', ')}${rows.length > 12 ? ' …' : ''} (FIL-04)`,
  kinds: (names: readonly string[]) =>
    `Contenuto: ${names.length === 0 ? 'non riconosciuto come file del percorso' : names.join(' oppure ')}`,
  attendance: 'chi si è collegato a una riunione, non chi si è iscritto',
  written: (path: string, excel: boolean) =>
    `Tabella scritta in «${path}» ${excel ? 'per Excel: le celle che sarebbero formule cominciano con un apostrofo (--fedele per averle come nel file)' : 'come nel file, formule comprese: aprendola in Excel sarebbero eseguite'}.`,
  next: 'Per scriverla in un CSV pulito: --formato csv --uscita FILE. Per importarla: zerosei importa FILE',
  nextAttendance:
    'Per importare serve il rapporto delle iscrizioni della stessa riunione. Per scrivere questa tabella in un CSV pulito: --formato csv --uscita FILE',
  nextUnknown:
    'Per scriverla in un CSV pulito: --formato csv --uscita FILE. Per importarla occorre dire che cosa contiene, per esempio: zerosei importa FILE --tipo risposte',
  generatedTitle: (position: number) => `colonna_${position}`,
};
