import { asJson } from '../../report/as-json.js';
import type { AnswerFormat } from '../../report/formats.js';
import { statusAsText } from '../../report/status.js';
import { archivePath, withStore } from '../archive.js';
import { statusIn } from '../overview.js';
import { dayHere, type GlobalOptions, type Outcome, type World } from '../world.js';

interface Options extends GlobalOptions {
  readonly formato: AnswerFormat;
}

/** The whole course on one screen, and what to do next. */
export const status = (world: World, options: Options): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const found = await statusIn(store);
    const shown: { readonly [F in AnswerFormat]: () => string } = {
      testo: () => statusAsText(found, options.archivio ?? archivePath(world, options), dayHere(world, options)),
      json: () => asJson(found),
    };
    return { status: 'ok', result: shown[options.formato]() };
  });
