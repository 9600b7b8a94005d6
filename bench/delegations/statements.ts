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
import { delegateText, nameBy, principalText } from './written-names.js';

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

const SESSIONS = ['I1', 'I2', 'I3', 'I4'];

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
    for (const teacher of free) if (random.happens(0.5)) answer(teacher, teaching(random));
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

const teaching = (random: Random): Cells => ({
  role: 'Docente infanzia',
  session: random.pick(SESSIONS),
  isDelegate: random.happens(0.5) ? 'No' : undefined,
});

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
