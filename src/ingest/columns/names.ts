import type { Field } from './fields.js';
import type { Taken } from './form-mapping.js';
import type { Score } from './score.js';

const NAMES: readonly Field[] = ['surname', 'givenName', 'fullName'];

/** A form for heads asks for "the head" and means the respondent; one for delegates may ask for "the delegate". */
const STAND_INS: readonly (readonly [Field, Field][])[] = [
  [
    ['principal', 'fullName'],
    ['principalSurname', 'surname'],
    ['principalGivenName', 'givenName'],
    ['principalEmail', 'email'],
  ],
  [
    ['delegate', 'fullName'],
    ['delegateSurname', 'surname'],
    ['delegateGivenName', 'givenName'],
    ['delegateEmail', 'email'],
  ],
];

/**
 * Sees to the one thing that every response needs, a name: the surname beside a given name, and where no question asks
 * for the respondent's name, the question that asks for the head's (or the delegate's) is the respondent's.
 */
export function takeNames(
  scores: readonly Score[],
  taken: Taken,
  given: ReadonlySet<Field>,
  accountName: boolean,
): Taken {
  const has = (field: Field) => given.has(field) || [...taken.values()].includes(field);
  if (has('givenName') && !has('surname') && !has('fullName')) return withSurname(scores, taken);
  if (accountName || NAMES.some(has)) return taken;
  const lone = loneName(scores, taken);
  if (lone !== undefined) return new Map([...taken, [lone, 'fullName']]);
  for (const standIns of STAND_INS) {
    const swap = new Map(standIns.filter(([, field]) => !has(field)));
    const swapped = new Map(
      [...taken].map(([score, field]) => [score, isExplicit(score) ? field : (swap.get(field) ?? field)] as const),
    );
    if ([...swapped.values()].some((field) => NAMES.includes(field))) return swapped;
  }
  return taken;
}

/** `Delegante` is never the respondent, `Dirigente scolastico` may be. */
const isExplicit = ({ ideas }: Score): boolean => ideas.asks.has('principal');

/** Under a title that says nothing, the only column of people's names that every row fills in. */
function loneName(scores: readonly Score[], taken: Taken): Score | undefined {
  const [only, ...more] = scores.filter((score) => {
    const { values, grid } = score.question;
    const open = !taken.has(score) && score.leftOut === undefined && !grid && !isExplicit(score);
    const names = values.share('words') > 0.9 && values.share('person') > 0.4;
    return open && names && values.fill > 0.8 && values.distinct > 0.5;
  });
  return more.length === 0 ? only : undefined;
}

/** The surname stands beside the given name, and is made of letters. */
function withSurname(scores: readonly Score[], taken: Taken): Taken {
  const place = scores.findIndex((score) => taken.get(score) === 'givenName');
  const beside = [scores[place - 1], scores[place + 1]].find(
    (score) =>
      score !== undefined &&
      !taken.has(score) &&
      score.leftOut === undefined &&
      score.question.values.share('letters') > 0.8 &&
      score.question.values.distinct > 0.5,
  );
  return beside === undefined ? taken : new Map([...taken, [beside, 'surname']]);
}
