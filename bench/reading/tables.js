/** Clean tables, invented, from which the polluted files are made. Every one is a list of titles and a list of records. */

/** A seeded generator of numbers from 0 to 1 (mulberry32): the same seed gives the same files. */
export function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    pick: (list) => list[Math.floor(next() * list.length)],
    is: (probability) => next() < probability,
  };
}

const SURNAMES = [
  'Rossi',
  'Bianchi',
  "D'Angelo",
  'De Luca',
  'Colombo',
  'Nicolò',
  'Ferrari',
  'Cantù',
  'Russo',
  'Lo Presti',
];
const NAMES = ['Maria', 'Anna Maria', 'Giosuè', 'Luca', 'Chiara', 'José', 'Noemi', 'Totò', 'Elena', 'Andrea'];
const TOWNS = ['Milano', "Cantu'", 'Lodi', 'Sant’Angelo', 'Pavia', "Cassina de' Pecchi", 'Sondrio', 'Desio', 'Varese'];
const STREETS = ['via Roma, 12', 'P.zza Duomo 1', "via dell'Orto, 3/B", 'corso Garibaldi 100', 'via 4 novembre, snc'];
const NOTES = [
  '',
  '',
  'arrivo in ritardo',
  'parcheggio; ascensore',
  'dice: "va bene"',
  'riga uno\nriga due',
  'a, b e c',
  '-',
];
const CHOICES = ['Judo (lunedì, mercoledì)', 'Lettura', 'Musica; canto', 'Outdoor education, parte 1'];

const two = (number) => String(number).padStart(2, '0');
const code = (random) =>
  `${random.pick(['MI', 'BG', 'LO', 'PV'])}${random.pick(['IC', 'AA', '1A'])}${100 + random.below(899)}00${random.pick([...'BCDEG'])}`;
const day = (random) => [1 + random.below(28), 1 + random.below(12), 2020 + random.below(7)];
const mail = (random) =>
  `${random
    .pick(NAMES)
    .split(' ')[0]
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()}${random.below(99)}@scuola.example.it`;

const KINDS = {
  schools: {
    titles: ['Codice', 'Denominazione', 'Indirizzo', 'CAP', 'Comune', 'E-mail'],
    record: (r) => [
      code(r),
      `IC ${r.pick(TOWNS)} "${r.pick(SURNAMES)}"`,
      r.pick(STREETS),
      `20${100 + r.below(899)}`,
      r.pick(TOWNS),
      mail(r),
    ],
  },
  responses: {
    titles: [
      'Informazioni cronologiche',
      'Indirizzo email',
      'Cognome',
      'Nome',
      'Incontri (anche più di uno)',
      'Note\n(facoltative)',
    ],
    record: (r) => {
      const [d, m, y] = day(r);
      return [
        `${two(d)}/${two(m)}/${y} ${r.below(24)}.${two(r.below(60))}.${two(r.below(60))}`,
        mail(r),
        r.pick(SURNAMES),
        r.pick(NAMES),
        `${r.pick(CHOICES)}, ${r.pick(CHOICES)}`,
        r.pick(NOTES),
      ];
    },
  },
  measures: {
    titles: ['id', 'data', 'ora', 'valore', 'quota'],
    record: (r, n) => {
      const [d, m, y] = day(r);
      return [
        String(n + 1),
        `${y}-${two(m)}-${two(d)}`,
        `${two(r.below(24))}:${two(r.below(60))}`,
        `${r.below(100)},${two(r.below(100))}`,
        `${r.below(1000)}.${r.below(10)}`,
      ];
    },
  },
  pairs: {
    titles: ['chiave', 'valore'],
    record: (r, n) => [`voce ${n + 1}`, r.pick([r.pick(TOWNS), `${r.below(90)}`, 'sì'])],
  },
  single: { titles: ['Cognome e nome'], record: (r) => [`${r.pick(SURNAMES)} ${r.pick(NAMES)}`] },
  words: {
    titles: ['Provincia', 'Comune', 'Stato'],
    record: (r) => [r.pick(['MI', 'BG', 'LO']), r.pick(TOWNS), r.pick(['attivo', 'chiuso'])],
  },
  links: {
    titles: ['sito', 'visite', 'ultima'],
    record: (r, n) => [
      `https://www.example.it/p?id=${n}&x=a,b`,
      String(r.below(5000)),
      `${two(r.below(24))}:${two(r.below(60))}:${two(r.below(60))}`,
    ],
  },
  products: {
    titles: ['DATE', 'TIME', 'Qty', 'ID', 'Price', 'Type', 'Description'],
    record: (r, n) => [
      `${two(1 + (n % 28))}/05/2018`,
      `${two(n % 24)}:15`,
      String(r.below(30)),
      `MG-${1000 + n}`,
      `$${r.below(90)}.${two(r.below(100))}`,
      r.pick(["Men's Down Vest", 'Dining Table, Round 48"', 'Hat', "Kids' Hat"]),
      r.pick(['Light, warm and quick to dry.', "It's built for every season; wash cold.", 'A classic.']),
    ],
  },
  sparse: {
    titles: ['Cognome', 'Nome', 'Ruolo', 'Telefono', 'Delega', 'Veste', 'Note'],
    record: (r) => [
      r.pick(SURNAMES),
      r.pick(NAMES),
      '',
      r.is(0.3) ? `0${r.below(10)}-${r.below(900000)}` : '',
      '',
      r.is(0.2) ? 'DS' : '',
      '',
    ],
  },
  figures: {
    titles: ['Comune', '2021', '2022', '2023'],
    record: (r) => [r.pick(TOWNS), String(r.below(50000)), String(r.below(50000)), String(r.below(50000))],
  },
};

/** A clean table of some kind and size. */
export function cleanTable(kind, rows, random) {
  const { titles, record } = KINDS[kind];
  return { kind, titles, records: Array.from({ length: rows }, (_, n) => record(random, n)) };
}

export const TABLE_KINDS = Object.keys(KINDS);
