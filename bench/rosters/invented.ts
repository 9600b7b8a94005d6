import type { Capacity, Cpt, Picture, Registration } from '../../src/domain/picture.js';

const SURNAMES =
  "Rossi Bianchi Ferrari Colombo Fontana Galli Brambilla Villa Cattaneo D'Angelo De_Luca Lo_Presti Pellegrini Marchetti Rinaldi Niccolò Cantù Sanità Kovačić Șerban Wałęsa Yıldız Gökoğlu Müller Nguyễn Della_Valle San_Martino Testa Zanetti Quaranta Ugolini Invernizzi Herrera_Gómez Orsini Eberle Jaccod".split(
    ' ',
  );
const GIVEN_NAMES =
  'Anna Maria_Grazia Luca Nicolò Chiara Giulia Paola Elisabetta Marco Francesca_Romana Ioana Łucja Àlex Zoë'.split(' ');
const SCHOOLS = [
  'IC Manzoni',
  'IC «Via Dante»',
  'IC Don Milani',
  'ICS Rita Levi-Montalcini',
  'Scuola dell’infanzia San Giuseppe',
  'Nido comunale «Il bruco»',
];
const TOWNS = ['LODI', "CANTU'", "CASSINA DE' PECCHI", 'Milano', 'SAN DONATO MILANESE', 'PAVIA', 'Crema'];
const PROVINCES = ['LO', 'CO', 'MI', 'MI', 'MI', 'PV', 'CR'];
const CAPACITIES: Capacity[] = [
  'DS',
  'DS_REGGENTE',
  'DELEGATO_DS',
  'DOCENTE_INFANZIA',
  'DOCENTE_INFANZIA',
  'COORD_PEDAGOGICO',
  'EDUCATORE',
  'PRESIDENTE_CPT',
];

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const spaced = (text: string): string => text.replaceAll('_', ' ');

/** Invented people, all different, with names that a computer likes to get wrong. */
export function inventedPeople(count: number): Registration[] {
  return Array.from({ length: count }, (_, i) => {
    const second = i >= SURNAMES.length * 14 ? ` ${pick(SURNAMES, i * 7 + Math.floor(i / 40))}` : '';
    const surname = spaced(`${pick(SURNAMES, i)}${second}`);
    const givenName = spaced(pick(GIVEN_NAMES, Math.floor(i / SURNAMES.length) + i));
    const town = i % TOWNS.length;
    const school = { name: `${pick(SCHOOLS, i * 5 + 1)}`, municipality: TOWNS[town] as string };
    return {
      person: `p${i}`,
      surname,
      givenName,
      session: 'A1',
      capacity: pick(CAPACITIES, i * 3),
      places: [{ ...school, province: PROVINCES[town] as string, cpts: [`C${town}`] }],
      status: 'confermata',
      late: false,
      responses: [],
      origin: { file: 'inventate.csv', row: i + 2 },
    };
  });
}

/** A course of five sessions, the second of which has these people. */
export function inventedPicture(seated: readonly Registration[]): Picture {
  const cpts = TOWNS.map((name, i): [string, Cpt] => [
    `C${i}`,
    {
      code: `C${i}`,
      name: `CPT ${name.charAt(0)}${name.slice(1).toLowerCase()}`,
      municipalities: [name],
      origin: { file: 'cpt.csv', row: i + 2 },
    },
  ]);
  const sessions = [1, 2, 3, 4, 5].map((number) => ({
    number,
    session: {
      code: `A${number}`,
      date: `2026-03-1${number}`,
      start: '09:30',
      end: '13:00',
      venue: 'Auditorium «Giovanni Testori»',
      address: 'Piazza Città di Lombardia 1',
      municipality: 'MILANO',
      title: 'Il coordinamento pedagogico e la continuità zerosei',
      speakers: 'Elena Marchetti; Paolo Rinaldi',
      origin: { file: 'incontri.csv', row: number + 1 },
    },
    seated: number === 2 ? seated : [],
    waiting: [],
  }));
  return {
    schools: new Map(),
    cpts: new Map(cpts),
    people: [],
    sessions,
    registrations: [...seated],
    coverage: [],
    findings: [],
  };
}
