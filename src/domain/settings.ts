import { type IsoDate, typedDay } from './calendar.js';
import { mailAddress } from './mail-address.js';
import { fold } from './text.js';

/** The facts of a course that change yearly or from office to office; none of them stands in the code. */
export interface Settings {
  readonly region: string;
  /** Provinces and CPTs to which the invitation is limited; none: the whole region. */
  readonly invited: readonly string[];
  readonly courseTitle: string;
  /** Anno educativo e scolastico, `2025/26`. */
  readonly courseYear: string;
  /** Lines of the letterhead, top to bottom. */
  readonly letterhead: readonly string[];
  readonly noteNumber: string;
  /** Null: the note is told without its date. */
  readonly noteDate: IsoDate | null;
  /** One signature, or one at the entrance and one at the exit. */
  readonly signatures: 'entrata+uscita' | 'unica';
  /** Whether sheets bear the marks by which a scan of the signed paper is read. */
  readonly scannable: 'no' | 'sì';
  /** Blank rows for walk-ins: a share of those registered, and at least so many. */
  readonly blankRowsPercent: number;
  readonly blankRowsMinimum: number;
  /** What a later submission of the same person means. */
  readonly resubmissions: 'somma' | 'ultimo';
  /** Most people a school may send to one session; 0 = no limit. */
  readonly schoolMaximum: number;
  /** Who comes first when seats are short: heads and those who stand for them, or whoever asked first. */
  readonly seatOrder: 'classi' | 'arrivo';
  /** Whether an act of delegation needs a protocol number: to be valid, to be complete, or not at all. */
  readonly delegationProtocol: 'obbligatorio' | 'consigliato' | 'no';
  /** Delegates that an institute may send to one session; 0 = no limit. */
  readonly delegatesMaximum: number;
  /** Share of the hours that earns a certificate, in percent. */
  readonly certificateThreshold: number;
  /** Of which sessions the hours are counted: those that a person registered for, or all of the course. */
  readonly certificateHours: 'iscrizioni' | 'percorso';
  /** Lines of the signature block of a certificate, top to bottom. */
  readonly certificateSignature: readonly string[];
  /** Address from which letters go; empty: that of whoever sends them. */
  readonly letterSender: string;
  /** To which address of an institute a letter goes, where it has both. */
  readonly letterAddress: 'peo' | 'pec';
  /** Link of the form to register with; empty: letters do not give it. */
  readonly formLink: string;
  /** Lines at the foot of letters; none: those of the letterhead. */
  readonly letterSignature: readonly string[];
  readonly director: string;
  readonly privacyNotice: string;
  /** How many months personal data are kept, by what they are: registrations, from the last session; 0 = no term. */
  readonly registrationMonths: number;
  /** … of those who signed, whose data prove that they were there. */
  readonly attendanceMonths: number;
  /** … certificates, from the day on which they were given. */
  readonly certificateMonths: number;
  /** Where the files of the course come: as seen from the archive, and in full; whichever is there is the one. None: nowhere known. */
  readonly folder: readonly string[];
  /** Whether new exports may be looked for among the downloads of whoever works too. */
  readonly downloads: 'no' | 'sì';
}

/** How a setting is written by a person: its Italian key, how its text is read, and how it is shown back. */
export interface SettingDefinition<Key extends keyof Settings = keyof Settings> {
  readonly key: string;
  readonly field: Key;
  /** The value, or undefined if the text does not say one. */
  read(text: string): Settings[Key] | undefined;
  write(value: Settings[Key]): string;
}

const define = <Key extends keyof Settings>(
  key: string,
  field: Key,
  read: (text: string) => Settings[Key] | undefined,
  write: (value: Settings[Key]) => string = String,
) => ({ key, field, read, write }) as unknown as SettingDefinition;

const text = (value: string) => value.trim();
const count = (value: string) => (/^\d{1,4}$/.test(value.trim()) ? Number(value) : undefined);
const oneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (value: string) =>
    allowed.find((choice) => choice === value.trim().toLowerCase().replace(/\s/g, ''));

const schoolYear = (value: string) => {
  const match = /^(\d{4})\s*[/-]\s*(?:\d{2})?(\d{2})$/.exec(value.trim());
  return match && (Number(match[1]) + 1) % 100 === Number(match[2]) ? `${match[1]}/${match[2]}` : undefined;
};

const lines = (value: string) =>
  value
    .split(/[|\r\n]/)
    .map(text)
    .filter(Boolean);
const joined = (parts: readonly string[]) => parts.join(' | ');

const paths = (value: string) => value.split('\n').map(text).filter(Boolean);
const yesOrNo = (value: string) => (/^s[iì]$/i.test(value.trim()) ? 'sì' : oneOf('no')(value));

const percent = (value: string) => {
  const number = count(value.replace(/\s*%\s*$/, ''));
  return number === undefined || number > 100 ? undefined : number;
};

const day = (value: string) => (value.trim() === '' ? null : typedDay(value));

/** An address, or none. */
const sender = (value: string) => (value.trim() === '' ? '' : mailAddress(value));

/** A link to a page of the web, or none. */
const link = (value: string) => {
  const given = value.trim();
  return given === '' || (/^https?:\/\/[^\s/]+\.[^\s<>"]+$/i.test(given) && URL.canParse(given)) ? given : undefined;
};

/** Every setting, in the order in which a person is shown them. */
export const SETTINGS: readonly SettingDefinition[] = [
  define('regione', 'region', (value) => fold(value) || undefined),
  define(
    'invitati',
    'invited',
    (value) => value.split(/[,;|]/).map(text).filter(Boolean),
    (names) => names.join(', '),
  ),
  define('percorso.titolo', 'courseTitle', text),
  define('percorso.anno', 'courseYear', schoolYear),
  define('intestazione', 'letterhead', lines, joined),
  define('nota.numero', 'noteNumber', text),
  define('nota.data', 'noteDate', day, (date) => date ?? ''),
  define('firme', 'signatures', oneOf('entrata+uscita', 'unica')),
  define('foglio.scansione', 'scannable', yesOrNo),
  define('righe_bianche.percentuale', 'blankRowsPercent', count),
  define('righe_bianche.minimo', 'blankRowsMinimum', count),
  define('invii_ripetuti', 'resubmissions', oneOf('somma', 'ultimo')),
  define('iscrizioni.max_per_istituto', 'schoolMaximum', count),
  define('posti.ordine', 'seatOrder', oneOf('classi', 'arrivo')),
  define('delega.protocollo', 'delegationProtocol', oneOf('obbligatorio', 'consigliato', 'no')),
  define('delega.max_per_istituto', 'delegatesMaximum', count),
  define('attestati.soglia', 'certificateThreshold', percent),
  define('attestati.ore_su', 'certificateHours', oneOf('iscrizioni', 'percorso')),
  define('attestati.firma', 'certificateSignature', lines, joined),
  define('lettere.mittente', 'letterSender', sender),
  define('lettere.indirizzo', 'letterAddress', oneOf('peo', 'pec')),
  define('lettere.modulo', 'formLink', link),
  define('lettere.firma', 'letterSignature', lines, joined),
  define('direttore', 'director', text),
  define('informativa', 'privacyNotice', text),
  define('conservazione.iscrizioni', 'registrationMonths', count),
  define('conservazione.presenze', 'attendanceMonths', count),
  define('conservazione.attestati', 'certificateMonths', count),
  define('cartella', 'folder', paths, ([shortest = '']) => shortest),
  define('scaricati', 'downloads', yesOrNo),
];

const MINISTRY = "Ministero dell'istruzione e del merito";

/** The letterhead of the office that the program was made for, and what can be said of that of any other region. */
const LETTERHEADS = {
  here: [MINISTRY, 'Ufficio Scolastico Regionale per la Lombardia', 'Ufficio XII'],
  elsewhere: [MINISTRY, 'Ufficio Scolastico Regionale'],
} as const;

/** What holds until the office says otherwise. The course year is empty: it then follows from the sessions. */
export const DEFAULT_SETTINGS: Settings = {
  region: 'LOMBARDIA',
  invited: [],
  courseTitle: 'Formazione congiunta «zerosei»',
  courseYear: '',
  letterhead: LETTERHEADS.here,
  noteNumber: '',
  noteDate: null,
  signatures: 'entrata+uscita',
  scannable: 'sì',
  blankRowsPercent: 10,
  blankRowsMinimum: 5,
  resubmissions: 'somma',
  schoolMaximum: 0,
  seatOrder: 'classi',
  delegationProtocol: 'consigliato',
  delegatesMaximum: 1,
  certificateThreshold: 75,
  certificateHours: 'iscrizioni',
  certificateSignature: ['Il Dirigente'],
  letterSender: '',
  letterAddress: 'peo',
  formLink: '',
  letterSignature: [],
  director: '',
  privacyNotice:
    "I dati servono solo a registrare la presenza e sono trattati dall'Ufficio ai sensi del Regolamento (UE) 2016/679.",
  registrationMonths: 24,
  attendanceMonths: 60,
  certificateMonths: 120,
  folder: [],
  downloads: 'no',
};

/** A text given for a setting, as the history shows it: of a folder, what a person would call it. */
export const settingShown = (key: string, given: string): string =>
  settingOf(key)?.field === 'folder' ? (paths(given)[0] ?? '') : given;

/** The definition of a key, if there is such a setting. */
export const settingOf = (key: string): SettingDefinition | undefined =>
  SETTINGS.find((setting) => setting.key === key.trim().toLowerCase().replace(/\s+/g, '_'));

/** The letterhead of paper for which the office has given none. */
const usualLetterhead = (region: string): readonly string[] =>
  region === DEFAULT_SETTINGS.region ? LETTERHEADS.here : LETTERHEADS.elsewhere;

/** Whether what stands at the head of the paper was never said by anybody. */
export const isLetterheadUsual = ({ letterhead, region }: Settings): boolean => letterhead === usualLetterhead(region);

/** Settings in force, from the texts given so far by key; a text that cannot be read leaves the default. */
export function settingsFrom(texts: ReadonlyMap<string, string>): Settings {
  const given = SETTINGS.flatMap((setting) => {
    const value = texts.has(setting.key) ? setting.read(texts.get(setting.key) as string) : undefined;
    return value === undefined ? [] : [[setting.field, value] as const];
  });
  const said: Partial<Settings> = Object.fromEntries(given);
  return { ...DEFAULT_SETTINGS, letterhead: usualLetterhead(said.region ?? DEFAULT_SETTINGS.region), ...said };
}

/** A setting that is not what it was, both as they are written. */
export interface SettingChange {
  readonly key: string;
  readonly was: string;
  readonly is: string;
}

/** The settings that differ, in the order in which a person is shown them. */
export const settingChanges = (before: Settings, after: Settings): SettingChange[] =>
  SETTINGS.map((setting) => ({
    key: setting.key,
    was: setting.write(before[setting.field]),
    is: setting.write(after[setting.field]),
  })).filter(({ was, is }) => was !== is);
