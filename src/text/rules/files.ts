import { listed, number } from '../words.js';
import type { RuleTexts } from './rule-text.js';

/** What the rules on files and rows say. */
export const FILE_RULES = {
  'FIL-03': {
    title: 'Caratteri illeggibili',
    sentence: ({ value, reading }) =>
      reading === undefined
        ? `in «${value}» alcune lettere sono andate perse prima di arrivare qui, e nel file non ci sono più: salvare di nuovo l'originale come «CSV UTF-8» e importarlo, oppure correggere il nome.`
        : `caratteri illeggibili in «${value}»: doveva essere «${reading}». Per leggerli tutti così: zerosei dubbi --tipo scrittura`,
    means:
      'Nel testo ci sono segni che nessuno ha scritto («NiccolÃ²»): il file è stato salvato con la codifica sbagliata.',
    solve:
      'Dove la lettura è evidente, dire una volta per tutti di leggere come proposto: zerosei dubbi --tipo scrittura. Altrimenti salvare di nuovo il file come «CSV UTF-8» e importarlo, oppure correggere il nome: zerosei correggi FILE:RIGA --cognome …',
  },
  'FIL-04': {
    title: 'Righe con troppe celle',
    sentence: ({ cells, expected }) => `${cells} campi invece di ${expected}. Controllare separatori e virgolette.`,
    means: 'La riga ha più celle dei titoli: di solito un separatore o una virgoletta di troppo. La riga è respinta.',
    solve: 'Correggere la riga nel file e importarlo; se non serve: zerosei correggi FILE:RIGA --ignora',
  },
  'FIL-09': {
    title: 'Valori illeggibili',
    sentence: ({ value, what, example }) => `«${value}» non si legge come ${what}. Scrivere per esempio ${example}.`,
    means: 'Una cella che deve contenere una data, un’ora o un numero non si legge così. La riga è respinta.',
    solve:
      'Scrivere il valore come nell’esempio e importare di nuovo; se la riga non serve: zerosei correggi FILE:RIGA --ignora',
  },
  'FIL-10': {
    title: 'Date ambigue',
    sentence: ({ value, what }) =>
      `${what} «${value}» ambigua: giorno o mese? Scriverla come GG/MM/AAAA in tutto il file.`,
    means:
      'Di una data non si sa quale numero sia il giorno e quale il mese. La riga è respinta: non si tira a indovinare.',
    solve:
      'Scrivere le date come GG/MM/AAAA in tutto il file e importarlo di nuovo, oppure salvare in un file la riga «[date];mese giorno» (o ' +
      '«[date];giorno mese») e ripetere con --profilo FILE; se la riga non serve: zerosei correggi FILE:RIGA --ignora',
  },
  'FIL-11': {
    title: 'Righe senza un dato necessario',
    sentence: ({ what }) => `manca ${what}. Completare la riga e importare di nuovo.`,
    means: 'Manca un dato senza il quale la riga non dice nulla. La riga è respinta.',
    solve: 'Completare la riga e importare di nuovo; se non serve: zerosei correggi FILE:RIGA --ignora',
  },
  'FIL-12': {
    title: 'Valori non ammessi',
    sentence: ({ value, what, allowed }) => `«${value}» non è ammesso per ${what}. Valori ammessi: ${listed(allowed)}.`,
    means: 'Il valore non è tra quelli che questa colonna ammette. La riga è respinta.',
    solve:
      'Scrivere uno dei valori ammessi e importare di nuovo; se la riga non serve: zerosei correggi FILE:RIGA --ignora',
  },
  'FIL-13': {
    title: 'Celle troppo lunghe',
    sentence: ({ value, characters }) =>
      `cella di ${number(characters)} caratteri${value === '' ? '' : ` («${value}»)`}: forse virgolette non chiuse. Correggere la riga e importare di nuovo.`,
    means:
      'Una cella è così lunga che probabilmente ne contiene molte: una virgoletta non è stata chiusa. La riga è respinta.',
    solve:
      'Guardare quella riga nel file, chiudere la virgoletta e importare di nuovo; se non serve: zerosei correggi FILE:RIGA --ignora',
  },
} satisfies Partial<RuleTexts>;
