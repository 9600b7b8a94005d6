import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callLists } from '../../../src/domain/coverage/calls.js';
import { namedBy } from '../../../src/domain/coverage/missing.js';
import { toRemind } from '../../../src/domain/coverage/to-remind.js';
import { welcomePlaces } from '../../../src/domain/coverage/welcome.js';
import type { Picture } from '../../../src/domain/picture.js';
import { reminderSheet } from '../../../src/report/reminders.js';
import { answer, BELLUNGO, head, MANZONI, pictureOf, president, STOPPANI, session } from '../course.js';
import { coded } from '../places/invented.js';

const [teacher, chief, delegate] = ['Docente infanzia', 'Dirigente scolastico', 'Delegata del DS'];
const heads = [
  head(MANZONI, 'Rossi Anna'),
  head(STOPPANI, 'Rossi Anna', { kind: 'reggente' }),
  head(BELLUNGO, 'Verdi Luca'),
];
const sessions = [session('A1'), session('A2', { date: '2026-03-18' })];
const states = ({ coverage }: Picture) => coverage.map(({ state }) => state);

describe('who comes for an institute', () => {
  test('a reggente, for all her institutes; each person counted once', () => {
    const picture = pictureOf({ heads, sessions, responses: [answer('Rossi Anna', chief, MANZONI)] });
    expect(states(picture)).toEqual(['dirigente', 'dirigente', 'nessuno']);
    expect(picture.coverage.map(({ people }) => people)).toEqual([1, 1, 0]);
    expect([...(picture.coverage[0]?.bySession ?? [])]).toEqual([
      ['A1', 'dirigente'],
      ['A2', 'nessuno'],
    ]);
  });

  test('a reggente by her own words, where there is no list of heads', () => {
    const responses = [answer('Rossi Anna', chief, MANZONI), answer('Rossi Anna', chief, STOPPANI, { session: 'A2' })];
    const picture = pictureOf({ sessions, responses });
    expect(states(picture)).toEqual(['dirigente', 'dirigente', 'nessuno']);
    expect(picture.coverage[0]?.bySession.get('A2')).toBe('dirigente');
  });

  test('who says to be the head, against the list, is one of the others', () => {
    expect(states(pictureOf({ heads, sessions, responses: [answer('Neri Ugo', chief, BELLUNGO)] }))[2]).toBe('altri');
  });

  test('a delegate, registered or only announced; nobody for the institute not delegated', () => {
    const registered = answer('Alfa Ada', delegate, MANZONI, { principal: 'Rossi Anna' });
    const announced = answer('Rossi Anna', chief, MANZONI, { delegate: 'Beta Bea' });
    expect(states(pictureOf({ heads, sessions, responses: [registered] }))).toEqual(['delegato', 'nessuno', 'nessuno']);
    expect(states(pictureOf({ heads, sessions, responses: [announced] }))).toEqual(['delegato', 'nessuno', 'nessuno']);
  });

  test('a delegate who waits holds no seat', () => {
    const responses = [
      answer('Verdi Luca', chief, BELLUNGO, { submittedAt: '2026-02-19T10:00:00' }),
      answer('Alfa Ada', delegate, MANZONI, { principal: 'Rossi Anna' }),
    ];
    const picture = pictureOf({ heads, sessions: [session('A1', { seats: 1 })], responses });
    expect(states(picture)).toEqual(['altri', 'nessuno', 'dirigente']);
  });

  test('teachers are the others; who withdrew does not come', () => {
    const responses = [answer('Alfa Ada', teacher, BELLUNGO)];
    const picture = pictureOf({ heads, sessions, responses });
    expect(states(picture)).toEqual(['nessuno', 'nessuno', 'altri']);
    const response = picture.people[0]?.responses[0]?.key ?? '';
    const decisions = [{ kind: 'cancel' as const, response, session: 'A1' }];
    expect(states(pictureOf({ heads, sessions, responses, decisions }))[2]).toBe('nessuno');
  });

  test('paritarie and services have a table of their own', () => {
    const responses = [
      answer('Alfa Ada', teacher, coded('LC1A90100')),
      answer('Beta Bea', 'Educatrice', 'NID-001'),
      answer('Eta Eva', 'Educatrice', 'NID-001'),
    ];
    expect(welcomePlaces(pictureOf({ responses })).map(({ kind, code, people }) => [kind, code, people])).toEqual([
      ['paritaria', coded('LC1A90100'), 1],
      ['servizio', 'NID-001', 2],
    ]);
  });
});

describe('whom to write to and to call', () => {
  const responses = [
    answer('Alfa Ada', delegate, BELLUNGO, { principal: 'Verdi Luca' }),
    answer('Gamma Gea', teacher, STOPPANI),
  ];
  const owed = (picture: Picture) => toRemind(picture).map(({ institute, missing }) => [institute.code, missing]);

  test('nobody registered; delegate announced and not registered; delegate without an act', () => {
    expect(owed(pictureOf({ heads, sessions, responses }))).toEqual([
      [MANZONI, 'nobody'],
      [BELLUNGO, 'act'],
    ]);
    const announced = answer('Verdi Luca', chief, BELLUNGO, { delegate: 'Alfa Ada' });
    expect(owed(pictureOf({ heads, sessions, responses: [announced] }))).toContainEqual([BELLUNGO, 'delegate']);
  });

  const namesOwed = ({ coverage }: Picture) =>
    coverage.flatMap((one) => (one.missing === 'delegate' ? namedBy(one).map(({ name }) => name) : []));

  test('of several delegates only the one who is not there is named', () => {
    const sent = [
      answer('Verdi Luca', chief, BELLUNGO, { delegate: 'Alfa Ada' }),
      answer('Alfa Ada', teacher, BELLUNGO),
    ];
    const later = answer('Verdi Luca', chief, BELLUNGO, { delegate: 'Delta Dora', session: 'A2' });
    const picture = pictureOf({ heads, sessions, responses: [...sent, later] });
    expect(namesOwed(picture)).toEqual(['Delta Dora']);
    const { columns, rows } = reminderSheet(picture);
    const at = columns.findIndex(({ title }) => title === 'delegato');
    expect(rows.find(([code]) => code === BELLUNGO)?.[at]).toBe('Delta Dora');
  });

  test('a delegate who may be one of those registered is to be recognised, until a person says who it is or is not', () => {
    const said = [
      answer('Verdi Luca', chief, BELLUNGO, { delegate: 'Gamma' }),
      answer('Gamma Gea', teacher, BELLUNGO),
      answer('Gamma Rita', teacher, BELLUNGO),
    ];
    const picture = pictureOf({ heads, sessions, responses: said });
    const [, , covered] = picture.coverage;
    expect(covered?.missing).toBe('unrecognised');
    expect(covered?.awaited[0]?.likely.map(({ givenName }) => givenName).sort()).toEqual(['Gea', 'Rita']);
    const [mention] = picture.delegations.flatMap(({ delegate: { namings } }) => namings.map((one) => one.mention));
    const rita = picture.people.find(({ givenName }) => givenName === 'Rita')?.responses[0]?.key ?? '';
    const decided = (verdict: 'same' | 'different') => {
      const b = picture.references.to(mention ?? '');
      const decisions = [{ kind: 'identity' as const, a: picture.references.to(rita), b, verdict }];
      return pictureOf({ heads, sessions, responses: said, decisions }).delegations[0]?.delegate.name;
    };
    expect(decided('same')).toBe('Gamma Rita');
    expect(decided('different')).toBe('Gamma Gea');
  });

  test('nobody who holds a seat there is said to be absent, however the head wrote the name', () => {
    const PEOPLE = [
      'Brambati|Carla',
      'Brambati|Clara',
      'De Luca|Anna Maria',
      'Dell’Orto|Ugo',
      'Riva|Anna',
      'Riva|Annamaria',
    ];
    const WAYS: readonly ((surname: string, givenName: string) => string)[] = [
      (surname, givenName) => `${surname} ${givenName}`,
      (surname, givenName) => `${givenName} ${surname}`,
      (surname, givenName) => `PROF.SSA ${surname}, ${givenName}`.toUpperCase(),
      (surname) => surname,
    ];
    // Filled in as asked, the other way round, or cut after the first word.
    const cells = (person: string, turn: number) => {
      const [surname = '', givenName = ''] = person.split('|');
      const [first = '', ...rest] = `${surname} ${givenName}`.split(' ');
      const filled = [
        { surname, givenName },
        { surname: givenName, givenName: surname },
        { surname: first, givenName: rest.join(' ') },
      ];
      return filled[turn] ?? {};
    };
    fc.assert(
      fc.property(
        fc.shuffledSubarray(PEOPLE, { minLength: 1 }),
        fc.constantFrom(...WAYS),
        fc.nat({ max: 2 }),
        (people, way, turn) => {
          const [surname = '', givenName = ''] = (people[0] as string).split('|');
          const said = [
            answer('Verdi Luca', chief, BELLUNGO, { delegate: way(surname, givenName) }),
            ...people.map((one) => answer('', teacher, BELLUNGO, cells(one, turn))),
          ];
          expect(namesOwed(pictureOf({ heads, sessions, responses: said }))).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('not the exempt, nor those already written to about the same', () => {
    const presidents = [president('CPT-B', 'Verdi Luca', '2024-10-01')];
    expect(owed(pictureOf({ heads, presidents, sessions, responses: [] }))).toEqual([
      [MANZONI, 'nobody'],
      [STOPPANI, 'nobody'],
    ]);
    const notified = { kind: 'notified' as const, institute: MANZONI, missing: 'nobody' as const };
    const decisions = [notified, { ...notified, institute: BELLUNGO, missing: 'delegate' as const }];
    expect(owed(pictureOf({ heads, sessions, responses, decisions }))).toEqual([[BELLUNGO, 'act']]);
  });

  test('one call a head, each institute once', () => {
    const picture = pictureOf({ heads, sessions, responses: [] });
    const lists = callLists(picture.coverage, picture);
    expect(lists.map(({ cpt, calls }) => [cpt, calls.map(({ institutes }) => institutes.length)])).toEqual([
      ['CPT-A', [2]],
      ['CPT-B', [1]],
    ]);
  });
});
