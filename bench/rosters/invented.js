const SURNAMES =
  "Rossi Bianchi Ferrari Colombo Fontana Galli Brambilla Villa Cattaneo D'Angelo De_Luca Lo_Presti Pellegrini Marchetti Rinaldi Niccolò Cantù Sanità Kovačić Șerban Wałęsa Yıldız Gökoğlu Müller Della_Valle San_Martino Testa Zanetti Quaranta Ugolini Invernizzi Herrera_Gómez Orsini Eberle Jaccod".split(
    ' ',
  );
const GIVEN_NAMES =
  'Anna Maria_Grazia Luca Nicolò Chiara Giulia Paola Elisabetta Marco Francesca_Romana Ioana Łucja Àlex Zoë'.split(' ');
const SCHOOLS = [
  ...['IC Manzoni', 'IC Via Dante', 'IC Don Milani', 'ICS Rita Levi-Montalcini'],
  ...['Infanzia San Giuseppe', 'Nido comunale «Il bruco»'],
];
const TOWNS = ['LODI', "CANTU'", "CASSINA DE' PECCHI", 'Milano', 'SAN DONATO MILANESE', 'PAVIA', 'Crema'];
const PROVINCES = ['LO', 'CO', 'MI', 'MI', 'MI', 'PV', 'CR'];
const CAPACITIES = [
  ...['DS', 'DS_REGGENTE', 'DELEGATO_DS', 'DOCENTE_INFANZIA', 'DOCENTE_INFANZIA'],
  ...['COORD_PEDAGOGICO', 'EDUCATORE', 'PRESIDENTE_CPT'],
];

const pick = (list, index) => list[index % list.length];
const spaced = (text) => text.replaceAll('_', ' ');

/** Invented people, all different, with names that a computer likes to get wrong. */
export function inventedPeople(count) {
  return Array.from({ length: count }, (_, i) => {
    const second = i < SURNAMES.length * GIVEN_NAMES.length ? '' : ` ${pick(SURNAMES, i * 7 + Math.floor(i / 40))}`;
    const town = i % TOWNS.length;
    const place = {
      name: pick(SCHOOLS, i * 5 + 1),
      municipality: TOWNS[town],
      province: PROVINCES[town],
      cpts: [`C${town}`],
    };
    return {
      person: `p${i}`,
      surname: spaced(`${pick(SURNAMES, i)}${second}`),
      givenName: spaced(pick(GIVEN_NAMES, Math.floor(i / SURNAMES.length) + i)),
      session: 'A1',
      capacity: pick(CAPACITIES, i * 3),
      places: [place],
      status: 'confermata',
      late: false,
      responses: [],
      origin: { file: 'inventate.csv', row: i + 2 },
    };
  });
}

/** A course of five sessions, the second of which has these people. */
export function inventedPicture(seated) {
  const cpts = TOWNS.map((name, i) => [`C${i}`, { code: `C${i}`, name: `CPT ${name}`, municipalities: [name] }]);
  const sessions = [1, 2, 3, 4, 5].map((number) => ({
    number,
    session: {
      ...{ code: `A${number}`, date: `2026-03-1${number}`, start: '09:30', end: '13:00', municipality: 'MILANO' },
      ...{ venue: 'Auditorium «Giovanni Testori»', address: 'Piazza Città di Lombardia 1' },
      ...{ title: 'Il coordinamento pedagogico e la continuità zerosei', speakers: 'Elena Marchetti; Paolo Rinaldi' },
    },
    seated: number === 2 ? seated : [],
    waiting: [],
  }));
  return {
    schools: new Map(),
    cpts: new Map(cpts),
    people: [],
    sessions,
    registrations: seated,
    coverage: [],
    findings: [],
  };
}
