import { completionText } from '../../text/completion.js';
import { SCRIPTS, type Shell } from '../completion/scripts.js';
import type { GlobalOptions, Outcome, World } from '../world.js';

/** What a shell is given so that it completes the words of `zerosei`: bytes, that no screen breaks into lines. */
export const completion = (_world: World, _options: GlobalOptions, [shell]: readonly unknown[]): Outcome => ({
  status: 'ok',
  result: Buffer.from(SCRIPTS[shell as Shell]),
  next: completionText.installed[shell as Shell],
});
