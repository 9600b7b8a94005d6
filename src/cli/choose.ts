import { strongPainter } from '../report/colours.js';
import { promptText } from '../text/ask.js';
import { cut } from '../text/words.js';
import { prompt } from './ask.js';
import type { World } from './world.js';

/** One of several things, chosen with the arrows. */
export interface Choice<T> {
  readonly name: string;
  readonly value: T;
}

/** Lines that a question takes besides its choices: itself, a blank one, the keys. */
const AROUND = 4;
/** What stands before a choice, and a column left free, where some terminals would break the line. */
const MARGIN = 3;
/** A window that is drawn by hand tells of every step. */
const STILL_MS = 80;

/**
 * Asks for one of several things, each on a line of its own, as many at once as the screen holds; drawn anew where the
 * screen changes its size. `marked` is the one under the cursor.
 */
export async function choose<T>(world: World, question: string, choices: readonly Choice<T>[], marked = 0): Promise<T> {
  const { stream, width, height, isTerminal } = world.stderr;
  const strong = strongPainter(isTerminal && !world.env['NO_COLOR']);
  const names = choices.map(({ name }) => cut(name, Math.max(width - MARGIN, 10)));
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
        pageSize: Math.max(height - AROUND - question.split('\n').length, 1),
        theme: {
          style: {
            keysHelpTip: () => promptText.keys,
            highlight: (line: string) => {
              active = Math.max(names.indexOf(line.slice(2)), 0);
              return strong(line);
            },
          },
        },
      },
      { passing: true, until: resized.signal },
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
