import { basename, join } from 'node:path';
import { dayOf } from '../../domain/calendar.js';
import { buildRosters, type RosterOptions } from '../../domain/rosters/build.js';
import type { Roster, Split } from '../../domain/rosters/roster.js';
import { QUEUE } from '../../domain/rosters/split.js';
import { isWithheld } from '../../domain/rosters/withheld.js';
import { EXTENSIONS, type RosterFormat } from '../../report/formats.js';
import { olderRosters, rosterFileNames } from '../../report/rosters/file-names.js';
import { rostersText } from '../../text/rosters-made.js';
import { pictureOf, type View, withStore } from '../archive.js';
import { filesIn } from '../files.js';
import { ROSTER_FORMS } from '../roster-forms.js';
import { sessionCode } from '../session-code.js';
import type { GlobalOptions, Outcome, World } from '../world.js';
import { writeWhole } from '../write-file.js';

interface Options extends GlobalOptions {
  readonly formato: RosterFormat;
  readonly cartella: string;
  readonly per?: Split;
  readonly bozza?: boolean;
}

/** Writes the roster of each session; one that makes no sense is withheld, and said. */
export const rosters = (world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const view = await pictureOf(store);
    const made = buildRosters(view.picture, view.settings, rosterOptions(world, options, view, given as string[]));
    const withheld = made.filter(({ session }) => isWithheld(session.code, view.picture.findings));
    const printed = made.filter((roster) => !withheld.includes(roster));
    const names = rosterFileNames(view.picture.sessions.map(({ session }) => session));
    const lines: string[] = [];
    for (const roster of printed) {
      lines.push(await write(world, options, roster, names.get(roster.session.code) as string));
    }
    const older = printed.length > 0 ? await olderOnes(world, options, printed, names) : [];

    const open = view.picture.findings.filter(({ severity }) => severity === 'errore').length;
    return {
      status: withheld.length > 0 ? 'problems' : 'ok',
      result: lines.map((line) => `${line}\n`).join(''),
      summary: [
        ...withheld.map(({ session }) => rostersText.withheld(session.code)),
        rostersText.made(printed.length, options.cartella),
        ...older,
        ...undivided(options, printed),
        ...(open > 0 ? [rostersText.openErrors(open)] : []),
      ].join('\n'),
      next: made.length === 0 ? rostersText.noSessions : rostersText.next,
    };
  });

/** The rosters of these sessions that stand in the folder under an earlier name: nobody should print those. */
async function olderOnes(
  world: World,
  options: Options,
  printed: readonly Roster[],
  names: ReadonlyMap<string, string>,
): Promise<string[]> {
  const files = (await filesIn(world, options.cartella)).map((path) => basename(path));
  const sessions = printed.map(({ session }) => session);
  return olderRosters(files, sessions, names).map(({ file, session: { code, date } }) =>
    rostersText.older(join(options.cartella, file), code, date, fileName(names.get(code) as string, options)),
  );
}

/** The file of a roster by the name of its session. */
const fileName = (name: string, { bozza, formato }: Pick<Options, 'bozza' | 'formato'>): string =>
  `${name}${bozza ? '-bozza' : ''}${EXTENSIONS[formato][0]}`;

/** Which rosters that were to be split have one sheet, and why. */
function undivided({ per }: Options, printed: readonly Roster[]): string[] {
  const whole = printed.filter(({ sheets: [only, ...more] }) => more.length === 0 && (only?.rows.length ?? 0) > 0);
  const codes = whole.map(({ session }) => session.code);
  return per === undefined || codes.length === 0 ? [] : [rostersText.oneSheet(per, codes, QUEUE)];
}

function rosterOptions(world: World, options: Options, { picture }: View, given: readonly string[]): RosterOptions {
  return {
    date: options.oggi ?? dayOf(world.now()),
    draft: options.bozza === true,
    ...(options.per && { split: options.per }),
    ...(given.length > 0 && { sessions: given.map((text) => sessionCode(picture, text)) }),
  };
}

async function write(world: World, options: Options, roster: Roster, name: string): Promise<string> {
  const path = join(options.cartella, fileName(name, options));
  const people = roster.sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  const { content, pages, missingCharacters = [] } = await ROSTER_FORMS[options.formato](roster);
  await writeWhole(world, path, content);
  return rostersText.line(path, people, pages) + rostersText.missing(missingCharacters);
}
