import { join } from 'node:path';
import { dayOf } from '../../domain/calendar.js';
import { buildChecklists } from '../../domain/checklist/build.js';
import type { Checklist } from '../../domain/checklist/checklist.js';
import type { Split } from '../../domain/rosters/roster.js';
import { type ChecklistFormat, EXTENSIONS } from '../../report/formats.js';
import { checklistFileName, rosterFileNames } from '../../report/rosters/file-names.js';
import { checklistsText, rostersText } from '../../text/rosters-made.js';
import { pictureOf, withStore } from '../archive.js';
import { fileLines } from '../file-lines.js';
import { CHECKLIST_FORMS } from '../roster-forms.js';
import { sessionCode } from '../session-code.js';
import type { GlobalOptions, Outcome, World } from '../world.js';
import { writeWhole } from '../write-file.js';

/** Options of the desk's lists, as those of the rosters that they stand beside. */
export interface ChecklistOptions extends GlobalOptions {
  readonly formato: ChecklistFormat;
  readonly cartella: string;
  readonly per?: Split;
}

/** Writes the desk's checking list of each session: for internal use, and no edition of the roster. */
export const checklists = (world: World, options: ChecklistOptions, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { picture, settings } = await pictureOf(store);
    const codes = (given as string[]).map((text) => sessionCode(picture, text));
    const made = buildChecklists(picture, settings, {
      date: options.oggi ?? dayOf(world.now()),
      ...(options.per && { split: options.per }),
      ...(codes.length > 0 && { sessions: codes }),
    });
    const names = rosterFileNames(picture.sessions.map(({ session }) => session));
    const lines: string[] = [];
    for (const list of made)
      lines.push(await write(world, options, list, checklistFileName(names.get(list.session.code) as string)));
    return {
      status: 'ok',
      result: fileLines(world.stdout, options.cartella, lines),
      summary: checklistsText.made(made.length, options.cartella),
      next: made.length === 0 ? rostersText.noSessions : checklistsText.next,
    };
  });

async function write(world: World, { cartella, formato }: ChecklistOptions, list: Checklist, name: string) {
  const path = join(cartella, `${name}${EXTENSIONS[formato][0]}`);
  const { content, pages, missingCharacters = [] } = await CHECKLIST_FORMS[formato](list);
  await writeWhole(world, path, content);
  const { rows, waiting, off } = list;
  return (
    checklistsText.line(path, [rows.length, waiting.length, off.length], pages) + rostersText.missing(missingCharacters)
  );
}
