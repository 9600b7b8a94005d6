import type { OpenColumn } from '../../domain/corrections/open-questions.js';
import type { FindingValues } from '../../domain/findings/rules.js';
import { FIELD_WORDS, type Field } from '../../domain/form-fields.js';
import { cut, either, listed, number } from '../words.js';
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
  'FIL-14': {
    title: 'Domande da chiarire',
    sentence: (unclear) =>
      unclear.unkept
        ? unkept(unclear.unkept)
        : unclear.about === 'name'
          ? whoseName(unclear.columns)
          : whatIsAsked(unclear.columns[0]),
    means:
      'Di una domanda del modulo non si capisce con certezza che cosa chieda. Le risposte sono conservate con le loro righe, ma finché non si dice che cosa sono non contano: potrebbe mancare una delega.',
    solve:
      'Guardare le risposte e dire che cosa sono, una volta per tutte le esportazioni del modulo: zerosei correggi --colonna "TITOLO=delegante", oppure "TITOLO=-" se la domanda non serve. Le parole ammesse: zerosei aiuto correggi',
  },
} satisfies Partial<RuleTexts>;

type Unclear = FindingValues['FIL-14'];
type Unkept = NonNullable<Unclear['unkept']>;

const whatIsAsked = ({ title, name, maybe, samples }: OpenColumn): string =>
  `non è certo che cosa chieda «${cut(title)}» (forse ${either(maybe.map((field) => FIELD_WORDS[field]))}): le risposte, come ${answers(samples)}, sono conservate ma non usate. Per dirlo: ${settling(name, maybe[0])}`;

/** Which of some questions asks for the name of whoever responds; the first counts until somebody says. */
function whoseName([taken, ...others]: readonly [OpenColumn, ...OpenColumn[]]): string {
  const said = `Per dirlo: ${[taken, ...others].map(({ name, maybe }) => settling(name, maybe[0])).join(' oppure ')}`;
  if (others.length === 0)
    return `non è certo che «${cut(taken.title)}» chieda il nome di chi risponde (come ${answers(taken.samples)}): per ora vale così. ${said}`;
  const named = ({ title, samples }: OpenColumn) => `«${cut(title)}» (come ${answers(samples)})`;
  return `non è certo quale domanda chieda il nome di chi risponde: ${either([taken, ...others].map(named))}. Per ora vale «${cut(taken.title)}», le altre risposte sono conservate ma non usate. ${said}`;
}

function unkept({ file, title, meaning, isOnlyName }: Unkept): string {
  const decided = `«${cut(title)}» ${meaning === 'unused' ? 'non si deve usare' : `chiede ${FIELD_WORDS[meaning]}`} per decisione, ma`;
  return isOnlyName
    ? `${decided} in «${file}» nessun'altra domanda dà un nome a chi risponde: per ora vale come nome. Dire quale lo chiede: zerosei correggi --colonna "TITOLO=nominativo"`
    : `${decided} di «${file}» le risposte a questa domanda non sono a parte: importare di nuovo quel file, e varrà anche lì.`;
}

const answers = (samples: readonly string[]): string => listed(samples.map((text) => cut(text, 40)));

/** The command that says what a question asks. What a command line would take for itself means nothing in a title. */
const settling = (title: string, field: Field = 'delegate'): string =>
  `zerosei correggi --colonna "${title.replace(/["`$\\%!]|\s+/g, ' ').trim()}=${FIELD_WORDS[field]}"`;
