import type { TitleList } from '../columns/titles.js';

/** Titles by which a roster filled in, or a list of who was there, names its columns. */
export const ATTENDANCE_TITLES = {
  session: ['incontro', 'codice incontro', 'sessione', 'codice sessione', 'data incontro', 'giornata', 'n incontro'],
  edition: ['edizione', 'edizione foglio', 'numero edizione', 'ed'],
  rowLabel: ['riga', 'numero', 'n', 'riga foglio', 'numero riga', 'num', 'progressivo', 'numero foglio', 'n d ordine'],
  surname: ['cognome', 'cognome partecipante'],
  givenName: ['nome', 'nome partecipante'],
  fullName: ['cognome e nome', 'nome e cognome', 'nominativo', 'partecipante', 'cognome nome', 'persona'],
  code: ['codice istituto', 'codice meccanografico', 'codice scuola', 'meccanografico'],
  institution: ['istituto', 'istituto o servizio', 'scuola', 'servizio', 'ente', 'istituto servizio', 'denominazione'],
  municipality: ['comune', 'città'],
  role: ['veste', 'in qualità di', 'ruolo', 'qualifica', 'qualità'],
  presence: [
    'presente',
    'presenza',
    'presenze',
    'presente assente',
    'firma',
    'firmato',
    'ha firmato',
    'stato presenza',
  ],
  absent: ['assente', 'assenza', 'assenti'],
  in: [
    ...['entrata', 'ora entrata', 'firma entrata', 'orario entrata', 'ingresso', 'ora ingresso', 'ora di ingresso'],
    ...['firma ingresso', 'arrivo', 'ora arrivo', 'firma entrata ora', 'firma in entrata'],
  ],
  out: [
    ...['uscita', 'ora uscita', 'firma uscita', 'orario uscita', 'ora di uscita', 'firma uscita ora'],
    ...['firma in uscita', 'partenza'],
  ],
  scan: ['scansione'],
  /** Of a table of rows that were not certain on a scan: why. */
  doubt: ['da guardare'],
  date: ['data', 'giorno'],
  sheet: ['foglio', 'foglio firme'],
  cpt: ['cpt', 'provincia'],
} as const satisfies TitleList<string>;
