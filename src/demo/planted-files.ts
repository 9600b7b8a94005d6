import type { RuleId } from '../domain/findings/rules.js';
import type { CsvTable } from './csv.js';
import { DEMO_FILES as F } from './file-names.js';
import { WITHOUT_CPT } from './territory.js';

/** A mistake put in on purpose, and where to see it. */
export interface PlantedMistake {
  readonly file: string;
  /** Rows as Excel shows them; none where it is the whole file. */
  readonly rows: readonly number[];
  readonly what: string;
  /** The rule whose finding names one of these rows. */
  readonly rule?: RuleId;
}

type Tables = Readonly<Record<'state' | 'institutes' | 'cpts' | 'heads' | 'sessions' | 'services', CsvTable>>;

/** The mistakes that are not in an answer: in the lists of the office, or in the files themselves. */
export function plantedInFiles({ state, institutes, cpts, heads, sessions, services }: Tables): PlantedMistake[] {
  const wrongCptRow = institutes.findIndex(([, name]) => name === 'IC San Giorio al Ponte') + 1;
  return [
    { file: F.copy, rows: [], what: 'La stessa esportazione scaricata due volte: nessuna riga contata due volte.' },
    {
      file: F.second,
      rows: [],
      what: 'Esportazione successiva con tutte le righe della prima, orari scritti con i due punti: entrano solo le nuove.',
    },
    { file: F.heads, rows: [1, 2, 3], what: 'Intestazione dell’ufficio sopra i titoli delle colonne.' },
    {
      file: F.heads,
      rows: rowsWhere(heads, (row) => row.includes('31/01/2026') || row.includes('01/02/2026')),
      what: 'Cambio di dirigente a febbraio: due titolari, uno dopo l’altro.',
    },
    {
      file: F.heads,
      rows: rowsWhere(heads, (row) => row.includes('Reggente')),
      what: 'Dirigenti che reggono un secondo istituto.',
    },
    {
      file: F.services,
      rows: [services.length - 1, services.length],
      what: 'Riga vuota e riga del totale in fondo all’elenco: non sono servizi.',
    },
    { file: F.services, rows: [], what: 'File salvato da Excel in Windows-1252, con il punto e virgola.' },
    {
      file: F.sessions,
      rows: [],
      what: 'Prima riga «sep=;», che serve solo a Excel e non conta nella numerazione.',
    },
    {
      file: F.sessions,
      rows: rowsWhere(sessions, ([code]) => code === 'INC4'),
      rule: 'SES-06',
      what: 'Incontro fissato per il lunedì di Pasqua.',
    },
    {
      file: F.sessions,
      rows: rowsWhere(sessions, ([code]) => code === 'INC3'),
      rule: 'SES-02',
      what: 'Più iscritti che posti: lista d’attesa.',
    },
    {
      file: F.cpts,
      rows: rowsWhere(
        cpts,
        (row) => row.some((cell) => /^\d\d\/\d\d\/2025$/.test(cell)) && row.at(-1)?.slice(6) === '2025',
      ),
      what: 'Mandati di Presidente scaduti nell’autunno 2025.',
    },
    {
      file: F.state,
      rows: rowsWhere(state, ([, , , , , , , name]) => name === 'IC SAN GIORIO AL PONTE'),
      rule: 'CPT-07',
      what: `CPT indicato per l’istituto dall’elenco dell’ufficio (riga ${wrongCptRow}) diverso da quello del suo comune.`,
    },
    {
      file: F.state,
      rows: rowsWhere(state, (row) => row.includes(WITHOUT_CPT.toUpperCase()) && WITH_NURSERY.includes(row[13] ?? '')),
      rule: 'CPT-03',
      what: 'Istituto e plesso in un comune che nessun CPT comprende.',
    },
    {
      file: F.state,
      rows: rowsWhere(state, (row) => WITH_NURSERY.includes(row[13] ?? '') && TWO_CPTS.includes(row[5] ?? '')),
      rule: 'CPT-04',
      what: 'Istituti con plessi nel territorio di due CPT.',
    },
  ];
}

const TWO_CPTS = ['IC D. ALIGHIERI', 'IC MOTTABELLA'];
const WITH_NURSERY = ['ISTITUTO COMPRENSIVO', 'SCUOLA INFANZIA'];

const rowsWhere = (table: CsvTable, holds: (row: readonly string[]) => boolean): number[] =>
  table.flatMap((row, index) => (holds(row) ? [index + 1] : []));
