import { Chalk } from 'chalk';
import type { CoverageState } from '../domain/coverage/institute-coverage.js';
import { STATE_SIGNS } from '../text/coverage.js';

/** A bar: how many signs each state has, best state first. */
export type Bar = readonly (readonly [CoverageState, number])[];

/**
 * Shares the width among the states by largest remainder, so that the bar is always full; a state that has anything has at
 * least one sign. An empty group has an empty bar.
 */
export function bar(counts: ReadonlyMap<CoverageState, number>, width: number): Bar {
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

function raise(signs: Map<CoverageState, number>, state: CoverageState | undefined, by: number): void {
  if (state !== undefined) signs.set(state, (signs.get(state) ?? 0) + by);
}

/** Draws a bar, an empty one as blanks; colour only helps the eye. */
export function barPainter(on: boolean, width: number): (drawn: Bar) => string {
  const { green, cyan, blue, yellow, red } = new Chalk({ level: on ? 1 : 0 });
  const paint: { readonly [State in CoverageState]: (text: string) => string } = {
    dirigente: green,
    delegato: cyan,
    esonerato: blue,
    altri: yellow,
    nessuno: red,
  };
  return (drawn) =>
    drawn.length === 0
      ? ' '.repeat(width)
      : drawn.map(([state, count]) => paint[state](STATE_SIGNS[state].repeat(count))).join('');
}
