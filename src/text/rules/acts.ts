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
    solve: 'Chiedere il dato e registrare l’atto: zerosei deleghe registra',
  },
  'DEL-09': {
    title: "Atti successivi all'incontro",
    sentence: ({ delegate, actDate, day }) =>
      `delega a ${sideName(delegate)} del ${italianDate(actDate)}, successiva all'incontro del ${italianDate(day)}: non utilizzabile.`,
    means: 'L’atto di delega porta una data successiva all’incontro: non può valere per quel giorno.',
    solve: 'Controllare la data; se è sbagliata, registrare l’atto giusto: zerosei deleghe registra',
  },
  'DEL-10': {
    title: "Deleghe che non coprono l'incontro",
    sentence: ({ delegate, day, ...span }) =>
      `delega a ${sideName(delegate)} valida ${period(span)}: non copre l'incontro del ${italianDate(day)}.`,
    means: 'Il periodo per cui la delega vale non comprende il giorno dell’incontro.',
    solve: 'Chiedere un atto che copra l’incontro e registrarlo: zerosei deleghe registra',
  },
  'DEL-11': {
    title: 'Deleghe solo dichiarate',
    sentence: ({ delegate }) =>
      `${delegate}: delega solo dichiarata nel modulo, atto non acquisito. Registrarlo con «zerosei deleghe registra».`,
    means: 'La delega è detta nel modulo, ma l’ufficio non ha ancora l’atto.',
    solve:
      'Farsi mandare l’atto e registrarlo: zerosei deleghe registra. Chi manca si scrive con: zerosei copertura --solleciti solleciti.xlsx',
  },
  'DEL-14': {
    title: 'Protocolli senza data',
    sentence: ({ number }) => `protocollo ${number} senza data: il numero si ripete ogni anno. Indicare la data.`,
    means:
      'Il numero di protocollo è senza data: i numeri ricominciano ogni anno e da solo non basta a ritrovare l’atto.',
    solve: 'Aggiungere la data nell’elenco degli atti e importarlo di nuovo.',
  },
  'DEL-16': {
    title: 'Stesso protocollo in più deleghe',
    sentence: ({ number, times }) =>
      `il protocollo ${number} compare in ${plural(times, 'delega', 'deleghe')}: stesso atto?`,
    means: 'Lo stesso protocollo compare in più deleghe: può essere un atto solo, o un numero copiato per errore.',
    solve: 'Controllare gli atti; se un numero è sbagliato, correggere l’elenco e importarlo di nuovo.',
  },
} satisfies Partial<RuleTexts>;
