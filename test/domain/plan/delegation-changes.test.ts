import { expect, test } from 'vitest';
import type { Delegation, DelegationState } from '../../../src/domain/delegations/delegation.js';
import { delegationChanges } from '../../../src/domain/plan/delegation-changes.js';

const one = (state: DelegationState, ...references: readonly string[]): Delegation =>
  ({ references, state }) as unknown as Delegation;

test('a delegation is the same under another spelling of its names; what no longer holds has fallen', () => {
  const before = [one('valida', 'a', 'a2'), one('dichiarata', 'b'), one('contesa', 'c'), one('scaduta', 'd')];
  const after = [one('valida', 'a2', 'a3'), one('valida', 'b'), one('revocata', 'c'), one('valida', 'd')];
  expect(delegationChanges({ delegations: before }, { delegations: after })).toEqual({
    ...{ added: 1, fallen: 1, changed: 1 },
  });
  expect(delegationChanges({ delegations: before }, { delegations: [] })).toEqual({ added: 0, fallen: 3, changed: 0 });
});
