import type { RuleHelp } from './rule-help.js';

/** What the rules on files and rows mean. */
export const FILE_RULES = {
  'FIL-03': {
    means:
      'Nel testo ci sono segni che nessuno ha scritto («NiccolÃ²»): il file è stato salvato con la codifica sbagliata.',
    solve:
      'Dove la lettura è evidente, dire una volta per tutti di leggere come proposto: zerosei dubbi --tipo scrittura. Altrimenti salvare di nuovo il file come «CSV UTF-8» e importarlo, oppure correggere il nome: zerosei correggi FILE:RIGA --cognome …',
  },
  'FIL-04': {
    means: 'La riga ha più celle dei titoli: di solito un separatore o una virgoletta di troppo. La riga è respinta.',
    solve: 'Correggere la riga nel file e importarlo; se non serve: zerosei correggi FILE:RIGA --ignora',
  },
  'FIL-09': {
    means: 'Una cella che deve contenere una data, un’ora o un numero non si legge così. La riga è respinta.',
    solve:
      'Scrivere il valore come nell’esempio e importare di nuovo; se la riga non serve: zerosei correggi FILE:RIGA --ignora',
  },
  'FIL-10': {
    means:
      'Di una data non si sa quale numero sia il giorno e quale il mese. La riga è respinta: non si tira a indovinare.',
    solve:
      'Scrivere le date come GG/MM/AAAA in tutto il file e importarlo di nuovo; se la riga non serve: zerosei correggi FILE:RIGA --ignora',
  },
  'FIL-11': {
    means: 'Manca un dato senza il quale la riga non dice nulla. La riga è respinta.',
    solve: 'Completare la riga e importare di nuovo; se non serve: zerosei correggi FILE:RIGA --ignora',
  },
  'FIL-12': {
    means: 'Il valore non è tra quelli che questa colonna ammette. La riga è respinta.',
    solve:
      'Scrivere uno dei valori ammessi e importare di nuovo; se la riga non serve: zerosei correggi FILE:RIGA --ignora',
  },
  'FIL-13': {
    means:
      'Una cella è così lunga che probabilmente ne contiene molte: una virgoletta non è stata chiusa. La riga è respinta.',
    solve:
      'Guardare quella riga nel file, chiudere la virgoletta e importare di nuovo; se non serve: zerosei correggi FILE:RIGA --ignora',
  },
} satisfies Partial<RuleHelp>;
