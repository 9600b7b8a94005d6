import { outdatedLetters } from '../../domain/letters/outdated.js';
import { letterRegister } from '../../domain/letters/register.js';
import { letterFileName } from '../../report/letters/file-names.js';
import { letterListing, letterOverview } from '../../report/letters/register.js';
import { lettersText as text } from '../../text/letters/letters.js';
import { pictureOf, withStore } from '../archive.js';
import { type ListOptions, shown } from '../listing.js';
import type { Outcome, World } from '../world.js';

/** Every letter made ready so far; which of those not sent should not be sent any more. */
export const letters = (world: World, options: ListOptions): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { picture, register } = await pictureOf(store);
    const letters = letterRegister(register, picture.decisions);
    const outdated = outdatedLetters(picture);
    return {
      status: 'ok',
      result: await shown(
        world,
        options,
        options.formato === 'testo' ? letterOverview(letters, picture) : letterListing(letters),
      ),
      ...(outdated.length > 0 && { summary: text.outdated(outdated.map(letterFileName)) }),
    };
  });
