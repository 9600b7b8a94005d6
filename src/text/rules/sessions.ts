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
    solve: 'Correggere l’elenco degli incontri e importarlo di nuovo.',
  },
  'SES-02': {
    title: 'Incontri oltre i posti',
    sentence: ({ session, registered, seats, waiting }) =>
      `incontro ${bareCode(session)}: ${registered} iscritti per ${plural(seats, 'posto', 'posti')}; ${waiting} in lista d'attesa.`,
    means: 'Gli iscritti sono più dei posti: chi resta fuori è in lista d’attesa.',
    solve:
      'Guardare la lista con «zerosei incontri»; se la sala lo permette, aumentare i posti nell’elenco e importarlo di nuovo.',
  },
  'SES-03': {
    title: 'Troppi iscritti da un istituto',
    sentence: ({ institute, session, registered, maximum }) =>
      `${institute}: ${registered} iscritti all'incontro ${bareCode(session)}, massimo ${maximum}.`,
    means:
      'Da un istituto si sono iscritte più persone di quante ne ammette l’impostazione «iscrizioni.max_per_istituto».',
    solve: 'Chiedere alla scuola chi viene e ritirare gli altri: zerosei correggi PERSONA --ritira INCONTRO',
  },
  'SES-04': {
    title: 'Incontri sovrapposti',
    sentence: ({ person, first, second }) => `${person}: gli incontri ${first} e ${second} si sovrappongono.`,
    means: 'La stessa persona è iscritta a due incontri che si svolgono nelle stesse ore.',
    solve: 'Chiedere a quale viene: zerosei correggi PERSONA --ritira INCONTRO',
  },
  'SES-05': {
    title: 'Incontri senza iscritti',
    sentence: ({ session }) => `incontro ${bareCode(session)}: nessun iscritto.`,
    means: 'A un incontro non si è iscritto nessuno.',
    solve: 'Controllare che il modulo lo proponga con lo stesso nome dell’elenco degli incontri.',
  },
  'SES-06': {
    title: 'Date da verificare',
    sentence: ({ session, date }) =>
      `incontro ${bareCode(session)} il ${italianDate(date)}: verificare la data (festivo, o fuori dall'anno scolastico del percorso).`,
    means: 'La data dell’incontro cade di domenica, in un giorno festivo o fuori dall’anno scolastico del percorso.',
    solve: 'Se è sbagliata, correggere l’elenco degli incontri e importarlo di nuovo.',
  },
  'SES-07': {
    title: 'Istituti senza iscritti',
    sentence: ({ institutes }) =>
      `${plural(institutes, 'istituto destinatario', 'istituti destinatari')} senza iscritti (elenco con «zerosei copertura --mancanti»).`,
    means: 'Alcuni istituti a cui è rivolta la nota non hanno iscritti.',
    solve:
      'Chi chiamare: zerosei copertura --mancanti. Per scrivere a tutti: zerosei copertura --solleciti solleciti.xlsx',
  },
} satisfies Partial<RuleTexts>;
