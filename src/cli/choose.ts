import { strongPainter } from '../report/colours.js';
import { wrapped } from '../report/wrapped.js';
import { promptText } from '../text/ask.js';
import { prompt } from './ask.js';
import { questionLines } from './asked.js';
import { fittingNames } from './fitting-names.js';
import type { World } from './world.js';

/** One of several things, chosen with the arrows. */
export interface Choice<T> {
  readonly name: string;
  readonly value: T;
}

/** Lines around the choices besides the question and the keys: a blank one, and one where the cursor rests. */
const AROUND = 2;
/** What stands before a choice, and a column left free, where some terminals would break the line. */
const MARGIN = 3;
/** A window that is drawn by hand tells of every step. */
const STILL_MS = 80;

/**
 * Asks for one of several things, each on a line of its own, as many at once as the screen holds; drawn anew where the
 * screen changes its size. `marked` is the one under the cursor.
 */
export async function choose<T>(world: World, question: string, choices: readonly Choice<T>[], marked = 0): Promise<T> {
  const { stream, width, height, isTerminal } = world.stdout;
  const strong = strongPainter(isTerminal && !world.env['NO_COLOR']);
  const names = fittingNames(
    choices.map(({ name }) => name),
    Math.max(width - MARGIN, 10),
  );
  const keys = wrapped(promptText.keys, width);
  let active = marked;
  const resized = new AbortController();
  let still: NodeJS.Timeout | undefined;
  const onResize = () => {
    clearTimeout(still);
    still = setTimeout(() => resized.abort(), STILL_MS);
  };
  stream.on('resize', onResize);
  try {
    const { answer } = await prompt<{ answer: number }>(
      world,
      {
        type: 'select',
        name: 'answer',
        message: question,
        choices: names.map((name, value) => ({ name, value })),
        default: marked,
        loop: false,
        pageSize: Math.max(height - AROUND - linesOf(questionLines(question, width)) - linesOf(keys), 1),
        theme: {
          style: {
            keysHelpTip: () => keys,
            highlight: (line: string) => {
              active = Math.max(names.indexOf(line.slice(2)), 0);
              return strong(line);
            },
          },
        },
      },
      // What is chosen among may be people, and names go to stdout.
      { on: world.stdout, passing: true, until: resized.signal },
    );
    return (choices[answer] as Choice<T>).value;
  } catch (error) {
    if (!resized.signal.aborted) throw error;
    return choose(world, question, choices, active);
  } finally {
    clearTimeout(still);
    stream.off('resize', onResize);
  }
}

const linesOf = (text: string): number => text.split('\n').length;
