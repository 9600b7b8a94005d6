import type { FindingValues } from '../../domain/findings/finding.js';
import { listed, number } from '../words.js';

/** Sentences of the rules on files and rows. */
export const FILE_SENTENCES = {
  'FIL-03': ({ value, reading }: FindingValues['FIL-03']) =>
    reading === undefined
      ? `caratteri illeggibili in «${value}». Salvare di nuovo come «CSV UTF-8».`
      : `caratteri illeggibili in «${value}»: doveva essere «${reading}». Per leggerli tutti così: zerosei dubbi --tipo scrittura`,
  'FIL-04': ({ cells, expected }: FindingValues['FIL-04']) =>
    `${cells} campi invece di ${expected}. Controllare separatori e virgolette.`,
  'FIL-09': ({ value, what, example }: FindingValues['FIL-09']) =>
    `«${value}» non si legge come ${what}. Scrivere per esempio ${example}.`,
  'FIL-10': ({ value, what }: FindingValues['FIL-10']) =>
    `${what} «${value}» ambigua: giorno o mese? Scriverla come GG/MM/AAAA in tutto il file.`,
  'FIL-11': ({ what }: FindingValues['FIL-11']) => `manca ${what}. Completare la riga e importare di nuovo.`,
  'FIL-13': ({ value, characters }: FindingValues['FIL-13']) =>
    `cella di ${number(characters)} caratteri${value === '' ? '' : ` («${value}»)`}: forse virgolette non chiuse. Correggere la riga e importare di nuovo.`,
  'FIL-12': ({ value, what, allowed }: FindingValues['FIL-12']) =>
    `«${value}» non è ammesso per ${what}. Valori ammessi: ${listed(allowed)}.`,
};
