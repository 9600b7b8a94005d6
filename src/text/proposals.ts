/** How many of the places that a text may mean are told at once; the others are counted. */
export const PROPOSED = 5;

/** `altre 7 possibili`: those that are not told. */
export const others = (rest: number): string => (rest === 1 ? "un'altra possibile" : `altre ${rest} possibili`);

/** The likeliest to choose from in one sentence, and how many more there are. */
export function either(choices: readonly string[]): string {
  const rest = choices.length - PROPOSED;
  return `${choices.slice(0, PROPOSED).join(' oppure ')}${rest > 0 ? ` (e ${others(rest)})` : ''}`;
}
