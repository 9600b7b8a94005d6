import { printedMunicipality } from '../rosters.js';
import { italianDate, listed, plural, word } from '../words.js';
import type { RuleTexts } from './rule-text.js';

/** What the rules on CPTs and their presidents say. */
export const CPT_RULES = {
  'CPT-01': {
    title: 'Due Presidenti in carica',
    sentence: ({ cpt, date, first, second }) =>
      `${cpt}: due Presidenti in carica il ${italianDate(date)} (${first}, ${second}). Correggere i mandati e importare di nuovo.`,
    means: 'L’elenco dei CPT dà a un CPT due Presidenti nello stesso giorno.',
    solve: 'Correggere le date dei mandati e importare di nuovo l’elenco.',
  },
  'CPT-02': {
    title: 'Presidenti con il mandato scaduto',
    sentence: ({ cpt, code, person, date }) =>
      `${cpt}: il mandato di ${person} risulta scaduto il ${italianDate(date)} (durata tre anni). Se resta in carica in attesa del successore: zerosei copertura conferma ${word(code)}`,
    means: 'Un Presidente resta in carica tre anni: questo mandato finisce prima degli incontri.',
    solve:
      'Se resta fino al successore: zerosei copertura conferma CPT. Se c’è un nuovo Presidente, importare l’elenco aggiornato.',
  },
  'CPT-03': {
    title: 'Comuni senza CPT',
    sentence: ({ municipality, institute, instituteName }) =>
      `nessun CPT associato al comune di ${municipality} (${institute}, ${instituteName}).`,
    means: 'Il comune di un istituto invitato, o di un suo plesso, non è di nessun CPT conosciuto.',
    solve:
      'Aggiungere il comune al suo CPT nell’elenco e importarlo di nuovo. Se l’invito è solo per alcune province o alcuni CPT, dirlo: zerosei impostazioni invitati "LC, SO"',
  },
  'CPT-04': {
    title: 'Istituti in più CPT',
    sentence: ({ institute, instituteName, cpts }) =>
      `${institute} (${instituteName}) ha plessi in ${plural(cpts.length, 'ambito', 'ambiti')}: ${cpts.join(', ')}.`,
    means: 'I plessi di un istituto stanno in comuni di più CPT: l’istituto compare in tutti, ma è contato una volta.',
    solve: 'Non c’è nulla da fare.',
  },
  'CPT-05': {
    title: "Presidenti che non risultano nell'elenco",
    sentence: ({ person, cpt, others }) =>
      `${person} si dichiara Presidente di ${cpt}; nell'elenco risulta ${others.join(', ')}. (Il Comitato Locale zerosei non è il CPT.)`,
    means: 'Chi si iscrive si dichiara Presidente di un CPT, ma l’elenco ne indica un altro: vale l’elenco.',
    solve:
      'Se è cambiato il Presidente, importare l’elenco aggiornato; altrimenti: zerosei correggi FILE:RIGA --ruolo …',
  },
  'CPT-06': {
    title: 'Presidenti che dirigono un istituto invitato',
    sentence: ({ person, cpt }) => `${person} è Presidente di ${cpt}: già interessata/o, esclusa/o dal sollecito.`,
    means: 'Chi dirige un istituto invitato presiede anche un CPT: è già coinvolto, e non lo si sollecita.',
    solve: 'Non c’è nulla da fare.',
  },
  'CPT-07': {
    title: 'CPT dichiarato diverso da quello del comune',
    sentence: ({ institute, stated, municipalities, derived }) =>
      `${institute}: l'elenco indica ${stated}, ma ${municipalities.map(printedMunicipality).join(', ')} ${
        municipalities.length === 1 ? 'è' : 'sono'
      } di ${derived.join(', ')}. Correggere l'elenco degli istituti o quello dei CPT e importarlo di nuovo.`,
    means: 'L’elenco degli istituti dichiara un CPT, ma i comuni dell’istituto appartengono a un altro.',
    solve: 'Guardare quale dei due elenchi sbaglia, correggerlo e importarlo di nuovo.',
  },
  'CPT-08': {
    title: 'CPT senza comuni',
    sentence: ({ cpts }) =>
      `${plural(cpts.length, 'CPT', 'CPT')} senza comuni in nessun elenco (${listed(cpts, 5)}): chi ne fa parte si riconosce solo dove il CPT è scritto. Aggiungere la colonna «comuni» e importare di nuovo.`,
    means:
      'L’elenco dice quali CPT ci sono, non di quali comuni: il CPT di un istituto o di un servizio si sa solo dove è scritto nel loro elenco o nel modulo.',
    solve:
      'Aggiungere all’elenco dei CPT la colonna «comuni», o importarne uno che ha una riga per ogni comune; altrimenti scrivere il CPT nell’elenco degli istituti.',
  },
} satisfies Partial<RuleTexts>;
