import type { WallTime } from '../domain/calendar.js';
import type { XlsxCell, XlsxColumn } from '../report/as-xlsx.js';
import type { Answer } from './answers.js';
import type { CsvTable } from './csv.js';
import { type DemoSession, SESSIONS } from './sessions.js';
import { PROVINCE, PROVINCE_LETTERS } from './territory.js';

const chosen = ({ sessions, sessionText }: Answer, name: (session: DemoSession) => string, joint: string): string =>
  sessionText ??
  SESSIONS.filter(({ code }) => sessions.includes(code))
    .map(name)
    .join(joint);

type ClockStyle = 'dots' | 'colons';

const SCHOOL_COLUMNS: readonly (readonly [title: string, cell: (answer: Answer) => string])[] = [
  ['Indirizzo email', ({ email }) => email],
  ['Cognome', ({ surname }) => surname],
  ['Nome', ({ givenName }) => givenName],
  ['Funzione svolta', ({ role }) => role],
  ['Istituto o scuola di servizio', ({ institution }) => institution],
  ['Codice meccanografico', ({ code }) => code],
  ['Comune della sede di lavoro', ({ municipality }) => municipality],
  ['Incontro a cui intende partecipare', (answer) => chosen(answer, ({ choice }) => choice, ', ')],
  ['Partecipa come delegato/a del Dirigente scolastico?', ({ isDelegate = '' }) => isDelegate],
  ['Se sì, cognome e nome del Dirigente delegante', ({ principal = '' }) => principal],
  ['Per i Dirigenti: chi parteciperà al Suo posto', ({ delegate = '' }) => delegate],
  ['Recapito telefonico', ({ phone = '' }) => phone],
  ['Allergie, esigenze di accessibilità o altre note', ({ note = '' }) => note],
];

/** The form of the schools as its sheet is downloaded: times with dots, or with colons, as the sheet is set. */
export const schoolFormTable = (answers: readonly Answer[], style: ClockStyle): CsvTable => [
  ['Informazioni cronologiche', ...SCHOOL_COLUMNS.map(([title]) => title)],
  ...answers.map((answer) =>
    [timestamp(answer.at, style), ...SCHOOL_COLUMNS.map(([, cell]) => cell(answer))].slice(
      0,
      // Only the first export had been touched by hand.
      style === 'dots' ? answer.cells : undefined,
    ),
  ),
];

function timestamp(at: WallTime, style: ClockStyle): string {
  const day = at.slice(0, 10).split('-').reverse().join('/');
  const clock = at.slice(11);
  return style === 'dots' ? `${day} ${clock.replaceAll(':', '.')}` : `${day} ${clock.replace(/^0/, '')}`;
}

const SERVICE_COLUMNS: readonly (readonly [title: string, cell: (answer: Answer, index: number) => XlsxCell])[] = [
  ['Id', (_, index) => index + 1],
  ['Ora di inizio', ({ at }) => ({ at: minutesBefore(at, 4) })],
  ['Ora di completamento', ({ at }) => ({ at })],
  ['Posta elettronica', ({ email }, index) => (withAccount(index) ? email : 'anonymous')],
  ['Nome', ({ surname, givenName }, index) => (withAccount(index) ? `${surname} ${givenName}` : '')],
  ['Cognome del partecipante', ({ surname }) => surname],
  ['Nome del partecipante', ({ givenName }) => givenName],
  ['Recapito e-mail', ({ email }) => email],
  ['Qualifica', ({ role }) => role],
  ['Denominazione del servizio o della scuola', ({ institution }) => institution],
  ['Comune', ({ municipality }) => municipality],
  ['Provincia', (_, index) => [PROVINCE_LETTERS, 'Montalto', PROVINCE][index % 3]],
  ['Incontro preferito', (answer) => `${chosen(answer, ({ shortChoice }) => shortChoice, ';')};`],
  ['È Presidente coordinatore di un CPT?', ({ isPresident = 'No' }) => isPresident],
];

/** The form of the services as its workbook is downloaded: true dates, anonymous mailboxes, choices closed by `;`. */
export const serviceFormSheet = (answers: readonly Answer[]): { columns: XlsxColumn[]; rows: XlsxCell[][] } => ({
  columns: SERVICE_COLUMNS.map(([title]) => ({ title })),
  rows: answers.map((answer, index) => SERVICE_COLUMNS.map(([, cell]) => cell(answer, index))),
});

// One in six had signed in with an account.
const withAccount = (index: number): boolean => index % 6 === 0;

const minutesBefore = (at: WallTime, minutes: number): WallTime =>
  new Date(Date.parse(`${at}Z`) - minutes * 60_000).toISOString().slice(0, 19);
