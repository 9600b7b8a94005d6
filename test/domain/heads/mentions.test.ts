import { describe, expect, test } from 'vitest';
import { resolvePeople } from '../../../src/domain/identity/identity.js';
import { linksOf } from '../../../src/domain/why/links.js';
import { answer, BELLUNGO, head, MANZONI, pictureOf, president, STOPPANI } from '../course.js';
import { crowd, mention, together } from '../identity/mentions.js';

const own = head(MANZONI, 'Ferrari Maria');
const entrusted = head(STOPPANI, 'Ferrari Maria', { kind: 'reggente' });
/** Two answers of hers: with so common a name they alone are not enough. */
const hers = [
  answer('Ferrari Maria', 'Dirigente scolastico', MANZONI, { email: 'sole77@libero.it' }),
  answer('Maria FERRARI', 'DS reggente', STOPPANI, { email: 'casella9@gmail.com', submittedAt: '2026-02-21T10:03:00' }),
];

describe('the list of heads', () => {
  test('makes the two answers of a reggente one person', () => {
    const found = (heads: readonly ReturnType<typeof head>[]) => pictureOf({ heads, responses: hers }).people.length;
    expect([found([]), found([own, entrusted])]).toEqual([2, 1]);
  });

  test('is given as a reason', () => {
    const picture = pictureOf({ heads: [own, entrusted], responses: hers });
    const links = picture.people.flatMap((person) => linksOf(person, picture));
    expect(links.map(({ listed }) => listed)).toEqual([true, true]);
  });

  test('knows her on both posts, however she writes her name', () => {
    const { offices, people } = pictureOf({ heads: [own, entrusted], responses: hers.slice(1) });
    expect(offices.heldBy.get(people[0]?.code ?? '')?.incumbencies).toHaveLength(2);
  });

  test('does not make one person of her and a teacher of the same name', () => {
    const teacher = answer('Ferrari Maria', 'Docente infanzia', STOPPANI, { email: 'emme@gmail.com' });
    const { people, offices } = pictureOf({ heads: [own, entrusted], responses: [...hers, teacher] });
    expect(people.map(({ responses }) => responses.length).sort()).toEqual([1, 2]);
    expect(offices.heldBy.size).toBe(1);
  });

  test('does not make one person of two heads of the same name', () => {
    const heads = [head(MANZONI, 'Rossi Anna'), head(STOPPANI, 'Rossi Anna')];
    const responses = [answer('Rossi Anna', 'DS', MANZONI), answer('Rossi Anna', 'DS', STOPPANI)];
    expect(pictureOf({ heads, responses }).people).toHaveLength(pictureOf({ responses }).people.length);
  });

  test('names nobody who did not register', () => {
    expect(pictureOf({ heads: [own, entrusted, head(BELLUNGO, 'Verdi Luca')] }).people).toEqual([]);
  });

  test('raises no doubt: those are between responses', () => {
    const slight = answer('Ferrari', 'DS', MANZONI);
    const { identity, people } = pictureOf({ heads: [own, entrusted], responses: [...hers, slight] });
    const keys = people.flatMap(({ responses }) => responses.map(({ key }) => key));
    expect(identity.doubts.flatMap(({ a, b }) => [a, b]).filter((key) => !keys.includes(key))).toEqual([]);
  });
});

test('a president is recognised without an accent, and by a slip of the pen with the address', () => {
  const chair = { ...president('CPT-A', 'Dardanù Nicolò', '2024-10-01'), presidentEmail: 'nico.darda@gmail.com' };
  const held = (name: string, email?: string) =>
    pictureOf({
      presidents: [chair],
      responses: [answer(name, 'Coordinatore pedagogico', STOPPANI, email === undefined ? {} : { email })],
    }).offices.heldBy.size;
  expect(held('Dardanu Nicolo')).toBe(1);
  expect(held('Dardanú Nicoló', 'altro@libero.it')).toBe(1);
  expect(held('Dardenu Nicolo', 'nico.darda@gmail.com')).toBe(1);
  expect(held('Dardanu Lucia', 'altra@libero.it')).toBe(0);
});

test('whoever is together without the lists is together with them', () => {
  const rows = crowd(300);
  const again = rows.slice(0, 40).map(({ phone: _, ...one }, index) => mention({ ...one, key: `again ${index}` }));
  const listed = rows.slice(0, 60).map(({ email: _, phone: __, ...one }, index) => {
    return mention({ ...one, key: `head|${index}`, source: 'head', bearer: String(index), role: 'DS' });
  });
  const alone = resolvePeople([...rows, ...again]);
  const withLists = resolvePeople([...listed, ...again, ...rows]);
  const pairs = again.map((one, index) => [one, rows[index] as (typeof rows)[number]] as const);
  const joined = pairs.filter(([a, b]) => together(alone, a, b));
  expect(joined.length).toBeGreaterThan(30);
  expect(joined.filter(([a, b]) => !together(withLists, a, b))).toEqual([]);
});
