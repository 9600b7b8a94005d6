import { missingItems, period, sideName } from '../delegations.js';
import { italianDate, plural } from '../words.js';
import type { RuleTexts } from './rule-text.js';

/** What the rules on acts of delegation say. */
export const ACT_RULES = {
  'DEL-01': {
    title: 'Deleghe incomplete',
    sentence: ({ principal, delegate, items }) =>
      `delega${principal ? ` di ${principal}` : ''}${delegate ? ` a ${delegate}` : ''}: ${missingItems(items)}.`,
    means: 'Di una delega non si sa chi delega, chi è delegato, o all’atto manca un dato.',
    matters: 'Una delega a cui manca un dato non si può dire valida: chi è delegato non prende il posto del DS.',
    example: {
      given:
        'Nel registro degli atti, Ferrari Lucia delega Riva Anna, ma la data dell’atto e il protocollo sono vuoti.',
      values: { principal: 'Ferrari Lucia', delegate: 'Riva Anna', items: ['actDate', 'protocol'] },
    },
    solve: 'Chiedere il dato e registrare l’atto: zerosei deleghe registra',
  },
  'DEL-09': {
    title: "Atti successivi all'incontro",
    sentence: ({ delegate, actDate, day }) =>
      `delega a ${sideName(delegate)} del ${italianDate(actDate)}, successiva all'incontro del ${italianDate(day)}: non utilizzabile.`,
    means: 'L’atto di delega porta una data successiva all’incontro: non può valere per quel giorno.',
    matters: 'Una delega data dopo non copre chi era presente prima: la firma resterebbe senza titolo.',
    example: {
      given: 'L’incontro è l’11 marzo 2026; l’atto porta la data del 16 marzo.',
      values: { delegate: 'Riva Anna', actDate: '2026-03-16', day: '2026-03-11' },
    },
    solve: 'Controllare la data; se è sbagliata, registrare l’atto giusto: zerosei deleghe registra',
  },
  'DEL-10': {
    title: "Deleghe che non coprono l'incontro",
    sentence: ({ delegate, day, ...span }) =>
      `delega a ${sideName(delegate)} valida ${period(span)}: non copre l'incontro del ${italianDate(day)}.`,
    means: 'Il periodo per cui la delega vale non comprende il giorno dell’incontro.',
    matters: 'Per quell’incontro l’istituto non risulta coperto dal delegato, anche se l’atto c’è.',
    example: {
      given: 'Un atto «dal 01/09/2025 al 28/02/2026», e un incontro l’11 marzo 2026.',
      values: { delegate: 'Riva Anna', from: '2025-09-01', to: '2026-02-28', day: '2026-03-11' },
    },
    solve: 'Chiedere un atto che copra l’incontro e registrarlo: zerosei deleghe registra',
  },
  'DEL-11': {
    title: 'Deleghe solo dichiarate',
    sentence: ({ delegate }) =>
      `${delegate}: delega solo dichiarata nel modulo, atto non acquisito. Registrarlo con «zerosei deleghe registra».`,
    means: 'La delega è detta nel modulo, ma l’ufficio non ha ancora l’atto.',
    matters:
      'Se l’atto non arriva prima dell’incontro, la persona partecipa senza che si possa provare chi l’ha mandata.',
    example: {
      given:
        'Nel modulo Riva Anna si iscrive come «Delegato del DS»; nel registro degli atti non c’è nulla a suo nome.',
      values: { delegate: 'Riva Anna' },
    },
    solve:
      'Farsi mandare l’atto e registrarlo: zerosei deleghe registra. Chi manca si scrive con: zerosei copertura --solleciti solleciti.xlsx',
  },
  'DEL-14': {
    title: 'Protocolli senza data',
    sentence: ({ number }) => `protocollo ${number} senza data: il numero si ripete ogni anno. Indicare la data.`,
    means:
      'Il numero di protocollo è senza data: i numeri ricominciano ogni anno e da solo non basta a ritrovare l’atto.',
    matters: 'Chi cerca l’atto nel protocollo ne trova uno per ogni anno, e non sa quale sia.',
    example: {
      given: 'Nel registro degli atti, alla colonna «Protocollo» c’è solo 63327.',
      values: { number: '63327' },
    },
    solve: 'Aggiungere la data nell’elenco degli atti e importarlo di nuovo: zerosei importa FILE',
  },
  'DEL-16': {
    title: 'Stesso protocollo in più deleghe',
    sentence: ({ number, times }) =>
      `il protocollo ${number} compare in ${plural(times, 'delega', 'deleghe')}: stesso atto?`,
    means: 'Lo stesso protocollo compare in più deleghe: può essere un atto solo, o un numero copiato per errore.',
    matters: 'Se il numero è copiato per errore, una delle deleghe non ha in realtà un atto che si possa ritrovare.',
    example: {
      given:
        'Due righe del registro degli atti, di due istituti, portano tutte e due il protocollo 63327 del 03/03/2026.',
      values: { number: '63327', times: 2 },
    },
    solve:
      'Controllare gli atti; se un numero è sbagliato, correggere l’elenco e importarlo di nuovo: zerosei importa FILE',
  },
} satisfies Partial<RuleTexts>;
