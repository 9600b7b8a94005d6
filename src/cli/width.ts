import type { GlobalOptions, World } from './world.js';

/** Characters in a line of what is shown: those of the terminal, or many where a file or a program takes it. */
export const widthOf = (world: World, { uscita }: GlobalOptions): number =>
  world.stdout.isTerminal && uscita === undefined ? world.stdout.width : 160;
