import type { UnclearColumn } from '../../domain/failure.js';
import { KIND_WORDS, kindName } from '../kind-names.js';
import { FOREIGN_NAMES, instead, oversize } from '../reading.js';
import { listed, word } from '../words.js';
import type { AdviceOn } from './advice.js';

/** Files that cannot be read, recognised or written. */
export const FILE_ADVICE: AdviceOn<
  | 'file-not-found'
  | 'is-directory'
  | 'no-permission'
  | 'file-busy'
  | 'not-a-folder'
  | 'no-folder'
  | 'name-too-long'
  | 'disk-full'
  | 'disk-error'
  | 'file-exists'
  | 'empty-file'
  | 'no-rows'
  | 'not-a-table'
  | 'damaged-workbook'
  | 'too-large'
  | 'cut-file'
  | 'unknown-encoding'
  | 'unknown-sheet'
  | 'unrecognised-file'
  | 'attendance-report'
  | 'own-output'
  | 'unfilled-roster'
  | 'two-kinds'
  | 'wrong-kind'
  | 'missing-column'
  | 'unclear-columns'
  | 'bad-profile'
  | 'nothing-to-import'
  | 'no-folder-known'
  | 'folder-unreachable'
  | 'wrong-extension'
> = {
  'file-not-found': ({ path }) => ({
    happened: `Il file «${path}» non esiste.`,
    todo: 'Controllare il nome e la cartella. Se il nome contiene spazi, scriverlo tra virgolette.',
  }),
  'is-directory': ({ path, writing }) => ({
    happened: `«${path}» è una cartella, non un file.`,
    todo: writing
      ? 'Aggiungere il nome che il file deve avere, per esempio CARTELLA/elenco.csv.'
      : 'Indicare un file della cartella; «importa» accetta anche la cartella intera.',
  }),
  'no-permission': ({ path, writing }) => ({
    happened: `Non è permesso ${writing ? 'scrivere' : 'leggere'} «${path}».`,
    todo: writing
      ? 'Se il file è aperto in Excel, chiuderlo e ripetere; altrimenti scegliere una cartella in cui si può scrivere.'
      : 'Se il file è aperto in Excel, chiudere il file in Excel e ripetere; altrimenti controllare i permessi.',
  }),
  'file-busy': ({ path }) => ({
    happened: `«${path}» è in uso da un altro programma.`,
    todo: 'Chiudere il file in Excel e ripetere.',
  }),
  'not-a-folder': ({ path }) => ({
    happened: `«${path}» è un file, non una cartella: non ci si può scrivere dentro.`,
    todo: 'Indicare una cartella, oppure il nome di una nuova: viene creata.',
  }),
  'no-folder': ({ path }) => ({
    happened: `La cartella «${path}» non esiste.`,
    todo: 'Controllare il nome, oppure crearla e ripetere.',
  }),
  'name-too-long': ({ path }) => ({
    happened: `Il nome «${cut(path)}» è troppo lungo.`,
    todo: 'Indicarne uno più corto.',
  }),
  'disk-full': ({ path }) => ({
    happened: `Il disco è pieno: «${path}» non è stato scritto, e se c’era già è rimasto com’era.`,
    todo: 'Liberare spazio, oppure indicare un altro disco, e ripetere.',
  }),
  'disk-error': ({ path, writing, code }) => ({
    happened: writing
      ? `Il disco non ha accettato «${path}» (${code}): se c’era già è rimasto com’era.`
      : `Il disco non ha restituito «${path}» (${code}).`,
    todo: 'Controllare il disco o la rete e ripetere, oppure indicare un’altra cartella.',
  }),
  'file-exists': ({ path }) => ({
    happened: `«${path}» esiste già e non viene sostituito.`,
    todo: 'Scegliere un altro nome, oppure spostare il file esistente.',
  }),
  'empty-file': ({ file }) => ({
    happened: `Il file «${file}» è vuoto.`,
    todo: "Scaricarlo o salvarlo di nuovo dal programma d'origine.",
  }),
  'no-rows': ({ file, of }) => ({
    happened: `${file} non contiene righe di dati: ci sono solo i titoli delle colonne.`,
    todo:
      of === 'attendance'
        ? "Compilare il foglio, o l'elenco di chi ha firmato, salvare e ripetere (FIL-08)."
        : "Di solito l'esportazione è stata fatta prima delle risposte, o con un filtro: rifarla e ripetere (FIL-08).",
  }),
  'not-a-table': ({ file, looksLike }) => ({
    happened: `«${file}» non è una tabella: sembra ${FOREIGN_NAMES[looksLike]}.`,
    todo: instead(looksLike),
  }),
  'damaged-workbook': ({ file }) => ({
    happened: `La cartella di lavoro «${file}» è danneggiata o incompleta.`,
    todo: 'Aprirla in Excel, salvarla di nuovo e ripetere.',
  }),
  'too-large': ({ file, what, limit }) => ({
    happened: `«${file}» è troppo grande: ${oversize(what, limit)}.`,
    todo: `Controllare che sia il file giusto; se lo è, ${what === 'title' ? 'correggere la riga dei titoli' : 'dividerlo in più file'}.`,
  }),
  'cut-file': ({ file, row }) => ({
    happened: `«${file}» è interrotto a metà della riga ${row}.`,
    todo: "Scaricarlo o salvarlo di nuovo dal programma d'origine: non è stato importato nulla.",
  }),
  'unknown-encoding': ({ given, known }) => ({
    happened: `La codifica «${given}» non è conosciuta.`,
    todo: `Codifiche ammesse: ${listed(known)}.`,
  }),
  'unknown-sheet': ({ file, given, known }) => ({
    happened: `«${file}» non ha un foglio «${given}».`,
    todo: `Fogli presenti: ${listed(known)}.`,
  }),
  'unrecognised-file': ({ file, columns }) => ({
    happened: `Non riconosco «${file}» dalle sue colonne: ${listed(columns)}.`,
    todo: 'Se è un file del percorso, dire che cosa contiene con --tipo; di un modulo si possono indicare le colonne con --profilo.',
  }),
  'attendance-report': ({ file }) => ({
    happened: `«${file}» è il rapporto di chi si è collegato a una riunione, con l'ora di entrata e di uscita: non dice chi si è iscritto, serve il rapporto delle iscrizioni.`,
    todo: 'Scaricarlo dalla stessa riunione (in Zoom e in Webex «Registration report», in Teams le registrazioni del webinar), oppure esportare il modulo con cui ci si è iscritti.',
  }),
  'own-output': ({ file }) => ({
    happened: `«${file}» è stato scritto da zerosei: non è una fonte da importare.`,
    todo: 'Importare i file ricevuti; per correggere una riga: «zerosei correggi».',
  }),
  'unfilled-roster': ({ file, sheets }) =>
    sheets.length > 0
      ? {
          happened: `«${file}» ha un foglio per ogni incontro, e nel primo non c'è nessuna presenza.`,
          todo: `Importare quelli compilati, uno per volta: ${sheets.map((sheet) => `zerosei importa FILE --foglio ${word(sheet)}`).join('; ')}`,
        }
      : {
          happened: `«${file}» è un foglio firme di zerosei non ancora compilato: nessuna riga dice chi c'era.`,
          todo: 'Scrivere sì o no nella colonna «presente», o le ore di entrata e uscita; salvare e ripetere.',
        },
  'two-kinds': ({ file, kinds, path = file }) => ({
    happened: `«${file}» potrebbe essere ${kinds.length === 2 ? 'due' : 'più'} cose: ${listed(kinds.map(kindName))}.`,
    todo: `Dire quale${kinds.includes('responses') ? '' : " (se è più di una, un comando dopo l'altro)"}: ${kinds.map((kind) => `zerosei importa ${word(path)} --tipo ${KIND_WORDS[kind]}`).join('; ')}`,
  }),
  'wrong-kind': ({ file, asked, missing }) => ({
    happened: `«${file}» non può essere letto come ${kindName(asked)}: mancano ${listed(missing)}.`,
    todo: 'Togliere --tipo, oppure aggiungere le colonne che mancano.',
  }),
  'missing-column': ({ file, column, columns }) => ({
    happened: `Il file ${file} non ha la colonna «${column}». Colonne trovate: ${listed(columns)}.`,
    todo: 'Aggiungere la colonna, o correggerne il titolo, e ripetere.',
  }),
  'unclear-columns': ({ file, unclear, profile }) => ({
    happened: `In «${file}» non è chiaro che cosa contengano alcune colonne: ${unclear.map(unclearColumn).join('; ')}.`,
    todo: `Dire quale è il nome e ripetere, per esempio con --colonna "${unclear[0]?.title.replace(/["`$\\%!]|\s+/g, ' ') ?? 'TITOLO'}=nominativo"; oppure salvare le righe qui sotto in un file, correggerle e ripetere con --profilo FILE:\n\n${profile}`,
  }),
  'bad-profile': ({ file, line, given, known }) => ({
    happened: `Il profilo «${file}» non è leggibile alla riga ${line}: «${given}».`,
    todo: `Per ogni colonna serve «titolo;campo», con uno di questi campi: ${listed(known)}.`,
  }),
  'nothing-to-import': ({ path }) => ({
    happened: `In «${path}» non c'è nessun file da importare.`,
    todo: 'Mettere nella cartella i file CSV o XLSX del percorso, oppure indicarli per nome.',
  }),
  'no-folder-known': () => ({
    happened: 'Non si sa ancora in quale cartella arrivano i file del percorso.',
    todo: 'Importarla una volta, «zerosei importa CARTELLA», oppure dirla: zerosei impostazioni cartella CARTELLA',
  }),
  'folder-unreachable': ({ path }) => ({
    happened: `La cartella «${path}» non si raggiunge: è stata spostata, o il disco di rete non è collegato. Non è stato importato nulla.`,
    todo: 'Collegare il disco e ripetere; se la cartella è un’altra: zerosei impostazioni cartella CARTELLA',
  }),
  'wrong-extension': ({ path, allowed }) => ({
    happened: /\.[^./\\]*$/.test(path)
      ? `«${path}»: qui non si scrive un file ${path.slice(path.lastIndexOf('.')).toLowerCase()}.`
      : `«${path}» non dice in quale formato scrivere.`,
    todo: `Il nome del file deve finire in ${allowed.join(' oppure ')}.`,
  }),
};

/** The beginning of a name that would fill the screen. */
const cut = (path: string): string => (path.length <= 60 ? path : `${path.slice(0, 60)}…`);

const unclearColumn = ({ letter, title, candidates }: UnclearColumn): string =>
  `colonna ${letter} «${title}» (${candidates.join(' o ')})`;
