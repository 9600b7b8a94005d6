import { plural } from '../words.js';
import type { RuleTexts } from './rule-text.js';

/** What the rules on the heads of institutes say. */
export const HEAD_RULES = {
  'REG-09': {
    title: 'Due dirigenti titolari',
    sentence: ({ institute, first, second }) =>
      `${institute}: due dirigenti titolari nello stesso periodo (${first}, ${second}). Correggere le date; se un elenco sostituisce l'altro, importarlo con --completo.`,
    means: 'L’elenco dei dirigenti dà a un istituto due titolari nello stesso periodo.',
    solve: 'Correggere le date nell’elenco e importarlo; se un elenco sostituisce l’altro, importarlo con --completo.',
  },
  'REG-10': {
    title: 'Dirigenti di più istituti',
    sentence: ({ person, institutes }) =>
      `${person} dirige ${institutes.length} istituti (${institutes.join(', ')}): una sola presenza vale per tutti.`,
    means: 'La stessa persona dirige più istituti (reggenza): una sola presenza vale per tutti.',
    solve: 'Non c’è nulla da fare, se la reggenza è vera; altrimenti correggere l’elenco dei dirigenti.',
  },
  'REG-14': {
    title: "Manca l'elenco dei dirigenti",
    sentence: ({ responses }) =>
      `manca l'elenco dei dirigenti: ${responses === 1 ? 'per 1 risposta' : `per ${plural(responses, 'risposta', 'risposte')}`} di DS o delegati vale il ruolo dichiarato, e le regole che confrontano con l'elenco (REG-09, ISC-04) non sono applicate; DEL-05 guarda solo il ruolo dichiarato.`,
    means: 'Senza l’elenco dei dirigenti vale il ruolo che ognuno dichiara, e i confronti con l’elenco non si fanno.',
    solve: 'Importare l’elenco dei dirigenti (istituto, cognome, nome, titolare o reggente, dal, al).',
  },
  'ISC-04': {
    title: "DS che non risultano nell'elenco",
    sentence: ({ person, institute, others }) =>
      `${person} si iscrive come DS di ${institute}, ma nell'elenco il DS è ${others.join(', ')}.`,
    means: 'Chi si iscrive si dichiara DS, ma l’elenco dei dirigenti ne indica un altro.',
    solve: 'Se l’elenco è vecchio, importarlo aggiornato; altrimenti: zerosei correggi FILE:RIGA --ruolo …',
  },
} satisfies Partial<RuleTexts>;
