import { fold } from '../../domain/text.js';
import type { Column, Table } from '../table.js';

/** Titles of reports on who was connected to a meeting, by what they tell: Zoom, Teams, Webex, Google Meet. */
const TOLD = {
  joined:
    /^(?:FIRST JOIN|JOIN TIME|TIME JOINED|FIRST SEEN|PRIMA PARTECIPAZIONE|PRIMO ACCESSO|ORA (?:DI |DELLA )?(?:PARTECIPAZIONE|ACCESSO|INGRESSO|CONNESSIONE))$/,
  left: /^(?:LAST LEAVE|LEAVE TIME|TIME EXITED|ULTIMA USCITA|ULTIMO ABBANDONO|ORA (?:DI )?(?:USCITA|ABBANDONO|DISCONNESSIONE))$/,
  original: /^(?:NAME ORIGINAL NAME|NOME (?:NOME )?ORIGINALE?(?: NOME)?)$/,
  lasted: /^(?:(?:TOTAL )?DURATION MINUTES|DURATA (?:TOTALE )?MINUTI)$/,
  action: /^(?:USER ACTION|AZIONE (?:DELL )?UTENTE|UTC EVENT TIMESTAMP)$/,
  moment: /^(?:TIMESTAMP|DATA ORA|DATA E ORA|ACTION|AZIONE)$/,
  registered: /^(?:REGISTRATION (?:TIME|DATE)|REGISTRATION DATE TIME|ORA (?:DI )?(?:REGISTRAZIONE|ISCRIZIONE))$/,
};

const PROOFS: readonly (readonly (keyof typeof TOLD)[])[] = [
  ['joined', 'left'],
  ['original', 'lasted'],
  ['action', 'moment'],
];

/** True of a column that says when somebody joined a meeting. */
export const isJoining = ({ title }: Pick<Column, 'title'>): boolean => TOLD.joined.test(fold(title));

/** True of a report on who was connected to a meeting and when, which does not tell who had registered. */
export function isAttendanceReport({ columns }: Table): boolean {
  const titles = columns.map(({ title }) => fold(title.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')));
  const tells = (what: keyof typeof TOLD) => titles.some((title) => TOLD[what].test(title));
  return !tells('registered') && PROOFS.some((proof) => proof.every(tells));
}
