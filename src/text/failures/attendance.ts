import { bareCode, listed } from '../words.js';
import type { AdviceOn } from './advice.js';

const NOTHING = 'Non è stato registrato nulla: correggere e ripetere.';

/** What is keyed in of a sheet that cannot be so. */
export const ATTENDANCE_ADVICE: AdviceOn<
  | 'no-such-row'
  | 'row-said-twice'
  | 'time-outside'
  | 'left-before-coming'
  | 'unclear-rows'
  | 'unclear-time'
  | 'unclear-walk-in'
  | 'no-edition'
  | 'other-session'
  | 'unknown-edition'
> = {
  'no-such-row': ({ row, session, edition, rows }) => ({
    happened: `La riga ${row} non c'è sul foglio dell'incontro ${bareCode(session)} (edizione ${edition}, ${rows === 0 ? 'senza righe' : `righe da 1 a ${rows}`}).`,
    todo: `${NOTHING} Se è stata firmata un'altra edizione: --edizione N; per chi ha firmato in fondo: --non-preiscritti "A1: COGNOME Nome; istituto; ruolo"`,
  }),
  'row-said-twice': ({ row }) => ({
    happened: `Della riga ${row} sono dette due cose diverse.`,
    todo: NOTHING,
  }),
  'time-outside': ({ row, time, session, start, end }) => ({
    happened: `Riga ${row}: le ${time} sono fuori dall'incontro ${bareCode(session)} (${[start && `dalle ${start}`, end && `alle ${end}`].filter(Boolean).join(' ')}).`,
    todo: `${NOTHING} Chi è arrivato prima dell'inizio o è rimasto oltre la fine non va indicato.`,
  }),
  'left-before-coming': ({ row, entrance, exit }) => ({
    happened: `Riga ${row}: l'uscita (${exit}) non viene dopo l'entrata (${entrance}).`,
    todo: NOTHING,
  }),
  'unclear-rows': ({ given }) => ({
    happened: `«${given}» non è una riga, né un gruppo di righe.`,
    todo: 'Scrivere i numeri del foglio divisi da virgole, come 4,17,20-25 oppure A1.',
  }),
  'unclear-time': ({ given }) => ({
    happened: `«${given}» non dice una riga e un'ora.`,
    todo: 'Scrivere riga=ora, come 8=10:30; più d’una divise da virgole.',
  }),
  'unclear-walk-in': ({ given }) => ({
    happened: `«${given}» non dice chi ha firmato.`,
    todo: 'Scrivere "A1: COGNOME Nome; istituto; ruolo"; se il nome non si legge: "A1: illeggibile"; se lì non ha firmato nessuno: "A1: nessuno".',
  }),
  'no-edition': ({ session }) => ({
    happened: `Dell'incontro ${bareCode(session)} non risulta stampato nessun foglio.`,
    todo: 'Le righe sono quelle di un foglio stampato con zerosei fogli. Per un elenco di nomi: zerosei presenze INCONTRO FILE',
  }),
  'other-session': ({ session, found }) => ({
    happened: `Il file non è dell'incontro ${bareCode(session)}: dice ${listed(found.map(bareCode))}.`,
    todo: 'Non è stato registrato nulla. Se è il file giusto: zerosei importa FILE',
  }),
  'unknown-edition': ({ session, given, known }) => ({
    happened: `L'incontro ${bareCode(session)} non ha un'edizione «${given}» che valga.`,
    todo: `${known.length > 0 ? `Edizioni: ${listed(known)}. ` : ''}Le stampe, anche annullate, sono in zerosei storia`,
  }),
};
