import { expect, test } from 'vitest';
import type { Picture } from '../../../src/domain/picture.js';
import { BASSI, DANTE, FERRARI, pictureOf, RIVA, VERDI } from '../delegations/course.js';

const announces = { ...FERRARI, delegate: 'Riva Anna' };
const claims = { ...RIVA, isDelegate: 'Sì', principal: 'Ferrari Lucia' };

const coming = ({ registrations }: Picture) =>
  registrations
    .map(({ surname, givenName, session, capacity, status, announced }) =>
      [`${surname} ${givenName}`.trim(), session, capacity, status, announced ? 'annunciato' : ''].join(' ').trim(),
    )
    .toSorted();

test('a response that names who comes instead is not a registration of its author', () => {
  expect(coming(pictureOf({ responses: [announces, claims] }))).toEqual(['Riva Anna I1 DELEGATO_DS confermata']);
});

test('a delegate who did not register holds the seat, as written', () => {
  expect(coming(pictureOf({ responses: [announces] }))).toEqual(['Riva Anna I1 DELEGATO_DS confermata annunciato']);
});

test('a delegate who registered as a teacher is one row, as delegate', () => {
  expect(coming(pictureOf({ responses: [announces, RIVA] }))).toEqual(['Riva Anna I1 DELEGATO_DS confermata']);
});

test('the head who registered too gives her seat to the delegate, but not that of her other institute', () => {
  expect(coming(pictureOf({ responses: [announces, FERRARI] }))).toEqual([
    'Ferrari Lucia I1 DS sostituita',
    'Riva Anna I1 DELEGATO_DS confermata annunciato',
  ]);
  const { registrations } = pictureOf({ responses: [announces, FERRARI, { ...FERRARI, code: VERDI }] });
  const head = registrations.find(({ surname }) => surname === 'Ferrari');
  expect(head?.status).toBe('confermata');
  expect(head?.places.map(({ institute }) => institute)).toEqual([VERDI]);
});

test('whose delegation is contested comes in their own capacity', () => {
  const responses = [claims, { ...BASSI, role: 'Docente delegato dal Dirigente', principal: 'Ferrari Lucia' }];
  expect(coming(pictureOf({ responses }))).toEqual([
    'Bassi Teresa I1 DOCENTE_INFANZIA confermata',
    'Riva Anna I1 DOCENTE_INFANZIA confermata',
  ]);
});

test('a delegate from another institute comes for the one of the head', () => {
  const { registrations } = pictureOf({ responses: [announces, { ...RIVA, code: VERDI }] });
  expect(registrations[0]?.places.map(({ institute }) => institute)).toEqual([DANTE, VERDI]);
});
