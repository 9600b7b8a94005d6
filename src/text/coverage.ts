import type { TurnoutState } from '../domain/attendance/turnout.js';
import type { Presidency } from '../domain/coverage/by-cpt.js';
import type { CoverageState } from '../domain/coverage/institute-coverage.js';
import type { Missing } from '../domain/records.js';
import { bareCode, cptWords, italianDate, number, plural } from './words.js';

/** The sign of each state in a bar: read without colours, and from afar. */
export const STATE_SIGNS: { readonly [State in CoverageState]: string } = {
  dirigente: '#',
  delegato: '+',
  esonerato: '=',
  altri: '-',
  nessuno: '.',
};

/** The same for who came. */
export const TURNOUT_SIGNS: { readonly [State in TurnoutState]: string } = {
  presente: '#',
  assente: '-',
  altrove: '=',
  nessuno: '.',
};

/** What is said of an institute by itself; `owed` names the delegates. */
const MISSING: { readonly [Kind in Missing]: string } = {
  nobody: 'nessuna persona iscritta',
  delegate: "delega annunciata, ma il delegato non è iscritto all'incontro",
  unrecognised: 'delega annunciata, ma il delegato non è stato riconosciuto tra gli iscritti',
  act: "delegato iscritto, ma manca l'atto di delega",
};

/** Sentences of `copertura`. */
export const coverageText = {
  invited: 'invitati',
  total: 'totale',
  noProvince: 'senza provincia',
  noCpt: 'senza CPT',
  shared: (count: number): string => `${plural(count, 'altro istituto ha', 'altri istituti hanno')} plessi qui`,
  people: (count: number): string => (count === 0 ? 'nessuna persona presente' : plural(count, 'persona', 'persone')),
  president: ({ state, mandate }: Presidency): string => {
    const name = mandate ? `${mandate.surname} ${mandate.givenName}`.trim() : '';
    const end = mandate?.to === undefined ? '' : ` il ${italianDate(mandate.to)}`;
    const told: { readonly [State in Presidency['state']]: string } = {
      in_carica: name,
      scaduto: `${name}, mandato scaduto${end}`,
      sconosciuto: 'sconosciuto',
    };
    return `Presidente ${told[state]}`;
  },
  missing: (kind: Missing): string => MISSING[kind],
  /** `delega annunciata, ma il delegato non è iscritto all'incontro: Galli Pia (I1)`. */
  owed: (kind: Missing, delegates: readonly { readonly name: string; readonly session: string }[]): string =>
    delegates.length === 0
      ? MISSING[kind]
      : `${MISSING[kind]}: ${delegates.map(({ name, session }) => `${name} (${bareCode(session)})`).join(', ')}`,
  likely: (name: string, delegation: string, likely: { name: string; row: string; person: string }): string =>
    `Il delegato scritto come «${name}» potrebbe essere ${likely.name} (${likely.row}). Se è la stessa persona: zerosei correggi ${likely.person} --stessa-di ${delegation}; altrimenti: zerosei correggi ${likely.person} --diversa-da ${delegation}`,
  /** `IC Verdi, Borgofiume: delegato, 3 persone; delegato iscritto, ma manca l'atto di delega: Galli Pia (I1)`. */
  institute: (name: string, municipality: string, state: CoverageState, people: number, owed: string): string =>
    `${[name, municipality].filter(Boolean).join(', ')}: ${state}${people === 0 ? '' : `, ${plural(people, 'persona', 'persone')}`}${
      owed === '' ? '' : `; ${owed}`
    }`,
  summary: (invited: number, missing: number): string =>
    `${plural(invited, 'istituto invitato', 'istituti invitati')}, ${number(missing)} senza iscritti.`,
  /** `35 istituti invitati: 34 iscritti, 30 presenti. Presenze di 2 incontri su 6.` */
  turnout: (
    counts: { invited: number; registered: number; present: number },
    known: number,
    sessions: number,
  ): string =>
    `${plural(counts.invited, 'istituto invitato', 'istituti invitati')}: ${number(counts.registered)} con iscritti, ${number(counts.present)} ${counts.present === 1 ? 'presente' : 'presenti'}. Presenze registrate di ${plural(known, 'incontro', 'incontri')} su ${number(sessions)}.`,
  turnoutMeans: 'Altrove: iscritti solo a incontri di cui le presenze non sono ancora registrate.',
  noTurnout: 'Nessuna presenza registrata: prima zerosei presenze INCONTRO',
  nextTurnout: 'Per la pagina con i grafici: zerosei rapporto',
  callTitle: (cpt: string, institutes: number, calls: number): string =>
    `${cpt}: ${plural(institutes, 'istituto', 'istituti')}, ${plural(calls, 'telefonata', 'telefonate')}`,
  unknownHead: 'dirigente non in elenco',
  nobodyMissing: 'Nessun istituto senza iscritti.',
  nextMissing:
    'Per chi manca: zerosei copertura --mancanti; per scrivere a tutti: zerosei copertura --solleciti solleciti.xlsx',
  nextReminders:
    'Per scrivere a tutti: zerosei lettere solleciti (bozze di posta), o zerosei copertura --solleciti solleciti.csv (stampa unione)',
  reminders: (count: number, path: string): string =>
    `${plural(count, 'istituto', 'istituti')} a cui scrivere in «${path}» (senza gli esonerati e quelli già avvisati).`,
  overwrites: (path: string): string => `Sostituisce il file «${path}» che c'è già.`,
  marks: (count: number): string =>
    `${plural(count, 'istituto sarà segnato', 'istituti saranno segnati')} come già ${count === 1 ? 'avvisato' : 'avvisati'}.`,
  reminderQuestion: (marks: boolean): string =>
    marks
      ? 'Scrivere il file dei solleciti e segnare questi istituti come avvisati?'
      : 'Scrivere il file dei solleciti?',
  nextMark: 'Dopo avere spedito: ripetere con --segna-inviati, e la prossima volta non si scriverà agli stessi',
  marked: (count: number, entry: number): string =>
    `${plural(count, 'istituto segnato', 'istituti segnati')} come già ${count === 1 ? 'avvisato' : 'avvisati'} (voce ${entry}). Per tornare indietro: zerosei annulla ${entry}`,
  markReason: 'sollecito inviato',
  reminderFile: 'il file dei solleciti',
  reminderSheet: 'Solleciti',
  welcome: (places: number, people: number): string =>
    `Non invitati dalla nota, ma benvenuti: ${plural(people, 'persona', 'persone')} da ${plural(places, 'scuola paritaria o servizio', 'scuole paritarie e servizi')} (elenco con --altri)`,
  confirmed: (person: string, cpt: string): string =>
    `${person} resta in carica come Presidente di ${cpt} fino al successore.`,
  confirmQuestion: (cpt: string): string =>
    `Il Presidente del ${cptWords(cpt)} con il mandato scaduto resta in carica fino al successore?`,
  confirmReason: 'in carica in attesa del successore',
  next: 'Ora: zerosei copertura --per cpt',
};
