import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/domain/decisions.js';
import type { ResponseRow } from '../../../src/domain/facts.js';
import type { Picture } from '../../../src/domain/picture.js';
import { answer, BELLUNGO, head, MANZONI, pictureOf, STOPPANI, saysOf, seatsAt, session } from '../course.js';

const at = (minute: number) => `2026-02-20T10:${String(minute).padStart(2, '0')}:00`;

/** People who ask one minute after the other. */
const asking = (...people: readonly (readonly [string, string, string?])[]): ResponseRow[] =>
  people.map(([name, role, code = MANZONI], minute) => answer(name, role, code, { submittedAt: at(minute) }));

const [teacher, coordinator, chief] = ['Docente infanzia', 'Coordinatore pedagogico', 'Dirigente scolastico'];

/** Content key of the only response of somebody. */
const keyOf = (picture: Picture, surname: string): string =>
  picture.people.find((person) => person.surname === surname)?.responses[0]?.key ?? '';

describe('the order of seats', () => {
  const people = asking(
    ['Alfa Ada', teacher],
    ['Beta Bea', 'Educatrice di nido', STOPPANI],
    ['Gamma Gea', coordinator],
    ['Delta Dea', chief],
    ['Epsilon Eva', 'Vigile'],
  );

  test('heads first, coordinators, then teachers and educators, then others; each class by time', () => {
    expect(seatsAt(pictureOf({ responses: people })).seated).toEqual(['Delta', 'Gamma', 'Alfa', 'Beta', 'Epsilon']);
  });

  test('with `posti.ordine = arrivo` by time alone', () => {
    const settings = { seatOrder: 'arrivo' as const };
    expect(seatsAt(pictureOf({ responses: people, settings })).seated).toEqual([
      ...['Alfa', 'Beta', 'Gamma', 'Delta', 'Epsilon'],
    ]);
  });

  test('who asks after the deadline comes after those of the same class, also with an earlier name', () => {
    const late = [
      answer('Zeta Zoe', chief, MANZONI, { submittedAt: '2026-02-20T10:00:00' }),
      answer('Alfa Ada', chief, STOPPANI, { submittedAt: '2026-03-08T10:00:00' }),
      answer('Beta Bea', teacher, STOPPANI, { submittedAt: '2026-02-19T10:00:00' }),
    ];
    const sessions = [session('A1', { deadline: '2026-03-06', seats: 1 })];
    const { sessions: given } = pictureOf({ responses: late, sessions });
    expect(given[0]?.seated.map(({ surname }) => surname)).toEqual(['Zeta']);
    expect(given[0]?.waiting.map(({ surname, waits }) => [surname, waits?.because])).toEqual([
      ['Alfa', 'late'],
      ['Beta', 'class'],
    ]);
  });

  test('those beyond what the office allows to a school come after everybody else, and it is said', () => {
    const responses = asking(['Alfa Ada', teacher], ['Beta Bea', teacher], ['Gamma Gea', teacher, STOPPANI]);
    const settings = { schoolMaximum: 1 };
    const picture = pictureOf({ responses, settings, sessions: [session('A1', { seats: 2 })] });
    expect(seatsAt(picture)).toMatchObject({ seated: ['Alfa', 'Gamma'], waiting: ['Beta'] });
    expect(picture.sessions[0]?.waiting[0]?.waits?.because).toBe('maximum');
    expect(saysOf('SES-03', picture)).toHaveLength(1);
    expect(seatsAt(pictureOf({ responses, settings })).waiting).toEqual([]);
  });
});

describe('how many seats', () => {
  const responses = asking(['Alfa Ada', teacher], ['Beta Bea', teacher], ['Gamma Gea', 'Formatrice']);
  const seats = (given: object) => seatsAt(pictureOf({ responses, sessions: [session('A1', given)] }));

  test('the lower of seats and room; trainers and staff take room but no seat', () => {
    expect(seats({ seats: 2 })).toMatchObject({ seated: ['Alfa', 'Beta', 'Gamma'], waiting: [] });
    expect(seats({ seats: 5, capacity: 2 })).toMatchObject({ seated: ['Alfa', 'Gamma'], waiting: ['Beta'] });
    expect(seats({ seats: 0, capacity: 0 })).toMatchObject({ waiting: [] });
  });

  test('SES-02 counts those who take a seat', () => {
    const picture = pictureOf({ responses, sessions: [session('A1', { seats: 1 })] });
    expect(saysOf('SES-02', picture)).toEqual(["avviso: incontro A1: 2 iscritti per 1 posto; 1 in lista d'attesa."]);
  });
});

describe('a freed seat', () => {
  const responses = asking(
    ['Alfa Ada', teacher],
    ['Beta Bea', teacher],
    ['Gamma Gea', teacher],
    ['Delta Dea', teacher],
  );
  const sessions = [session('A1', { seats: 2 }), session('A2', { date: '2026-03-18' })];
  const plain = pictureOf({ responses, sessions });
  const about = (kind: 'cancel' | 'promote', surname: string): Decision => ({
    kind,
    response: keyOf(plain, surname),
    session: 'A1',
  });
  const seatsAfter = (...decisions: Decision[]) => seatsAt(pictureOf({ responses, sessions, decisions }));

  test('stays free until somebody is promoted, and tells so to who waits', () => {
    expect(seatsAfter(about('cancel', 'Alfa'))).toEqual({ seated: ['Beta'], waiting: ['Gamma', 'Delta'], freed: 1 });
    const picture = pictureOf({ responses, sessions, decisions: [about('cancel', 'Alfa')] });
    expect(picture.sessions[0]?.waiting[0]?.waits).toEqual({ because: 'arrival', place: 1, seats: 2, seatFree: true });
  });

  test('goes to whom the office says, who keeps the place of the one who left', () => {
    expect(seatsAfter(about('cancel', 'Alfa'), about('promote', 'Delta'))).toEqual({
      ...{ seated: ['Delta', 'Beta'], waiting: ['Gamma'], freed: 0 },
    });
  });

  test('a promotion sleeps while no seat is free', () => {
    expect(seatsAfter(about('promote', 'Delta'))).toEqual({
      seated: ['Alfa', 'Beta'],
      waiting: ['Gamma', 'Delta'],
      freed: 0,
    });
  });

  test('a promotion that sleeps is listed among the decisions that do nothing', () => {
    const dormant = (...decisions: Decision[]) =>
      pictureOf({ responses, sessions, decisions }).dormant.map(({ kind }) => kind);
    expect(dormant(about('promote', 'Delta'))).toEqual(['promote']);
    expect(dormant(about('cancel', 'Alfa'), about('promote', 'Delta'))).toEqual([]);
  });

  test('is left by who is moved to another session as well', () => {
    const move: Decision = { kind: 'move', response: keyOf(plain, 'Alfa'), session: 'A1', to: 'A2' };
    expect(seatsAfter(move)).toEqual({ seated: ['Beta'], waiting: ['Gamma', 'Delta'], freed: 1 });
  });

  test('does not come from somebody who was waiting', () => {
    expect(seatsAfter(about('cancel', 'Gamma'))).toEqual({ seated: ['Alfa', 'Beta'], waiting: ['Delta'], freed: 0 });
  });

  test('who takes the place of another keeps the seat', () => {
    const replace: Decision = {
      ...{ kind: 'replace', response: keyOf(plain, 'Alfa'), session: 'A1', by: keyOf(plain, 'Delta') },
    };
    const picture = pictureOf({ responses, sessions, decisions: [replace] });
    expect(seatsAt(picture)).toEqual({ seated: ['Delta', 'Beta'], waiting: ['Gamma'], freed: 0 });
    expect(picture.registrations.find(({ surname }) => surname === 'Alfa')).toMatchObject({
      status: 'sostituita',
      replaced: { is: 'heir', name: expect.stringMatching(/^Delta\b/) },
    });
  });
});

test('a delegate takes the seat of the head, from when the head asked for it', () => {
  const heads = [head(MANZONI, 'Rossi Anna'), head(STOPPANI, 'Verdi Luca'), head(BELLUNGO, 'Neri Ugo')];
  const responses = [
    answer('Rossi Anna', chief, MANZONI, { submittedAt: at(0), delegate: 'Alfa Ada' }),
    answer('Verdi Luca', chief, STOPPANI, { submittedAt: at(1) }),
    answer('Neri Ugo', chief, BELLUNGO, { submittedAt: at(2) }),
    answer('Alfa Ada', 'Delegata del DS', MANZONI, { submittedAt: at(9), principal: 'Rossi Anna' }),
  ];
  const picture = pictureOf({ heads, responses, sessions: [session('A1', { seats: 2 })] });
  expect(seatsAt(picture)).toEqual({ seated: ['Alfa', 'Verdi'], waiting: ['Neri'], freed: 0 });
});

describe('whatever the course', () => {
  const someone = fc.record({
    name: fc.constantFrom(
      ...['Ferrari Lucia', 'Colombo Greta', 'Bassi Rita', 'Longoni Piera'],
      ...['Zambelli Ugo', 'Monti Teresa', 'Riva Nicolò', 'Oggioni Bruno'],
    ),
    role: fc.constantFrom(teacher, coordinator, chief, 'Formatore', 'Vigile', 'Presidente CPT'),
    code: fc.constantFrom(MANZONI, STOPPANI, BELLUNGO),
    minute: fc.integer({ min: 0, max: 59 }),
  });
  const course = fc.record({
    people: fc.uniqueArray(someone, { maxLength: 8, selector: ({ name }) => name }),
    seats: fc.integer({ min: 0, max: 6 }),
    capacity: fc.integer({ min: 0, max: 6 }),
    schoolMaximum: fc.integer({ min: 0, max: 3 }),
    seatOrder: fc.constantFrom('classi' as const, 'arrivo' as const),
    cancelled: fc.array(fc.nat(7), { maxLength: 3 }),
    promoted: fc.array(fc.nat(7), { maxLength: 3 }),
  });
  const rowsOf = (people: readonly { name: string; role: string; code: string; minute: number }[]) =>
    people.map(({ name, role, code, minute }) => answer(name, role, code, { submittedAt: at(minute) }));

  test('all are seated, wait or have withdrawn; no more sit than there are seats; the order of the rows is nothing', () => {
    fc.assert(
      fc.property(course, fc.infiniteStream(fc.nat()), (given, chance) => {
        const { seats, capacity, schoolMaximum, seatOrder } = given;
        const rows = rowsOf(given.people);
        const fixed = { sessions: [session('A1', { seats, capacity })], settings: { schoolMaximum, seatOrder } };
        const plain = pictureOf({ ...fixed, responses: rows });
        const decisions = [
          ...given.cancelled.map((index) => ({ kind: 'cancel' as const, index })),
          ...given.promoted.map((index) => ({ kind: 'promote' as const, index })),
        ].flatMap(({ kind, index }): Decision[] => {
          const key = plain.people[index]?.responses[0]?.key;
          return key === undefined ? [] : [{ kind, response: key, session: 'A1' }];
        });
        const picture = pictureOf({ ...fixed, responses: rows, decisions });
        const [one] = picture.sessions;
        const staff = one?.seated.filter(({ capacity: hat }) => hat === 'FORMATORE').length ?? 0;
        const sitting = (one?.seated.length ?? 0) - staff;
        const withdrawn = picture.registrations.filter(({ status }) => status === 'ritirata').length;
        expect(sitting + staff + (one?.waiting.length ?? 0) + withdrawn).toBe(rows.length);
        if (one?.seats !== undefined) expect(sitting + one.freed).toBeLessThanOrEqual(one.seats);
        if (one?.freed === 0 && one.waiting.length > 0) expect(sitting).toBe(one.seats);

        const shuffled = rows.map((row) => ({ row, key: chance.next().value })).toSorted((a, b) => a.key - b.key);
        const again = pictureOf({ ...fixed, responses: shuffled.map(({ row }) => row), decisions });
        expect(seatsAt(again)).toEqual(seatsAt(picture));
      }),
      { numRuns: 60 },
    );
  });
});
