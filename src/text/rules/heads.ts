import { plural } from '../words.js';
import type { RuleTexts } from './rule-text.js';

/** What the rules on the heads of institutes say. */
export const HEAD_RULES = {
  'REG-09': {
    title: 'Due dirigenti titolari',
    sentence: ({ institute, first, second }) =>
      `${institute}: due dirigenti titolari nello stesso periodo (${first}, ${second}). Correggere le date; se un elenco sostituisce l'altro, importarlo con --completo.`,
    means: 'L’elenco dei dirigenti dà a un istituto due titolari nello stesso periodo.',
    matters: 'Da chi dirige l’istituto dipende quale delega vale e chi è stampato come DS.',
    example: {
      given: 'L’elenco dà all’IC Boscoverde Conti Marco e Ferrari Lucia, tutti e due titolari dal 01/09/2025.',
      values: { institute: 'IC Boscoverde', first: 'Conti Marco', second: 'Ferrari Lucia' },
    },
    solve:
      'Correggere le date nell’elenco e importarlo: zerosei importa FILE. Se un elenco sostituisce l’altro: zerosei importa FILE --completo',
  },
  'REG-10': {
    title: 'Dirigenti di più istituti',
    sentence: ({ person, institutes }) =>
      `${person} dirige ${institutes.length} istituti (${institutes.join(', ')}): una sola presenza vale per tutti.`,
    means: 'La stessa persona dirige più istituti (reggenza): una sola presenza vale per tutti.',
    matters: 'Chi è reggente non deve iscriversi una volta per istituto: gli istituti risultano tutti coperti.',
    example: {
      given: 'Ferrari Lucia è titolare all’IC Boscoverde e reggente all’IC Vigolò.',
      values: { person: 'Ferrari Lucia', institutes: ['IC Boscoverde', 'IC Vigolò'] },
    },
    solve: 'Non c’è nulla da fare, se la reggenza è vera; altrimenti correggere l’elenco dei dirigenti.',
  },
  'REG-14': {
    title: "Manca l'elenco dei dirigenti",
    sentence: ({ responses }) =>
      `manca l'elenco dei dirigenti: ${responses === 1 ? 'per 1 risposta' : `per ${plural(responses, 'risposta', 'risposte')}`} di DS o delegati vale il ruolo dichiarato, e le regole che confrontano con l'elenco (REG-09, ISC-04) non sono applicate; DEL-05 guarda solo il ruolo dichiarato.`,
    means: 'Senza l’elenco dei dirigenti vale il ruolo che ognuno dichiara, e i confronti con l’elenco non si fanno.',
    matters: 'Chi si dichiara DS, e chi dice di essere delegato da un DS, è creduto sulla parola.',
    example: {
      given: 'Sono state importate le risposte e le scuole, ma nessun elenco dei dirigenti.',
      values: { responses: 12 },
    },
    solve:
      'Importare l’elenco dei dirigenti (istituto, cognome, nome, titolare o reggente, dal, al): zerosei importa FILE',
  },
  'ISC-04': {
    title: "DS che non risultano nell'elenco",
    sentence: ({ person, institute, others }) =>
      `${person} si iscrive come DS di ${institute}, ma nell'elenco il DS è ${others.join(', ')}.`,
    means: 'Chi si iscrive si dichiara DS, ma l’elenco dei dirigenti ne indica un altro.',
    matters: 'Un istituto risulta coperto dal suo dirigente, e forse non lo è.',
    example: {
      given: 'Conti Marco si iscrive come DS dell’IC Boscoverde; nell’elenco dei dirigenti c’è Ferrari Lucia.',
      values: { person: 'Conti Marco', institute: 'IC Boscoverde', others: ['Ferrari Lucia'] },
    },
    solve:
      'Se l’elenco è vecchio, importare quello aggiornato: zerosei importa FILE. Altrimenti: zerosei correggi FILE:RIGA --ruolo …',
  },
} satisfies Partial<RuleTexts>;
