import { type Delegation, isActive, isStanding } from './delegation.js';

/** Tells whether a side of a delegation signed the sheet of its session. */
export interface Signatures {
  principal(delegation: Delegation): boolean;
  delegate(delegation: Delegation): boolean;
}

/**
 * The delegations once the sheets are back, which have the last word: the head who signed takes the delegation back, the
 * delegate exercises it.
 */
export const afterSigning = (delegations: readonly Delegation[], signed: Signatures): Delegation[] =>
  delegations.map((one) => {
    if (one.session === undefined || !isActive(one) || !isStanding(one)) return one;
    if (signed.principal(one)) return { ...one, state: 'decaduta', reason: { because: 'signed', who: 'principal' } };
    const exercised = one.state === 'valida' && signed.delegate(one);
    return exercised ? { ...one, state: 'esercitata', reason: { because: 'signed', who: 'delegate' } } : one;
  });
