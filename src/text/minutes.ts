import type { AttendanceTally } from '../domain/attendance/attendance.js';
import type {
  ImportedFile,
  Minutes,
  NamedPerson,
  PrintedEdition,
  SettledDelegation,
  Turnout,
  WalkedIn,
} from '../domain/minutes/minutes.js';
import type { RosterPlace } from '../domain/rosters/roster.js';
import { capacityName } from './capacities.js';
import {
  dayInWords,
  hoursInWords,
  printedGivenName,
  printedPlace,
  printedSurname,
  sessionTitle,
  sessionWhere,
  trainersOf,
} from './rosters.js';
import { italianDate, number, plural } from './words.js';

/** Room to write by hand. */
const BLANK = '__________';

const KINDS: { readonly [Kind in ImportedFile['kind']]: string } = {
  responses: 'iscrizioni',
  acts: 'atti di delega',
  attendance: 'presenze',
};

const BECAME: { readonly [How in SettledDelegation['became']]: string } = {
  exercised: 'Esercitate',
  lapsed: 'Decadute: chi ha delegato ha firmato di persona',
  awaited: 'Previste',
  unclear: 'Non si sa: firma illeggibile o riga non registrata',
  unused: 'Non esercitate: nessuna firma che si legga di chi delega né di chi è delegato',
};

/** Words and sentences of the record of the day. */
export const minutesText = {
  fileTitle: ({ session, heading }: Minutes): string =>
    `Verbale – ${sessionTitle(session)}, ${italianDate(session.date)} – ${heading.courseTitle}`,
  title: ({ session }: Minutes): string => `Verbale dell’${sessionTitle(session).toLowerCase()}`,
  protocol: ({ number: given = BLANK, date }: Minutes['protocol']): string =>
    `Prot. n. ${given} del ${date === undefined ? BLANK : italianDate(date)}`,
  /** What, when and where, in a sentence. */
  opening: ({ session }: Minutes): string => {
    const hours = hoursInWords(session);
    const where = sessionWhere(session);
    const trainers = trainersOf(session);
    return `${[
      `${dayInWords(session.date).replace(/^\p{L}/u, (letter) => letter.toUpperCase())}${hours && `, ${hours}`}${where && `, presso ${where}`}, si è svolto l’incontro${session.title === undefined ? '' : ` «${session.title}»`}`,
      ...(trainers.length > 0 ? [`con ${trainers.join(', ')}`] : []),
    ].join(', ')}.`;
  },
  /** The figures of the day, in a sentence; with blanks where nothing was keyed in yet. */
  figures: (day: AttendanceTally | undefined, expected: number, seats: number | undefined, waiting: number): string =>
    [
      `Sul foglio firme ${plural(day?.printed ?? expected, 'persona', 'persone')}${seats === undefined ? '' : `, per ${plural(seats, 'posto', 'posti')}`}${waiting > 0 ? `; ${number(waiting)} in lista d’attesa` : ''}.`,
      ...(day ? dayFigures(day) : [`Presenti ${BLANK}, assenti ${BLANK}, non preiscritti ${BLANK}.`]),
    ].join(' '),
  notKeyedIn:
    'Le presenze non sono ancora state registrate: i numeri vanno scritti a mano, o il verbale rifatto dopo «zerosei presenze».',
  byCapacity: 'Per veste',
  byCpt: 'Per CPT',
  byProvince: 'Per provincia',
  turnoutTitles: (what: string): readonly string[] => [what, 'Sul foglio', 'Presenti'],
  goesOn: (caption: string): string => `${caption} (segue)`,
  capacity: 'In qualità di',
  cpt: 'CPT',
  province: 'Provincia',
  total: 'Totale',
  nowhere: 'non indicato',
  absent: (count: number): string => `Assenti (${number(count)})`,
  noAbsent: 'Nessun assente.',
  absentPlace: (place: RosterPlace, people: readonly NamedPerson[]): string =>
    `${placed(place) || 'Istituto non indicato'}: ${people.map(named).join('; ')}.`,
  walkIns: (count: number): string => `Non preiscritti (${number(count)})`,
  noWalkIns: 'Nessuno.',
  walkedIn: ({ row, place, ...person }: WalkedIn): string =>
    `${row === undefined ? '' : `${row} `}${[named(person), placed(place)].filter(Boolean).join(', ')}`,
  delegations: 'Deleghe',
  noDelegations: 'Nessuna delega per questo incontro.',
  became: (became: SettledDelegation['became'], count: number): string => `${BECAME[became]} (${number(count)}): `,
  delegation: ({ institute, principal, delegate, protocol }: SettledDelegation): string =>
    `${institute}, ${delegate} per ${principal}${protocol === undefined ? '' : ` (prot. ${protocol})`}`,
  papers: 'Fogli e file',
  noEdition: 'Nessuna edizione del foglio firme registrata.',
  edition: ({ number: given, supplements, date, mark, rows, by, at, signed, annulled }: PrintedEdition): string =>
    `${supplements === undefined ? `Foglio firme, edizione ${given}` : `Supplemento ${given} all’edizione ${supplements}`} del ${italianDate(date)} (${mark}), ${plural(rows, 'riga', 'righe')}: stampa di ${by}, ${italianDate(at)}${signed ? '; firmato' : ''}${annulled ? '; annullata' : ''}.`,
  file: ({ label, kind, by, at }: ImportedFile): string =>
    `${KINDS[kind].charAt(0).toUpperCase()}${KINDS[kind].slice(1)}: «${label}»${by === undefined || at === undefined ? '' : `, importato da ${by}, ${italianDate(at)}`}.`,
  signers: {
    writer: 'Chi redige il verbale',
    trainer: 'Chi conduce la formazione',
    director: 'Il direttore del corso',
  },
  closing: ({ date }: Minutes): string => `Letto e sottoscritto, ${BLANK}, ${italianDate(date)}`,
  page: (page: number, pages: number): string => `Verbale – pagina ${page} di ${pages}`,
  overwrites: (path: string): string => `C’è già un altro «${path}», forse cambiato a mano: sostituirlo?`,
  line: (path: string, pages: number | undefined): string =>
    `${path}${pages === undefined ? '' : `: ${plural(pages, 'pagina', 'pagine')}`}`,
  next: ({ protocol, day }: Minutes): string =>
    [
      ...(day ? [] : ['Registrare le presenze: zerosei presenze INCONTRO']),
      ...(protocol.number === undefined ? ['Per il protocollo: --protocollo NUMERO --data-protocollo DATA'] : []),
      'Per Word o LibreOffice: --formato html',
    ].join('. '),
};

function dayFigures(day: AttendanceTally): string[] {
  const { present, absent, illegible, unsaid, walkIns, illegibleWalkIns } = day;
  const others = walkIns + illegibleWalkIns;
  return [
    `Presenti ${number(present + walkIns)}${walkIns > 0 ? `, di cui ${number(walkIns)} non ${walkIns === 1 ? 'preiscritta/o' : 'preiscritti'}` : ''}; assenti ${number(absent)}.`,
    ...(illegible + illegibleWalkIns > 0
      ? [
          `Firme illeggibili ${number(illegible + illegibleWalkIns)}${illegibleWalkIns > 0 && others > 0 ? ` (${number(illegibleWalkIns)} tra i non preiscritti)` : ''}.`,
        ]
      : []),
    ...(unsaid > 0 ? [`Righe del foglio non ancora registrate: ${number(unsaid)}.`] : []),
  ];
}

/** `IC Manzoni, Lodi`. */
const placed = (place: RosterPlace): string => {
  const { name, municipality } = printedPlace(place);
  return [name, municipality].filter(Boolean).join(', ');
};

/** `ROSSI Maria (Docente infanzia)`. */
const named = (person: NamedPerson): string =>
  `${`${printedSurname(person)} ${printedGivenName(person)}`.trim()} (${capacityName(person.capacity, person.role)})`;

/** The last row of a table of figures. */
export const turnoutTotal = (rows: readonly Turnout<unknown>[]): Omit<Turnout<unknown>, 'of'> => {
  const expected = rows.reduce((sum, one) => sum + one.expected, 0);
  const present = rows.reduce((sum, one) => sum + (one.present ?? 0), 0);
  return rows.some((one) => one.present !== undefined) ? { expected, present } : { expected };
};

/** The figures of a row; a blank where they are not known. */
export const turnoutFigures = ({ expected, present }: Omit<Turnout<unknown>, 'of'>): readonly string[] => [
  number(expected),
  present === undefined ? '' : number(present),
];
