import { relative } from 'node:path';
import { Failure } from '../../domain/failure.js';
import { guidedText } from '../../text/guided.js';
import { word } from '../../text/words.js';
import { dropTyped } from '../ask.js';
import { through } from '../screen.js';
import { EXIT_CODES, type Output, type Performed, type World } from '../world.js';
import { composed, type Piece } from './compose.js';
import { deskIn } from './desk.js';
import { generalWords, type Place } from './place.js';

/** Something that one may want to do: the command that does it, and what is asked to complete it. */
export interface Job {
  readonly title: string;
  readonly words: readonly Piece[];
}

/** What the front of the program does for every command line: also for those that are composed here. */
export interface Front {
  perform(args: readonly string[], world: World): Promise<Performed>;
  explain(error: unknown, world: World): Promise<number>;
}

/** Somebody at work on a course. */
export interface Sitting {
  readonly front: Front;
  /** In the folder of the course, its archive kept open. */
  readonly world: World;
  /** Where the person sat down: other folders are named from there. */
  readonly outside: World;
  readonly place: Place;
  /** The folders from which files were taken, the last one first. */
  readonly folders: string[];
}

/** A job that is chosen, and the place in which one goes on after it, where it is another. */
export interface JobTurn {
  readonly is: 'job';
  readonly job: Job;
  readonly opens?: Place;
}

/** What is chosen in a menu. */
export type Turn =
  | JobTurn
  | { readonly is: 'place'; readonly place: Place }
  | { readonly is: 'menu' }
  | { readonly is: 'start' }
  | { readonly is: 'leave' };

/**
 * Asks what a job needs and gives its command, showing how it would be typed; its exit code, or none for who went back
 * before it began. Fails where the person leaves.
 */
export async function doJob(sitting: Sitting, job: Job): Promise<number | undefined> {
  const { front, world, place, folders } = sitting;
  const asked = await composed(job.words, deskIn(world, place.options, folders));
  if (asked === undefined) return undefined;
  const words = [...asked, ...generalWords(world, place)];
  await tell(world, `\n${guidedText.title(job.title)}`);
  const { screen, lines } = counted(world.stdout);
  const { code, interrupted } = await front.perform(words, { ...world, stdout: screen });
  await dropTyped(world);
  if (interrupted === 'ctrl-c') throw new Failure({ kind: 'interrupted', by: 'ctrl-c' });
  const done = code === EXIT_CODES.ok || code === EXIT_CODES.problems;
  if (done) await tell(world, told(sitting, words, lines() > world.stdout.height).join('\n'));
  return code;
}

/** What is said after a job: where its result is, and how it would be asked for in one line. */
function told({ outside, place }: Sitting, words: readonly string[], isLong: boolean): string[] {
  const written = words.includes('--uscita') ? words[words.indexOf('--uscita') + 1] : undefined;
  const typed = ['zerosei', ...words].map(word).join(' ');
  const folder = relative(outside.folder, place.folder);
  return [
    ...(isLong ? [guidedText.scroll] : []),
    ...(written === undefined ? [] : [guidedText.written(written)]),
    folder === '' ? guidedText.inFuture(typed) : guidedText.inFutureIn(folder, typed),
  ];
}

/** A screen that knows how many lines it has shown. */
function counted(output: Output): { readonly screen: Output; lines(): number } {
  let lines = 0;
  const screen = through(output, (content) => {
    if (typeof content === 'string') lines += content.split('\n').length - 1;
    return output.write(content);
  });
  return { screen, lines: () => lines };
}

/** A line of the conversation. */
export const tell = async ({ stderr }: World, text: string): Promise<void> => stderr.write(`${text}\n`);
