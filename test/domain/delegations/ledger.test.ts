import { describe, expect, test } from 'vitest';
import type { Delegation } from '../../../src/domain/delegations/delegation.js';
import { delegationReason } from '../../../src/text/delegations.js';
import { ACT, BASSI, DANTE, FERRARI, pictureOf, RIVA, told, VERDI } from './course.js';

const announces = { ...FERRARI, delegate: 'prof.ssa Riva Anna' };
const claims = { ...RIVA, isDelegate: 'Sì', principal: 'Dirigente Ferrari' };

describe('one question for either side', () => {
  const stated = (response: object) => told(pictureOf({ responses: [response] }));

  test('is read by what it says', () => {
    expect(stated({ ...FERRARI, delegation: 'delego l’ins. Riva Anna' })).toEqual([
      'Ferrari Lucia → Riva Anna I1: dichiarata',
    ]);
    expect(stated({ ...RIVA, delegation: 'per conto della DS Ferrari Lucia' })).toEqual([
      'Ferrari Lucia → Riva Anna I1: dichiarata',
    ]);
    expect(stated({ ...BASSI, delegation: 'Riva Anna delegata dalla DS Ferrari Lucia' })).toEqual([
      'Ferrari Lucia → Riva Anna I1: dichiarata',
    ]);
  });

  test('where it holds a name alone, by who writes: a head names her delegate, a teacher her head', () => {
    expect(stated({ ...FERRARI, delegation: 'Riva Anna' })).toEqual(['Ferrari Lucia → Riva Anna I1: dichiarata']);
    expect(stated({ ...FERRARI, delegation: 'parteciperà al mio posto Riva Anna' })).toEqual([
      'Ferrari Lucia → Riva Anna I1: dichiarata',
    ]);
    expect(stated({ ...RIVA, delegation: 'Ferrari Lucia' })).toEqual(['Ferrari Lucia → Riva Anna I1: dichiarata']);
    for (const delegation of ['no', '-', 'nessuna delega', 'io stesso'])
      expect([...stated({ ...FERRARI, delegation }), ...stated({ ...RIVA, delegation })]).toEqual([]);
  });
});

test('the name of the school where a head should be named means its head', () => {
  const heads = [{ instituteCode: DANTE, surname: 'FERRARI', givenName: 'LUCIA' }];
  for (const principal of ['Dante', 'IC Dante', 'Boscoverde', 'I.C. Dante di Boscoverde'])
    expect(told(pictureOf({ heads, responses: [{ ...RIVA, isDelegate: 'Sì', principal }] }))).toEqual([
      'FERRARI LUCIA → Riva Anna I1: dichiarata',
    ]);
});

test('a teacher who bears the name of the head is not the one who delegates', () => {
  const heads = [{ instituteCode: DANTE, surname: 'FERRARI', givenName: 'LUCIA' }];
  const namesake = { ...FERRARI, role: 'Docente infanzia', email: 'lucia.f@posta.example' };
  const { delegations } = pictureOf({ heads, responses: [namesake, { ...RIVA, delegation: 'delegata dal DS' }] });
  expect(delegations).toMatchObject([{ principal: { name: 'FERRARI LUCIA' }, delegate: { name: 'Riva Anna' } }]);
  expect(delegations[0]?.principal.person).toBeUndefined();
});

describe('the two sides of a delegation', () => {
  test('become one record, each with a row of its own', () => {
    const { delegations } = pictureOf({ responses: [announces, claims] });

    expect(delegations).toHaveLength(1);
    expect(delegations[0]).toMatchObject({
      institute: DANTE,
      session: 'I1',
      principal: { name: 'Ferrari Lucia', origin: { row: 2 } },
      delegate: { name: 'Riva Anna', origin: { row: 3 } },
      certainty: 'certa',
      state: 'dichiarata',
      reason: { because: 'stated', by: 'both' },
    });
  });

  test('meet also where one side names nobody', () => {
    expect(told(pictureOf({ responses: [{ ...FERRARI, delegate: 'sì' }, claims] }))).toEqual([
      'Ferrari Lucia → Riva Anna I1: dichiarata',
    ]);
    expect(told(pictureOf({ responses: [announces, { ...RIVA, role: 'Delegato del DS' }] }))).toEqual([
      'Ferrari Lucia → Riva Anna I1: dichiarata',
    ]);
  });

  test('are found by a surname, an initial, a slip, the names in the other order', () => {
    for (const delegate of ['Riva', 'RIVA A.', 'Riva Ana', 'Anna Riva', 'ins. riva anna', 'Rivà Anna'])
      expect(told(pictureOf({ responses: [{ ...FERRARI, delegate }, claims] }))).toEqual([
        'Ferrari Lucia → Riva Anna I1: dichiarata',
      ]);
  });

  test('the head is taken from the list where the delegate does not say for whom', () => {
    const heads = [{ instituteCode: DANTE, surname: 'FERRARI', givenName: 'LUCIA' }];
    expect(told(pictureOf({ heads, responses: [{ ...RIVA, isDelegate: 'Sì' }] }))).toEqual([
      'FERRARI LUCIA → Riva Anna I1: dichiarata',
    ]);
  });

  test.each([
    ['as another name', 'Riva Delia', 'probabile'],
    ['with another ending', 'Rivo Elia', 'probabile'],
    ['in the other order', 'Elia Riva', 'certa'],
  ])('a colleague of the institute whose name is written %s is as sure as that', (_, delegate, certainty) => {
    const { delegations } = pictureOf({
      responses: [
        { ...FERRARI, delegate },
        { ...RIVA, givenName: 'Elia' },
      ],
    });
    expect(delegations[0]).toMatchObject({ certainty, delegate: { origin: { row: 3 } } });
  });

  test('somebody who works elsewhere is only probable', () => {
    const { delegations } = pictureOf({ responses: [announces, { ...RIVA, code: VERDI }] });
    expect(delegations[0]).toMatchObject({ certainty: 'probabile', delegate: { origin: { row: 3 } } });
  });

  test('a vicario is not by that a delegate; «no», «io stesso» and «DS» state nothing', () => {
    const responses = [
      { ...BASSI, role: 'Collaboratrice vicaria del Dirigente' },
      ...['no', '-', 'io stesso', 'DS', 'nessuno'].map((delegate, index) => ({
        ...FERRARI,
        surname: `Ferrari${index}`,
        delegate,
      })),
    ];
    expect(told(pictureOf({ responses }))).toEqual([]);
  });

  test('a row a session', () => {
    expect(told(pictureOf({ responses: [{ ...announces, session: 'I1; I2' }] }))).toEqual([
      'Ferrari Lucia → Riva Anna I1: dichiarata',
      'Ferrari Lucia → Riva Anna I2: dichiarata',
    ]);
  });
});

describe('the state of a delegation', () => {
  const state = (course: Parameters<typeof pictureOf>[0]) => told(pictureOf(course)).map((text) => text.split(': ')[1]);

  test('valid with a complete act, incomplete without its date', () => {
    expect(state({ responses: [announces, claims], acts: [ACT] })).toEqual(['valida']);
    const { actDate: _, ...undated } = ACT;
    expect(state({ responses: [announces], acts: [undated] })).toEqual(['incompleta']);
  });

  test('the protocol number is wanted or not, as the office says', () => {
    const { protocol: _, protocolDate: __, ...unregistered } = ACT;
    expect(state({ acts: [unregistered] })).toEqual(['valida']);
    expect(state({ acts: [unregistered], settings: { delegationProtocol: 'obbligatorio' } })).toEqual(['incompleta']);
  });

  test('two delegates are contested, unless the office allows two', () => {
    const responses = [claims, { ...BASSI, isDelegate: 'Sì', principal: 'Ferrari Lucia' }];
    expect(state({ responses })).toEqual(['contesa', 'contesa']);
    expect(state({ responses, settings: { delegatesMaximum: 2 } })).toEqual(['dichiarata', 'dichiarata']);
  });

  test('what the head says later replaces what she said before; two names at once do not', () => {
    expect(told(pictureOf({ responses: [announces, { ...FERRARI, delegate: 'Bassi Teresa' }] }))).toEqual([
      'Ferrari Lucia → Bassi Teresa I1: dichiarata',
      'Ferrari Lucia → Riva Anna I1: sostituita',
    ]);
    expect(state({ responses: [{ ...FERRARI, delegate: 'Riva Anna e Bassi Teresa' }] })).toEqual([
      'contesa',
      'contesa',
    ]);
  });

  test('a later act of the same head replaces an earlier one; of the same day, both are contested', () => {
    const later = { ...ACT, delegate: 'Bassi Teresa', actDate: '2026-03-05' };
    expect(told(pictureOf({ acts: [later, ACT] }))).toEqual([
      'Ferrari Lucia → Bassi Teresa I1: valida',
      'Ferrari Lucia → Riva Anna I1: sostituita',
    ]);
    expect(state({ acts: [{ ...later, actDate: ACT.actDate }, ACT] })).toEqual(['contesa', 'contesa']);
  });

  test('a delegate who answers again with another head has said the first by mistake', () => {
    expect(told(pictureOf({ responses: [{ ...claims, principal: 'Moro Ines' }, claims, FERRARI] }))).toEqual([
      'Ferrari Lucia → Riva Anna I1: dichiarata',
      'Moro Ines → Riva Anna I1: sostituita',
    ]);
  });

  test('nobody delegates themselves, no delegate delegates, no teacher delegates', () => {
    expect(state({ responses: [{ ...FERRARI, delegate: 'Lucia Ferrari' }] })).toEqual(['contesa']);
    expect(told(pictureOf({ responses: [announces, { ...claims, delegate: 'Bassi Teresa' }] }))).toEqual([
      'Ferrari Lucia → Riva Anna I1: dichiarata',
      'Riva Anna → Bassi Teresa I1: contesa',
    ]);
    expect(state({ responses: [{ ...RIVA, delegate: 'Bassi Teresa' }] })).toEqual(['contesa']);
  });

  test('a circle of delegations: only the head’s stands', () => {
    const back = { ...claims, delegate: 'Ferrari Lucia' };
    expect(told(pictureOf({ responses: [announces, back] }))).toEqual(['Ferrari Lucia → Riva Anna I1: dichiarata']);
  });

  test('only who is head on the day delegates', () => {
    const heads = [
      { instituteCode: DANTE, surname: 'Ferrari', givenName: 'Lucia', from: '2022-09-01', to: '2025-08-31' },
      { instituteCode: DANTE, surname: 'Moro', givenName: 'Ines', from: '2025-09-01' },
    ];
    expect(state({ heads, responses: [claims] })).toEqual(['contesa']);
    expect(state({ heads, acts: [{ ...ACT, actDate: '2025-06-01' }] })).toEqual(['scaduta']);
    expect(state({ heads, acts: [{ ...ACT, principal: 'Moro Ines' }] })).toEqual(['valida']);
  });

  test('an act dated after the session cannot serve it, nor one whose period is over', () => {
    expect(state({ acts: [{ ...ACT, actDate: '2026-03-12' }] })).toEqual(['contesa']);
    const { session: _, ...open } = ACT;
    const period = { ...open, delegationKind: 'funzione', from: '2025-09-01', to: '2026-03-15' } as const;
    const responses = [{ ...RIVA, session: 'I1; I2' }];
    expect(told(pictureOf({ responses, acts: [period] }))).toEqual([
      'Ferrari Lucia → Riva Anna I1: valida',
      'Ferrari Lucia → Riva Anna I2: scaduta',
    ]);
  });

  test('a revocation counts if it comes before the session', () => {
    expect(state({ acts: [{ ...ACT, revoked: '2026-03-10' }] })).toEqual(['revocata']);
    expect(state({ acts: [{ ...ACT, revoked: '2026-03-12' }] })).toEqual(['valida']);
    expect(state({ acts: [{ ...ACT, revoked: 'undated' }] })).toEqual(['revocata']);
  });

  test('a person’s decision goes before everything, and is found again when the name is known better', () => {
    const responses = [claims, { ...BASSI, isDelegate: 'Sì', principal: 'Ferrari Lucia' }];
    const riva = pictureOf({ responses }).delegations.find(({ delegate }) => delegate.name === 'Riva Anna');
    const decision = { kind: 'delegation', delegation: riva?.references[0] ?? '', session: 'I1' } as const;
    const decided = (action: 'accept' | 'refuse' | 'revoke' | 'replace', more: readonly object[] = []) =>
      told(
        pictureOf({
          responses: [...responses, ...more],
          decisions: [{ ...decision, action, reason: 'sentita la DS' }],
        }),
      ).filter((text) => text.includes('Riva'));

    expect(decided('accept')).toEqual(['Ferrari Lucia → Riva Anna I1: valida']);
    expect(decided('refuse')).toEqual(['Ferrari Lucia → Riva Anna I1: respinta']);
    expect(decided('revoke')).toEqual(['Ferrari Lucia → Riva Anna I1: revocata']);
    expect(decided('accept', [{ ...FERRARI, session: 'I2' }])).toEqual(['Ferrari Lucia → Riva Anna I1: valida']);
  });

  test('a delegation replaced by hand says by whom', () => {
    const responses = [claims, { ...BASSI, isDelegate: 'Sì', principal: 'Ferrari Lucia' }];
    const [riva, bassi] = ['Riva Anna', 'Bassi Teresa'].map(
      (name) =>
        pictureOf({ responses }).delegations.find(({ delegate }) => delegate.name === name)?.references[0] ?? '',
    );
    const decision = { kind: 'delegation', action: 'replace', delegation: riva, by: bassi, session: 'I1' } as const;
    const { delegations } = pictureOf({ responses, decisions: [decision as never] });
    const replaced = delegations.find(({ delegate }) => delegate.name === 'Riva Anna');
    expect(replaced?.state).toBe('sostituita');
    expect(delegationReason((replaced as Delegation).reason)).toMatch(
      /^sostituita con Bassi Teresa da anna il 09\/03\/2026/,
    );
  });
});
