// @ts-check

/** @typedef {import('./registry.js').Institute} Institute */
/** @typedef {import('./people.js').Person} Person */
/** @typedef {{ institute: Institute, person: Person }} Head */
/** @typedef {{ code: string, date: string, seats: number, choice: string }} Session */

const DAY = 86_400_000;
const OPENING = Date.UTC(2026, 0, 7);

/** @param {number} time */
const italianDay = (time) => new Date(time).toISOString().slice(0, 10).split('-').reverse().join('/');

/**
 * So many sessions, one each Wednesday, with nine seats for ten people.
 * @param {number} count @param {number} responses
 * @returns {Session[]}
 */
export const sessionsOf = (count, responses) =>
  Array.from({ length: count }, (_, index) => {
    const date = italianDay(OPENING + (index + 5) * 7 * DAY);
    const code = `INC${String(index + 1).padStart(2, '0')}`;
    return { code, date, seats: Math.ceil((responses / count) * 0.9), choice: `${code} - mercoledì ${date}, ore 9.00` };
  });

/** @param {Session[]} sessions */
export const sessionTable = (sessions) => [
  ['codice_sessione', 'data', 'ora inizio', 'ora fine', 'titolo', 'sede', 'posti'],
  ...sessions.map(({ code, date, seats }, index) => [
    ...[code, date, '09:00', '13:00', `Incontro ${index + 1}`, 'Auditorium', String(seats)],
  ]),
];

/**
 * The comuni of the institutes and of their nurseries, in order of province and name, dealt evenly into so many CPT.
 * @param {Institute[]} institutes @param {number} count
 */
export function cptTable(institutes, count) {
  const all = institutes.flatMap(({ province, comuni }) => comuni.map((comune) => `${province}\t${comune}`));
  const comuni = [...new Set(all)].sort().map((name) => name.split('\t'));
  return [
    ['codice', 'denominazione', 'ambito', 'provincia', 'capofila', 'comuni'],
    ...Array.from({ length: count }, (_, index) => {
      const from = Math.floor((index * comuni.length) / count);
      const members = comuni.slice(from, Math.floor(((index + 1) * comuni.length) / count));
      const [province = '', lead = ''] = members[0] ?? [];
      return [
        ...[`CPT${String(index + 1).padStart(3, '0')}`, `CPT Ambito di ${lead}`, `Ambito di ${lead}`, province, lead],
        members.map(([, comune]) => comune).join(' | '),
      ];
    }),
  ];
}

/** @param {Head[]} heads */
export const headTable = (heads) => [
  ['Codice istituto', 'Cognome', 'Nome', 'Incarico', 'Dal', 'Al'],
  ...heads.map(({ institute, person }) => [
    ...[institute.code, person.surname, person.givenName, 'Titolare', '01/09/2025', '31/08/2026'],
  ]),
];

const HEADINGS = [
  ...['Informazioni cronologiche', 'Indirizzo email', 'Cognome', 'Nome', 'Qualifica', 'Codice meccanografico'],
  ...['Denominazione istituto', 'Comune', 'Incontro'],
];

/**
 * Answers to the form: half of the heads, teachers for the rest; one in twenty-five comes twice, one in forty has the
 * code of the plesso, one in a hundred a code mistyped.
 * @param {{ heads: Head[], sessions: Session[], count: number,
 *   random: import('../../src/demo/random.js').Random, newPerson: () => Person }} course
 */
export function responseTable({ heads, sessions, count, random, newPerson }) {
  /** @type {string[][]} */
  const rows = [];
  for (let index = 0; index < count; index++) {
    const at = OPENING + Math.floor((index * 28 * DAY) / count);
    const time = `${italianDay(at)} ${new Date(at).toISOString().slice(11, 19).replaceAll(':', '.')}`;
    const again = index % 25 === 24 ? rows[random.below(rows.length)] : undefined;
    rows.push(again ? again.with(0, time) : newRow(index, time, { heads, sessions, random, newPerson }));
  }
  return [HEADINGS, ...rows];
}

/**
 * @param {number} index @param {string} time
 * @param {Omit<Parameters<typeof responseTable>[0], 'count'>} course
 */
function newRow(index, time, { heads, sessions, random, newPerson }) {
  const head = heads[(index >> 1) % heads.length];
  if (!head) throw new Error('the registry has no institute with a nursery in this region');
  const isHead = index < heads.length && index % 2 === 0;
  const { institute } = head;
  const person = isHead ? head.person : newPerson();
  return [
    ...[time, person.email, person.surname, person.givenName],
    isHead ? 'Dirigente scolastico' : "Docente di scuola dell'infanzia",
    writtenCode(institute, index),
    ...[institute.name, institute.municipality, random.pick(sessions).choice],
  ];
}

/** @param {Institute} institute @param {number} index */
function writtenCode({ code, nurseries }, index) {
  if (index % 40 === 7) return nurseries[0] ?? code;
  return index % 100 === 9
    ? `${code.slice(0, 6)}${(Number.parseInt(code.slice(6, 7), 36) + 1) % 10}${code.slice(7)}`
    : code;
}
