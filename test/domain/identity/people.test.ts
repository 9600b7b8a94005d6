import { describe, expect, test } from 'vitest';
import { type Decision, resolvePeople } from '../../../src/domain/identity/identity.js';
import { crowd, inDoubt, mention, together } from './mentions.js';

const others = crowd(150);
const anna = mention({
  surname: 'Brambati',
  givenName: 'Anna',
  email: 'anna.brambati@gmail.com',
  phone: '347 1234567',
  institute: 'MIIC8AB00X',
  role: 'DOCENTE_INFANZIA',
});

/** Who the others are, besides Anna. */
const resolve = (mentions: readonly ReturnType<typeof mention>[], decisions: readonly Decision[] = []) =>
  resolvePeople([...others, anna, ...mentions], decisions);

describe('one person', () => {
  test.each([
    ['accents, apostrophes, titles', { surname: 'BRAMBÀTI', givenName: "Dott.ssa ANNA'", institute: 'MIIC8AB00X' }],
    ['names exchanged', { surname: 'Anna', givenName: 'Brambati', email: 'anna.brambati@gmail.com' }],
    ['both names in one cell', { fullName: 'Anna Brambati', phone: '+39 347 123 4567' }],
    ['a slip of the keyboard', { surname: 'Branbati', givenName: 'Anna', email: 'anna.brambati@gmail.com' }],
    ['a second surname', { surname: 'Brambati Riva', givenName: 'Anna', phone: '3471234567', institute: 'MIIC8AB00X' }],
    [
      'another school, same address',
      { surname: 'Brambati', givenName: 'Anna', email: 'anna.brambati@gmail.com', institute: 'BSIC80100A' },
    ],
  ])('%s', (_, fields) => {
    const again = mention(fields);
    expect(together(resolve([again]), anna, again)).toBe(true);
  });

  test('a married name with the same address and telephone is at least asked', () => {
    const married = mention({
      surname: 'Zucchelli',
      givenName: 'Anna',
      email: 'anna.brambati@gmail.com',
      phone: '3471234567',
      institute: 'MIIC8AB00X',
    });
    const identity = resolve([married]);
    expect(together(identity, anna, married) || inDoubt(identity, anna, married)).toBe(true);
  });

  test('two copies of one submission', () => {
    const at = '2026-02-12T19:07:17';
    const copies = ['BRAMBATI', 'Brambati'].map((surname) => mention({ surname, givenName: 'Carla', at }));
    const identity = resolve(copies);
    expect(together(identity, copies[0] as typeof anna, copies[1] as typeof anna)).toBe(true);
  });
});

describe('two people', () => {
  test.each([
    [
      'sisters with one mailbox and one telephone',
      { surname: 'Brambati', givenName: 'Lucia', email: 'anna.brambati@gmail.com', phone: '3471234567' },
    ],
    [
      'a namesake far away',
      {
        surname: 'Brambati',
        givenName: 'Anna',
        email: 'stella77@gmail.com',
        phone: '3209876543',
        institute: 'SOIC80100A',
        municipality: 'Sondrio',
      },
    ],
    [
      'a colleague with nearly the same name',
      {
        surname: 'Brambati',
        givenName: 'Annalisa',
        email: 'annalisa.b@gmail.com',
        phone: '3209876543',
        institute: 'MIIC8AB00X',
      },
    ],
  ])('%s', (_, fields) => {
    const other = mention({ role: 'DOCENTE_INFANZIA', ...fields });
    expect(together(resolve([other]), anna, other)).toBe(false);
  });

  test('ten teachers who write from the mailbox of the school', () => {
    const teachers = ['Anna', 'Bianca', 'Carla', 'Dora', 'Elsa', 'Franca', 'Gina', 'Ilda', 'Lia', 'Mara'].map(
      (givenName, index) =>
        mention({
          surname: `Colombi${'abcdefghij'[index]}ni`,
          givenName,
          email: 'infanzia.rodari@icrodari.edu.it',
          phone: '0371123456',
          institute: 'LOIC80100A',
        }),
    );
    const { groups } = resolve(teachers);
    expect(groups.filter(({ members }) => teachers.some(({ key }) => members.includes(key)))).toHaveLength(10);
  });

  test('a record that resembles two people does not chain them together', () => {
    const marco = mention({
      surname: 'Brambati',
      givenName: 'Marco',
      email: 'anna.brambati@gmail.com',
      phone: '3471234567',
    });
    const bare = mention({ surname: 'Brambati', email: 'anna.brambati@gmail.com' });
    expect(together(resolve([marco, bare]), anna, marco)).toBe(false);
  });

  test('a head and the teacher who is her namesake are not taken for one', () => {
    const head = mention({
      source: 'head',
      surname: 'Brambati',
      givenName: 'Anna',
      role: 'DS',
      institute: 'MIIC8AB00X',
    });
    expect(together(resolve([head]), anna, head)).toBe(false);
  });
});

describe('decisions', () => {
  const lucia = mention({ surname: 'Brambati', givenName: 'Lucia', email: 'anna.brambati@gmail.com' });
  const again = mention({ surname: 'Brambati', givenName: 'Anna', email: 'anna.brambati@gmail.com' });
  const decide = (a: typeof anna, b: typeof anna, verdict: Decision['verdict']): Decision => ({
    a: a.key,
    b: b.key,
    verdict,
  });

  test('win over the engine', () => {
    expect(together(resolve([lucia], [decide(anna, lucia, 'same')]), anna, lucia)).toBe(true);
    expect(together(resolve([again], [decide(again, anna, 'different')]), anna, again)).toBe(false);
  });

  test('propagate: who is Anna is not who Anna is not', () => {
    const identity = resolve([lucia, again], [decide(anna, again, 'same'), decide(again, lucia, 'different')]);
    expect(together(identity, anna, again)).toBe(true);
    expect(together(identity, anna, lucia)).toBe(false);
    expect(inDoubt(identity, anna, lucia)).toBe(false);
  });

  test('of two on one pair the later holds', () => {
    const identity = resolve([again], [decide(anna, again, 'different'), decide(again, anna, 'same')]);
    expect(together(identity, anna, again)).toBe(true);
    expect(identity.contradictions).toEqual([]);
  });

  test('that contradict each other are reported and asked again, not guessed', () => {
    const chain = [decide(anna, again, 'same'), decide(again, lucia, 'same'), decide(anna, lucia, 'different')];
    const identity = resolve([lucia, again], chain);
    expect(identity.contradictions).toEqual([{ different: chain[2], same: [chain[0], chain[1]] }]);
    expect(together(identity, anna, again)).toBe(false);
    expect(inDoubt(identity, anna, again)).toBe(true);
  });

  test('«chiedere» keeps two apart and the question open', () => {
    const identity = resolve([again], [decide(anna, again, 'ask')]);
    expect(together(identity, anna, again)).toBe(false);
    expect(
      identity.doubts.find(({ a, b }) => [a, b].sort().join() === [anna.key, again.key].sort().join())?.decision,
    ).toBe('ask');
  });

  test('sleep while their mention is not there', () => {
    const identity = resolve(
      [again],
      [
        { a: anna.key, b: 'gone', verdict: 'same' },
        { a: 'gone', b: again.key, verdict: 'different' },
      ],
    );
    expect(together(identity, anna, again)).toBe(true);
  });
});

test('the reason of a verdict is told as evidence', () => {
  const again = mention({
    surname: 'BRAMBÀTI',
    givenName: 'Anna',
    email: 'stella77@libero.it',
    institute: 'MIIC8AB00X',
  });
  const { evidence } = resolve([again]).explain(anna.key, again.key) ?? { evidence: [] };
  expect(evidence.map(({ field, level }) => `${field} ${level}`)).toEqual([
    'surname same',
    'given same',
    'email different',
    'workplace same',
  ]);
  expect(evidence[0]).toMatchObject({ spelling: 'accents' });
  expect(evidence.map(({ bits }) => Math.sign(bits))).toEqual([1, 1, -1, 1]);
});

test('nobody at all is no trouble', () => {
  expect(resolvePeople([])).toMatchObject({ groups: [], probable: [], doubts: [], contradictions: [] });
  expect(resolvePeople([anna]).groups).toEqual([{ members: [anna.key] }]);
  expect(resolvePeople([mention({ key: 'a' }), mention({ key: 'b' })]).groups).toHaveLength(2);
});

test('a head who holds a second institute in reggenza is one person', () => {
  const head = (institute: string, role: string) =>
    mention({ surname: 'Zambelloni', givenName: 'Rita', role, institute, email: 'zambelloni.r@posta.example' });
  const [own, other] = [head('MIIC8AB00X', 'DS'), head('BSIC80100A', 'DS_REGGENTE')];
  expect(together(resolve([own, other]), own, other)).toBe(true);
});

test('a name and a role in common are a doubt, not one person: so are a name and the address made of it', () => {
  const one = mention({ surname: 'Zambelloni', givenName: 'Rita', role: 'COORD_PEDAGOGICO', institute: 'MIIC8AB00X' });
  const other = mention({ ...one, key: 'other', institute: 'BSIC80100A' });
  const [written, again] = [
    { ...one, email: 'rita.zambelloni@gmail.com' },
    { ...other, email: 'rita.zambelloni@libero.it' },
  ];
  for (const [a, b] of [
    [one, other],
    [written, again],
  ] as const) {
    const { groups, doubts } = resolve([a, b]);
    expect([groups.some(({ members }) => members.includes(a.key) && members.includes(b.key)), doubts.length]).toEqual([
      false,
      1,
    ]);
  }
});

test('an initial is certain only with an address or a telephone, not with the school alone', () => {
  const full = mention({ surname: 'Zambelloni', givenName: 'Rita', role: 'DOCENTE_INFANZIA', institute: 'MIIC8AB00X' });
  const initial = mention({ ...full, key: 'initial', givenName: 'R.' });
  const address = { email: 'stella77@libero.it' };
  expect(together(resolve([full, initial]), full, initial)).toBe(false);
  const [a, b] = [
    { ...full, ...address },
    { ...initial, ...address },
  ];
  expect(together(resolve([a, b]), a, b)).toBe(true);
});

test('colleagues of one given name who write from the mailbox and the telephone of the school are two people', () => {
  const school = { institute: 'MIIC8AB00X', email: 'plesso.girasole@icmanzoni.edu.it', phone: '02 1234567' };
  const both = ['Caruso', 'Capoccia'].map((surname) => mention({ surname, givenName: 'Valentina', ...school }));
  const { probable, doubts } = resolve(both);
  expect(probable.filter(({ members }) => members.length > 1)).toEqual([]);
  expect(doubts.filter(({ proposal }) => proposal === 'same')).toEqual([]);
});
