import { fold } from '../../domain/text.js';
import type { Meaning } from './meanings.js';
import { type Answers, steep } from './vetoes.js';

/** Of many answers, against the one way and for the other; of a single answer half as much. Less than a plain title. */
const AGAINST = 2;
const FOR = 1.2;

const HEAD = /\bDIRIGENT|\bDS\b|\bPRESIDE\b|\bREGGENT/;
const NOT_HEAD = /\bDELEG|\bCOLLAB|\bVICARI|\bDOCENT/;
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
 * roles of those who answer a column say against each meaning of it. Nothing where the roles are not known.
 */
export function directions(
  meanings: readonly Meaning[],
  { rows, fill }: Answers,
  roles: ReadonlyMap<number, string>,
): number[] {
  const known = [...rows].flatMap((row) => roles.get(row) ?? []).map(fold);
  if (known.length === 0 || fill > 0.8) return meanings.map(() => 0);
  const heads = known.filter((role) => HEAD.test(role) && !NOT_HEAD.test(role)).length / known.length;
  const byHeads = ((steep(heads) - steep(1 - heads)) * known.length) / (known.length + 1);
  return meanings.map((meaning) => {
    const fits = BY_HEADS.has(meaning) ? byHeads : BY_OTHERS.has(meaning) ? -byHeads : 0;
    return fits * (fits > 0 ? FOR : AGAINST);
  });
}
