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
  trace: 'un tratto molto chiaro, come di matita',
  specks: 'puntini che possono essere una firma',
  pale: 'la scansione è troppo chiara per dire che è vuota: rifarla più scura',
  hidden: 'la casella non si vede tutta',
  odd: 'forse «ass.», un trattino o una cancellatura',
  unlike: 'un segno che può essere o non essere una firma',
  'two scans': 'due scansioni dicono cose diverse',
  recorded: 'la scansione dice il contrario di quanto è registrato',
};

/** Rows that nobody has decided yet. */
interface Left {
  readonly rows: number;
  readonly walkIns: number;
}

/** `3 righe da guardare e 1 non preiscritto da scrivere`. */
const leftToSay = ({ rows, walkIns }: Left): string =>
  [
    ...(rows === 0 ? [] : [`${plural(rows, 'riga', 'righe')} da guardare`]),
    ...(walkIns === 0 ? [] : [`${plural(walkIns, 'non preiscritto', 'non preiscritti')} da scrivere`]),
  ].join(' e ');

/** Of a sheet, how many rows show what. */
interface Totals {
  readonly signed: number;
  readonly empty: number;
  readonly doubtful: number;
  readonly walkIns: number;
}

/** A row to look at, as it is told. */
interface DoubtTold {
  readonly label: string;
  readonly printed?: { readonly surname: string; readonly givenName: string };
  readonly why: InkDoubt | '';
  readonly scan: string;
}

/** `riga 4`, `incontro I2, riga 4`. */
const rowTold = (label: string, session: string | undefined): string =>
  `${session === undefined ? '' : `incontro ${bareCode(session)}, `}riga ${label}`;

const headed = (session: string | undefined): string =>
  session === undefined ? '' : `Incontro ${bareCode(session)}: `;

/** Sentences about scans of signed sheets. */
export const scansText = {
  why: (doubt: InkDoubt | ''): string => (doubt === '' ? '' : WHY[doubt]),
  read: (pages: number, files: number) =>
    `Scansione: ${plural(pages, 'pagina letta', 'pagine lette')} in ${plural(files, 'file', 'file')}.`,
  /** `Foglio dell'incontro I2, edizione 1: 112 presenti, 9 assenti, 4 da guardare, 2 non preiscritti da scrivere`. */
  totals: (session: string, edition: number, { signed, empty, doubtful, walkIns }: Totals) => {
    const counts = [
      plural(signed, 'presente', 'presenti'),
      plural(empty, 'assente', 'assenti'),
      `${doubtful} da guardare`,
      ...(walkIns === 0 ? [] : [`${plural(walkIns, 'non preiscritto', 'non preiscritti')} da scrivere`]),
    ];
    return `Foglio dell'incontro ${bareCode(session)}, edizione ${edition}: ${counts.join(', ')}`;
  },
  /** `session`: where there are rows of several. */
  doubt: ({ label, printed, why, scan }: DoubtTold, session: string | undefined) =>
    `${rowTold(label, session)}, ${`${printed?.surname ?? ''} ${printed?.givenName ?? ''}`.trim()}: ${scansText.why(why)} (${scan})`,
  walkIn: (label: string, scan: string, session: string | undefined) =>
    `${rowTold(label, session)}, non preiscritta/o (${scan})`,
  how: (left: Left) => `${leftToSay(left)}. Come?`,
  ways: {
    crops: 'ora, con i ritagli in una pagina da aprire nel browser',
    paper: 'ora, con la carta in mano',
    later: 'dopo: scrive la pagina dei ritagli e una tabella da compilare e importare',
    leave: 'lasciarle: di quelle righe non si dice nulla',
    again: 'rivederle tutte, con i ritagli e le risposte già date',
  },
  /** Nothing is left to be asked; what was answered before is as yet recorded nowhere. */
  allAnswered: 'Non resta nulla da guardare. Come?',
  proceed: 'avanti, con le risposte già date',
  resumed: (count: number) =>
    `Si riprende: ${count === 1 ? '1 risposta già data' : `${count} risposte già date`} su queste scansioni, non ancora ${count === 1 ? 'registrata' : 'registrate'}.`,
  stopping: 'Esc per fermarsi: vale quanto si è risposto, e il resto si guarda un’altra volta.',
  stopped: (answered: number, left: Left) =>
    `Ci si ferma qui: ${[plural(answered, 'risposta data', 'risposte date'), leftToSay(left)].filter(Boolean).join(', ')}.`,
  keptForLater: (paths: readonly string[]) =>
    `Le risposte date finora restano in ${paths.map((path) => `«${path}»`).join(', ')}, non registrate: si riprende con lo stesso comando e le stesse scansioni.`,
  ask: (number: number, of: number, before: Presence | undefined) =>
    `Da guardare, ${number} di ${of}${before === undefined ? '' : ` (finora: ${scansText.replies[before]})`}:`,
  pageFile: (session: string | undefined) =>
    session === undefined ? 'guardare' : `guardare-${session.replace(/[^\p{L}\p{N}]+/gu, '-')}`,
  replies: {
    present: 'ha firmato',
    absent: 'non ha firmato',
    illegible: 'firma illeggibile',
    later: 'dopo: non si dice nulla',
    back: 'torna alla riga prima',
  },
  /** `isProposed`: what was typed before; `hasBack`: there is a row before. */
  askWalkIn: (
    { label, scan }: DoubtTold,
    session: string | undefined,
    { isProposed, hasBack }: { readonly isProposed: boolean; readonly hasBack: boolean },
  ) => {
    const row = `${session === undefined ? 'Riga' : `Incontro ${bareCode(session)}, riga`} ${label} (${scan})`;
    const keys = [isProposed ? 'Invio: come proposto; -: dopo' : 'Invio: dopo', ...(hasBack ? ['b: riga prima'] : [])];
    return `${row}: COGNOME Nome; istituto; ruolo, o «illeggibile», o «nessuno» se non è una firma (${keys.join('; ')}):`;
  },
  cropsWritten: (path: string) =>
    `La pagina dei ritagli è «${path}»: aprirla nel browser (doppio clic). Contiene firme: cancellarla quando non serve più.`,
  tableWritten: (path: string) =>
    `La tabella da compilare è «${path}»: scrivere le presenze, salvarla, e importarla con zerosei importa FILE`,
  remove: (path: string) => `Cancellare «${path}», con i ritagli delle firme?`,
  removed: (path: string) => `«${path}» cancellata.`,
  kept: (path: string) => `«${path}» resta: contiene firme, cancellarla quando non serve più.`,
  once: (session: string, labels: readonly string[]) =>
    `Con una firma sola, all'entrata o all'uscita: ${labels.length === 1 ? 'riga' : 'righe'} ${labels.join(', ')}. Se lì c'è scritto «ass.», non è una firma: zerosei presenze ${word(session)} --assenti RIGA`,
  unproved: (labels: readonly string[]) =>
    `Attenzione, scansione chiara: le linee più sottili non si vedono, e una penna leggera può essersi persa. Risultano vuote, da controllare sulla carta o con una scansione in grigio: ${labels.length === 1 ? 'riga' : 'righe'} ${labels.join(', ')}.`,
  nobody: 'Attenzione: sulle pagine di questo foglio non c’è nessuna firma. Controllare che siano quelle firmate.',
  /** `session`: the one that was named. */
  undecided: (left: Left, session: string | undefined, isWritten: boolean) =>
    `${left.rows + left.walkIns === 1 ? 'Resta' : 'Restano'} ${leftToSay(left)}, di cui non è stato registrato nulla.${isWritten ? '' : ` Leggendo di nuovo la stessa scansione ${left.rows + left.walkIns === 1 ? 'si chiede' : 'si chiedono'} ancora; con ritagli e tabella: zerosei presenze ${session === undefined ? '' : `${word(session)} `}--scansione FILE --da-guardare guardare.html`}`,
  /** The page of crops. */
  title: (sessions: readonly string[]) =>
    `Firme da guardare: ${sessions.length === 1 ? 'incontro' : 'incontri'} ${sessions.map(bareCode).join(', ')}`,
  about: (session: string, edition: number, day: string) =>
    `Incontro ${bareCode(session)}, edizione ${edition} del foglio, stampata il ${italianDate(day)}.`,
  warning:
    'Questa pagina contiene firme: non spedirla, non metterla in cartelle condivise, cancellarla quando le righe sono decise.',
  doubtsHeading: (count: number, session: string | undefined) =>
    `${headed(session)}${plural(count, 'riga', 'righe')} da guardare`,
  walkInsHeading: (count: number, session: string | undefined) =>
    `${headed(session)}${plural(count, 'non preiscritto', 'non preiscritti')} da scrivere`,
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
  walkInDoubt: 'c’è inchiostro: scrivere nominativo, istituto e veste; se non è una firma, «nessuno» in presenza',
  /** In a free row, instead of an absence. */
  nobodyWord: 'nessuno',
};
