import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterSigning } from '../../../src/domain/delegations/after-signing.js';
import type { Delegation, DelegationState } from '../../../src/domain/delegations/delegation.js';
import { actsOf } from '../../../src/domain/delegations/ledger/acts.js';
import { delegationsOf } from '../../../src/domain/delegations/ledger/ledger.js';
import { derive } from '../../../src/domain/derive.js';
import { rowsByKind } from '../../../src/domain/facts.js';
import { groupBy } from '../../../src/domain/group.js';
import { buildPlaces } from '../../../src/domain/places/registry.js';
import { placeResolver } from '../../../src/domain/places/resolve-place.js';
import { sessionReader } from '../../../src/domain/registrations/session-choice.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { filesByLabel } from '../../../src/domain/versions.js';
import { ACT, BASSI, DANTE, FERRARI, factsOf, RIVA, VERDI } from './course.js';

const name = fc.constantFrom(
  'Riva Anna',
  'RIVA A.',
  'Bassi Teresa',
  'Ferrari Lucia',
  'Neri Olga',
  'sì',
  'no',
  'la vicaria',
  '-',
);
const session = fc.constantFrom('I1', 'I2', 'I1; I2', '');
const day = fc.constantFrom('2026-02-20', '2026-03-02', '2026-03-12');

const responses = fc.array(
  fc.record({
    who: fc.constantFrom(FERRARI, RIVA, BASSI),
    code: fc.constantFrom(DANTE, DANTE, VERDI),
    session,
    isDelegate: fc.constantFrom('Sì', 'No', ''),
    principal: name,
    delegate: name,
  }),
  { maxLength: 6 },
);
const acts = fc.array(
  fc.record({
    delegate: name,
    actDate: day,
    session,
    delegationKind: fc.constantFrom('incontro' as const, 'funzione' as const),
    to: day,
    revoked: fc.option(day, { nil: undefined }),
  }),
  { maxLength: 3 },
);
const heads = fc.constantFrom(
  [],
  [{ instituteCode: DANTE, surname: 'FERRARI', givenName: 'LUCIA' }],
  [{ instituteCode: DANTE, surname: 'MORO', givenName: 'INES' }],
);

const told = (text: string) => (text === '' ? {} : text);
const course = fc.record({ responses, acts, heads }).map((given) =>
  factsOf({
    heads: given.heads,
    responses: given.responses.map(({ who, ...cells }) => ({ ...who, ...stated(cells) })),
    acts: given.acts.map((act) => ({ ...ACT, ...stated(act) })),
  }),
);
const stated = (cells: object) =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined && told(String(value)) === value));

test('the order in which things were said or imported does not matter', () => {
  fc.assert(
    fc.property(course, fc.infiniteStream(fc.nat()), (facts, draws) => {
      const shuffled = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => ({ item, at: draws.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ item }) => item);
      const other = {
        ...facts,
        rows: rowsByKind((kind) => shuffled(facts.rows[kind])),
      };
      const [first, second] = [facts, other].map((given) => derive(given, DEFAULT_SETTINGS));
      expect(second?.delegations).toEqual(first?.delegations);
      expect(second?.registrations.map(({ person, session }) => `${person} ${session}`).toSorted()).toEqual(
        first?.registrations.map(({ person, session }) => `${person} ${session}`).toSorted(),
      );
    }),
    { numRuns: 150 },
  );
});

test('one seat at most is held for an institute at a session, and nobody sits for a delegation that does not stand', () => {
  fc.assert(
    fc.property(course, (facts) => {
      const { delegations, registrations } = derive(facts, DEFAULT_SETTINGS);
      const standing = delegations.filter(
        ({ state, delegate }) => ['dichiarata', 'incompleta', 'valida'].includes(state) && delegate.is !== 'nobody',
      );
      const sent = groupBy(
        standing.filter(({ institute, session }) => institute && session),
        ({ institute, session }) => `${institute} ${session}`,
      );
      for (const group of sent.values()) expect(new Set(group.map(({ delegate }) => delegate.name)).size).toBe(1);
      for (const { person, session, capacity } of registrations.filter(
        (one) => one.capacity === 'DELEGATO_DS' && one.session !== undefined,
      ))
        expect([
          capacity,
          standing.some((one) => (one.delegate.person ?? person) === person && (one.session ?? session) === session),
        ]).toEqual(['DELEGATO_DS', true]);
    }),
    { numRuns: 150 },
  );
});

test('the sheet of the session has the last word', () => {
  const facts = factsOf({
    responses: [FERRARI, { ...RIVA, isDelegate: 'Sì', principal: 'Ferrari Lucia' }],
    acts: [ACT],
  });
  const { people, offices } = derive(facts, DEFAULT_SETTINGS);
  const places = buildPlaces(facts, DEFAULT_SETTINGS);
  const reading = {
    files: filesByLabel(facts.files),
    resolvePlace: placeResolver(places),
    readSessions: sessionReader(facts.rows.sessions),
  };
  const codeOf = (wanted: string) => people.find(({ surname }) => surname === wanted)?.code;
  const stateIf = (...signed: readonly string[]): DelegationState | undefined => {
    const codes = new Set(signed.map(codeOf));
    const signatures = {
      principal: ({ principal }: Delegation) => codes.has(principal.person),
      delegate: ({ delegate }: Delegation) => codes.has(delegate.person),
    };
    const days = new Map(facts.rows.sessions.map(({ code, date }) => [code, date]));
    const material = {
      people,
      offices,
      acts: actsOf(facts.rows.acts, [], reading),
      recognise: () => undefined,
      decisions: [],
      settings: DEFAULT_SETTINGS,
      days,
    };
    return afterSigning(delegationsOf(material), signatures)[0]?.state;
  };

  expect(stateIf()).toBe('valida');
  expect(stateIf('Riva')).toBe('esercitata');
  expect(stateIf('Ferrari')).toBe('decaduta');
  expect(stateIf('Riva', 'Ferrari')).toBe('decaduta');
});
