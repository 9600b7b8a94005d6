/** Invented answers of each sort, taken in turn: the same row number always gives the same cell. */
const SURNAMES =
  'Rossi,De Luca,Colombo,Brambilla,Ferrari,Esposito,Fumagalli,D’Angelo,Bianchi,Riva,Galli,Locatelli,Hoxha,Zanetti,Nicolini,Villa,Della Torre,Pedretti,Moretti,Crippa'.split(
    ',',
  );
const GIVEN =
  'Maria,Paola,Luca,Anna Rita,Giovanni,Elena,Sofia,Marco,Giulia,Teresa,Nicolò,Francesca,Arjana,Stefano,Chiara,Laura,Maria Grazia,Silvia,Roberta,Cristina'.split(
    ',',
  );
const TOWNS = 'Lecco,Como,Varese,Merate,Cantù,Sondrio,Monza,Desio,Calolziocorte,Erba'.split(',');
const SCHOOLS = [
  'IC Manzoni',
  'I.C. "Don Milani" di Merate',
  'ICS Via Dante',
  'Scuola dell’infanzia Arcobaleno',
  'Nido Il Girasole',
  'Istituto comprensivo Stoppani',
  'IC LECCO 1',
  'Scuola infanzia paritaria San Giuseppe',
];
const ROLES = [
  'Dirigente scolastico',
  'Docente scuola dell’infanzia',
  'Educatrice',
  'Coordinatrice pedagogica',
  'Docente delegato',
  'Insegnante',
  'DSGA',
];
const SESSIONS = ['mercoledì 12 marzo 2026, Lecco', 'giovedì 26 marzo 2026, Monza', 'venerdì 17 aprile 2026, Milano'];
const LETTERS = 'ABCDEGLNPQRTVX';

const at = <T>(list: readonly T[], row: number): T => list[row % list.length] as T;
const surname = (row: number) => at(SURNAMES, row * 7 + 3);
const given = (row: number) => at(GIVEN, row * 3 + 1 + Math.floor(row / 20));
const two = (value: number) => String(value).padStart(2, '0');
const day = (row: number) => two(1 + ((row * 5) % 28));
const slug = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
const every = (share: number, make: (row: number) => string) => (row: number) => (row % share === 1 ? make(row) : '');

const POOLS = {
  surname,
  given,
  surnameGiven: (row: number) => `${surname(row)} ${given(row)}`,
  givenSurname: (row: number) => `${given(row)} ${surname(row)}`,
  capitals: (row: number) => `${surname(row)} ${given(row)}`.toUpperCase(),
  titled: (row: number) => `${at(['Dott.ssa', 'Prof.', 'Ins.', ''], row)} ${given(row)} ${surname(row)}`.trim(),
  roleShort: (row: number) => at(['DS', 'Doc. infanzia', 'Coord. ped.', 'Educatore', 'D.S. reggente', 'altro'], row),
  sessionLong: (row: number) =>
    `Incontro ${1 + (row % 3)} - ${at(['12/03/2026', '26/03/2026', '17/04/2026'], row)} ore 9.30 - ${at(['Lecco', 'Monza', 'Milano'], row)}`,
  meetingPlace: (row: number) => at(['Milano, Auditorium Gaber', 'Lecco, Sala don Ticozzi', 'Monza, Binario 7'], row),
  ordinal: (row: number) => at(['Primo incontro', 'Secondo incontro', 'Terzo incontro'], row),
  spokenYes: (row: number) => (row % 3 === 0 ? 'Sì, in qualità di delegato' : 'No, partecipo in prima persona'),
  bareSchool: (row: number) => at(['Manzoni', 'Stoppani', 'Don Milani', 'Via Dante', 'Arcobaleno', 'Il Girasole'], row),
  mixedCode: (row: number) =>
    at(['LCIC80100X', 'lcic80200q', 'LCIC 80300G', 'MIIC8123', 'non lo so', 'LCAA80101Q'], row),
  someNobody: (row: number) =>
    row % 3 === 0 ? `${given(row + 1)} ${surname(row + 4)}` : at(['//', 'nessuno', ''], row),
  email: (row: number) => `${slug(given(row))}.${slug(surname(row))}@scuola.example`,
  accountEmail: (row: number) => `segreteria${row % 9}@istituto.example`,
  anonymous: () => 'anonymous',
  phone: (row: number) => `3${40 + (row % 9)} ${1_234_567 + row * 9_173}`,
  code: (row: number) => `LCIC8${two(row % 40)}00${at([...LETTERS], row)}`,
  codeAndName: (row: number) => `LCIC8${two(row % 40)}00${at([...LETTERS], row)} - ${at(SCHOOLS, row)}`,
  school: (row: number) => at(SCHOOLS, row),
  town: (row: number) => at(TOWNS, row),
  province: (row: number) => at(['LC', 'CO', 'MB', 'VA', 'SO'], row),
  provinceName: (row: number) => at(['Lecco', 'Como', 'Monza e Brianza', 'Varese'], row),
  cpt: (row: number) => at(['CPT Ambito di Lecco', 'CPT Merate', 'CPT dell’ambito di Desio'], row),
  cptTown: (row: number) => at(['Lecco', 'Merate', 'Desio'], row),
  role: (row: number) => at(ROLES, row),
  session: (row: number) => at(SESSIONS, row),
  sessions: (row: number) => (row % 3 === 0 ? `${SESSIONS[0]}, ${SESSIONS[1]}` : at(SESSIONS, row)),
  sessionCode: (row: number) => at(['S1', 'S2', 'S3'], row),
  sessionTown: (row: number) => at(['Lecco', 'Monza', 'Milano'], row),
  sessionDate: (row: number) => at(['12/03/2026', '26/03/2026', '17/04/2026'], row),
  shift: (row: number) => at(['Mattina (9-13)', 'Pomeriggio (14-18)'], row),
  yesNo: (row: number) => (row % 4 === 0 ? 'Sì' : 'No'),
  mostlyYes: (row: number) => (row % 4 === 0 ? 'No' : 'Sì'),
  tick: (row: number) => (row % 3 === 0 ? 'Sì' : ''),
  sessionLines: (row: number) => (row % 3 === 0 ? `${SESSIONS[0]}\n${SESSIONS[1]}` : at(SESSIONS, row)),
  firstSession: (row: number) => (row % 3 === 1 ? '' : '14 aprile 2026 - Lecco'),
  secondSession: (row: number) => (row % 3 === 2 ? '' : '21 aprile 2026 - Monza'),
  zeroOne: (row: number) => String(row % 3 === 0 ? 1 : 0),
  oneZero: (row: number) => String(row % 3 === 1 ? 1 : 0),
  checked: (row: number) => (row % 3 === 0 ? 'Checked' : 'Unchecked'),
  codes: (row: number) => at(['mil', 'lec mil', 'lec'], row),
  utcTime: (row: number) => `2026-02-${day(row)}T${two(8 + (row % 10))}:${two((row * 7) % 60)}:${two((row * 13) % 60)}`,
  y: (row: number) => (row % 2 === 0 ? 'Y' : ''),
  googleTime: (row: number) =>
    `${day(row)}/02/2026 ${two(8 + (row % 10))}.${two((row * 7) % 60)}.${two((row * 13) % 60)}`,
  googleCsvTime: (row: number) =>
    `2026/02/${day(row)} ${1 + (row % 12)}:${two((row * 7) % 60)}:${two((row * 13) % 60)} PM CET`,
  isoTime: (row: number) => `2026-02-${day(row)} ${two(8 + (row % 10))}:${two((row * 7) % 60)}:${two((row * 13) % 60)}`,
  shortTime: (row: number) => `${day(row)}/02/2026 ${two(8 + (row % 10))}:${two((row * 7) % 60)}`,
  date: (row: number) => `${day(row)}/02/2026`,
  birthDate: (row: number) => `${day(row)}/05/19${60 + (row % 35)}`,
  id: (row: number) => String(row + 1),
  taxCode: (row: number) => `RSSMRA${two(60 + (row % 35))}A${day(row)}F205${at([...LETTERS], row)}`,
  consent: () => 'Ho preso visione dell’informativa e acconsento',
  accept: () => 'Accetto',
  empty: () => '',
  note: every(6, () => 'Arriverò con qualche minuto di ritardo, grazie'),
  diet: every(5, () => 'Celiaca'),
  fewNames: every(3, (row) => `${surname(row + 5)} ${given(row + 8)}`),
  fewSurnames: every(3, (row) => surname(row + 5)),
  fewGiven: every(3, (row) => given(row + 8)),
  fewEmails: every(3, (row) => `${slug(surname(row + 5))}@scuola.example`),
  headNames: (row: number) => `${surname(row + 11)} ${given(row + 2)}`,
  web: every(4, () => 'https://drive.example/open?id=1a2b3c'),
  howKnown: (row: number) => at(['Nota USR', 'Passaparola', 'Sito'], row),
  grade: (row: number) => at(['Infanzia', 'Nido', 'Infanzia paritaria'], row),
  years: (row: number) => String(1 + (row % 30)),
} as const;

export type Pool = keyof typeof POOLS;

export const isPool = (name: string): name is Pool => Object.hasOwn(POOLS, name);

/** The cell of a sort in a row. */
export const cell = (pool: Pool, row: number): string => POOLS[pool](row);
