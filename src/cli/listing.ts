import type { ListFormat } from '../report/formats.js';
import { type Listing, renderListing } from '../report/listing.js';
import { widthOf } from './width.js';
import type { GlobalOptions, World } from './world.js';

/** Options of every command that shows a list. */
export interface ListOptions extends GlobalOptions {
  readonly formato: ListFormat;
  readonly perExcel?: boolean;
}

/** A list in the form that the options ask for. */
export const shown = (world: World, options: ListOptions, listing: Listing): Promise<string> =>
  renderListing(listing, {
    format: options.formato,
    excel: options.perExcel === true,
    width: widthOf(world, options),
  });

/** Whether the result goes to a terminal whose reader did not ask for plain text (https://no-color.org). */
export const inColour = (world: World, { uscita }: GlobalOptions): boolean =>
  world.stdout.isTerminal && uscita === undefined && !world.env['NO_COLOR'];
