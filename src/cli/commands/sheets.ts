import { Failure } from '../../domain/failure.js';
import type { Split } from '../../domain/rosters/roster.js';
import {
  CHECKLIST_FORMATS,
  type ChecklistFormat,
  ROSTER_FORMATS,
  type RosterFormat,
  SIZED_FORMATS,
} from '../../report/formats.js';
import type { GlobalOptions, Outcome, World } from '../world.js';

interface Options extends GlobalOptions {
  readonly formato: RosterFormat | ChecklistFormat;
  readonly cartella: string;
  readonly per?: Split;
  readonly elencoInterno?: boolean;
  readonly caratteriGrandi?: boolean;
  readonly novita?: boolean;
  readonly edizione?: string;
}

/** What `fogli` writes: the rosters to sign or, apart from them, the desk's checking lists; an edition again; or only what has changed. */
export const sheets = async (world: World, options: Options, words: readonly unknown[]): Promise<Outcome> => {
  const { elencoInterno, novita, edizione, formato, ...rest } = options;
  if (novita) return (await import('./roster-news.js')).rosterNews(world, rest, words);
  if (elencoInterno) {
    const { checklists } = await import('./checklists.js');
    return checklists(world, { ...rest, formato: among(CHECKLIST_FORMATS, formato) }, words);
  }
  const format = among(ROSTER_FORMATS, formato);
  const sized: readonly string[] = SIZED_FORMATS;
  if (rest.caratteriGrandi && !sized.includes(format)) {
    const only = ['--caratteri-grandi', `--formato ${SIZED_FORMATS.join(', ')}`];
    throw new Failure({ kind: 'bad-usage', code: 'only-with', words: only });
  }
  if (edizione !== undefined) {
    const { reprint } = await import('./reprint.js');
    return reprint(world, { ...rest, edizione, formato: format }, words);
  }
  const { rosters } = await import('./rosters.js');
  return rosters(world, { ...rest, formato: format }, words);
};

/** The format, if what is written can have it. */
function among<F extends string>(formats: readonly F[], given: string): F {
  const found = formats.find((one) => one === given);
  if (found !== undefined) return found;
  const words = ['--formato', given, formats.join(', ')];
  throw new Failure({ kind: 'bad-usage', code: 'commander.invalidArgument', words });
}
