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
    matters: 'Un nome rovinato si stampa rovinato, e la stessa persona scritta bene altrove non si riconosce.',
    example: {
      given: 'Alla colonna «Cognome» c’è «NiccolÃ²».',
      values: { value: 'NiccolÃ²', reading: 'Niccolò' },
    },
    solve:
      'Dove la lettura è evidente, dire una volta per tutte di leggere come proposto: zerosei dubbi --tipo scrittura. Altrimenti salvare di nuovo il file come «CSV UTF-8» e importarlo (zerosei importa FILE), oppure correggere il nome: zerosei correggi FILE:RIGA --cognome …',
  },
  'FIL-04': {
    title: 'Righe con troppe celle',
    sentence: ({ cells, expected }) => `${cells} campi invece di ${expected}. Controllare separatori e virgolette.`,
    means: 'La riga ha più celle dei titoli: di solito un separatore o una virgoletta di troppo. La riga è respinta.',
    matters:
      'Le celle sono scivolate di un posto: letta così, la riga direbbe di una persona quello che è di un’altra colonna.',
    example: {
      given: 'In un elenco con tre titoli, la riga è «MXIC802009;IC Boscoverde;via Roma;12».',
      values: { cells: 4, expected: 3 },
    },
    solve:
      'Correggere la riga nel file e importarlo: zerosei importa FILE; se non serve: zerosei correggi FILE:RIGA --ignora',
  },
  'FIL-09': {
    title: 'Valori illeggibili',
    sentence: ({ value, what, example }) => `«${value}» non si legge come ${what}. Scrivere per esempio ${example}.`,
    means: 'Una cella che deve contenere una data, un’ora o un numero non si legge così. La riga è respinta.',
    matters: 'Senza quel dato la riga non si può usare, e inventarne uno sarebbe peggio.',
    example: {
      given: 'Nel calendario, alla colonna «Data» c’è «da definire».',
      values: { value: 'da definire', what: 'data', example: '12/03/2026' },
    },
    solve:
      'Scrivere il valore come nell’esempio e importare di nuovo: zerosei importa FILE; se la riga non serve: zerosei correggi FILE:RIGA --ignora',
  },
  'FIL-10': {
    title: 'Date ambigue',
    sentence: ({ value, what }) =>
      `${what} «${value}» ambigua: giorno o mese? Scriverla come GG/MM/AAAA in tutto il file.`,
    means:
      'Di una data non si sa quale numero sia il giorno e quale il mese. La riga è respinta: non si tira a indovinare.',
    matters: 'Letta al contrario, una data sposta un incontro di mesi, o fa tardiva un’iscrizione che non lo è.',
    example: {
      given: 'Un programma in inglese ha scritto «03/05/2026»: 3 maggio o 5 marzo?',
      values: { value: '03/05/2026', what: 'data' },
    },
    solve:
      'Scrivere le date come GG/MM/AAAA in tutto il file e importarlo di nuovo, oppure salvare in un file la riga «[date];mese giorno» (o ' +
      '«[date];giorno mese») e ripetere con --profilo FILE; se la riga non serve: zerosei correggi FILE:RIGA --ignora',
  },
  'FIL-11': {
    title: 'Righe senza un dato necessario',
    sentence: ({ what }) => `manca ${what}. Completare la riga e importare di nuovo.`,
    means: 'Manca un dato senza il quale la riga non dice nulla. La riga è respinta.',
    matters: 'La riga non entra in archivio: se era una persona, non è su nessun foglio.',
    example: {
      given: 'Nel modulo una riga ha l’ora di invio e l’istituto, ma nessun nome.',
      values: { what: 'il nome' },
    },
    solve:
      'Completare la riga e importare di nuovo: zerosei importa FILE; se non serve: zerosei correggi FILE:RIGA --ignora',
  },
  'FIL-12': {
    title: 'Valori non ammessi',
    sentence: ({ value, what, allowed }) =>
      `«${value}» non è ammesso per ${what}. Valori ammessi: ${listed(allowed, 60)}.`,
    means: 'Il valore non è tra quelli che questa colonna ammette. La riga è respinta.',
    matters: 'Il programma non tira a indovinare che cosa si intendeva: finché non è chiaro, la riga non conta.',
    example: {
      given: 'Nell’elenco dei dirigenti, alla colonna «incarico» c’è «a scavalco».',
      values: { value: 'a scavalco', what: 'incarico', allowed: ['titolare', 'reggente', 'facente funzione'] },
    },
    solve:
      'Scrivere uno dei valori ammessi e importare di nuovo: zerosei importa FILE; se la riga non serve: zerosei correggi FILE:RIGA --ignora',
  },
  'FIL-13': {
    title: 'Celle troppo lunghe',
    sentence: ({ value, characters }) =>
      `cella di ${number(characters)} caratteri${value === '' ? '' : ` («${value}»)`}: forse virgolette non chiuse. Correggere la riga e importare di nuovo.`,
    means:
      'Una cella è così lunga che probabilmente ne contiene molte: una virgoletta non è stata chiusa. La riga è respinta.',
    matters: 'Dentro quella cella possono esserci molte altre righe, cioè molte persone.',
    example: {
      given: 'Una nota comincia con una virgoletta che nessuno chiude: la cella continua per centinaia di righe.',
      values: { value: '"Buongiorno, vorrei', characters: 48_210 },
    },
    solve:
      'Guardare quella riga nel file, chiudere la virgoletta e importare di nuovo: zerosei importa FILE; se non serve: zerosei correggi FILE:RIGA --ignora',
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
    matters:
      'Una delega letta al contrario dà il posto alla persona sbagliata; non letta, lascia un istituto scoperto.',
    example: {
      given:
        'Il modulo chiede «Chi rappresenta?», e le risposte sono nomi di persona: può essere chi delega, o un delegato.',
      values: {
        about: 'column',
        columns: [
          {
            letter: 'F',
            key: 'chi rappresenta',
            title: 'Chi rappresenta?',
            name: 'Chi rappresenta?',
            maybe: ['principal', 'delegate'],
            samples: ['Ferrari Lucia'],
          },
        ],
      },
    },
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
