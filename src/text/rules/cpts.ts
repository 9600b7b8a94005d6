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
    matters:
      'Non si sa chi dei due presiede: da questo dipende chi è stampato come Presidente e quali istituti risultano esonerati.',
    example: {
      given: 'Nell’elenco dei CPT, Neri Carla è Presidente fino al 31/08/2026, e Galli Ugo dal 01/01/2026.',
      values: { cpt: 'CPT Ambito di Boscoverde', date: '2026-03-11', first: 'Neri Carla', second: 'Galli Ugo' },
    },
    solve: 'Correggere le date dei mandati e importare di nuovo l’elenco: zerosei importa FILE',
  },
  'CPT-02': {
    title: 'Presidenti con il mandato scaduto',
    sentence: ({ cpt, code, person, date }) =>
      `${cpt}: il mandato di ${person} risulta scaduto il ${italianDate(date)} (durata tre anni). Se resta in carica in attesa del successore: zerosei copertura conferma ${word(code)}`,
    means: 'Un Presidente resta in carica tre anni: questo mandato finisce prima degli incontri.',
    matters:
      'Chi non è più in carica non si stampa come Presidente, e il suo istituto torna tra quelli da sollecitare.',
    example: {
      given: 'Nell’elenco dei CPT il mandato di Neri Carla comincia il 01/10/2022 e non ha una fine.',
      values: { cpt: 'CPT Ambito di Boscoverde', code: 'CPT3', person: 'Neri Carla', date: '2025-09-30' },
    },
    solve:
      'Se resta fino al successore: zerosei copertura conferma CPT. Se c’è un nuovo Presidente, importare l’elenco aggiornato: zerosei importa FILE',
  },
  'CPT-03': {
    title: 'Comuni senza CPT',
    sentence: ({ municipality, institute, instituteName }) =>
      `nessun CPT associato al comune di ${municipality} (${institute}, ${instituteName}).`,
    means: 'Il comune di un istituto invitato, o di un suo plesso, non è di nessun CPT conosciuto.',
    matters: 'Nelle tabelle per CPT quell’istituto resta fuori, e nessun Presidente lo ha tra i suoi.',
    example: {
      given: 'L’IC Boscoverde è nel comune di Boscoverde, che in nessuna riga dell’elenco dei CPT c’è.',
      values: { municipality: 'BOSCOVERDE', institute: 'MXIC802009', instituteName: 'IC Boscoverde' },
    },
    solve:
      'Aggiungere il comune al suo CPT nell’elenco e importarlo di nuovo. Se l’invito è solo per alcune province o alcuni CPT, dirlo: zerosei impostazioni invitati "LC, SO"',
  },
  'CPT-04': {
    title: 'Istituti in più CPT',
    sentence: ({ institute, instituteName, cpts }) =>
      `${institute} (${instituteName}) ha plessi in ${plural(cpts.length, 'ambito', 'ambiti')}: ${cpts.join(', ')}.`,
    means: 'I plessi di un istituto stanno in comuni di più CPT: l’istituto compare in tutti, ma è contato una volta.',
    matters: 'Chi guarda i numeri di un CPT sappia che quell’istituto è anche in un altro.',
    example: {
      given: 'Un istituto ha un plesso a Boscoverde e uno a Vigolò, che sono di due ambiti.',
      values: {
        institute: 'MXIC802009',
        instituteName: 'IC Boscoverde',
        cpts: ['CPT Ambito di Boscoverde', 'CPT Ambito di Vigolò'],
      },
    },
    solve: 'Non c’è nulla da fare.',
  },
  'CPT-05': {
    title: "Presidenti che non risultano nell'elenco",
    sentence: ({ person, cpt, others }) =>
      `${person} si dichiara Presidente di ${cpt}; nell'elenco risulta ${others.join(', ')}. (Il Comitato Locale zerosei non è il CPT.)`,
    means: 'Chi si iscrive si dichiara Presidente di un CPT, ma l’elenco ne indica un altro: vale l’elenco.',
    matters:
      'Un Presidente non ha bisogno di delega e non si sollecita: dirlo di chi non lo è toglie un istituto dall’elenco di chi manca.',
    example: {
      given: 'Nel modulo Galli Ugo scrive «Presidente CPT»; nell’elenco quel CPT è presieduto da Neri Carla.',
      values: { person: 'Galli Ugo', cpt: 'CPT Ambito di Boscoverde', others: ['Neri Carla'] },
    },
    solve:
      'Se è cambiato il Presidente, importare l’elenco aggiornato: zerosei importa FILE. Altrimenti: zerosei correggi FILE:RIGA --ruolo …',
  },
  'CPT-06': {
    title: 'Presidenti che dirigono un istituto invitato',
    sentence: ({ person, cpt }) => `${person} è Presidente di ${cpt}: già interessata/o, esclusa/o dal sollecito.`,
    means: 'Chi dirige un istituto invitato presiede anche un CPT: è già coinvolto, e non lo si sollecita.',
    matters: 'Un sollecito a chi è già coinvolto sarebbe fuori luogo.',
    example: {
      given: 'Neri Carla dirige l’IC Boscoverde e presiede il CPT del suo ambito.',
      values: { person: 'Neri Carla', cpt: 'CPT Ambito di Boscoverde' },
    },
    solve: 'Non c’è nulla da fare.',
  },
  'CPT-07': {
    title: 'CPT dichiarato diverso da quello del comune',
    sentence: ({ institute, stated, municipalities, derived }) =>
      `${institute}: l'elenco indica ${stated}, ma ${municipalities.map(printedMunicipality).join(', ')} ${
        municipalities.length === 1 ? 'è' : 'sono'
      } di ${derived.join(', ')}. Correggere l'elenco degli istituti o quello dei CPT e importarlo di nuovo.`,
    means: 'L’elenco degli istituti dichiara un CPT, ma i comuni dell’istituto appartengono a un altro.',
    matters: 'I numeri per CPT cambiano secondo l’elenco a cui si crede.',
    example: {
      given: 'L’elenco degli istituti mette l’IC Boscoverde nel CPT di Vigolò; il comune di Boscoverde è di un altro.',
      values: {
        institute: 'MXIC802009',
        stated: 'CPT Ambito di Vigolò',
        municipalities: ['BOSCOVERDE'],
        derived: ['CPT Ambito di Boscoverde'],
      },
    },
    solve: 'Guardare quale dei due elenchi sbaglia, correggerlo e importarlo di nuovo: zerosei importa FILE',
  },
  'CPT-08': {
    title: 'CPT senza comuni',
    sentence: ({ cpts }) =>
      `${plural(cpts.length, 'CPT', 'CPT')} senza comuni in nessun elenco (${listed(cpts, 5)}): chi ne fa parte si riconosce solo dove il CPT è scritto. Aggiungere la colonna «comuni» e importare di nuovo.`,
    means:
      'L’elenco dice quali CPT ci sono, non di quali comuni: il CPT di un istituto o di un servizio si sa solo dove è scritto nel loro elenco o nel modulo.',
    matters: 'Senza i comuni, di quasi nessun istituto si sa il CPT: le tabelle per CPT restano vuote.',
    example: {
      given: 'L’elenco dei CPT ha solo le colonne «codice» e «denominazione».',
      values: { cpts: ['CPT Ambito di Boscoverde', 'CPT Ambito di Vigolò'] },
    },
    solve:
      'Aggiungere all’elenco dei CPT la colonna «comuni», o uno con una riga per ogni comune, e importarlo: zerosei importa FILE. Altrimenti scrivere il CPT nell’elenco degli istituti.',
  },
} satisfies Partial<RuleTexts>;
