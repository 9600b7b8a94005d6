import { readRole } from '../../domain/registrations/roles.js';
import { remembered } from '../../domain/remembered.js';
import type { Meaning } from './meanings.js';
import type { Answers } from './vetoes.js';

/** Against the one way and for the other. Less than a plain title. */
const AGAINST = 2;
const FOR = 1.2;

const isHead = remembered((role: string): boolean => {
  const capacity = readRole(role)?.capacity;
  return capacity === 'DS' || capacity === 'DS_REGGENTE';
});
/** What heads answer who send somebody. */
const BY_HEADS: ReadonlySet<Meaning> = new Set([
  'delegate',
  'delegateSurname',
  'delegateGivenName',
  'delegateEmail',
  'unused:delegates',
  'unused:delegatePhone',
  'unused:delegateRole',
]);
/** What those answer whom a head sends. */
const BY_OTHERS: ReadonlySet<Meaning> = new Set([
  'principal',
  'principalSurname',
  'principalGivenName',
  'principalEmail',
  'isDelegate',
  'unused:principalRole',
]);

/**
 * A head who names somebody names her delegate, anybody else who names somebody names the head who delegated: what the
 * roles of most who answer a column say against each meaning of it, however many they are. Nothing where the roles are not
 * known, or where nearly everybody answers.
 */
export function directions(
  meanings: readonly Meaning[],
  { rows, fill }: Answers,
  roles: ReadonlyMap<number, string>,
): number[] {
  const known = [...rows].flatMap((row) => roles.get(row) ?? []);
  if (known.length === 0 || fill > 0.8) return meanings.map(() => 0);
  const byHeads = Math.sign(known.filter(isHead).length - known.length / 2);
  return meanings.map((meaning) => {
    const fits = BY_HEADS.has(meaning) ? byHeads : BY_OTHERS.has(meaning) ? -byHeads : 0;
    return fits * (fits > 0 ? FOR : AGAINST);
  });
}
