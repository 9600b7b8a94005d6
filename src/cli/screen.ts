import { onScreen } from '../report/screen.js';
import { wrapped } from '../report/wrapped.js';
import type { Output, World } from './world.js';

/**
 * The world with its screens made safe: the one place through which every word shown to a person passes, whatever said
 * it. A text is for people; bytes are data for a program, and go as they are.
 */
export const guarded = (world: World): World => ({
  ...world,
  stdout: safe(world.stdout, world),
  stderr: safe(world.stderr, world),
});

const safe = (output: Output, { env }: World): Output => {
  const painted = output.isTerminal && !env['NO_COLOR'];
  return through(output, (content) =>
    output.write(typeof content === 'string' ? forPeople(content, output, painted) : content),
  );
};

/** The same screen, of the size that it has at each moment, written to in another way. */
export const through = (output: Output, write: Output['write']): Output => ({
  isTerminal: output.isTerminal,
  get width() {
    return output.width;
  },
  get height() {
    return output.height;
  },
  stream: output.stream,
  write,
});

/** A text as a person sees it: in a terminal broken between words, whatever said it. */
function forPeople(text: string, { isTerminal, width }: Output, painted: boolean): string {
  const shown = onScreen(text, { painted });
  return isTerminal ? wrapped(shown, width) : shown;
}

/** A result in a form for programs, as it goes to stdout: as it is, made safe where a person looks at it in a terminal. */
export const asData = (text: string, { isTerminal }: Output): Uint8Array =>
  Buffer.from(isTerminal ? onScreen(text) : text);
