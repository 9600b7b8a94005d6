import { askKey, askText, type KeyChoice } from '../ask.js';
import { say } from '../say.js';
import type { World } from '../world.js';

/** The keyboard and the screen of a conversation: who answers may be a person or a test. */
export interface Desk {
  /** A line of text; `check` says what is wrong with it, and it is asked again. */
  ask(question: string, check?: (text: string) => string | true): Promise<string>;
  /** One of some things, by its key. */
  choose<T>(question: string, choices: readonly KeyChoice<T>[]): Promise<T>;
  /** Shows people and what is known of them: these go to stdout, the questions to stderr. */
  say(text: string): void | Promise<void>;
  /** Characters in a line of the screen. */
  readonly width: number;
}

/** The desk at which the command was given. */
export const deskOf = (world: World): Desk => ({
  ask: (question, check = () => true) => askText(world, question, '', check),
  choose: (question, choices) => askKey(world, question, choices),
  say: (text) => say(world, text),
  width: world.stdout.width,
});
