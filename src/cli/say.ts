import { wrapped } from '../report/wrapped.js';
import type { World } from './world.js';

/** Shows something in the middle of a conversation; in a terminal broken between words. Names of people go to stdout. */
export const say = async ({ stdout }: Pick<World, 'stdout'>, text: string): Promise<void> =>
  stdout.write(stdout.isTerminal ? wrapped(text, stdout.width) : text);
