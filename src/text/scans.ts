import type { InkDoubt } from '../domain/attendance/scanned.js';
import type { Presence } from '../domain/paper-rows.js';
import { bareCode, italianDate, plural, word } from './words.js';

/** What makes a row doubtful. */
const WHY: { readonly [Why in InkDoubt]: string } = {
  stamp: 'un timbro o una macchia',
  line: 'una riga o un trattino',
  little: 'un segno piccolo',
  neighbour: 'forse la firma della riga accanto',
  faint: 'un segno molto chiaro',
  specks: 'puntini che possono essere una firma',
  pale: 'la scansione è troppo chiara per dire che è vuota: rifarla più scura',
  'two scans': 'due scansioni dicono cose diverse',
  recorded: 'la scansione dice il contrario di quanto è registrato',
};

/** Why a page of a scan counts for nothing. */
export type PageProblem =
  | {
      readonly is:
        | 'blank'
        | 'no-code'
        | 'foreign'
        | 'other-form'
        | 'astray'
        | 'coarse'
        | 'slip'
        | 'other-layout'
        | 'unknown'
        | 'printed';
    }
  | { readonly is: 'trial' | 'annulled' | 'session'; readonly session: string }
  | { readonly is: 'edition'; readonly session: string; readonly edition: number };

const DRAW_AGAIN = 'Scansionarla di nuovo, intera e distesa, o riportarne le righe con la carta in mano';

const problem = (one: PageProblem): string => {
  switch (one.is) {
    case 'blank':
      return 'è bianca: forse il retro di un foglio.';
    case 'no-code':
      return `non si riconosce: il codice in alto a destra manca o non si legge. Se è del foglio: ${DRAW_AGAIN.toLowerCase()}.`;
    case 'foreign':
      return 'non è un foglio firme: ha un altro codice QR.';
    case 'other-form':
      return 'è stampata da una versione più nuova di zerosei. Leggerla con quella.';
    case 'astray':
      return `si riconosce, ma non si raddrizza: mancano i quadrati neri agli angoli, o è piegata. ${DRAW_AGAIN}.`;
    case 'coarse':
      return 'ha troppo pochi punti per vedere una penna sottile. Rifare la scansione a 200 o 300 punti per pollice.';
    case 'slip':
      return 'è la pagina delle variazioni, che non si firma.';
    case 'other-layout':
      return 'è di questo foglio, ma le righe stanno altrove da come si stampano ora (altra versione di zerosei, o una persona cancellata dopo la stampa): non si legge. Riportarne le righe con la carta in mano.';
    case 'printed':
      return 'è il foglio come lo scrive zerosei, da stampare, non la scansione di quello firmato.';
    case 'unknown':
      return 'è di un foglio che questo archivio non conosce: di un altro percorso, o di un’altra copia dell’archivio.';
    case 'trial':
      return `è di una bozza o di una prova dell'incontro ${bareCode(one.session)}, non di un foglio per le firme: non si legge. Se è stata firmata davvero, riportarne le righe con la carta in mano.`;
    case 'annulled':
      return `è di un'edizione annullata dell'incontro ${bareCode(one.session)}.`;
    case 'session':
      return `è dell'incontro ${bareCode(one.session)}. Per leggerla: zerosei presenze ${word(one.session)} --scansione FILE`;
    case 'edition':
      return `è dell'edizione ${one.edition} di questo incontro, non di quella che si legge. Se è stata firmata quella: zerosei presenze ${word(one.session)} --edizione ${one.edition} --scansione FILE`;
  }
};

/** `3`, `da 14 a 26`. */
const span = (labels: readonly string[]): string =>
  labels.length < 2 ? `riga ${labels.join('')}` : `righe da ${labels[0]} a ${labels.at(-1)}`;

interface PageNamed {
  readonly page: number;
  readonly sheet?: number;
  readonly edition?: number;
}

/** Where a page of a scan is: the number of it among all those of its file. */
export interface ScannedPage {
  readonly file: string;
  readonly number: number;
  readonly of: number;
}

/** `firmati.pdf, pagina 3`; of several `firmati.pdf, pagine 2, 4-6; retro.jpg`. */
function placesOf(pages: readonly ScannedPage[]): string {
  const files = [...new Set(pages.map(({ file }) => file))];
  return files
    .map((file) => {
      const mine = pages.filter((page) => page.file === file);
      if (mine[0]?.of === 1) return file;
      return `${file}, ${mine.length === 1 ? 'pagina' : 'pagine'} ${runs(mine.map(({ number: one }) => one))}`;
    })
    .join('; ');
}

/** `2, 4-6`. */
function runs(numbers: readonly number[]): string {
  const starts = numbers.filter((one) => !numbers.includes(one - 1));
  return starts
    .map((from) => {
      let to = from;
      while (numbers.includes(to + 1)) to += 1;
      return from === to ? String(from) : `${from}-${to}`;
    })
    .join(', ');
}

/** A page as it is printed: `pagina 3`, of the sheets of several `pagina 3 del foglio 2`, of a supplement with its edition. */
const printedPage = ({ page, sheet, edition }: PageNamed): string =>
  `pagina ${page}${sheet === undefined ? '' : ` del foglio ${sheet}`}${edition === undefined ? '' : ` del supplemento ${edition}`}`;

/** `3 righe da guardare e 1 non preiscritto da scrivere`. */
const leftToSay = (doubtful: number, walkIns: number): string =>
  [
    ...(doubtful === 0 ? [] : [`${plural(doubtful, 'riga', 'righe')} da guardare`]),
    ...(walkIns === 0 ? [] : [`${plural(walkIns, 'non preiscritto', 'non preiscritti')} da scrivere`]),
  ].join(' e ');

/** Sentences about scans of signed sheets. */
export const scansText = {
  why: (doubt: InkDoubt | ''): string => (doubt === '' ? '' : WHY[doubt]),
  /** `firmati.pdf, pagina 3`. */
  place: (page: ScannedPage) => placesOf([page]),
  read: (session: string, edition: number, pages: number, files: number) =>
    `Scansione: ${plural(pages, 'pagina letta', 'pagine lette')} in ${plural(files, 'file', 'file')}. Foglio dell'incontro ${bareCode(session)}, edizione ${edition}.`,
  /** Of one page or of several, each by its file and numbers. */
  problem: (pages: readonly ScannedPage[], one: PageProblem) =>
    `  ${placesOf(pages)}: ${pages.length === 1 ? '' : 'ciascuna '}${problem(one)}`,
  unreadable: (sentence: string) => `  ${sentence}`,
  missing: (pages: readonly { readonly page: PageNamed; readonly labels: readonly string[] }[]) => {
    const named = pages.map(({ page, labels }) => `${printedPage(page)} (${span(labels)})`).join(', ');
    return pages.length === 1
      ? `  Manca la ${named}: delle sue righe non si dice nulla. Si può leggere dopo, anche da sola.`
      : `  Mancano ${pages.length} pagine: ${named}. Delle loro righe non si dice nulla. Si possono leggere dopo, anche da sole.`;
  },
  twice: (page: PageNamed, places: readonly string[]) =>
    `  La ${printedPage(page)} c'è più volte (${places.join('; ')}): contano insieme.`,
  /** `112 presenti, 9 assenti, 4 da guardare, 2 non preiscritti`. */
  totals: ({
    signed,
    empty,
    doubtful,
    walkIns,
  }: {
    signed: number;
    empty: number;
    doubtful: number;
    walkIns: number;
  }) =>
    [
      plural(signed, 'presente', 'presenti'),
      plural(empty, 'assente', 'assenti'),
      `${doubtful} da guardare`,
      ...(walkIns === 0 ? [] : [`${plural(walkIns, 'non preiscritto', 'non preiscritti')} da scrivere`]),
    ].join(', '),
  doubt: (
    label: string,
    printed: { surname: string; givenName: string } | undefined,
    why: InkDoubt | '',
    place: string,
  ) =>
    `riga ${label}, ${`${printed?.surname ?? ''} ${printed?.givenName ?? ''}`.trim()}: ${scansText.why(why)} (${place})`,
  walkIn: (label: string, place: string) => `riga ${label}, non preiscritta/o (${place})`,
  how: (doubtful: number, walkIns: number) => `${leftToSay(doubtful, walkIns)}. Come?`,
  ways: {
    crops: 'ora, con i ritagli in una pagina da aprire nel browser',
    paper: 'ora, con la carta in mano',
    later: 'dopo: scrive la pagina dei ritagli e una tabella da compilare e importare',
    leave: 'lasciarle: di quelle righe non si dice nulla',
    anew: (count: number) =>
      `da capo: ${count === 1 ? 'la risposta già data non conta' : `le ${count} risposte già date non contano`}`,
  },
  /** Nothing is left to be asked; what was answered before is as yet recorded nowhere. */
  allAnswered: 'Non resta nulla da guardare. Come?',
  proceed: 'avanti, con le risposte già date',
  resumed: (count: number) =>
    `Si riprende: ${count === 1 ? '1 risposta già data' : `${count} risposte già date`} su queste scansioni, non ancora ${count === 1 ? 'registrata' : 'registrate'}.`,
  stopping: 'Esc per fermarsi: vale quanto si è risposto, e il resto si guarda un’altra volta.',
  stopped: (answered: number, doubtful: number, walkIns: number) =>
    `Ci si ferma qui: ${plural(answered, 'risposta data', 'risposte date')}, ${leftToSay(doubtful, walkIns)}.`,
  keptForLater: (path: string) =>
    `Le risposte date finora restano in «${path}», non registrate: si riprende con lo stesso comando e le stesse scansioni.`,
  ask: (number: number, of: number, before: Presence | undefined) =>
    `Riga ${number} di ${of} da guardare${before === undefined ? '' : ` (finora: ${scansText.replies[before]})`}:`,
  pageFile: (session: string) => `guardare-${session.replace(/[^\p{L}\p{N}]+/gu, '-')}`,
  replies: {
    present: 'ha firmato',
    absent: 'non ha firmato',
    illegible: 'firma illeggibile',
    later: 'dopo: non si dice nulla',
    back: 'torna alla riga prima',
  },
  askWalkIn: (label: string, place: string) =>
    `Riga ${label} (${place}): COGNOME Nome; istituto; ruolo, o «illeggibile» (Invio: dopo):`,
  cropsWritten: (path: string) =>
    `La pagina dei ritagli è «${path}»: aprirla nel browser (doppio clic). Contiene firme: cancellarla quando non serve più.`,
  tableWritten: (path: string) =>
    `La tabella da compilare è «${path}»: scrivere le presenze, salvarla, e importarla con zerosei importa FILE`,
  remove: (path: string) => `Cancellare «${path}», con i ritagli delle firme?`,
  removed: (path: string) => `«${path}» cancellata.`,
  kept: (path: string) => `«${path}» resta: contiene firme, cancellarla quando non serve più.`,
  once: (session: string, labels: readonly string[]) =>
    `Con una firma sola, all'entrata o all'uscita: ${labels.length === 1 ? 'riga' : 'righe'} ${labels.join(', ')}. Se lì c'è scritto «ass.», non è una firma: zerosei presenze ${word(session)} --assenti RIGA`,
  nobody: 'Attenzione: su queste pagine non c’è nessuna firma. Controllare che siano i fogli firmati.',
  undecided: (doubtful: number, walkIns: number, session: string, isWritten: boolean) =>
    `Restano ${leftToSay(doubtful, walkIns)}, di cui non è stato registrato nulla.${isWritten ? '' : ` Di nuovo la stessa scansione li chiede ancora; con ritagli e tabella: zerosei presenze ${word(session)} --scansione FILE --da-guardare guardare.html`}`,
  /** The page of crops. */
  title: (session: string) => `Firme da guardare: incontro ${bareCode(session)}`,
  about: (edition: number, day: string, pages: string) =>
    `Edizione ${edition} del foglio, stampata il ${italianDate(day)}. ${pages}`,
  warning:
    'Questa pagina contiene firme: non spedirla, non metterla in cartelle condivise, cancellarla quando le righe sono decise.',
  doubtsHeading: (count: number) => `${plural(count, 'riga', 'righe')} da guardare`,
  walkInsHeading: (count: number) => `${plural(count, 'non preiscritto', 'non preiscritti')} da scrivere`,
  cropOf: (label: string, place: string) => `Ritaglio della riga ${label}: ${place}`,
  instructions: (table: string | undefined) =>
    table === undefined
      ? 'Le risposte si danno a zerosei, che le sta chiedendo nel terminale.'
      : `Le risposte si scrivono in «${table}», che poi si importa: zerosei importa FILE`,
  sheetName: 'Da guardare',
  columns: {
    ...{ session: 'incontro', edition: 'edizione', row: 'riga', surname: 'cognome', givenName: 'nome' },
    ...{ fullName: 'nominativo', place: 'istituto', role: 'veste', doubt: 'da guardare', presence: 'presenza' },
    scan: 'scansione',
  },
  walkInDoubt: 'c’è inchiostro: scrivere nominativo, istituto e veste',
};
