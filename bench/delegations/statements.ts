import {
  type Facts,
  type HeadRow,
  type ResponseRow,
  rowsByKind,
  type SchoolRow,
  type SessionRow,
} from '../../src/domain/facts.js';
import { chance } from '../linkage/chance.js';
import { plain, population, type InventedPerson as Someone } from '../linkage/population.js';

/** A delegation as it truly is: ids of people, absent where that side filled in no form. */
export interface Truth {
  readonly institute: string;
  readonly session: string;
  readonly principal: number | undefined;
  readonly delegate: number | undefined;
}

type Random = ReturnType<typeof chance>;
/** The cells of a row; those left empty are not there. */
type Cells = { readonly [Key in keyof Omit<ResponseRow, 'origin'>]: ResponseRow[Key] | undefined };

const LETTERS = 'abcdefghilmnoprstuvz';
const SESSIONS = ['I1', 'I2', 'I3', 'I4'];

function slip(random: Random, text: string): string {
  const at = 1 + random.below(Math.max(1, text.length - 1));
  const letter = LETTERS[random.below(LETTERS.length)];
  return random.happens(0.5) ? text.slice(0, at) + text.slice(at + 1) : text.slice(0, at) + letter + text.slice(at + 1);
}

/** A name as somebody else writes it: cases, accents, initials, slips, either order, at times only the surname. */
function nameBy(random: Random, { surname, given }: Someone, loose: boolean): string {
  let [s, g] = [surname, given];
  if (random.happens(0.4)) s = s.replace(/[àèéìòù]/g, (letter) => `${letter.normalize('NFD')[0]}'`);
  if (random.happens(0.05)) s = slip(random, s);
  if (random.happens(0.04)) g = slip(random, g);
  if (g.includes(' ') && random.happens(0.4)) g = g.split(' ')[0] as string;
  if (/^\S{4,} /.test(s) && random.happens(0.3)) s = s.split(' ')[0] as string;
  if (loose && random.happens(0.06)) g = `${g[0]}.`;
  const whole = loose && random.happens(0.07) ? s : random.happens(0.62) ? `${s} ${g}` : `${g} ${s}`;
  return random.among([
    [0.68, whole],
    [0.22, whole.toUpperCase()],
    [0.1, whole.toLowerCase()],
  ]);
}

const TITLES = [
  'prof.ssa',
  'ins.',
  'Prof.',
  'dott.ssa',
  'maestra',
  'la docente',
  'la collega',
  'insegnante',
  'la vicaria',
];

/** What a head writes to say who comes. */
function delegateText(random: Random, who: Someone): string {
  const name = nameBy(random, who, true);
  const title = random.pick(TITLES);
  return random.among([
    [40, name],
    [12, `${title} ${name}`],
    [8, `delego la ${title.replace(/^la /, '')} ${name}`],
    [5, `Delego ${name}`],
    [5, `${name} - ${who.email}`],
    [4, `${name} (docente infanzia)`],
    [4, `${name}, docente scuola dell'infanzia`],
    [4, `Sì, ${name}`],
    [3, `${name} in mia vece`],
    [3, `parteciperà ${name}`],
    [3, `la sottoscritta delega ${title.replace(/^la /, '')} ${name} a partecipare all'incontro`],
    [3, `${name} - referente infanzia`],
    [2, `Delegata: ${name}`],
    [2, `${name} (vicaria) tel. 3331234567`],
    [1, 'sì'],
    [1, 'la vicaria'],
    [1, 'da definire'],
    [1, who.school.name],
  ]);
}

/** What a delegate writes of who sent her. */
function principalText(random: Random, who: Someone): string | undefined {
  const name = nameBy(random, who, true);
  return random.among([
    [38, name],
    [10, `Dirigente ${name}`],
    [8, `DS ${name}`],
    [6, `Dott.${who.female ? 'ssa' : ''} ${name}`],
    [6, `in sostituzione del${who.female ? 'la' : ''} Dirigente ${name}`],
    [4, `delegata dal DS ${name}`],
    [4, `Il Dirigente Scolastico ${name}`],
    [3, `${name} (DS)`],
    [3, `per conto della dirigente ${name}`],
    [5, 'Dirigente Scolastico'],
    [3, 'DS'],
    [3, 'sì'],
    [7, undefined],
  ]);
}

const NOTHING = [
  '-',
  'no',
  'nessuno',
  'io stesso',
  'NO',
  '//',
  'partecipo personalmente',
  'nessuna delega',
  'DS',
  'non delego',
];

/** Answers to a form of a course with so many institutes, with the delegations that they state. */
export function statements(count: number, seed: number, withHeads: boolean) {
  const random = chance(seed ^ 0x2545f491);
  const { people, schools } = population(count, seed);
  const heads = new Map(schools.map((school, index) => [school.code, headOf(random, people, school, count + index)]));
  const staff = new Map<string, Someone[]>();
  for (const person of people) staff.set(person.school.code, [...(staff.get(person.school.code) ?? []), person]);
  const rows: { owner: number; row: Cells }[] = [];
  const truth: Truth[] = [];
  const answer = (person: Someone, fields: Cells) =>
    rows.push({ owner: person.id, row: { ...identity(random, person), ...fields } });

  for (const school of schools) {
    const head = heads.get(school.code) as Someone;
    const teachers = staff.get(school.code) ?? [];
    const [delegate] = teachers;
    const session = random.pick(SESSIONS);
    const free = teachers.slice(1);
    for (const teacher of free)
      if (random.happens(0.5))
        answer(teacher, {
          role: 'Docente infanzia',
          session: random.pick(SESSIONS),
          isDelegate: random.happens(0.5) ? 'No' : undefined,
        });
    if (!delegate || random.happens(0.35)) {
      answer(head, {
        role: 'Dirigente scolastico',
        session,
        isDelegate: random.happens(0.5) ? 'No' : undefined,
        delegate: random.happens(0.3) ? random.pick(NOTHING) : undefined,
      });
      if (delegate && random.happens(0.5)) answer(delegate, { role: 'Docente infanzia', session });
      continue;
    }
    const said = random.among([
      [50, 'both'],
      [12, 'head only'],
      [10, 'head, teacher'],
      [20, 'delegate only'],
      [8, 'delegate, head elsewhere'],
    ]);
    if (said === 'both' || said.startsWith('head')) {
      const text = delegateText(random, delegate);
      const both = said === 'both';
      // What names nobody cannot be found out unless the other side speaks.
      const named = both || /@|\s/.test(text) || text.length > 12;
      answer(head, {
        role: random.pick(['Dirigente scolastico', 'DS', 'Dirigente']),
        session,
        delegate: named ? text : nameBy(random, delegate, false),
        ...(random.happens(0.4) && { delegateEmail: random.pick([delegate.email, delegate.account]) }),
      });
    }
    if (said === 'both' || said.startsWith('delegate')) answer(delegate, { ...claim(random, head), session });
    if (said === 'head, teacher') answer(delegate, { role: 'Docente infanzia', session });
    if (said === 'delegate, head elsewhere')
      answer(head, { role: 'Dirigente scolastico', session: random.pick(SESSIONS.filter((one) => one !== session)) });
    const responded = { principal: said !== 'delegate only', delegate: said !== 'head only' };
    truth.push({
      institute: school.code,
      session,
      principal: responded.principal ? head.id : undefined,
      delegate: responded.delegate ? delegate.id : undefined,
    });
  }
  return {
    facts: factsOf(schools, withHeads ? [...heads.values()] : [], rows),
    owners: rows.map(({ owner }) => owner),
    truth,
  };
}

/** A head: sometimes a namesake of a teacher of the same school. */
function headOf(random: Random, people: readonly Someone[], school: Someone['school'], id: number): Someone {
  const model = random.pick(people);
  const surname = random.happens(0.05)
    ? (people.find((one) => one.school.code === school.code) ?? model).surname
    : random.pick(people).surname;
  const email = `${plain(model.given.split(' ')[0])}.${plain(surname)}${id}@posta.example`;
  return { ...model, id, surname, school, email, account: `${school.code.toLowerCase()}@istruzione.it` };
}

function claim(random: Random, head: Someone): Cells {
  const principal = principalText(random, head);
  const role = random.pick([
    'Docente delegato/a dal Dirigente',
    'Delegato del DS',
    'DS o suo delegato',
    'Docente infanzia',
    'Collaboratrice del DS',
  ]);
  const delegated = /deleg/i.test(role) && !/o suo/.test(role);
  return {
    role,
    isDelegate:
      delegated && random.happens(0.4) ? undefined : random.pick(['Sì', 'SI', 'sì', 'Sì, in qualità di delegato']),
    ...(principal !== undefined && { principal }),
  };
}

function identity(random: Random, person: Someone): Cells {
  const { school } = person;
  const two = (value: number) => String(value).padStart(2, '0');
  const [surname, given] = random.happens(0.03) ? [person.given, person.surname] : [person.surname, person.given];
  const upper = random.happens(0.25);
  return {
    submittedAt: `2026-02-${two(1 + random.below(27))}T${two(8 + random.below(10))}:${two(random.below(60))}:${two(random.below(60))}`,
    surname: upper ? surname.toUpperCase() : surname,
    givenName: upper ? given.toUpperCase() : given,
    ...(random.happens(0.92) && { email: random.pick([person.email, person.email, person.account]) }),
    ...(random.happens(0.85) ? { code: school.code } : { institution: school.name, municipality: school.municipality }),
  };
}

function factsOf(
  schools: readonly Someone['school'][],
  heads: readonly Someone[],
  rows: readonly { row: Cells }[],
): Facts {
  const at = (file: string, index: number) => ({ file, row: index + 2 });
  const schoolRows = schools.flatMap((school, index): SchoolRow[] => {
    const common = {
      origin: at('scuole.csv', index),
      instituteCode: school.code,
      region: 'LOMBARDIA',
      province: school.province,
      municipality: school.municipality,
    };
    return [{ ...common, code: school.code, name: school.name, type: 'ISTITUTO COMPRENSIVO' }];
  });
  const clean = (row: object) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
  return {
    files: ['scuole.csv', 'dirigenti.csv', 'incontri.csv', 'risposte.csv'].map((label, index) => ({
      label,
      kind: (['schools', 'heads', 'sessions', 'responses'] as const)[index] as 'schools',
      version: { arrival: 1, content: label },
      complete: false,
      provinces: [],
      columns: [],
      ...(index === 0 && { shape: 'institutes' as const }),
    })),
    rows: {
      ...rowsByKind(() => []),
      schools: schoolRows,
      heads: heads.map(
        (head, index): HeadRow => ({
          origin: at('dirigenti.csv', index),
          instituteCode: head.school.code,
          surname: head.surname.toUpperCase(),
          givenName: head.given.toUpperCase(),
          kind: 'titolare',
        }),
      ),
      sessions: SESSIONS.map(
        (code, index): SessionRow => ({ origin: at('incontri.csv', index), code, date: `2026-03-1${index}` }),
      ),
      responses: rows.map(({ row }, index) => ({ ...clean(row), origin: at('risposte.csv', index) }) as ResponseRow),
    },
    rejected: [],
  };
}
