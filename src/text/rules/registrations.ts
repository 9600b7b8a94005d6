import { capacityName } from '../capacities.js';
import { bareCode, italianDate, plural } from '../words.js';
import type { RuleTexts } from './rule-text.js';

/** What the rules on registrations: late, repeated, twice say. */
export const REGISTRATION_RULES = {
  'ISC-06': {
    title: 'Iscrizioni tardive',
    sentence: ({ person, session, submitted, deadline }) =>
      `${person}, incontro ${bareCode(session)}: iscrizione del ${italianDate(submitted)}, oltre il termine del ${italianDate(deadline)}: tardiva, in coda.`,
    means:
      'L’iscrizione è arrivata dopo il termine dell’incontro: prende posto dopo chi della sua categoria era in tempo.',
    solve: 'Non c’è nulla da fare.',
  },
  'ISC-07': {
    title: 'Invii ripetuti',
    sentence: ({ person, times, last }) =>
      `${person}: ${plural(times, 'invio', 'invii')}; vale l'ultimo del ${italianDate(last)}.`,
    means: 'La stessa persona ha inviato più volte il modulo per lo stesso incontro e istituto: vale l’ultimo invio.',
    solve: 'Non c’è nulla da fare. L’impostazione «invii_ripetuti» dice che cosa conta.',
  },
  'ISC-09': {
    title: 'Iscritti a più incontri',
    sentence: ({ person, times }) => `${person}: iscritta/o a ${times} incontri.`,
    means: 'La persona è iscritta a più incontri.',
    solve:
      'Se gli incontri sono repliche dello stesso, impostare «invii_ripetuti» su ultimo, o ritirarla da uno con «zerosei correggi».',
  },
  'DUP-01': {
    title: 'Righe identiche',
    sentence: ({ person, session, rows }) =>
      `${person}, incontro ${bareCode(session)}: righe ${rows.join(', ')} identiche, contata una.`,
    means: 'La stessa iscrizione compare in più righe uguali: è contata una volta.',
    solve: 'Non c’è nulla da fare.',
  },
  'DUP-02': {
    title: 'Righe in contraddizione',
    sentence: ({ person, session, rows, field, a, b }) =>
      `${person}, incontro ${bareCode(session)}: righe ${rows.join(', ')} con ${FIELD_NAMES[field] ?? field} diverso («${a}» / «${b}»). Quale vale?`,
    means: 'Due invii della stessa persona, nello stesso momento e per lo stesso incontro, dicono cose diverse.',
    solve: 'Dire quale vale: zerosei correggi FILE:RIGA --ruolo … oppure --istituto …',
  },
  'DUP-06': {
    title: 'Due qualità per la stessa persona',
    sentence: ({ person, session, first, second }) =>
      `${person} è iscritta/o come ${roleName(first)} e come ${roleName(second)} all'incontro ${bareCode(session)}: una sola firma. Quale qualità stampare?`,
    means:
      'La stessa persona si è iscritta allo stesso incontro con due ruoli: firma una volta sola, nella qualità più alta.',
    solve: 'Se il ruolo stampato non è quello giusto: zerosei correggi PERSONA --ruolo …',
  },
} satisfies Partial<RuleTexts>;

const FIELD_NAMES: Readonly<Record<string, string>> = { role: 'ruolo', institution: 'istituto' };

const roleName = (capacity: string): string => capacityName(capacity as Parameters<typeof capacityName>[0]);
