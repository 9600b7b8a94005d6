import type { ClockTime, IsoDate } from '../domain/calendar.js';
import { weekday } from '../domain/calendar.js';
import type {
  Roster,
  RosterHeading,
  RosterPlace,
  RosterRow,
  RosterSession,
  RosterSheet,
  SheetPart,
  Supplement,
  Trial,
} from '../domain/rosters/roster.js';
import { capacityName } from './capacities.js';

const DAYS = ['domenica', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato'];
const MONTHS = [
  ...['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno'],
  ...['luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
];

/** `12 marzo 2026`; the first of the month is `1º`. */
export function dateInWords(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${day === 1 ? '1º' : day} ${MONTHS[month - 1]} ${year}`;
}

/** `giovedì 12 marzo 2026`. */
export const dayInWords = (date: IsoDate): string => `${DAYS[weekday(date)]} ${dateInWords(date)}`;

/** `dalle 9:30 alle 13:00 (3 ore e 30 minuti)`; what is not known is left out. */
export function hoursInWords({ start, end }: Pick<RosterSession, 'start' | 'end'>): string {
  if (start === undefined) return end === undefined ? '' : `fino alle ${clock(end)}`;
  if (end === undefined) return `dalle ${clock(start)}`;
  const length = durationInWords(minutesOf(end) - minutesOf(start));
  return `dalle ${clock(start)} alle ${clock(end)}${length && ` (${length})`}`;
}

const clock = (time: ClockTime): string => time.replace(/^0/, '');
const minutesOf = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** `3 ore e 30 minuti`; nothing where there is none. */
export function durationInWords(minutes: number): string {
  if (minutes <= 0) return '';
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    hours && (hours === 1 ? '1 ora' : `${hours} ore`),
    rest && (rest === 1 ? '1 minuto' : `${rest} minuti`),
  ];
  return parts.filter(Boolean).join(' e ');
}

/** Headings of the columns, for the sheet. */
export const COLUMN_TITLES = {
  number: 'N.',
  name: 'COGNOME Nome',
  walkIn: 'COGNOME Nome – non preiscritti',
  capacity: 'In qualità di',
  place: 'Istituto o servizio',
  cpt: 'CPT',
  entrance: 'Firma entrata (ora)',
  exit: 'Firma uscita (ora)',
  signature: 'Firma',
} as const;

/** Headings of the columns of the CSV form, fit to be filled in and read back; with one signature there are no hours. */
export const csvTitles = (signatures: Roster['signatures']): readonly string[] => [
  ...['incontro', 'data', 'edizione', 'foglio', 'numero', 'cognome', 'nome', 'veste', 'istituto', 'comune', 'cpt'],
  ...(signatures === 'unica' ? [] : ['entrata', 'uscita']),
  'presente',
];

/** Fixed words of the sheet. */
export const ROSTER_WORDS = {
  walkIns: 'Partecipanti non preiscritti',
  walkInsNote: 'scrivere in stampatello',
  nobody: 'Nessuna persona iscritta a questo incontro.',
  unnamed: '(nome da completare)',
  trainers: 'Firma di chi conduce la formazione',
  director: 'Firma del direttore del corso',
  absent: 'Assenti: lasciare in bianco',
} as const;

/** What is written across each page of a print that is not for signatures, and at its top. */
export const TRIAL_WORDS: { readonly [T in Trial]: { readonly across: string; readonly note: string } } = {
  bozza: { across: 'BOZZA', note: 'Bozza, non valida per la raccolta delle firme' },
  prova: { across: 'PROVA', note: 'Prova di stampa, non valida per la raccolta delle firme' },
};

/** `COGNOME` as printed: capitals, whatever the computer's language. */
export const printedSurname = ({ surname, givenName }: Pick<RosterRow, 'surname' | 'givenName'>): string =>
  surname === '' && givenName === '' ? ROSTER_WORDS.unnamed : inCapitals(surname);

// In Greek, capitals bear no accents: Παπαδόπουλος is ΠΑΠΑΔΟΠΟΥΛΟΣ.
const inCapitals = (text: string): string =>
  /\p{Script=Greek}/u.test(text) ? text.toLocaleUpperCase('el') : text.toUpperCase();

/** `Maria Grazia`: a given name typed all in capitals, or in none, gets its initials back. */
export const printedGivenName = ({ givenName }: Pick<RosterRow, 'givenName'>): string => withInitials(givenName);

/** Capitals at the beginning of each word, unless the text already mixes both cases on purpose. */
function withInitials(text: string): string {
  if (text !== text.toUpperCase() && text !== text.toLowerCase()) return text;
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

const PARTICLES =
  /(?<=\s)(?:d[ei]l?|dell[aeo]?|de[gi]|degli|dei|d|di|da|al|alla|allo|in|con|sul|sull[ao]|e|ed|san)(?=[\s'’])/giu;

/** A comune as one writes it: the registry's `CASSINA DE' PECCHI` and `CANTU'` are Cassina de' Pecchi and Cantù. */
export function printedMunicipality(name: string): string {
  if (name !== name.toUpperCase()) return name;
  const accented = name.replace(/(\p{L}{2}[AEIOU])['’](?=\s|$)/gu, (_, word: string) =>
    `${word}\u0300`.normalize('NFC'),
  );
  return withInitials(accented).replace(PARTICLES, (particle) =>
    particle.toLowerCase() === 'san' ? particle : particle.toLowerCase(),
  );
}

/** Name of the school or service and its comune, apart, so that each can have its own weight on paper. */
export const printedPlace = ({ name, municipality }: RosterPlace): { name: string; municipality: string } => ({
  name: name ?? '',
  municipality: municipality === undefined ? '' : printedMunicipality(municipality),
});

/** "In qualità di" of a row. */
export const printedCapacity = ({ capacity, role }: RosterRow): string => capacityName(capacity, role);

// «CPT dell'Ambito di Lodi», «Coordinamento Pedagogico Territoriale per l'ambito di Castellanza», «Ambito Desio».
const CPT_WORDS =
  /^(?:(?:c\.?\s?p\.?\s?t\.?|coordinamento pedagogico territoriale)(?=\s|$)\s*)?(?:-\s*)?(?:(?:per\s+l|dell)['’]\s*)?(?:ambito(?:\s+(?:territoriale|sociale))*\s+(?!\d))?(?:di\s+|della\s+)?/i;

/** `Lodi` for «CPT dell'Ambito di Lodi»: under the heading CPT the words that all CPTs share are noise. */
export const printedCpt = (name: string): string => printedMunicipality(name.replace(CPT_WORDS, '') || name);

/** `Incontro n. 2 di 5`. */
export const sessionTitle = ({ number, total }: RosterSession): string => `Incontro n. ${number} di ${total}`;

/** `mercoledì 12 marzo 2026, dalle 9:30 alle 13:00 (3 ore e 30 minuti)`. */
export const sessionWhen = (session: RosterSession): string =>
  [dayInWords(session.date), hoursInWords(session)].filter(Boolean).join(', ');

/** Venue, address and comune, each only once. */
export function sessionWhere({
  venue,
  address,
  municipality,
}: Pick<RosterSession, 'venue' | 'address' | 'municipality'>): string {
  const parts = [venue, address].filter((part) => part !== undefined);
  const known = parts.join(' ').toLowerCase();
  const town = municipality === undefined ? '' : printedMunicipality(municipality);
  return [...parts, ...(town && !known.includes(town.toLowerCase()) ? [town] : [])].join(', ');
}

/** `Crescere insieme – con Elena Marchetti, Paolo Rinaldi`: title of the session and who leads it. */
export function sessionAbout({ title, speakers }: RosterSession): string {
  const trainers = speakers === undefined ? [] : [`con ${trainersOf({ speakers }).join(', ')}`];
  return [...(title === undefined ? [] : [title]), ...trainers].join(' – ').replace(/^con /, 'Con ');
}

type Reference = Pick<RosterHeading, 'courseYear' | 'noteNumber' | 'noteDate'>;

/** `Anno educativo e scolastico 2025/26 – nota prot. n. 63327 del 22 novembre 2024`. */
export function courseReference({ courseYear, noteNumber, noteDate }: Reference): string {
  const note =
    noteNumber && `nota prot. n. ${noteNumber}${noteDate === undefined ? '' : ` del ${dateInWords(noteDate)}`}`;
  return [`Anno educativo e scolastico ${courseYear}`, note].filter(Boolean).join(' – ');
}

/** What a sheet is called at the top of its pages. */
export const sheetTitle = ({ supplement }: Pick<Roster, 'supplement'>): string =>
  supplement ? 'Supplemento' : 'Foglio firme';

/** `Foglio firme – pagina 1 di 3`. */
export const pageTitle = (page: number, pages: number, title: string): string =>
  `${title} – pagina ${page} di ${pages}`;

/** `Supplemento all'edizione 2`: what it goes on from, where it is one. */
export const supplementTitle = ({ to }: Supplement): string => `Supplemento all'edizione ${to}`;

/** `Edizione 3 del 10 marzo 2026, supplemento alla 2 · k3t9-x0fa`; a trial print has no number. */
export function editionMark({ edition: { number, date, mark }, supplement }: Roster): string {
  const to = supplement ? `, supplemento alla ${supplement.to}` : '';
  return `Edizione ${number === undefined ? '' : `${number} `}del ${dateInWords(date)}${to} · ${mark}`;
}

/** The edition marks of all the rosters of a file. */
export const editionMarks = (rosters: readonly Roster[]): string => rosters.map(editionMark).join('; ');

/** Title of the file, shown by the reader in its window. */
export function rostersTitle([first, ...others]: readonly Roster[]): string {
  if (first === undefined) return '';
  const { heading, session, supplement } = first;
  if (others.length > 0) return `Fogli firme – ${others.length + 1} incontri – ${heading.courseTitle}`;
  return `${supplement ? 'Supplemento al foglio firme' : 'Foglio firme'} – ${sessionTitle(session)}, ${dateInWords(session.date)} – ${heading.courseTitle}`;
}

/** What a bookmark calls a roster: `Incontro n. 2 di 5, giovedì 12 marzo 2026`. */
export const bookmarkTitle = ({ session }: Roster): string => `${sessionTitle(session)}, ${dayInWords(session.date)}`;

type Nowhere = Extract<SheetPart, { by: 'nowhere' }>['of'];
const NOWHERE: { readonly [Of in Nowhere]: string } = { cpt: 'Senza CPT', provincia: 'Senza provincia' };

/** What the queue reads from afar: `A – C`, `CPT Lodi`, `Provincia: Milano`. */
export function partTitle(part: SheetPart): string {
  switch (part.by) {
    case 'lettera':
      return part.from === part.to ? part.from : `${part.from} – ${part.to}`;
    case 'provincia':
      return `Provincia: ${printedMunicipality(part.name)}`;
    case 'cpt':
      return `CPT ${printedCpt(part.name)}`;
    case 'nowhere':
      return NOWHERE[part.of];
  }
}

/** `foglio 2 di 12`, where the roster is split. */
export const sheetCount = (sheet: number, sheets: number): string => `foglio ${sheet} di ${sheets}`;

/** Lines to be filled in by hand at the foot; the first is known. */
export function totalsLabels({ supplement }: Roster, sheet: RosterSheet): readonly string[] {
  const { registered, rows, part } = sheet;
  const others = rows.length - registered;
  const iscritti = part || supplement ? 'Iscritti in questo foglio n.' : 'Iscritti n.';
  const apart = others === 0 ? '' : ` (più ${others} tra formatori e Ufficio)`;
  return [`${iscritti} ${registered}${apart}`, 'Presenti n.', 'Assenti n.', 'Non preiscritti n.'];
}

/** Trainers named by the session, one signature each; a comma may also stand before a title, so it does not part them. */
export const trainersOf = ({ speakers }: Pick<RosterSession, 'speakers'>): string[] =>
  (speakers ?? '')
    .split(/\s*[;|\n]\s*/)
    .map((name) => name.trim())
    .filter(Boolean);
