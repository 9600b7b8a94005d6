import type { View } from '../archive.js';
import { pictureOf, withStore } from '../archive.js';
import { askText } from '../ask.js';
import { type Choice, choose } from '../choose.js';
import type { GlobalOptions, World } from '../world.js';

/** Where questions of the guided mode are put, and what they may know. */
export interface Desk {
  readonly world: World;
  readonly options: GlobalOptions;
  /** The folders from which files were taken, the last one first. */
  readonly folders: readonly string[];
  tookFrom(folder: string): void;
  /** How many questions have been put. */
  questions(): number;
  choose<T>(question: string, choices: readonly Choice<T>[], marked?: number): Promise<T>;
  ask(question: string, check?: (text: string) => string | true, proposal?: string): Promise<string>;
  view(): Promise<View>;
}

/** The desk at which a course is worked on; `folders` are those that files were taken from before. */
export function deskIn(world: World, options: GlobalOptions, folders: string[]): Desk {
  let questions = 0;
  return {
    world,
    options,
    folders,
    tookFrom: (folder) => {
      folders.splice(0, folders.length, folder, ...folders.filter((one) => one !== folder));
    },
    questions: () => questions,
    choose: (question, choices, marked) => {
      questions += 1;
      return choose(world, question, choices, marked);
    },
    ask: (question, check = () => true, proposal = '') => {
      questions += 1;
      return askText(world, question, proposal, check);
    },
    view: () => withStore(world, options, pictureOf),
  };
}
