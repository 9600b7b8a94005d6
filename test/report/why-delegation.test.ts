import { expect, test } from 'vitest';
import type { Delegation } from '../../src/domain/delegations/delegation.js';
import { whyDelegation } from '../../src/report/why/others.js';
import { BASSI, FERRARI, pictureOf, RIVA } from '../domain/delegations/course.js';

test('a delegation says how each side was named, and why that is taken for who registered', () => {
  const announces = { ...FERRARI, delegate: 'prof.ssa Riva Ana', delegateEmail: RIVA.email };
  const picture = pictureOf({ responses: [announces, RIVA, BASSI] });
  const [who] = whyDelegation(picture.delegations[0] as Delegation, picture).parts;
  expect(who?.sentences).toEqual([
    'Ferrari Lucia delega Riva Anna (certa).',
    'Ferrari Lucia: risposte.csv:2.',
    'Riva Anna: risposte.csv:3.',
    expect.stringMatching(/^ {2}scritto «Riva Ana»: stessa e-mail.*nome diverso per una lettera\.$/),
  ]);
});
