import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/domain/decisions.js';
import { derive } from '../../../src/domain/derive.js';
import { newsSince } from '../../../src/domain/editions/news.js';
import { lastSet } from '../../../src/domain/editions/register.js';
import { fullPrinting } from '../../../src/domain/editions/to-print.js';
import type { ResponseRow } from '../../../src/domain/facts.js';
import type { Edition, Kept } from '../../../src/domain/issued.js';
import type { Picture } from '../../../src/domain/picture.js';
import { buildRosters } from '../../../src/domain/rosters/build.js';
import type { Roster } from '../../../src/domain/rosters/roster.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { factsOf } from '../delegations/course.js';

type Answer = Partial<ResponseRow>;

const RIVA: Answer = { surname: 'Riva', givenName: 'Anna', role: 'Docente infanzia', email: 'a.riva@posta.example' };
const NERI: Answer = { surname: 'Neri', givenName: 'Olga', role: 'Docente infanzia', email: 'o.neri@posta.example' };
const NERI_AGAIN: Answer = { ...NERI, givenName: 'O.', email: 'olga@altra.example', role: 'Educatrice' };
const SENDS_COSTA: Answer = {
  ...{ surname: 'Moro', givenName: 'Ines', role: 'Dirigente scolastico', isDelegate: 'No', delegate: 'Costa Ivo' },
};
const COSTA: Answer = { surname: 'Costa', givenName: 'Ivo', role: 'Docente infanzia', submittedAt: '2026-03-02T08:00' };

const kept = (edition: Edition, annulled = false): Kept<Edition> => ({
  ...{ ...edition, entry: 1, position: 0, madeBy: 'anna', madeAt: '2026-03-10T10:00:00', annulled },
});
const decided = (decisions: readonly Decision[]) =>
  decisions.map((decision, position) => ({
    ...{ ...decision, entry: 9, position, madeBy: 'anna', madeAt: '2026-03-10T10:00:00', reason: '' },
  }));
const pictureOf = (responses: readonly Answer[], decisions: readonly Decision[] = [], issued: readonly Kept[] = []) =>
  derive(factsOf({ responses }), DEFAULT_SETTINGS, decided(decisions), { issued });
const rosterOf = (picture: Picture) =>
  buildRosters(picture, DEFAULT_SETTINGS, { date: '2026-03-10', sessions: ['I1'] })[0] as Roster;

/** What has changed between a print of one course and what another would print. */
function news(
  before: readonly Answer[],
  after: readonly Answer[],
  decide: (picture: Picture) => Decision[] = () => [],
) {
  const first = pictureOf(before);
  const printing = fullPrinting(rosterOf(first), [], first);
  const set = lastSet([kept(printing.edition)], 'I1');
  if (set === undefined) throw new Error('nothing printed');
  const now = pictureOf(after, decide(pictureOf(after)));
  const { added, removed, changed } = newsSince(set, rosterOf(now), now);
  return {
    added: added.map(({ surname }) => surname),
    removed: removed.map(({ number, surname }) => `${number} ${surname}`),
    changed: changed.map(({ before: was, now: is }) => `${was.number} ${was.surname} ${was.capacity} > ${is.capacity}`),
  };
}

const NONE = { added: [], removed: [], changed: [] };

describe('a printed row is found again', () => {
  test('where the same responses come in another order, or with more of the same person', () => {
    expect(news([RIVA, NERI], [RIVA, NERI])).toEqual(NONE);
    const [riva, neri] = [RIVA, NERI].map((one, minute) => ({ ...one, submittedAt: `2026-03-01T09:0${minute}` }));
    expect(news([riva as Answer, neri as Answer], [neri as Answer, riva as Answer])).toEqual(NONE);
    expect(news([riva as Answer], [riva as Answer, { ...RIVA, submittedAt: '2026-03-05T09:00' }])).toEqual(NONE);
  });

  test('where the person comes in another capacity', () => {
    expect(news([RIVA], [{ ...RIVA, role: 'Dirigente scolastico' }]).changed).toEqual(['1 Riva DOCENTE_INFANZIA > DS']);
  });

  test('where two people turn out to be one: one row stays, the other is to be struck out', () => {
    const same = (picture: Picture): Decision[] => {
      const [a, b] = picture.people
        .filter(({ surname }) => surname === 'Neri')
        .map(({ responses: [first] }) => picture.references.to(first?.key ?? ''));
      return [{ kind: 'identity', a: a ?? '', b: b ?? '', verdict: 'same' }];
    };
    const { added, removed } = news([RIVA, NERI, NERI_AGAIN], [RIVA, NERI, NERI_AGAIN], same);
    expect([added, removed]).toEqual([[], [expect.stringMatching(/^\d Neri$/)]]);
  });

  test('where somebody was only announced by their head, and has registered since; or the other way round', () => {
    expect(news([SENDS_COSTA], [SENDS_COSTA, COSTA])).toEqual(NONE);
    expect(news([SENDS_COSTA, COSTA], [SENDS_COSTA])).toEqual(NONE);
  });

  test('and one whose person is gone is to be struck out', () => {
    expect(news([RIVA, NERI], [RIVA])).toEqual({ ...NONE, removed: ['1 Neri'] });
    expect(news([RIVA], [RIVA, NERI]).added).toEqual(['Neri']);
  });
});

test('an annulled edition weighs on nothing (P5)', () => {
  const picture = pictureOf([RIVA]);
  const { edition } = fullPrinting(rosterOf(picture), [], picture);
  const findings = (issued: readonly Kept[]) => pictureOf([RIVA, NERI], [], issued).findings;
  expect(findings([kept(edition)]).map(({ rule }) => rule)).toContain('FOG-03');
  expect(findings([kept(edition, true)])).toEqual(findings([]));
  expect(pictureOf([RIVA], [], [kept(edition, true)]).issued).toEqual([]);
});
