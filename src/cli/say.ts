import type { World } from './world.js';

/** Shows something in the middle of a conversation. Names of people go to stdout. */
export const say = async ({ stdout }: Pick<World, 'stdout'>, text: string): Promise<void> => stdout.write(text);
