import type { Kind, SessionRow } from '../domain/facts.js';
import type { SessionMove } from '../domain/plan/session-moves.js';
import type { IgnoredWhy } from '../domain/rejected.js';
import { KIND_WORDS, kindName } from './kind-names.js';
import { bareCode, cut, either, italianDate, listed, number, plural, rowList, shortWeekday } from './words.js';

type Session = Omit<SessionRow, 'origin'>;

/** Sentences of an import: what was recognised, what would change, what was left out. */
export const importText = {
  file: (name: string, kind: string, encoding: string, separator: string) =>
    `${name}: ${kindName(kind)} (${encoding}${separator ? `, separatore ${separatorName(separator)}` : ''})`,
  figures: (f: {
    read: number;
    added: number;
    changed: number;
    unchanged: number;
    rejected: number;
    ignored: number;
  }) =>
    `  lette ${number(f.read)} = nuove ${number(f.added)} + cambiate ${number(f.changed)} + invariate ${number(f.unchanged)} + respinte ${number(f.rejected)} + ignorate ${number(f.ignored)}`,
  known: (others: readonly string[]) =>
    `  stesso contenuto di ${listed(others)}, già importato: nessuna riga nuova (FIL-05).`,
  sameName: (first: string) => `  un altro file che si chiama «${first}», di un'altra cartella.`,
  alsoAs: (kinds: readonly Kind[]) =>
    `  lo stesso file è in archivio, o in questa importazione, anche come ${either(kinds.map(kindName))}: valgono tutte e due le letture (se una è sbagliata: zerosei storia, poi zerosei annulla NUMERO).`,
  erased: (rows: number) =>
    rows === 1
      ? '  1 riga di una persona cancellata, non ripresa.'
      : `  ${number(rows)} righe di persone cancellate, non riprese.`,
  kindWord: (kind: string) => KIND_WORDS[kind as Kind] ?? kind,
  used: (columns: readonly string[]) =>
    `  colonne riconosciute: ${columns.map((column) => cut(column, 200)).join('; ')}`,
  unused: (columns: readonly string[]) => `  colonne non usate: ${listed(columns)}`,
  dropped: (columns: readonly string[]) => `  colonne non importate perché non necessarie: ${listed(columns)} (PRV-02)`,
  ignored: (why: IgnoredWhy, rows: readonly number[]) => `  ${WHY_IGNORED[why]}: ${rowList(rows)} (FIL-07)`,
  changed: (rows: readonly number[]) => `  righe che cambiano quanto già noto: ${rowList(rows)}`,
  replaced: (rows: number) =>
    `  Attenzione: dopo l'importazione ${rows === 1 ? 'non vale più una riga già importata' : `non valgono più ${number(rows)} righe già importate`}, che un elenco con --completo sostituisce.`,
  returned: (rows: number) =>
    `  Attenzione: dopo l'importazione ${rows === 1 ? 'vale di nuovo una riga' : `valgono di nuovo ${number(rows)} righe`} di altri elenchi, che un elenco con --completo aveva sostituito: ora sono più recenti di quello.`,
  /** `1: mer 15/10/2025 9:30–12:30, Aula Magna`. */
  session: ({ code, date, start, end, venue, address, municipality, title }: Session): string => {
    const hours = [start, end].flatMap((time) => time?.replace(/^0/, '') ?? []).join('–');
    const day = [shortWeekday(date), italianDate(date), hours].filter(Boolean).join(' ');
    const parts = [day, venue, address, municipality, title && `«${title}»`];
    return cut(`    ${code}: ${parts.filter(Boolean).join(', ')}`, 300);
  },
  rejectedRow: (row: number, letter: string, column: string, rule: string, message: string) =>
    `  riga ${row}${letter ? `, colonna ${letter} «${cut(column)}»` : ''}: ${message} (${rule})`,
  moreRejected: (rows: number) =>
    `  e ${rows === 1 ? "un'altra riga respinta" : `altre ${number(rows)} righe respinte`}: con --formato json si hanno tutte`,
  notes: (rows: readonly number[]) =>
    `  righe con qualcosa nelle colonne non importate, da leggere nel file originale: ${rowList(rows)}`,
  taxCodes: (rows: readonly number[]) => `  codici fiscali tra le altre parole, non conservati: ${rowList(rows)}`,
  leftOut: (name: string, happened: string) => `${name}: lasciato fuori. ${withoutName(name, happened)}`,
  skipped: (names: readonly string[]) => `Altri file della cartella, saltati: ${listed(names, 8)}.`,
  regrouping: { joined: 'unite', split: 'divise' } satisfies { readonly [Kind in Regrouping]: string },
  regrouped: (kind: Regrouping, people: readonly string[]) => `${REGROUPED[kind]}: ${people.join(', ')}`,
  /** `Incontro I1: da mer 14/01/2026 a mar 20/01/2026. Restano suoi 37 iscritti (21 hanno scritto la data di prima): avvisarli.` */
  moved: ({ session, from, to, stay, saidOldDay, unclear }: SessionMove): string => {
    const day = (date: string) => `${shortWeekday(date)} ${italianDate(date)}`;
    const old = saidOldDay > 0 ? ` (${number(saidOldDay)} con la data di prima nella risposta)` : '';
    return [
      `Incontro ${bareCode(session)}: da ${day(from)} a ${day(to)}.`,
      stay === 0
        ? 'Nessun iscritto.'
        : `${stay === 1 ? 'Resta' : 'Restano'} ${plural(stay, 'iscritto', 'iscritti')}${old}, da avvisare.`,
      ...(unclear > 0
        ? [
            `Di ${plural(unclear, 'altro', 'altri')} non è più certo l'incontro: si decide con «zerosei dubbi --tipo incontro».`,
          ]
        : []),
    ].join(' ');
  },
  overruled: ({ file, row, sentence }: { readonly file: string; readonly row: number; readonly sentence: string }) =>
    `${file}, riga ${row}: ${sentence}`,
  question: (files: number) => (files === 1 ? 'Importare il file?' : `Importare ${number(files)} file?`),
  tried: 'Prova: non è stato importato nulla. Per importare, ripetere senza --prova.',
  refused: 'Non è stato importato nulla.',
  recorded: (entry: number, archive: string) =>
    `Importazione ${entry} registrata in «${archive}». Per tornare indietro: zerosei annulla ${entry}`,
  rejectedTotal: (count: number) =>
    `${plural(count, 'riga respinta', 'righe respinte')}: correggere nel file e importarlo di nuovo.`,
  /** Of the folders of an import: the one that is remembered, or why none of several is. */
  folder: ([only = '', ...others]: readonly string[]): string =>
    others.length === 0
      ? `Cartella ricordata: «${only}». Quando arrivano altri file basta: zerosei aggiorna`
      : "Le cartelle sono più d'una: «zerosei aggiorna» ne guarda una sola, che si dice con: zerosei impostazioni cartella CARTELLA",
  next: 'Ora: zerosei verifica',
};

/** A sentence that begins with the name of a file, where that was just said. */
function withoutName(name: string, sentence: string): string {
  const begun = [`«${name}» `, `${name} `].find((beginning) => sentence.startsWith(beginning));
  const rest = sentence.slice(begun?.length ?? 0);
  return begun === undefined ? sentence : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

type Regrouping = 'joined' | 'split';
const REGROUPED: { readonly [Kind in Regrouping]: string } = {
  joined: 'Risulterebbero la stessa persona',
  split: 'Non risulterebbero più la stessa persona',
};

const WHY_IGNORED: Readonly<Record<IgnoredWhy, string>> = {
  empty: 'righe vuote',
  total: 'righe di riepilogo',
  'repeated-header': 'titoli ripetuti',
  caption: 'note fuori dalla tabella',
  'other-table': "un'altra tabella sotto la prima, da leggere in un file o foglio suo",
  incomplete: 'righe non completate',
  unregistered: 'collegamenti di chi non risulta iscritto, o già contati con la sua iscrizione',
  erased: 'righe di persone cancellate, non riprese',
  withdrawn: 'iscrizioni respinte o annullate nel programma del modulo, non contate',
};

/** A separator in words. */
export const separatorName = (separator: string): string =>
  ({ ',': 'virgola', ';': 'punto e virgola', '\t': 'tabulazione', '|': 'barra', ' ': 'spazio' })[separator] ??
  `«${separator}»`;

/** Words of the question what a file is, where its columns allow more than one kind. */
export const whichKindText = {
  question: (name: string) => `«${name}» potrebbe essere più cose. Che cosa contiene?`,
  kind: kindName,
  all: (kinds: number) =>
    kinds === 2 ? "tutti e due: si importa come l'uno e come l'altro" : 'tutto questo: si importa in ciascun modo',
};
