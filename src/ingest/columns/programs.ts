import { fold } from '../../domain/text.js';
import type { Column } from '../table.js';
import type { Field, LeftOut } from './fields.js';
import { headingWords, readHeading } from './headings.js';

/** The columns that a form program writes by itself, before or among the questions. */
export interface ProgramColumns {
  readonly program: 'google' | 'microsoft' | 'limesurvey' | 'other';
  /** The program wrote in English: dates may have the month first. */
  readonly english: boolean;
  /** Meaning of each such column by its position; `accountName` and `ignored` fill no field. */
  readonly columns: ReadonlyMap<number, ProgramUse>;
}

/** What a column is for: a field, the account's name, or nothing. */
export type ProgramUse = Field | LeftOut | 'accountName' | 'ignored';

const GOOGLE_TIME = new Set(['INFORMAZIONI CRONOLOGICHE', 'TIMESTAMP']);
const GOOGLE_ACCOUNT = new Set(['NOME UTENTE', 'INDIRIZZO EMAIL', 'INDIRIZZO E MAIL', 'EMAIL ADDRESS', 'USERNAME']);
const GOOGLE_SCORE = new Set(['PUNTEGGIO', 'SCORE', 'PUNTEGGIO TOTALE']);

const MICROSOFT: Readonly<Record<string, ProgramUse>> = {
  ID: 'responseId',
  'ORA DI INIZIO': 'ignored',
  'START TIME': 'ignored',
  'ORA DI COMPLETAMENTO': 'submittedAt',
  'ORA DI FINE': 'submittedAt',
  'COMPLETION TIME': 'submittedAt',
  'POSTA ELETTRONICA': 'accountEmail',
  'INDIRIZZO DI POSTA ELETTRONICA': 'accountEmail',
  EMAIL: 'accountEmail',
  'E MAIL': 'accountEmail',
  NOME: 'accountName',
  NAME: 'accountName',
  LINGUA: 'ignored',
  LANGUAGE: 'ignored',
  'TOTALE PUNTI': 'ignored',
  'PUNTI TOTALI': 'ignored',
  'TOTAL POINTS': 'ignored',
  'COMMENTI SUL QUIZ': 'ignored',
  'FEEDBACK QUIZ': 'ignored',
  'QUIZ FEEDBACK': 'ignored',
  'LAST MODIFIED TIME': 'ignored',
  'ORA DELL ULTIMA MODIFICA': 'ignored',
  'ORA ULTIMA MODIFICA': 'ignored',
};

const LIMESURVEY: Readonly<Record<string, ProgramUse>> = {
  ID: 'responseId',
  'RESPONSE ID': 'responseId',
  'ID RISPOSTA': 'responseId',
  SUBMITDATE: 'submittedAt',
  'DATE SUBMITTED': 'submittedAt',
  'DATA INVIATA': 'submittedAt',
  'DATA INVIO': 'submittedAt',
  'DATA DI INVIO': 'submittedAt',
  LASTPAGE: 'ignored',
  'LAST PAGE': 'ignored',
  'ULTIMA PAGINA': 'ignored',
  STARTLANGUAGE: 'ignored',
  'START LANGUAGE': 'ignored',
  'LINGUAGGIO DI PARTENZA': 'ignored',
  'LINGUA INIZIALE': 'ignored',
  SEED: 'ignored',
  SEME: 'ignored',
  TOKEN: 'ignored',
  'ACCESS CODE': 'ignored',
  IDENTIFICATIVO: 'ignored',
  STARTDATE: 'ignored',
  'DATE STARTED': 'ignored',
  'DATA DI INIZIO': 'ignored',
  DATESTAMP: 'ignored',
  'DATE LAST ACTION': 'ignored',
  'DATA DELL ULTIMA AZIONE': 'ignored',
  'DATA DELL ULTIMA AZZIONE': 'ignored',
  'DATA ULTIMA AZIONE': 'ignored',
  IPADDR: 'ignored',
  'IP ADDRESS': 'ignored',
  'INDIRIZZO IP': 'ignored',
  REFURL: 'ignored',
  'REFERRER URL': 'ignored',
  'URL DI RIFERIMENTO': 'ignored',
};

/** Finds the program by the columns that it always writes, and sets them apart from the questions. */
export function programColumns(columns: readonly Column[]): ProgramColumns {
  return google(columns) ?? microsoft(columns) ?? limeSurvey(columns) ?? NONE;
}

const NONE: ProgramColumns = { program: 'other', english: false, columns: new Map() };

function google(columns: readonly Column[]): ProgramColumns | undefined {
  const titles = columns.map(({ title }) => headingWords(title));
  const time = titles.findIndex((title) => title !== '');
  if (!GOOGLE_TIME.has(titles[time] ?? '')) return undefined;
  const found = new Map<number, ProgramUse>([[columns[time]?.index ?? 0, 'submittedAt']]);
  // The address is beside the time, or last where it was asked for later.
  const account = [time + 1, titles.length - 1].find((place) => GOOGLE_ACCOUNT.has(titles[place] ?? ''));
  if (account !== undefined) found.set(account, 'accountEmail');
  for (const place of [time + 1, time + 2]) if (GOOGLE_SCORE.has(titles[place] ?? '')) found.set(place, 'ignored');
  return { program: 'google', english: titles[time] === 'TIMESTAMP', columns: found };
}

function microsoft(columns: readonly Column[]): ProgramColumns | undefined {
  const found = new Map<number, ProgramUse>();
  const used = new Set<ProgramUse>();
  for (const { index, title } of columns) {
    const meaning = MICROSOFT[headingWords(title)];
    if (meaning === undefined || (meaning !== 'ignored' && used.has(meaning))) break;
    used.add(meaning);
    found.set(index, meaning);
  }
  if (!used.has('submittedAt')) return undefined;
  const english = columns.some(({ title }) => fold(title) === 'COMPLETION TIME');
  return { program: 'microsoft', english, columns: found };
}

function limeSurvey(columns: readonly Column[]): ProgramColumns | undefined {
  const found = new Map<number, ProgramUse>();
  for (const { index, title } of columns) {
    const bare = title.replaceAll('_', ' ');
    const [code] = title.split('.');
    const meaning =
      LIMESURVEY[fold(code ?? '')] ?? LIMESURVEY[headingWords(bare)] ?? LIMESURVEY[readHeading(bare).asks];
    if (meaning !== undefined && ![...found.values()].some((known) => known !== 'ignored' && known === meaning))
      found.set(index, meaning);
  }
  const meanings = [...found.values()];
  if (!meanings.includes('submittedAt') || meanings.filter((meaning) => meaning === 'ignored').length < 1)
    return undefined;
  return { program: 'limesurvey', english: false, columns: found };
}
