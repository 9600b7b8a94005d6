import type { Entry, ImportedFile } from '../domain/history.js';
import type { Issued } from '../domain/issued.js';
import type { Resting } from '../domain/plan/resting.js';
import type { Erased } from '../domain/privacy/erased.js';
import type { Roster } from '../domain/rosters/roster.js';
import type { SettingChange } from '../domain/settings.js';
import { isKeyedFile, isScannedFile } from './attendance.js';
import { kindName } from './kind-names.js';
import { lettersText } from './letters/letters.js';
import { settingsText } from './settings.js';
import { bareCode, italianDate, listed, number, plural } from './words.js';

const KINDS: Readonly<Record<Entry['kind'], string>> = {
  import: 'importazione',
  settings: 'impostazioni',
  decision: 'decisione',
  issue: 'stampa',
  undo: 'annullamento',
  erasure: 'cancellazione di dati personali',
};

const UNDOING: Readonly<Record<Entry['kind'], string>> = {
  import:
    'Sarà come se questi file non fossero mai stati importati; le decisioni sulle loro righe restano in sospeso, e varranno di nuovo se tornano.',
  settings: 'Sarà come se queste impostazioni non fossero mai state date.',
  decision: 'Queste decisioni non varranno più.',
  issue:
    'Quel che è uscito resta nel registro, annullato: non conta più, e il suo numero non si dà ad altri. La carta già stampata è da buttare.',
  undo: '',
  erasure: '',
};

const counted = (count: number, one: string, many: string): string[] => (count === 0 ? [] : [plural(count, one, many)]);

const rowsOf = ({ sheets }: Roster): number => sheets.reduce((sum, { rows }) => sum + rows.length, 0);

const ISSUED: { readonly [K in Issued['kind']]: (one: Extract<Issued, { kind: K }>) => string } = {
  edition: ({ session, number: given, supplements, roster }) =>
    `foglio ${session}, edizione ${given}${supplements === undefined ? '' : ` (supplemento all'edizione ${supplements})`}, ${plural(rowsOf(roster), 'riga', 'righe')}`,
  certificate: ({ number: given, version, content }) =>
    `attestato n. ${given}${version === 1 ? '' : ` (riemesso: versione ${version})`}, ${`${content.surname} ${content.givenName}`.trim()}`,
  letter: lettersText.issued,
};

/** What of an entry its word depends on. */
type Done = Pick<Entry, 'kind' | 'undoes'> & {
  readonly issued: readonly Issued[];
  readonly files: readonly ImportedFile[];
};

/** Signatures keyed in are kept as a file, and are no import to whoever typed them. */
const isKeyed = ({ files }: Done): boolean =>
  files.length > 0 && files.every(({ kind, name }) => kind === 'attendance' && isKeyedFile(name));

const isScanned = ({ files }: Done): boolean =>
  files.length > 0 && files.every(({ kind, name }) => kind === 'attendance' && isScannedFile(name));
const UNDOING_KEYED =
  'Sarà come se queste firme non fossero mai state riportate; le decisioni sulle loro righe restano in sospeso, e varranno di nuovo se tornano.';

const isLetters = ({ issued }: Done): boolean => issued.some(({ kind }) => kind === 'letter');

const UNDOING_LETTERS =
  'Queste lettere restano nel registro, annullate: è come se non fossero mai state preparate, e la prossima volta si preparano di nuovo. I loro file, se non sono già stati spediti, sono da buttare.';

/** Sentences of the history. */
export const historyText = {
  kind: (done: Done) =>
    isLetters(done)
      ? 'lettere'
      : isKeyed(done)
        ? 'firme digitate'
        : isScanned(done)
          ? 'firme lette da una scansione'
          : KINDS[done.kind],
  entry: (done: Done & Entry & { readonly undoneBy: number | undefined }) => {
    const { number, madeAt, madeBy, undoes, undoneBy } = done;
    return `${number}. ${italianDate(madeAt)}, ${madeBy}: ${historyText.kind(done)}${undoes === undefined ? '' : ` della voce ${undoes}`}${
      undoneBy === undefined ? '' : ` (annullata dalla voce ${undoneBy})`
    }`;
  },
  file: ({ name, kind, added, changed, unchanged, rejected, ignored }: ImportedFile) =>
    `   ${name}: ${kindName(kind)}; nuove ${number(added)}, cambiate ${number(changed)}, invariate ${number(unchanged)}, respinte ${number(rejected)}, ignorate ${number(ignored)}`,
  writtenTo: (institutes: number, missing: string, reason: string) =>
    `scritto a ${number(institutes)} istituti: ${missing}${reason === '' ? '' : ` (${reason})`}. Uno per uno: zerosei storia --formato csv`,
  sent: (count: number, reason: string) =>
    `inviate ${number(count)} lettere${reason === '' ? '' : ` (${reason})`}. Una per una: zerosei storia --formato csv`,
  issued: (one: Issued) => (ISSUED[one.kind] as (one: Issued) => string)(one),
  /** What an erasure took: nothing says of whom. */
  erased: ({ people, rows, namedRows, refused, decisions, editions, certificates, letters }: Erased) =>
    [
      ...counted(people, 'persona', 'persone'),
      ...counted(rows, 'riga', 'righe'),
      ...counted(refused, 'riga respinta', 'righe respinte'),
      ...counted(namedRows, 'riga di altri in cui era nominata', 'righe di altri in cui era nominata'),
      ...counted(decisions, 'decisione', 'decisioni'),
      ...counted(editions, 'edizione di foglio firme', 'edizioni di fogli firme'),
      ...counted(certificates, 'attestato', 'attestati'),
      ...counted(letters, 'lettera', 'lettere'),
    ].join(', '),
  /** Of an entry of which an erasure left nothing. */
  emptied: 'quel che c’era è stato cancellato, con dati personali',
  line: (sentence: string) => `   ${sentence}`,
  setting: ({ key, was, is }: SettingChange) => `   ${settingsText.was(key, was, is)}`,
  /** What taking an entry back does. */
  undoing: (done: Done) =>
    done.undoes !== undefined
      ? `La voce ${done.undoes} vale di nuovo.`
      : isLetters(done)
        ? UNDOING_LETTERS
        : isKeyed(done) || isScanned(done)
          ? UNDOING_KEYED
          : UNDOING[done.kind],
  /** Files that stay, with the entries that would have to be taken back too. */
  kept: (files: readonly string[], entries: readonly number[]): string => {
    const one = files.length === 1 ? 'è' : 'sono';
    const where = entries.length === 1 ? `nella voce ${entries[0]}` : `nelle voci ${entries.join(', ')}`;
    const also = entries.length === 1 ? 'anche quella' : 'anche quelle';
    return `Ma ${listed(files)} ${one} anche ${where}: le righe restano finché non si ${entries.length === 1 ? 'annulla' : 'annullano'} ${also}: ${entries.map((entry) => `zerosei annulla ${entry}`).join(', ')}.`;
  },
  restingOn: (certificates: readonly number[]) =>
    `Su queste firme ${certificates.length === 1 ? 'si regge un attestato già rilasciato' : `si reggono ${certificates.length} attestati già rilasciati`} (n. ${certificates.join(', ')}): ${certificates.length === 1 ? 'resta valido' : 'restano validi'} finché non si annullano; quali non spettano più lo dirà ATT-02 (zerosei verifica).`,
  /** Of an entry that was made after the one to be taken back, and rests on it. */
  resting: ({ entry, decisions, sessions, signatures, certificates, letters }: Resting) => {
    const what = [
      ...(decisions > 0
        ? [plural(decisions, 'decisione che resta senza oggetto', 'decisioni che restano senza oggetto')]
        : []),
      ...(sessions.length > 0
        ? [
            `${sessions.length === 1 ? 'il foglio' : 'i fogli'} ${sessions.map(bareCode).join(', ')}, che non ${sessions.length === 1 ? "sarebbe più com'è uscito" : 'sarebbero più come sono usciti'}`,
          ]
        : []),
      ...(signatures > 0
        ? [plural(signatures, 'firma di chi non risulterebbe più altrove', 'firme di chi non risulterebbe più altrove')]
        : []),
      ...(certificates.length > 0
        ? [
            `${certificates.length === 1 ? "l'attestato" : 'gli attestati'} n. ${certificates.join(', ')} di chi non risulterebbe più altrove: ${certificates.length === 1 ? 'resta valido' : 'restano validi'} finché non si ${certificates.length === 1 ? 'annulla' : 'annullano'}`,
          ]
        : []),
      ...(letters > 0 ? [plural(letters, 'lettera pronta da non spedire', 'lettere pronte da non spedire')] : []),
    ];
    return `Si regge su questa la voce ${entry}: ${what.join('; ')}.`;
  },
  sameSettings: 'Nessun valore cambia: quello in vigore è di una voce più recente, o lo stesso.',
  moreResting: (count: number) => `E altre ${number(count)} voci.`,
  undoQuestion: (entry: number) => `Annullare la voce ${entry}?`,
  tried: 'Prova: non è stato annullato nulla.',
  refused: 'Non è stato annullato nulla.',
  undone: (entry: number, undo: number) =>
    `Voce ${entry} annullata (voce ${undo}). Per ripristinarla: zerosei annulla ${undo}`,
  change: 'cambiamento',
  figure: 'in cifre',
  next: 'Una voce per intero, con che cosa è cambiato: zerosei storia NUMERO. Per tornare indietro: zerosei annulla NUMERO',
  nextOfEntry: (entry: number) => `Per tornare indietro: zerosei annulla ${entry}`,
};
