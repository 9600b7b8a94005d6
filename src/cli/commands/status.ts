import { undoneBy } from '../../domain/history.js';
import { asJson } from '../../report/as-json.js';
import type { AnswerFormat } from '../../report/formats.js';
import { type Status, statusAsText, statusOf } from '../../report/status.js';
import type { Store } from '../../store/store.js';
import { archivePath, pictureOf, withStore } from '../archive.js';
import type { GlobalOptions, Outcome, World } from '../world.js';

interface Options extends GlobalOptions {
  readonly formato: AnswerFormat;
}

/** The whole course on one screen, and what to do next. */
export const status = (world: World, options: Options): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const found = await statusIn(store);
    const shown: { readonly [F in AnswerFormat]: () => string } = {
      testo: () => statusAsText(found, options.archivio ?? archivePath(world, options)),
      json: () => asJson(found),
    };
    return { status: 'ok', result: shown[options.formato]() };
  });

/** How the course of an archive stands. */
export async function statusIn(store: Store): Promise<Status> {
  const view = await pictureOf(store);
  const history = store.history();
  const undone = undoneBy(history);
  const imports = history.filter(({ kind, number }) => kind === 'import' && !undone.has(number)).length;
  return statusOf(view.picture, view.settings, imports);
}
