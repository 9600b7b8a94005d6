import { letterRegister } from '../../domain/letters/register.js';
import { letterListing } from '../../report/letters/register.js';
import { withStore } from '../archive.js';
import { type ListOptions, shown } from '../listing.js';
import type { Outcome, World } from '../world.js';

/** Every letter made ready so far. */
export const letters = (world: World, options: ListOptions): Promise<Outcome> =>
  withStore(world, options, async (store) => ({
    status: 'ok',
    result: await shown(
      world,
      options,
      letterListing(letterRegister(store.issued(), store.decisions()), options.formato),
    ),
  }));
