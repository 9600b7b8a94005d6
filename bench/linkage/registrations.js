import { chance } from './chance.js';
import { plain, population } from './population.js';

const TITLES = ['Dott.ssa', 'Prof.ssa', 'Ins.', 'Maestra', 'Sig.ra', 'dott.', 'Prof.'];
const DIMINUTIVES = {
  Giuseppe: 'Pino',
  Giuseppina: 'Pina',
  Francesca: 'Fra',
  Alessandra: 'Sandra',
  Elisabetta: 'Betta',
  Giovanna: 'Gianna',
  Antonella: 'Anto',
  Federica: 'Fede',
  Valentina: 'Vale',
  Roberta: 'Roby',
  Teresa: 'Tere',
  Giovanni: 'Gianni',
  Antonio: 'Tonino',
  Francesco: 'Franco',
  Maria: 'Mary',
  Daniela: 'Dani',
  Caterina: 'Rina',
  Manuela: 'Manu',
  Stefania: 'Stefi',
  Margherita: 'Rita',
};
const LETTERS = 'abcdefghilmnoprstuvz';

/** One slip of the keyboard. */
function slip(random, text) {
  const at = 1 + random.below(Math.max(1, text.length - 1));
  const letter = random.pick([...LETTERS]);
  return random.among([
    [1, text.slice(0, at) + text.slice(at + 1)],
    [1, text.slice(0, at) + letter + text.slice(at)],
    [1.2, text.slice(0, at) + letter + text.slice(at + 1)],
    [1, text.slice(0, at - 1) + (text[at] ?? '') + text[at - 1] + text.slice(at + 1)],
    [0.6, text.replace(/(.)\1/, '$1')],
  ]);
}

function spelling(random, text) {
  let spelt = text;
  if (random.happens(0.4))
    spelt = spelt.replace(/[àèéìòù]/g, (letter) => `${letter.normalize('NFD')[0]}${random.happens(0.6) ? "'" : ''}`);
  if (spelt.includes("'") && random.happens(0.4)) spelt = spelt.replace("'", random.pick(['’', '', ' ', '` ']));
  return random.among([
    [0.6, spelt],
    [0.3, spelt.toUpperCase()],
    [0.1, spelt.toLowerCase()],
  ]);
}

function surnameAs(random, person) {
  let surname = person.surname;
  const parts = surname.split(/ (?=\p{Lu})/u);
  if (parts.length === 2 && parts[0].length > 3 && random.happens(0.35))
    surname = random.pick([parts[0], parts[0], `${parts[1]} ${parts[0]}`]);
  else if (/^(De|Di|Del|Della|Lo|La|Dal) /.test(surname) && random.happens(0.25)) surname = surname.replace(' ', '');
  else if (person.female && random.happens(0.02))
    surname = random.among([
      [2, `${surname} ${person.married}`],
      [1, `${surname} in ${person.married}`],
      [1, person.married],
    ]);
  if (random.happens(0.03)) surname = slip(random, surname);
  return spelling(random, surname);
}

function givenAs(random, person) {
  let given = person.given;
  const parts = given.split(' ');
  if (parts.length === 2 && random.happens(0.45))
    given = random.among([
      [3, parts[0]],
      [1, parts[1]],
      [2, parts.join('')],
      [1, `${parts[0]} ${parts[1][0]}.`],
    ]);
  else if (DIMINUTIVES[given] && random.happens(0.08)) given = DIMINUTIVES[given];
  else if (random.happens(0.012)) given = `${given[0]}.`;
  if (given.length > 3 && random.happens(0.025)) given = slip(random, given);
  return spelling(random, given);
}

function nameAs(random, person) {
  const [surname, given] = [surnameAs(random, person), givenAs(random, person)];
  const title = random.happens(0.04) ? `${random.pick(TITLES)} ` : '';
  if (random.happens(0.14))
    return { fullName: random.happens(0.6) ? `${title}${surname} ${given}` : `${title}${given} ${surname}` };
  if (random.happens(0.03)) return { surname: given, givenName: surname };
  if (random.happens(0.012)) return { surname: `${surname} ${given}` };
  return { surname: `${title}${surname}`, givenName: given };
}

function emailAs(random, person, people) {
  const email = random.among([
    [0.66, person.email],
    [0.15, person.account],
    [0.07, `${person.school.code.toLowerCase()}@istruzione.it`],
    [0.03, `infanzia@${person.school.domain}`],
    [0.01, people[(person.id * 7 + 13) % people.length].email],
    [0.08, undefined],
  ]);
  if (email && random.happens(0.012)) return slip(random, email.split('@')[0]) + email.slice(email.indexOf('@'));
  return email && random.happens(0.1) ? email.toUpperCase() : email;
}

function phoneAs(random, person) {
  const phone = random.among([
    [0.62, person.phone],
    [0.08, person.school.switchboard],
    [0.03, `3${random.below(9)}${String(random.below(1e8)).padStart(8, '0')}`],
    [0.27, undefined],
  ]);
  if (!phone) return undefined;
  const digits = random.happens(0.01) ? phone.slice(0, -1) + random.below(10) : phone;
  return random.among([
    [4, digits],
    [1, `+39 ${digits}`],
    [1, `+39${digits}`],
    [1, `${digits.slice(0, 3)} ${digits.slice(3)}`],
    [1, `${digits.slice(0, 3)}/${digits.slice(3, 6)}.${digits.slice(6)}`],
    [0.3, `0039${digits}`],
  ]);
}

function workplaceAs(random, person) {
  const { school } = person;
  const place = person.second && random.happens(0.35) ? person.second : school;
  return {
    ...(random.happens(0.86) ? { institute: place.code } : { institution: place.name }),
    ...(random.happens(0.85) ? { municipality: place.municipality, province: place.province } : {}),
  };
}

const clock = (random) => {
  const minute = random.below(60 * 24 * 30);
  const two = (number) => String(number).padStart(2, '0');
  return `2026-02-${two(1 + (Math.floor(minute / 1440) % 28))}T${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}:${two(random.below(60))}`;
};

const defined = (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

/** Registrations of so many people, as mentions with the number of the person: every mess of the office, seeded. */
export function registrations(count, seed) {
  const random = chance(seed ^ 0x5bd1e995);
  const { people } = population(count, seed);
  const rows = people.flatMap((person) => {
    person.married = people[random.below(people.length)].surname.split(' ').at(-1);
    const times = random.among([
      [62, 1],
      [23, 2],
      [9, 3],
      [4, 4],
      [2, 6],
    ]);
    return Array.from({ length: times }, () => ({
      person: person.id,
      mention: defined({
        source: 'response',
        ...nameAs(random, person),
        email: emailAs(random, person, people),
        phone: phoneAs(random, person),
        role: random.happens(0.92) ? person.role : random.pick(['DELEGATO_DS', 'COORD_PEDAGOGICO', 'DOCENTE_INFANZIA']),
        ...workplaceAs(random, person),
        at: clock(random),
      }),
    }));
  });
  return rows.map(({ person, mention }, index) => ({
    person,
    mention: { key: `${mention.at} ${plain(JSON.stringify(mention)).slice(0, 60)} ${index}`, ...mention },
  }));
}
