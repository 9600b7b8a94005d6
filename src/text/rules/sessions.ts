import type { RuleHelp } from './rule-help.js';

/** What the rules on sessions and seats mean. */
export const SESSION_RULES = {
  'SES-01': {
    means:
      'L’incontro finisce prima di cominciare, oppure due incontri diversi hanno lo stesso codice: il foglio non si prepara.',
    solve: 'Correggere l’elenco degli incontri e importarlo di nuovo.',
  },
  'SES-02': {
    means: 'Gli iscritti sono più dei posti: chi resta fuori è in lista d’attesa.',
    solve:
      'Guardare la lista con «zerosei incontri»; se la sala lo permette, aumentare i posti nell’elenco e importarlo di nuovo.',
  },
  'SES-03': {
    means:
      'Da un istituto si sono iscritte più persone di quante ne ammette l’impostazione «iscrizioni.max_per_istituto».',
    solve: 'Chiedere alla scuola chi viene e ritirare gli altri: zerosei correggi PERSONA --ritira INCONTRO',
  },
  'SES-04': {
    means: 'La stessa persona è iscritta a due incontri che si svolgono nelle stesse ore.',
    solve: 'Chiedere a quale viene: zerosei correggi PERSONA --ritira INCONTRO',
  },
  'SES-05': {
    means: 'A un incontro non si è iscritto nessuno.',
    solve: 'Controllare che il modulo lo proponga con lo stesso nome dell’elenco degli incontri.',
  },
  'SES-06': {
    means: 'La data dell’incontro cade di domenica, in un giorno festivo o fuori dall’anno scolastico del percorso.',
    solve: 'Se è sbagliata, correggere l’elenco degli incontri e importarlo di nuovo.',
  },
  'SES-07': {
    means: 'Alcuni istituti a cui è rivolta la nota non hanno iscritti.',
    solve: 'Chi chiamare: zerosei copertura --mancanti. Per scrivere a tutti: zerosei copertura --solleciti FILE',
  },
} satisfies Partial<RuleHelp>;
