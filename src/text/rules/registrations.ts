import { capacityName } from '../capacities.js';
import { bareCode, italianDate, plural, word } from '../words.js';
import type { RuleTexts } from './rule-text.js';

/** What the rules on registrations: late, repeated, twice say. */
export const REGISTRATION_RULES = {
  'ISC-06': {
    title: 'Iscrizioni tardive',
    sentence: ({ person, session, submitted, deadline }) =>
      `${person}, incontro ${bareCode(session)}: iscrizione del ${italianDate(submitted)}, oltre il termine del ${italianDate(deadline)}: tardiva, in coda.`,
    means:
      'L’iscrizione è arrivata dopo il termine dell’incontro: prende posto dopo chi della sua categoria era in tempo.',
    matters: 'Se i posti finiscono, chi della stessa categoria era in tempo passa prima.',
    example: {
      given: 'Il termine era il 6 marzo; il modulo è arrivato l’8.',
      values: { person: 'Riva Anna', session: 'I1', submitted: '2026-03-08T12:00', deadline: '2026-03-06' },
    },
    solve: 'Non c’è nulla da fare.',
  },
  'ISC-07': {
    title: 'Invii ripetuti',
    sentence: ({ person, times, last }) =>
      `${person}: ${plural(times, 'invio', 'invii')}; vale l'ultimo del ${italianDate(last)}.`,
    means: 'La stessa persona ha inviato più volte il modulo per lo stesso incontro e istituto: vale l’ultimo invio.',
    matters: 'Chi ha cambiato idea e ha rimandato il modulo si aspetta che valga l’ultimo.',
    example: {
      given: 'Riva Anna invia il modulo il 2 marzo, e di nuovo il 4 con un altro ruolo.',
      values: { person: 'Riva Anna', times: 2, last: '2026-03-04T09:30' },
    },
    solve: 'Non c’è nulla da fare. L’impostazione «invii_ripetuti» dice che cosa conta.',
  },
  'ISC-09': {
    title: 'Iscritti a più incontri',
    sentence: ({ person, times }) => `${person}: iscritta/o a ${times} incontri.`,
    means: 'La persona è iscritta a più incontri.',
    matters: 'Se gli incontri sono repliche dello stesso, quella persona prende un posto in più del necessario.',
    example: {
      given: 'Riva Anna ha scelto l’11 marzo in un modulo e il 18 in un altro.',
      values: { person: 'Riva Anna', times: 2 },
    },
    solve:
      'Se gli incontri sono repliche dello stesso: zerosei impostazioni invii_ripetuti ultimo. Per toglierne uno solo: zerosei correggi PERSONA --ritira INCONTRO',
  },
  'ISC-12': {
    title: 'Risposte tolte dal modulo',
    sentence: ({ person, code, session, file }) =>
      `${person}${session === undefined ? '' : `, incontro ${bareCode(session)}`}: la sua risposta non è più in «${file}», un’esportazione successiva dello stesso modulo; resta tra gli iscritti. ${
        session === undefined
          ? 'Se non verrà, non c’è nulla da fare.'
          : `Se ha rinunciato: zerosei correggi ${code} --ritira ${word(session)}`
      }`,
    means:
      'La risposta era in un’esportazione del modulo, e in una successiva non c’è più, mentre ci sono quelle inviate prima e dopo: qualcuno l’ha tolta, oppure il programma del modulo la dà per annullata.',
    matters: 'Chi ha chiesto di essere tolto avrebbe ancora un posto e una riga sul foglio.',
    example: {
      given: 'Riva Anna ha rinunciato, e la sua riga è stata cancellata dal foglio delle risposte.',
      values: { person: 'Riva Anna', code: 'ab3de', session: 'I1', file: 'risposte-2.csv' },
    },
    solve:
      'Se la persona ha rinunciato: zerosei correggi PERSONA --ritira INCONTRO. Se la riga è stata tolta per sbaglio, non c’è nulla da fare: l’iscrizione vale.',
  },
  'DUP-01': {
    title: 'Righe identiche',
    sentence: ({ person, session, rows }) =>
      `${person}, incontro ${bareCode(session)}: righe ${rows.join(', ')} identiche, contata una.`,
    means: 'La stessa iscrizione compare in più righe uguali: è contata una volta.',
    matters: 'Contate due volte, prenderebbero due posti e due righe sul foglio.',
    example: {
      given: 'Un doppio clic sul pulsante «Invia» ha lasciato due righe uguali.',
      values: { person: 'Riva Anna', session: 'I1', rows: ['risposte.csv:12', 'risposte.csv:13'] },
    },
    solve: 'Non c’è nulla da fare.',
  },
  'DUP-02': {
    title: 'Righe in contraddizione',
    sentence: ({ person, session, rows, field, a, b }) =>
      `${person}, incontro ${bareCode(session)}: righe ${rows.join(', ')} con ${FIELD_NAMES[field] ?? field} diverso («${a}» / «${b}»). Quale vale?`,
    means: 'Due invii della stessa persona, nello stesso momento e per lo stesso incontro, dicono cose diverse.',
    matters: 'Non si sa in quale veste, o per quale istituto, la persona viene: sul foglio ne può stare una sola.',
    example: {
      given: 'Due righe con la stessa ora di invio: in una il ruolo è «Docente», nell’altra «Educatrice».',
      values: {
        person: 'Riva Anna',
        session: 'I1',
        rows: ['risposte.csv:12', 'risposte.csv:13'],
        field: 'role',
        a: 'Docente',
        b: 'Educatrice',
      },
    },
    solve: 'Dire quale vale: zerosei correggi FILE:RIGA --ruolo … oppure --istituto …',
  },
  'DUP-06': {
    title: 'Due qualità per la stessa persona',
    sentence: ({ person, session, first, second }) =>
      `${person} è iscritta/o come ${roleName(first)} e come ${roleName(second)} all'incontro ${bareCode(session)}: una sola firma. Quale qualità stampare?`,
    means:
      'La stessa persona si è iscritta allo stesso incontro con due ruoli: firma una volta sola, nella qualità più alta.',
    matters: 'Dalla veste dipendono il posto e che cosa dirà l’attestato.',
    example: {
      given: 'Riva Anna si iscrive a I1 come docente da un modulo, e come coordinatrice da un altro.',
      values: { person: 'Riva Anna', session: 'I1', first: 'COORD_PEDAGOGICO', second: 'DOCENTE_INFANZIA' },
    },
    solve: 'Se il ruolo stampato non è quello giusto: zerosei correggi PERSONA --ruolo …',
  },
} satisfies Partial<RuleTexts>;

const FIELD_NAMES: Readonly<Record<string, string>> = { role: 'ruolo', institution: 'istituto' };

const roleName = (capacity: string): string => capacityName(capacity as Parameters<typeof capacityName>[0]);
