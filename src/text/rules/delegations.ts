import type { RuleHelp } from './rule-help.js';

/** What the rules on delegations mean. */
export const DELEGATION_RULES = {
  'DEL-01': {
    means: 'Di una delega non si sa chi delega, chi è delegato, o all’atto manca un dato.',
    solve: 'Chiedere il dato e registrare l’atto: zerosei deleghe registra',
  },
  'DEL-02': {
    means:
      'Per lo stesso istituto e lo stesso incontro ci sono più delegati di quanti ne ammette l’impostazione «delega.max_per_istituto»: restano contesi, e ognuno è stampato nella propria qualità.',
    solve:
      'Chiedere al DS chi viene, poi: zerosei deleghe accetta CODICE, e per gli altri: zerosei deleghe respingi CODICE --motivo "…"',
  },
  'DEL-03': {
    means: 'Chi delega è a sua volta delegato: una delega non si può passare ad altri.',
    solve: 'Chi si è iscritto può venire nella propria qualità: zerosei deleghe respingi CODICE --motivo "subdelega"',
  },
  'DEL-04': {
    means:
      'Il DS ha delegato qualcuno ed è iscritto anche di persona: se viene di persona, per quell’incontro la delega non serve, e uno solo dei due firma.',
    solve: 'Chiedere chi dei due viene e ritirare l’altro: zerosei correggi PERSONA --ritira INCONTRO',
  },
  'DEL-05': {
    means: 'Chi delega non risulta dirigere l’istituto nel giorno dell’incontro.',
    solve:
      'Se l’elenco dei dirigenti è vecchio, importarlo; altrimenti: zerosei deleghe accetta CODICE, oppure respingi CODICE --motivo "…"',
  },
  'DEL-06': {
    means: 'Il delegato si era iscritto anche per conto proprio: ha una riga sola, come delegato.',
    solve: 'Non c’è nulla da fare.',
  },
  'DEL-07': {
    means: 'Il delegato lavora in un altro istituto, o non risulta tra i docenti di quello che rappresenta.',
    solve: 'Chiedere conferma alla scuola, poi: zerosei deleghe accetta CODICE, oppure respingi CODICE --motivo "…"',
  },
  'DEL-08': {
    means: 'La stessa persona risulta delegare sé stessa.',
    solve: 'Se viene il DS, la delega non serve: zerosei deleghe respingi CODICE --motivo "viene di persona"',
  },
  'DEL-09': {
    means: 'L’atto di delega porta una data successiva all’incontro: non può valere per quel giorno.',
    solve: 'Controllare la data; se è sbagliata, registrare l’atto giusto: zerosei deleghe registra',
  },
  'DEL-10': {
    means: 'Il periodo per cui la delega vale non comprende il giorno dell’incontro.',
    solve: 'Chiedere un atto che copra l’incontro e registrarlo: zerosei deleghe registra',
  },
  'DEL-11': {
    means: 'La delega è detta nel modulo, ma l’ufficio non ha ancora l’atto.',
    solve:
      'Farsi mandare l’atto e registrarlo: zerosei deleghe registra. Chi manca si scrive con: zerosei copertura --solleciti FILE',
  },
  'DEL-12': {
    means: 'Una persona è delegata da più istituti: si può solo se hanno lo stesso dirigente.',
    solve:
      'Se i dirigenti sono diversi, scegliere: zerosei deleghe accetta CODICE, e per le altre: zerosei deleghe respingi CODICE --motivo "…"',
  },
  'DEL-13': {
    means: 'Il DS dirige più istituti, ma l’atto ne nomina uno: la delega vale solo per quello.',
    solve: 'Se doveva valere anche per gli altri, registrare un atto per ciascuno: zerosei deleghe registra',
  },
  'DEL-14': {
    means:
      'Il numero di protocollo è senza data: i numeri ricominciano ogni anno e da solo non basta a ritrovare l’atto.',
    solve: 'Aggiungere la data nell’elenco degli atti e importarlo di nuovo.',
  },
  'DEL-15': {
    means: 'Chi presiede un CPT delega la partecipazione: la presidenza è elettiva, e con la delega non passa.',
    solve: 'Il delegato rappresenta l’istituto, non il CPT. Non c’è nulla da fare.',
  },
  'DEL-16': {
    means: 'Lo stesso protocollo compare in più deleghe: può essere un atto solo, o un numero copiato per errore.',
    solve: 'Controllare gli atti; se un numero è sbagliato, correggere l’elenco e importarlo di nuovo.',
  },
} satisfies Partial<RuleHelp>;
