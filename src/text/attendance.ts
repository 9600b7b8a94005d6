import type { AttendanceTally, Attended } from '../domain/attendance/attendance.js';
import type { Presence } from '../domain/paper-rows.js';
import type { RegistrationStatus } from '../domain/records.js';
import { bareCode, italianDate, plural, word } from './words.js';

/** Whether somebody signed, in a word; it is read back. */
export const PRESENCE_NAMES: { readonly [P in Presence | 'unsaid']: string } = {
  present: 'presente',
  absent: 'assente',
  illegible: 'illeggibile',
  unsaid: 'non indicata',
};

/** The same of a row that came back: in a free one nobody is absent, but what looks like ink is none. */
export const presenceName = ({ walkIn, presence }: Pick<Attended, 'walkIn' | 'presence'>): string =>
  walkIn && presence === 'absent' ? 'nessuno' : PRESENCE_NAMES[presence];

/** What a registration was worth to somebody who signed without being on the sheet. */
const REGISTERED: { readonly [S in RegistrationStatus | 'none']: string } = {
  confermata: 'iscrizione confermata, ma non sul foglio',
  in_attesa: "in lista d'attesa",
  ritirata: 'iscrizione ritirata',
  sostituita: 'aveva mandato un delegato',
  senza_incontro: 'conosciuta/o, senza incontro',
  none: 'conosciuta/o, non iscritta/o a questo incontro',
};

/** `12/03/2026`, `12/03/2026 e 13/03/2026`. */
const editionsOf = (numbers: readonly number[]): string => {
  const [full, ...supplements] = numbers;
  if (full === undefined) return 'nessun foglio stampato';
  const more =
    supplements.length === 0
      ? ''
      : ` con ${supplements.length === 1 ? 'il supplemento' : 'i supplementi'} ${supplements.join(', ')}`;
  return `edizione ${full}${more}`;
};

/** `riga 17`, `riga A1`; `senza riga`. */
const rowName = (row: string | undefined): string => (row === undefined ? 'senza riga' : `riga ${row}`);

/** What Enter alone means: nobody, unless something is proposed, which it then confirms. */
const emptyMeans = (hasProposal: boolean, nobody: string): string =>
  hasProposal ? ' (Invio: come proposto; -: nessuna)' : ` (Invio: ${nobody})`;

type Row = Pick<Attended, 'session' | 'edition' | 'row' | 'presence' | 'in' | 'out' | 'minutes' | 'walkIn' | 'scan'>;

/** Whether a file is what somebody keyed in of a sheet. */
export const isKeyedFile = (name: string): boolean =>
  /^presenze-.*-digitate-\d{4}-\d\d-\d\d-voce-\d+\.csv$/u.test(name);

/** Whether a file is what was read of a sheet from its scan. */
export const isScannedFile = (name: string): boolean =>
  /^presenze-.*-scansione-\d{4}-\d\d-\d\d-voce-\d+\.csv$/u.test(name);

/** How signatures come to be kept by the program itself: typed, or read from a scan. */
export type Keyed = 'digitate' | 'scansione';

/** `dell'incontro I1`, `degli incontri I1, I2 e I3`. */
const ofSessions = (sessions: readonly string[]): string => {
  const codes = sessions.map(bareCode);
  return codes.length === 1
    ? `dell'incontro ${codes.join('')}`
    : `degli incontri ${codes.slice(0, -1).join(', ')} e ${codes.at(-1)}`;
};

/** Sentences about who signed. */
export const attendanceText = {
  /** First row of what is keyed in, as a file. */
  keyed: (
    session: string,
    { how, by, at, entry }: { readonly how: Keyed; readonly by: string; readonly at: string; readonly entry: number },
  ) =>
    `Presenze dell'incontro ${session.replace(/[\r\n",;]/g, ' ')} ${how === 'digitate' ? how : 'lette da una scansione'} da ${by.replace(/[\r\n",;]/g, ' ')} il ${italianDate(at)} (voce ${entry})`,
  /** Name of that file, as it is called in the history and wherever it is pointed to. */
  keyedFile: (session: string, how: Keyed, day: string, entry: number) =>
    `presenze-${session.replace(/[^\p{L}\p{N}]+/gu, '-')}-${how}-${day}-voce-${entry}.csv`,
  /** `Incontro I2, edizione 1: 82 righe: 79 presenti, 3 assenti. Non preiscritti: 2.` */
  session: (session: string, editions: readonly number[], tally: AttendanceTally) => {
    const counts = [
      plural(tally.present, 'presente', 'presenti'),
      plural(tally.absent, 'assente', 'assenti'),
      ...(tally.illegible > 0 ? [plural(tally.illegible, 'illeggibile', 'illeggibili')] : []),
      ...(tally.unsaid > 0 ? [`${tally.unsaid} non ${tally.unsaid === 1 ? 'indicata' : 'indicate'}`] : []),
    ];
    const others = tally.walkIns + tally.illegibleWalkIns;
    const rest =
      others === 0
        ? ''
        : ` Non preiscritti: ${others}${tally.illegibleWalkIns > 0 ? ` (${tally.illegibleWalkIns} ${tally.illegibleWalkIns === 1 ? 'illeggibile' : 'illeggibili'})` : ''}.`;
    return `Incontro ${bareCode(session)}, ${editionsOf(editions)}, ${plural(tally.printed, 'riga', 'righe')}: ${counts.join(', ')}.${rest}`;
  },
  /** Another edition was printed by the day than the one that was signed. */
  newer: (session: string, signed: readonly number[], newer: number) =>
    `  Attenzione: le firme sono sull'edizione ${signed[0] ?? ''}, ma entro il giorno dell'incontro ${bareCode(session)} è stata stampata anche l'edizione ${newer}. Controllare sulla carta quale è stata firmata.`,
  toCome: (session: string, day: string) =>
    `Attenzione: l'incontro ${bareCode(session)} (${italianDate(day)}) deve ancora esserci. Controllare che sia quello giusto.`,
  nothingLeft: (session: string) => `Incontro ${bareCode(session)}: non risulta più nessuna firma.`,
  /** `  assente: riga 4, BIANCHI Mario (IC Boscoverde)`. */
  row: (what: string, row: string | undefined, name: string, place: string) =>
    `  ${what}: ${rowName(row)}${name === '' ? '' : `, ${name}`}${place === '' ? '' : ` (${place})`}`,
  changed: (row: string | undefined, name: string, before: string, after: string) =>
    `  cambia: ${rowName(row)}${name === '' ? '' : `, ${name}`}: da ${before} a ${after}`,
  from: (time: string) => `dalle ${time}`,
  until: (time: string) => `fino alle ${time}`,
  walkIn: (status: RegistrationStatus | undefined, isKnown: boolean | 'perhaps') =>
    isKnown === 'perhaps'
      ? 'forse già nota/o: si decide con «zerosei dubbi»'
      : isKnown
        ? REGISTERED[status ?? 'none']
        : 'persona che non risulta altrove',
  walkInWord: 'non preiscritta/o',
  more: (count: number) => `  e altre ${count} righe`,
  mismatch: (origin: string, sentence: string) => `  ${origin}: non contata. ${sentence}`,
  confirmed: (session: string, rows: readonly string[]) =>
    `Incontro ${bareCode(session)}, guardate sulla scansione e lasciate come sono registrate: ${rows.length === 1 ? 'riga' : 'righe'} ${rows.join(', ')}.`,
  question: (sessions: readonly string[]) => `Registrare queste presenze ${ofSessions(sessions)}?`,
  same: (sessions: readonly string[]) =>
    `Le presenze ${ofSessions(sessions)} sono già registrate così: non cambia nulla.`,
  /** Each session with the entry that it is. */
  recorded: (sessions: readonly string[], entries: readonly number[]) =>
    entries.length === 1
      ? `Presenze registrate (voce ${entries.join('')}). Per tornare indietro: zerosei annulla ${entries.join('')}`
      : `Presenze registrate, una voce per incontro: ${sessions.map((session, at) => `${bareCode(session)} (voce ${entries[at]})`).join(', ')}. Per tornare indietro su una: zerosei annulla VOCE`,
  refused: 'Non è stato registrato nulla.',
  tried: 'Prova: non è stato registrato nulla. Per registrare, ripetere senza --prova.',
  next: 'Ora: zerosei verifica',
  /** Heading of what is keyed in by questions. */
  sheet: (session: string, editions: readonly number[], date: string, rows: number) =>
    `Foglio dell'incontro ${bareCode(session)}, ${editionsOf(editions)} (${italianDate(date)}), ${plural(rows, 'riga', 'righe')}. Si scrive solo chi fa eccezione; Esc per uscire e riprendere più tardi.`,
  resumed: 'Si riprende da quanto era stato scritto e non registrato: Invio per confermare, - per togliere.',
  outdated:
    'Quanto era stato scritto e non registrato non si riprende: le presenze di questo foglio sono state registrate dopo. Si parte da quelle.',
  keptForLater: (path: string, session: string) =>
    `Quanto è stato scritto finora resta in «${path}», non registrato: si riprende con zerosei presenze ${word(session)}`,
  noSuchRow: (row: string) => `la riga ${row} non c'è`,
  steps: {
    assenti: (has: boolean) => `Righe senza firma (4,17,20-25)${emptyMeans(has, 'nessuna')}:`,
    illeggibili: (has: boolean) => `Righe con una firma illeggibile${emptyMeans(has, 'nessuna')}:`,
    entrateTarde: (has: boolean) => `Entrate dopo l'inizio (8=10:30)${emptyMeans(has, 'nessuna')}:`,
    uscite: (has: boolean) => `Uscite prima della fine (12=11:15)${emptyMeans(has, 'nessuna')}:`,
    nonPreiscritti: (label: string, has: boolean, last?: string) =>
      `Non preiscritti, riga ${label}: COGNOME Nome; istituto; ruolo${emptyMeans(has, 'nessun altro')}${last === undefined ? '' : `, o «${last}: …» per riscrivere la riga ${last}`}:`,
  },
  already: (session: string) => `Le presenze dell'incontro ${bareCode(session)} sono già registrate.`,
  look: 'vederle',
  again: 'cambiarle',
  part: 'Presenze',
  /** `presente all'incontro I2, riga 17 dell'edizione 1, come DS (dalle 10:30, 120 minuti); presenze.csv:18.` */
  attended: (
    { session, edition, row, presence, walkIn, scan, ...times }: Row,
    capacity: string,
    origin: string | undefined,
  ) => {
    const sheet = edition === undefined ? '' : ` dell'edizione ${edition}`;
    const where = row === undefined ? '' : `, riga ${row}${sheet}${walkIn ? ', tra i non preiscritti' : ''}`;
    const told = [
      times.in && `dalle ${times.in}`,
      times.out && `fino alle ${times.out}`,
      times.minutes !== undefined && plural(times.minutes, 'minuto', 'minuti'),
    ].filter(Boolean);
    const as = presence === 'present' ? `, come ${capacity}${told.length > 0 ? ` (${told.join(', ')})` : ''}` : '';
    const said = presence === 'unsaid' ? 'presenza non indicata' : presenceName({ walkIn, presence });
    return `${said} all'incontro ${bareCode(session)}${where}${as}${scan === undefined ? '' : `; sulla scansione ${scan}`}${origin === undefined ? '' : `; ${origin}`}.`;
  },
  onlySigned: 'Non si è iscritta/o, e nessuno l’ha indicata/o: risulta solo perché ha firmato.',
  goneSince:
    'Era sul foglio stampato, ma ora nessuna risposta e nessun atto la/lo porta più: risulta solo perché ha firmato. Che cosa è stato annullato: zerosei storia',
  onlySignedToo: (count: number) =>
    count === 1 ? " Un'altra risulta solo perché ha firmato." : ` Altre ${count} risultano solo perché hanno firmato.`,
  none: 'Non è ancora registrata nessuna presenza. Per cominciare: zerosei presenze INCONTRO',
};
