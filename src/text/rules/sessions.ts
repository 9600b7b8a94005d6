import { bareCode, italianDate, plural } from '../words.js';
import type { RuleTexts } from './rule-text.js';

/** What the rules on sessions and seats say. */
export const SESSION_RULES = {
  'SES-01': {
    title: 'Incontri impossibili',
    sentence: ({ session, problem, start, end }) =>
      ({
        'same-code': `il codice ${session} è di due incontri diversi: dare a ciascuno il suo.`,
        'end-before-start': `incontro ${bareCode(session)}: fine ${end} prima dell'inizio ${start}. Correggere gli orari e importare di nuovo.`,
      })[problem],
    means:
      'L’incontro finisce prima di cominciare, oppure due incontri diversi hanno lo stesso codice: il foglio non si prepara.',
    matters: 'È l’unico rilievo che ferma un foglio: con quell’ora o quel codice non si saprebbe di quale incontro è.',
    example: {
      given: 'Nel calendario, inizio 14:00 e fine 12:00.',
      values: { session: 'I1', problem: 'end-before-start', start: '14:00', end: '12:00' },
    },
    solve: 'Correggere l’elenco degli incontri e importarlo di nuovo: zerosei importa FILE',
  },
  'SES-02': {
    title: 'Incontri oltre i posti',
    sentence: ({ session, registered, seats, waiting }) =>
      `incontro ${bareCode(session)}: ${registered} iscritti per ${plural(seats, 'posto', 'posti')}; ${waiting} in lista d'attesa.`,
    means: 'Gli iscritti sono più dei posti: chi resta fuori è in lista d’attesa.',
    matters: 'Chi è in lista d’attesa non è sul foglio: va avvisato, o va trovata una sala più grande.',
    example: {
      given: 'La sala ha 60 posti; gli iscritti sono 64.',
      values: { session: 'I1', registered: 64, seats: 60, waiting: 4 },
    },
    solve:
      'Guardare la lista con «zerosei incontri»; se la sala lo permette, aumentare i posti nell’elenco e importarlo di nuovo: zerosei importa FILE',
  },
  'SES-03': {
    title: 'Troppi iscritti da un istituto',
    sentence: ({ institute, session, registered, maximum }) =>
      `${institute}: ${registered} iscritti all'incontro ${bareCode(session)}, massimo ${maximum}.`,
    means:
      'Da un istituto si sono iscritte più persone di quante ne ammette l’impostazione «iscrizioni.max_per_istituto».',
    matters: 'Gli altri istituti possono restare senza posto.',
    example: {
      given: 'L’ufficio ammette due persone per istituto; dall’IC Boscoverde se ne iscrivono tre.',
      values: { institute: 'IC Boscoverde', session: 'I1', registered: 3, maximum: 2 },
    },
    solve: 'Chiedere alla scuola chi viene e ritirare gli altri: zerosei correggi PERSONA --ritira INCONTRO',
  },
  'SES-04': {
    title: 'Incontri sovrapposti',
    sentence: ({ person, first, second }) => `${person}: gli incontri ${first} e ${second} si sovrappongono.`,
    means: 'La stessa persona è iscritta a due incontri che si svolgono nelle stesse ore.',
    matters: 'In uno dei due la persona non ci sarà, e il posto resta vuoto.',
    example: {
      given: 'Riva Anna è iscritta a I1, dalle 9:30 alle 12:30, e a I2, lo stesso giorno dalle 11.',
      values: { person: 'Riva Anna', first: 'I1', second: 'I2' },
    },
    solve: 'Chiedere a quale viene: zerosei correggi PERSONA --ritira INCONTRO',
  },
  'SES-05': {
    title: 'Incontri senza iscritti',
    sentence: ({ session }) => `incontro ${bareCode(session)}: nessun iscritto.`,
    means: 'A un incontro non si è iscritto nessuno.',
    matters: 'Di solito il modulo chiama quell’incontro in un altro modo, e le iscrizioni non gli arrivano.',
    example: {
      given: 'Il calendario ha I3 del 25 marzo; nel modulo quella data non si può scegliere.',
      values: { session: 'I3' },
    },
    solve:
      'Controllare che il modulo lo proponga con lo stesso nome dell’elenco degli incontri. Per dire che cosa significa un testo del modulo: zerosei correggi --scritto "TESTO SCRITTO" --incontro INCONTRO',
  },
  'SES-06': {
    title: 'Date da verificare',
    sentence: ({ session, date }) =>
      `incontro ${bareCode(session)} il ${italianDate(date)}: verificare la data (festivo, o fuori dall'anno scolastico del percorso).`,
    means: 'La data dell’incontro cade di domenica, in un giorno festivo o fuori dall’anno scolastico del percorso.',
    matters: 'Una data sbagliata finisce stampata su tutti i fogli.',
    example: {
      given: 'Nel calendario c’è il 15/03/2026, che è una domenica.',
      values: { session: 'I1', date: '2026-03-15' },
    },
    solve: 'Se è sbagliata, correggere l’elenco degli incontri e importarlo di nuovo: zerosei importa FILE',
  },
  'SES-07': {
    title: 'Istituti senza iscritti',
    sentence: ({ institutes }) =>
      `${plural(institutes, 'istituto destinatario', 'istituti destinatari')} senza iscritti (elenco con «zerosei copertura --mancanti»).`,
    means: 'Alcuni istituti a cui è rivolta la nota non hanno iscritti.',
    matters: 'Sono gli istituti che la nota invitava e che nessuno rappresenterà, se non si chiamano.',
    example: {
      given: 'Di 35 istituti invitati, 9 non hanno ancora nessuno.',
      values: { institutes: 9 },
    },
    solve:
      'Chi chiamare: zerosei copertura --mancanti. Per scrivere a tutti: zerosei copertura --solleciti solleciti.xlsx',
  },
} satisfies Partial<RuleTexts>;
