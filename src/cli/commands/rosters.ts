import { basename, join } from 'node:path';
import { dayOf } from '../../domain/calendar.js';
import { Failure } from '../../domain/failure.js';
import { isWithheld } from '../../domain/findings/withheld.js';
import { buildRosters, type RosterOptions } from '../../domain/rosters/build.js';
import type { Roster, Split, Trial } from '../../domain/rosters/roster.js';
import { QUEUE } from '../../domain/rosters/split.js';
import { isLetterheadUsual } from '../../domain/settings.js';
import type { RosterFormat } from '../../report/formats.js';
import { olderRosters, rosterFileNames } from '../../report/rosters/file-names.js';
import { rostersText } from '../../text/rosters-made.js';
import { settingsText } from '../../text/settings.js';
import { hasSlip } from '../../text/slip.js';
import { pictureOf, type View, withStore } from '../archive.js';
import { fileLines } from '../file-lines.js';
import { filesIn } from '../files.js';
import { type ReadySheet, readySheets, takePlaces } from '../rosters/files.js';
import { linesOf } from '../rosters/line.js';
import { planFull, planSupplement } from '../rosters/plan.js';
import { filesOf } from '../rosters/sheet-files.js';
import { sessionCode } from '../session-code.js';
import { type GlobalOptions, type Outcome, signature, type World } from '../world.js';
import { dropAll } from '../write-file.js';

interface Options extends GlobalOptions {
  readonly formato: RosterFormat;
  readonly cartella: string;
  readonly per?: Split;
  readonly bozza?: boolean;
  readonly prova?: boolean;
  readonly supplemento?: boolean;
  readonly unico?: boolean;
  readonly caratteriGrandi?: boolean;
}

/**
 * Writes the roster of each session and records it as an edition; one that makes no sense is withheld, and said. The files
 * are all on the disk before the editions are recorded, and take their names after: killed between the two, an edition may
 * lack its file, which the next time is written again as the same edition; never has a paper a number that the archive does
 * not know, and might give to another.
 */
export const rosters = (world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const seen = store.history();
    const view = await pictureOf(store);
    const asked = rosterOptions(world, options, view, given as string[]);
    const made = buildRosters(view.picture, view.settings, asked);
    const withheld = made.filter(({ session }) => isWithheld(session.code, view.picture.findings));
    const names = rosterFileNames(view.picture.sessions.map(({ session }) => session));
    const plans = made
      .filter((roster) => !withheld.includes(roster))
      .map((roster) => {
        const sessionName = names.get(roster.session.code) as string;
        return options.supplemento
          ? planSupplement(roster, view, { options: asked, sessionName })
          : planFull(roster, view, sessionName);
      });
    const printed = plans.filter((plan) => 'roster' in plan);
    const without = plans.filter((plan) => 'because' in plan);
    if (printed.length === 0 && without.some(({ because }) => because === 'no-edition'))
      throw new Failure({ kind: 'nothing-to-supplement', sessions: without.map(({ session }) => session) });

    const look = { largeType: options.caratteriGrandi === true, scannable: view.settings.scannable === 'sì' };
    const place = { folder: options.cartella, format: options.formato, look, register: view.register };
    const joint = { joint: options.unico === true, named: (given as string[]).length > 0 };
    const sheets = await readySheets(world, place, filesOf(printed, { ...joint, ...look }));
    const news = printed.flatMap(({ printing }) => (printing?.is === 'new' ? [[printing.edition]] : []));
    try {
      if (news.length > 0) store.recordIssued(news, signature(world, options), seen);
    } catch (error) {
      await dropAll(sheets);
      throw error;
    }
    await takePlaces(world, sheets);

    const rostersPrinted = printed.map(({ roster }) => roster);
    const older = printed.length > 0 ? await olderOnes(world, options, sheets, names) : [];
    const open = view.picture.findings.filter(({ severity }) => severity === 'errore').length;
    return {
      status: withheld.length > 0 ? 'problems' : 'ok',
      result: fileLines(world.stdout, options.cartella, sheets.map(linesOf)),
      summary: [
        ...withheld.map(({ session }) => rostersText.withheld(session.code)),
        ...plans.flatMap(({ told }) => told),
        ...sheets.flatMap(({ path, aside }) => (aside === undefined ? [] : rostersText.aside(path, aside))),
        ...(asked.trial ? [rostersText.tried] : []),
        ...(options.formato === 'csv' && rostersPrinted.some(({ supplement }) => hasSlip(supplement))
          ? [rostersText.noSlip]
          : []),
        ...(printed.length > 0 || !options.supplemento ? [rostersText.made(printed.length, options.cartella)] : []),
        ...older,
        ...undivided(options, rostersPrinted),
        ...(printed.length > 0 ? unsaidLetterhead(view) : []),
        ...(open > 0 ? [rostersText.openErrors(open)] : []),
      ].join('\n'),
      ...(made.length === 0
        ? { next: rostersText.noSessions }
        : printed.length > 0 && { next: rostersText.next(options.formato, view.settings.folder.length > 0) }),
    };
  });

/** The rosters of these sessions that stand in the folder under an earlier name: nobody should print those. */
async function olderOnes(
  world: World,
  options: Options,
  written: readonly ReadySheet[],
  names: ReadonlyMap<string, string>,
): Promise<string[]> {
  const files = (await filesIn(world, options.cartella)).map((path) => basename(path));
  const now = new Map(
    written.flatMap(({ rosters, path }) => rosters.map(({ session }) => [session.code, path] as const)),
  );
  const sessions = written.flatMap(({ rosters }) => rosters.map(({ session }) => session));
  return olderRosters(files, sessions, names).map(({ file, session: { code, date } }) =>
    rostersText.older(join(options.cartella, file), code, date, basename(now.get(code) as string)),
  );
}

/** What nobody was asked and is on paper all the same: said until there is an edition, the first included. */
const unsaidLetterhead = ({ settings, register }: View): string[] =>
  isLetterheadUsual(settings) && !register.some(({ kind }) => kind === 'edition')
    ? [settingsText.usualLetterhead(settings.letterhead)]
    : [];

const trialOf = ({ bozza, prova }: Options): Trial | undefined => (prova ? 'prova' : bozza ? 'bozza' : undefined);

/** Which rosters that were to be split have one sheet, and why. */
function undivided({ per }: Options, printed: readonly Roster[]): string[] {
  const whole = printed.filter(({ sheets: [only, ...more] }) => more.length === 0 && (only?.rows.length ?? 0) > 0);
  const codes = whole.map(({ session }) => session.code);
  return per === undefined || codes.length === 0 ? [] : [rostersText.oneSheet(per, codes, QUEUE)];
}

function rosterOptions(world: World, options: Options, { picture }: View, given: readonly string[]): RosterOptions {
  const trial = trialOf(options);
  return {
    date: options.oggi ?? dayOf(world.now()),
    ...(trial && { trial }),
    ...(options.per && { split: options.per }),
    ...(given.length > 0 && { sessions: given.map((text) => sessionCode(picture, text)) }),
  };
}
