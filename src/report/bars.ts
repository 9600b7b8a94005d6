import { Chalk } from 'chalk';

/** A bar: how many signs each state has, best state first. */
type Bar<State extends string> = readonly (readonly [State, number])[];

/**
 * Shares the width among the states by largest remainder, so that the bar is always full; a state that has anything has at
 * least one sign. An empty group has an empty bar.
 */
export function bar<State extends string>(counts: ReadonlyMap<State, number>, width: number): Bar<State> {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const shares = [...counts].map(([state, count]) => ({ state, exact: (count / total) * width, count }));
  const signs = new Map(
    shares.map(({ state, exact, count }) => [state, Math.max(count > 0 ? 1 : 0, Math.floor(exact))]),
  );
  const drawn = () => [...signs.values()].reduce((sum, count) => sum + count, 0);
  const byRemainder = shares.toSorted((a, b) => b.exact - Math.floor(b.exact) - (a.exact - Math.floor(a.exact)));
  for (let next = 0; drawn() < width; next++) raise(signs, byRemainder[next % byRemainder.length]?.state, 1);
  while (drawn() > width) raise(signs, [...signs].toSorted(([, a], [, b]) => b - a)[0]?.[0], -1);
  return [...signs];
}

function raise<State>(signs: Map<State, number>, state: State | undefined, by: number): void {
  if (state !== undefined) signs.set(state, (signs.get(state) ?? 0) + by);
}

export type BarColour = 'green' | 'cyan' | 'blue' | 'yellow' | 'red';

/** How the states of a bar are drawn. */
interface Drawn<State extends string> {
  readonly signs: { readonly [S in State]: string };
  readonly colours: { readonly [S in State]: BarColour };
}

/** Draws a bar, an empty one as blanks; colour only helps the eye. */
export function barPainter<State extends string>(
  { signs, colours }: Drawn<State>,
  { on, width }: { readonly on: boolean; readonly width: number },
): (drawn: Bar<State>) => string {
  const chalk = new Chalk({ level: on ? 1 : 0 });
  return (drawn) =>
    drawn.length === 0
      ? ' '.repeat(width)
      : drawn.map(([state, count]) => chalk[colours[state]](signs[state].repeat(count))).join('');
}
