import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Decision, type DecisionKind, EVERYWHERE, scopeOf } from '../../src/domain/decisions.js';
import { decisionIn, type Values, valuesOf } from '../../src/store/decision-forms.js';
import { openDriver } from '../../src/store/driver.js';
import { openEmptyStore } from '../../src/store/store.js';
import { clerk } from '../clerk.js';

const [LEAVE, ACT] = [
  { kind: 'leave', about: 'place', text: '|NIDO SOLE|LECCO', as: 'service' },
  { kind: 'act', code: 'LCIC99100D', delegate: 'Riva Anna', delegationKind: 'incontro' },
] as const;

/** One of each kind, with all that it can hold. */
const WHOLE: { readonly [K in DecisionKind]: Extract<Decision, { kind: K }> } = {
  identity: { kind: 'identity', a: 'a1', b: 'b1', verdict: 'ask' },
  place: { kind: 'place', scope: EVERYWHERE, text: '|IC MANZONI|', code: 'LCIC99100D' },
  session: { kind: 'session', scope: scopeOf('a1.1'), text: '', session: 'I1' },
  role: { kind: 'role', scope: EVERYWHERE, text: 'VIGILE', capacity: 'ALTRO' },
  column: { kind: 'column', form: 'CHI|COGNOME|NOME', title: 'Chi?', meaning: 'principalEmail' },
  spelling: { kind: 'spelling' },
  leave: { ...LEAVE, scope: scopeOf('a1.1') },
  field: { kind: 'field', response: 'a1.1', field: 'surname', value: 'Neri' },
  cancel: { kind: 'cancel', response: 'a1.1', session: 'I1' },
  move: { kind: 'move', response: 'a1.1', session: 'I1', to: 'I2' },
  promote: { kind: 'promote', response: 'a1.1', session: 'I1' },
  replace: { kind: 'replace', response: 'a1.1', session: 'I1', by: 'b1.1' },
  mandate: { kind: 'mandate', mandate: 'm1' },
  sent: { kind: 'sent', letter: '0123456789abcd' },
  template: { kind: 'template', template: 'nobody', text: 'Oggetto: A\n\nB {firma}\n' },
  notified: { kind: 'notified', institute: 'LCIC99100D', missing: 'act', session: 'I1' },
  add: {
    ...{ kind: 'add', surname: 'Neri', givenName: 'Ida', role: 'Docente', code: 'LCIC99100D', session: 'I1' },
    ...{ email: 'ida@posta.example', submittedAt: '2026-03-01T10:00:00' },
  },
  delegation: { kind: 'delegation', delegation: 'd1', session: 'I1', action: 'replace', by: 'd2' },
  act: {
    ...{ ...ACT, principal: 'Ferrari Lucia', delegateEmail: 'anna@posta.example', session: 'I1' },
    ...{ from: '2026-03-01', to: '2026-03-31', actDate: '2026-03-02', protocol: '12', protocolDate: '2026-03-02' },
  },
  grant: { kind: 'grant', response: 'a1.1' },
  annul: { kind: 'annul', certificate: '12' },
  dismiss: { kind: 'dismiss', fingerprint: 'f1', row: 'risposte.csv:3' },
};

test.each(Object.values(WHOLE))('a decision of kind $kind comes back from the archive as it was taken', (decision) => {
  const store = openEmptyStore('0.0.0');
  const signature = { at: '2026-03-09T10:00:00', by: 'anna', program: '0.0.0' };
  const entry = store.recordDecisions([{ ...decision, reason: 'sentita' }], signature, []);
  const taken = { entry, position: 0, madeBy: 'anna', madeAt: signature.at, reason: 'sentita' };
  expect(store.decisions()).toEqual([{ ...decision, ...taken }]);
  store.close();
});

test('what was not said is absent, also where an earlier version kept an empty text for it', () => {
  const nothing = Object.fromEntries(
    ['principal', 'delegateEmail', 'session', 'from', 'to', 'actDate', 'protocol', 'protocolDate'].map((name) => [
      name,
      '',
    ]),
  );
  expect(decisionIn('act', { ...valuesOf(ACT), ...nothing })).toEqual(ACT);
  expect(decisionIn('act', valuesOf(ACT))).toEqual(ACT);
  const { kind, ...leave } = LEAVE;
  expect(decisionIn(kind, { ...leave, response: '' })).toEqual({ ...LEAVE, scope: EVERYWHERE });
  expect(decisionIn(kind, { ...leave, response: 'a1.1' })).toEqual(WHOLE.leave);
  expect(decisionIn('delegation', { delegation: 'd1', session: '', action: 'accept', by: '' })).toEqual({
    ...{ kind: 'delegation', delegation: 'd1', action: 'accept' },
  });
});

test.each<[string, Values]>([
  ['identity', { a: 'a1', b: 'b1', verdict: 'forse' }],
  ['cancel', { response: 'a1.1' }],
  ['toString', {}],
])('a %s of %o is no decision', (kind, values) => {
  expect(decisionIn(kind, values)).toBeUndefined();
});

test('an archive of which a decision cannot be read back is told to be damaged', async () => {
  const { does, folder } = clerk(join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'chi-e-chi'));
  await does('importa', '.', '--si');
  expect(await does('correggi', 'risposte.csv:3', '--diversa-da', 'risposte.csv:4', '--si')).toMatchObject({ exit: 0 });
  const driver = openDriver(join(folder, 'zerosei.db'), { readOnly: false });
  driver.run("update decision_values set value = 'forse' where field = 'verdict'");
  driver.close();
  expect(await does('stato')).toMatchObject({ exit: 2, stderr: expect.stringContaining('è danneggiato') });
});
