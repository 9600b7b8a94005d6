import type { Field } from './fields.js';
import type { Taken } from './form-mapping.js';
import type { Score } from './score.js';

const COMPANIONS: readonly (readonly [Field, Field])[] = [
  ['delegate', 'delegateEmail'],
  ['principal', 'principalEmail'],
];

/**
 * An e-mail that is filled in just where a delegate is named is the delegate's, even if its title does not say so
 * (`Chi parteciperà al Suo posto`, then `indirizzo e-mail`). The respondent's is then the next best, if there is one.
 */
export function withCompanions(scores: readonly Score[], taken: Taken): Taken {
  const result = new Map(taken);
  for (const [person, email] of COMPANIONS) {
    const named = scores.find((score) => result.get(score) === person);
    if (named === undefined || [...result.values()].includes(email)) continue;
    const beside = scores.find((score) => isEmail(score, result) && sameRows(score, named));
    if (beside === undefined) continue;
    const wasTaken = result.get(beside) === 'email';
    result.set(beside, email);
    const next = wasTaken ? scores.find((score) => !result.has(score) && isEmail(score, result)) : undefined;
    if (next !== undefined) result.set(next, 'email');
  }
  return result;
}

const isEmail = (score: Score, taken: Taken): boolean =>
  (score.gain.get('email') ?? 0) > 0 && (taken.get(score) ?? 'email') === 'email';

/** Filled in together, in some rows and not in others: by chance only if the rows are very few. */
function sameRows({ question: a }: Score, { question: b }: Score): boolean {
  const both = [...a.values.rows].filter((row) => b.values.rows.has(row)).length;
  return b.values.fill < 0.7 && both >= 2 && both >= 0.9 * Math.max(a.values.rows.size, b.values.rows.size);
}
