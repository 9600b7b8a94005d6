import { expect, test } from 'vitest';
import { namedMentions } from '../../../src/domain/delegations/parties/named.js';
import { BASSI, FERRARI, pictureOf, RIVA, told, VERDI } from './course.js';

const mentionsOf = (responses: readonly object[]) =>
  namedMentions(
    pictureOf({ responses }).people.flatMap((person) => person.responses),
    [],
  );

test('those whom a response names are mentions: with their address, their side and the place, never the writer', () => {
  const announces = { ...FERRARI, delegate: 'prof.ssa Riva Anna', delegateEmail: 'riva@posta.example' };
  expect(mentionsOf([announces])).toMatchObject([
    { source: 'delegate', fullName: 'Riva Anna', email: 'riva@posta.example', institute: expect.any(String) },
  ]);
  expect(mentionsOf([{ ...RIVA, isDelegate: 'Sì', principal: 'in sostituzione del Dirigente Ferrari' }])).toMatchObject(
    [{ source: 'principal', fullName: 'Ferrari', role: 'DS' }],
  );
  expect(mentionsOf([{ ...FERRARI, delegate: 'io stesso' }, { ...FERRARI, delegate: 'Ferrari Lucia' }, RIVA])).toEqual(
    [],
  );
});

test('an address tells who is meant where the name alone would not, at any institute', () => {
  const announces = { ...FERRARI, delegate: 'Annina Riva', delegateEmail: RIVA.email };
  const elsewhere = { ...RIVA, code: VERDI };
  const { delegations } = pictureOf({ responses: [announces, elsewhere, BASSI] });
  expect(delegations).toMatchObject([{ delegate: { name: 'Riva Anna', origin: { row: 3 } }, certainty: 'certa' }]);
});

test('of two colleagues of one name nobody is taken for the delegate', () => {
  const namesake = { ...RIVA, email: 'anna.riva.2@scuola.example', phone: '333 1234567', session: 'I2' };
  const twoOfOneName = { ...FERRARI, delegate: 'Riva Anna' };
  const decisions = (keys: readonly string[]) => [
    { kind: 'identity', a: keys[0] as string, b: keys[1] as string, verdict: 'different' } as const,
  ];
  const responses = [twoOfOneName, RIVA, namesake];
  const keys = pictureOf({ responses })
    .people.flatMap((person) => person.responses)
    .filter(({ row }) => row.surname === 'Riva')
    .map(({ key }) => key);
  const { delegations, people } = pictureOf({ responses, decisions: decisions(keys) });
  expect(people.filter(({ surname }) => surname === 'Riva')).toHaveLength(2);
  expect(delegations.filter(({ certainty, delegate }) => delegate.person && certainty === 'certa')).toEqual([]);
});

test('whom an act names is the one who registered; the head who is named is the head who wrote', () => {
  const acts = [{ principal: 'Dott.ssa Ferrari Lucia', delegate: "RIVA' ANNA", session: 'I1', actDate: '2026-03-02' }];
  const picture = pictureOf({ responses: [FERRARI, RIVA], acts });
  expect(told(picture)).toEqual(['Ferrari Lucia → Riva Anna I1: valida']);
  expect(picture.people).toHaveLength(2);
});

test('a head named by her delegate does not become her delegate, nor the other way round', () => {
  const announces = { ...FERRARI, delegate: 'Ferrari Anna' };
  const claims = { ...RIVA, surname: 'Ferrari', email: FERRARI.email, isDelegate: 'Sì', principal: 'Ferrari Lucia' };
  const { people } = pictureOf({ responses: [announces, claims] });
  expect(people.map(({ givenName }) => givenName).toSorted()).toEqual(['Anna', 'Lucia']);
});

test('a sentence that names the other side than its cell asks for is believed, of a head or of a teacher', () => {
  expect(mentionsOf([{ ...RIVA, delegate: 'per conto di Ferrari Lucia' }])).toMatchObject([
    { source: 'principal', fullName: 'Ferrari Lucia' },
  ]);
  expect(mentionsOf([{ ...FERRARI, principal: 'delego la prof.ssa Riva Anna' }])).toMatchObject([
    { source: 'delegate', fullName: 'Riva Anna' },
  ]);
  expect(mentionsOf([{ ...FERRARI, delegate: 'al mio posto Riva Anna' }])).toMatchObject([
    { source: 'delegate', fullName: 'Riva Anna' },
  ]);
});
