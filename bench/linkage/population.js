import { it } from '@faker-js/faker';
import { chance, zipf } from './chance.js';

const COMMON_SURNAMES =
  'Rossi Ferrari Russo Colombo Bianchi Romano Esposito Ricci Marino Gallo Costa Fontana Conti Greco Bruno Giordano Villa ' +
  'Rizzo Lombardi Moretti Barbieri Mancini Longo Leone Martinelli Caruso Santoro Galli Brambilla Sala Riva Cattaneo';
const COMMON_WOMEN =
  'Maria Anna Francesca Laura Paola Elena Silvia Chiara Sara Giulia Angela Daniela Cristina Barbara Federica Elisa ' +
  'Valentina Roberta Monica Stefania Patrizia Simona Giovanna Rosa Alessandra Antonella Claudia Teresa Lucia';
const COMMON_MEN = 'Giuseppe Marco Antonio Giovanni Andrea Francesco Paolo Luca Mario Roberto Stefano Alessandro';
const PARTICLES = ['De', 'Di', 'Del', 'Della', "D'", 'Lo', 'La', 'Dal'];
const ACCENTED = [
  'Nicolò',
  'Niccolò',
  'Muggiò',
  'Salò',
  'Dardanù',
  'Cantù',
  'Nonò',
  'Fabrè',
  'Sartò',
  'Calì',
  'Cirò',
  'Macrì',
];
const HEADS =
  'Bal Ber Bon Bra Cal Can Cor Cri Dal Fer Fra Gal Gar Lan Mal Mar Mon Pag Per Pol Ron Sal San Tor Val Ven Zan'.split(
    ' ',
  );
const MIDDLES = 'a ab an ar e ed el i ig il im o on or u ul ass ell end ent'.split(' ');
const TAILS = 'accia ani aro atti elli enghi eri etti ghi ina ini isi oli oni otti ucci ussi zzi zza sco'.split(' ');

/** A surname that few bear: a quarter of people have one that no list holds. */
const rareSurname = (random) =>
  random.pick(HEADS) +
  random.pick(MIDDLES) +
  random.pick(['', 'b', 'c', 'd', 'l', 'm', 'n', 'r', 't', 'v']) +
  random.pick(TAILS);

const unique = (list) => [...new Set(list)];

/** Names with frequencies like the Italian ones: few very common, a long tail. */
export function nameSource() {
  const surnames = unique([...COMMON_SURNAMES.split(' '), ...it.person.last_name.generic]);
  const women = unique([...COMMON_WOMEN.split(' '), ...it.person.first_name.female]);
  const men = unique([...COMMON_MEN.split(' '), ...it.person.first_name.male]);
  const listed = zipf(surnames, 0.75, 6);
  const woman = zipf(women, 1.05, 4);
  const man = zipf(men, 1.1, 3);
  return {
    surname(random) {
      const one = random.happens(0.25)
        ? rareSurname(random)
        : random.happens(0.012)
          ? random.pick(ACCENTED)
          : listed(random);
      return random.happens(0.035) ? `${random.pick(PARTICLES)} ${one}`.replace("' ", "'") : one;
    },
    given: (random, female) => {
      const one = (female ? woman : man)(random);
      if (!random.happens(0.12)) return one;
      const other = (female ? woman : man)(random);
      const first = female && random.happens(0.5) ? 'Maria' : one;
      return other === first ? one : `${first} ${other}`;
    },
  };
}

const ROLES = [
  [0.7, 'DOCENTE_INFANZIA'],
  [0.16, 'EDUCATORE'],
  [0.1, 'COORD_PEDAGOGICO'],
  [0.04, 'ALTRO'],
];
const PROVIDERS = [
  'gmail.com',
  'libero.it',
  'hotmail.it',
  'gmail.com',
  'yahoo.it',
  'alice.it',
  'gmail.com',
  'virgilio.it',
  'icloud.com',
];
const PROVINCES = ['MI', 'BS', 'BG', 'VA', 'MB', 'CO', 'PV', 'MN', 'CR', 'LC', 'LO', 'SO'];

/** Institutes, each in a comune of a province, with a mailbox and a switchboard. */
function institutes(random, count) {
  const comuni = Array.from({ length: Math.ceil(count / 2.2) }, () => ({
    name: rareSurname(random).replace(/.$/, (end) => (random.happens(0.3) ? 'ate' : end)),
    province: random.pick(PROVINCES),
  }));
  return Array.from({ length: count }, (_, index) => {
    const { name, province } = random.pick(comuni);
    const core = index.toString(36).toUpperCase().padStart(3, '8');
    const code = `${province}IC${core}00${'ABCDEGLN'[index % 8]}`;
    return {
      code,
      name: `IC ${random.pick(['Manzoni', 'Via Roma', 'Don Milani', 'Rodari', 'Montessori', 'Dante'])} ${name}`,
      municipality: name,
      province,
      domain: `ic${name.toLowerCase()}${index}.edu.it`,
      switchboard: `03${random.below(9)}${String(random.below(1e7)).padStart(7, '0')}`,
    };
  });
}

/** Letters and digits for an address. */
export const plain = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** A private address, unlike all others, as providers see to it. */
function address(random, person, taken) {
  let email = addressLike(random, person);
  while (taken.has(email)) email = email.replace('@', `${random.below(10)}@`);
  taken.add(email);
  return email;
}

function addressLike(random, { surname, given }) {
  const [s, g] = [plain(surname), plain(given.split(' ')[0])];
  const number = random.happens(0.4) ? String(random.below(100)).padStart(2, '0') : '';
  const local = random.among([
    [4, `${g}.${s}${number}`],
    [2, `${g[0]}.${s}${number}`],
    [2, `${s}.${g}${number}`],
    [1.5, `${g}${s}${number}`],
    [1, `${s}${g.slice(0, 2)}${number}`],
    [1.5, `${random.pick(['sole', 'luna', 'stella', 'mare', 'gatta', 'kiki', 'lella', 'titti'])}${random.below(9999)}`],
  ]);
  return `${local}@${random.pick(PROVIDERS)}`;
}

const mobile = (random) =>
  `3${random.pick([2, 3, 4, 8, 9])}${random.below(9)}${String(random.below(1e7)).padStart(7, '0')}`;

/** People with their schools, and those who are easily taken for one another. */
export function population(count, seed) {
  const random = chance(seed);
  const names = nameSource();
  const schools = institutes(random, Math.min(5000, Math.max(120, Math.round(count / 8))));
  const people = [];
  const taken = new Set();
  const add = (given, like = {}) => {
    const female = like.female ?? random.happens(0.82);
    const school = like.school ?? random.pick(schools);
    const person = {
      id: people.length,
      female,
      surname: like.surname ?? names.surname(random),
      given: given ?? names.given(random, female),
      school,
      role: like.role ?? random.among(ROLES),
    };
    if (!like.surname && random.happens(0.04)) person.surname += ` ${names.surname(random)}`;
    person.email = like.email ?? address(random, person, taken);
    person.account = `${plain(person.given.split(' ')[0])}.${plain(person.surname)}@${school.domain}`;
    while (taken.has(person.account)) person.account = person.account.replace('@', '2@');
    taken.add(person.account);
    person.phone = like.phone ?? mobile(random);
    if (random.happens(0.04)) person.second = random.pick(schools);
    people.push(person);
    return person;
  };
  while (people.length < count) {
    const person = add();
    if (random.happens(0.015)) relative(random, names, person, add);
    if (random.happens(0.012)) add(lookalike(random, person.given), { ...person, email: undefined, phone: undefined });
    if (random.happens(0.006))
      add(person.given, { ...person, school: neighbour(random, schools, person), email: undefined, phone: undefined });
    if (random.happens(0.001)) add(person.given, { ...person, email: undefined, phone: undefined });
  }
  return { people: people.slice(0, count), schools };
}

function relative(random, names, person, add) {
  const female = random.happens(0.6);
  const given = names.given(random, female);
  if (given === person.given) return;
  add(given, {
    surname: person.surname,
    female,
    ...(random.happens(0.4) ? { email: person.email } : {}),
    ...(random.happens(0.3) ? { phone: person.phone } : {}),
    ...(random.happens(0.25) ? { school: person.school } : {}),
  });
}

const LOOKALIKES = {
  Francesca: 'Franca',
  Maria: 'Marta',
  Anna: 'Annalisa',
  Paola: 'Paolina',
  Elena: 'Elisa',
  Silvia: 'Silvana',
  Daniela: 'Daniele',
  Cristina: 'Cristiana',
  Angela: 'Angelica',
  Laura: 'Lara',
  Roberta: 'Roberto',
  Simona: 'Simonetta',
  Luca: 'Lucia',
  Marco: 'Mario',
};
const lookalike = (random, given) =>
  LOOKALIKES[given] ??
  (/[ao]$/.test(given) && random.happens(0.5)
    ? given.slice(0, -1) + (given.endsWith('a') ? 'o' : 'a')
    : given.replace(/[aeio]?$/, random.pick(['ella', 'etta', 'ina'])));

const neighbour = (random, schools, { school }) =>
  random.pick(
    schools
      .filter(({ municipality, code }) => municipality === school.municipality && code !== school.code)
      .concat(random.pick(schools)),
  );
