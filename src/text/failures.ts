import type { Problem, UnclearColumn } from '../domain/failure.js';
import { kindName } from './kind-names.js';
import { FOREIGN_NAMES, oversize } from './reading.js';
import { listed } from './words.js';

/** What happened and what to do about it, in two sentences. */
export interface Advice {
  readonly happened: string;
  readonly todo: string;
}

type Of<Kind extends Problem['kind']> = Extract<Problem, { kind: Kind }>;

const advice: { readonly [Kind in Problem['kind']]: (problem: Of<Kind>) => Advice } = {
  'file-not-found': ({ path }) => ({
    happened: `Il file «${path}» non esiste.`,
    todo: 'Controllare il nome e la cartella. Se il nome contiene spazi, scriverlo tra virgolette.',
  }),
  'is-directory': ({ path }) => ({
    happened: `«${path}» è una cartella, non un file.`,
    todo: 'Indicare un file della cartella; «importa» accetta anche la cartella intera.',
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
  'disk-full': ({ path }) => ({
    happened: `Il disco è pieno: non è stato possibile scrivere «${path}».`,
    todo: 'Liberare spazio e ripetere: non è stato cambiato nulla.',
  }),
  'file-exists': ({ path }) => ({
    happened: `«${path}» esiste già e non viene sostituito.`,
    todo: 'Scegliere un altro nome, oppure spostare il file esistente.',
  }),
  'empty-file': ({ file }) => ({
    happened: `Il file «${file}» è vuoto.`,
    todo: "Scaricarlo o salvarlo di nuovo dal programma d'origine.",
  }),
  'no-rows': ({ file }) => ({
    happened: `${file} non contiene righe di dati.`,
    todo: "Controllare che l'esportazione sia completa (FIL-08).",
  }),
  'not-a-table': ({ file, looksLike }) => ({
    happened: `«${file}» non è una tabella: sembra ${FOREIGN_NAMES[looksLike]}.`,
    todo: 'Salvarlo come CSV UTF-8 o come cartella di lavoro Excel (.xlsx) e ripetere.',
  }),
  'damaged-workbook': ({ file }) => ({
    happened: `La cartella di lavoro «${file}» è danneggiata o incompleta.`,
    todo: 'Aprirla in Excel, salvarla di nuovo e ripetere.',
  }),
  'too-large': ({ file, what, limit }) => ({
    happened: `«${file}» è troppo grande: ${oversize(what, limit)}.`,
    todo: 'Controllare che sia il file giusto; se lo è, dividerlo in più file.',
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
    todo: 'Se è un file del percorso, dire che cosa contiene con --tipo, oppure indicare le colonne con --profilo.',
  }),
  'two-kinds': ({ file, kinds }) => ({
    happened: `«${file}» potrebbe essere due cose: ${listed(kinds.map(kindName))}.`,
    todo: 'Dire quale con --tipo.',
  }),
  'wrong-kind': ({ file, asked, missing }) => ({
    happened: `«${file}» non può essere letto come ${kindName(asked)}: mancano ${listed(missing)}.`,
    todo: 'Togliere --tipo, oppure indicare le colonne con --profilo.',
  }),
  'missing-column': ({ file, column, columns }) => ({
    happened: `Il file ${file} non ha la colonna «${column}». Colonne trovate: ${listed(columns)}.`,
    todo: 'Indicare la corrispondenza nel profilo di importazione (--profilo).',
  }),
  'unclear-columns': ({ file, unclear, profile }) => ({
    happened: `In «${file}» non è chiaro che cosa contengano alcune colonne: ${unclear.map(unclearColumn).join('; ')}.`,
    todo: `Salvare le righe qui sotto in un file, correggerle e ripetere con --profilo FILE:\n\n${profile}`,
  }),
  'bad-profile': ({ file, line, given, known }) => ({
    happened: `Il profilo «${file}» non è leggibile alla riga ${line}: «${given}».`,
    todo: `Per ogni colonna serve «titolo;campo», con uno di questi campi: ${listed(known)}.`,
  }),
  'nothing-to-import': ({ path }) => ({
    happened: `In «${path}» non c'è nessun file da importare.`,
    todo: 'Mettere nella cartella i file CSV o XLSX del percorso, oppure indicarli per nome.',
  }),
  'no-archive': ({ path }) => ({
    happened: `L'archivio «${path}» non esiste ancora.`,
    todo: 'Cominciare con «zerosei importa CARTELLA», oppure indicare un altro archivio con --archivio.',
  }),
  'not-an-archive': ({ path }) => ({
    happened: `«${path}» non è un archivio di zerosei.`,
    todo: 'Indicare un altro file con --archivio; questo non è stato toccato.',
  }),
  'newer-archive': ({ path }) => ({
    happened: `«${path}» è stato scritto da una versione più recente di zerosei.`,
    todo: 'Aggiornare il programma su questo PC.',
  }),
  'archive-busy': ({ path, by, since }) => ({
    happened: `L'archivio «${path}» è in uso${by ? ` da ${by}` : ''}${since ? ` dalle ${since.slice(11, 16)}` : ''}.`,
    todo: 'Aspettare che finisca e ripetere: non è stato cambiato nulla.',
  }),
  'archive-changed': () => ({
    happened: "Nel frattempo qualcun altro ha cambiato l'archivio: il piano mostrato non vale più.",
    todo: 'Ripetere il comando e guardare il nuovo piano: non è stato cambiato nulla.',
  }),
  'archive-damaged': ({ path }) => ({
    happened: `L'archivio «${path}» è danneggiato.`,
    todo: 'Usare una copia di riserva, oppure importare di nuovo i file originali in un archivio nuovo.',
  }),
  'unknown-entry': ({ given }) => ({
    happened: `Nella storia non c'è una voce numero «${given}».`,
    todo: 'I numeri sono elencati da «zerosei storia».',
  }),
  'already-undone': ({ entry, by }) => ({
    happened: `La voce ${entry} è già stata annullata dalla voce ${by}.`,
    todo: `Per ripristinarla: «zerosei annulla ${by}».`,
  }),
  'unknown-setting': ({ key, known }) => ({
    happened: `L'impostazione «${key}» non esiste.`,
    todo: `Impostazioni: ${listed(known)}.`,
  }),
  'bad-setting': ({ key, value }) => ({
    happened: `«${value}» non va bene per l'impostazione «${key}».`,
    todo: 'I valori ammessi sono elencati da «zerosei impostazioni».',
  }),
  'unknown-session': ({ given, known }) => ({
    happened: `Incontro «${given}» inesistente.`,
    todo: known.length > 0 ? `Incontri previsti: ${listed(known)}.` : "Importare prima l'elenco degli incontri.",
  }),
  'unknown-person': ({ given }) => ({
    happened: `Nessuna persona corrisponde a «${given}».`,
    todo: 'Indicare il codice che si legge in «zerosei persone», una riga (risposte.csv:12), oppure cognome e nome tra virgolette.',
  }),
  'several-people': ({ given, known }) => ({
    happened: `Più persone corrispondono a «${given}»: ${known.join(', ')}.`,
    todo: 'Indicare il codice di quella giusta.',
  }),
  'not-registered': ({ person, session }) => ({
    happened: `La persona ${person} non è iscritta all'incontro ${session}.`,
    todo: 'Controllare con «zerosei persone» e «zerosei incontri».',
  }),
  'not-waiting': ({ person, session }) => ({
    happened: `La persona ${person} non è in lista d'attesa per l'incontro ${session}.`,
    todo: "Chi aspetta un posto è nell'elenco di «zerosei incontri».",
  }),
  'no-free-seat': ({ session, waiting }) => ({
    happened: `Nessun posto liberato all'incontro ${session}; in lista d'attesa: ${waiting}.`,
    todo: "Un posto si libera quando un'iscrizione viene annullata o spostata con «zerosei correggi»; oppure aumentare i posti dell'incontro e importarlo di nuovo.",
  }),
  'session-started': ({ session, start }) => ({
    happened: `L'incontro ${session} è iniziato il ${start}: i posti non cambiano più.`,
    todo: 'Chi è presente senza posto firma tra i non preiscritti.',
  }),
  'unknown-cpt': ({ given, known }) => ({
    happened: `Nessun CPT si chiama «${given}».`,
    todo: `CPT conosciuti: ${listed(known)}.`,
  }),
  'no-expired-mandate': ({ cpt }) => ({
    happened: `Nessun Presidente del CPT ${cpt} ha il mandato scaduto nei giorni degli incontri.`,
    todo: 'Non c’è nulla da confermare.',
  }),
  'unknown-rule': ({ given, known }) => ({
    happened: `La regola «${given}» non esiste.`,
    todo: `Regole: ${known.join(', ')}.`,
  }),
  'unknown-role': ({ given, known }) => ({
    happened: `«${given}» non è un ruolo conosciuto.`,
    todo: `Ruoli: ${known.join(', ')}.`,
  }),
  'unknown-refused-row': ({ given }) => ({
    happened: `«${given}» non è una riga respinta.`,
    todo: 'Indicarla come FILE:RIGA, come la mostra «zerosei verifica».',
  }),
  'wrong-extension': ({ path, allowed }) => ({
    happened: `«${path}» non dice in quale formato scrivere.`,
    todo: `Il nome del file deve finire in ${allowed.join(' oppure ')}.`,
  }),
  'unknown-export': ({ given, known }) => ({
    happened: `«${given}» non si può esportare.`,
    todo: `Si può esportare: ${listed(known)}.`,
  }),
  'archive-exists': ({ path }) => ({
    happened: `L'archivio «${path}» esiste già.`,
    todo: 'Per cambiarne i dati: «zerosei impostazioni». Per un altro percorso: un altro nome con --archivio.',
  }),
  interrupted: () => ({ happened: 'Interrotto.', todo: 'Non è stato cambiato nulla.' }),
  'needs-yes': ({ what }) => ({
    happened: `Serve un sì: ${what}`,
    todo: 'Ripetere con --si per confermare: per ora non è stato cambiato nulla.',
  }),
  'unknown-delegation': ({ given }) => ({
    happened: `Nessuna delega, o più di una, ha il codice «${given}».`,
    todo: 'Indicare il codice che si legge in «zerosei deleghe».',
  }),
  'unknown-institute': ({ given }) => ({
    happened: `Nessun istituto ha il codice «${given}».`,
    todo: 'Indicare il codice meccanografico che si legge in «zerosei copertura --formato csv».',
  }),
  'needs-answer': ({ what, option }) => ({
    happened: `Manca una risposta: ${what}`,
    todo: `Indicarla con ${option}.`,
  }),
  'bad-date': ({ given }) => ({
    happened: `«${given}» non è una data.`,
    todo: 'Scriverla come AAAA-MM-GG, per esempio 2026-03-12.',
  }),
  'bad-usage': usage,
};

/** The two sentences for a problem. */
export function adviceOn(problem: Problem): Advice {
  return (advice[problem.kind] as (problem: Problem) => Advice)(problem);
}

const unclearColumn = ({ letter, title, candidates }: UnclearColumn): string =>
  `colonna ${letter} «${title}» (${candidates.join(' o ')})`;

function usage({ code, words, suggestion }: Of<'bad-usage'>): Advice {
  const [word = ''] = words;
  const todo = suggestion
    ? `Forse si intendeva «${suggestion}»?`
    : 'Le parole ammesse sono elencate da «zerosei aiuto».';
  switch (code) {
    case 'commander.unknownOption':
      return { happened: `L'opzione «${word}» non esiste.`, todo };
    case 'commander.unknownCommand':
      return { happened: `Il comando «${word}» non esiste.`, todo };
    case 'commander.missingArgument':
      return { happened: `Manca «${word}».`, todo };
    case 'commander.optionMissingArgument':
      return { happened: `L'opzione «${word}» vuole un valore.`, todo };
    case 'commander.excessArguments':
      return { happened: 'Ci sono parole di troppo.', todo };
    case 'commander.invalidArgument':
      return {
        happened: `«${words[1] ?? word}» non è ammesso per «${word}».`,
        todo: words[2] ? `Valori: ${words[2]}.` : todo,
      };
    default:
      return { happened: `Il comando non è chiaro (${words.join(' ')}).`, todo };
  }
}

/** What is shown when the fault is the program's. */
export function bugReport(error: unknown, version: string): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Errore del programma (zerosei ${version}): non dipende da chi lo usa.
L'archivio è rimasto com'era. Inviare queste righe a chi mantiene zerosei, senza i file dei dati:

${trace}
`;
}
