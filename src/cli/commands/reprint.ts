import { editionsOf, lastSet } from '../../domain/editions/register.js';
import { Failure } from '../../domain/failure.js';
import type { Edition, Kept } from '../../domain/issued.js';
import type { RosterFormat } from '../../report/formats.js';
import { editionFileName, rosterFileNames } from '../../report/rosters/file-names.js';
import { rostersText } from '../../text/rosters-made.js';
import { pictureOf, type View, withStore } from '../archive.js';
import { readySheets, takePlaces } from '../rosters/files.js';
import { linesOf } from '../rosters/line.js';
import { filesOf } from '../rosters/sheet-files.js';
import { sessionCode } from '../session-code.js';
import type { GlobalOptions, Outcome, World } from '../world.js';

interface Options extends GlobalOptions {
  readonly formato: RosterFormat;
  readonly cartella: string;
  readonly edizione: string;
  readonly caratteriGrandi?: boolean;
}

/** Writes an edition of a roster again as it was printed, whatever the data say now; nothing is recorded. */
export const reprint = (world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const view = await pictureOf(store);
    const edition = editionNamed(view, given as string[], options.edizione);
    const look = { largeType: options.caratteriGrandi === true, scannable: view.settings.scannable === 'sì' };
    const place = { folder: options.cartella, format: options.formato, look, register: view.register };
    const files = filesOf([{ roster: edition.roster, ...nameOf(edition, view) }], {
      joint: false,
      named: true,
      ...look,
    });
    const sheets = await readySheets(world, place, files);
    await takePlaces(world, sheets);
    return {
      status: 'ok',
      result: sheets.map((sheet) => `${linesOf(sheet)}\n`).join(''),
      summary: [
        rostersText.reprinted(edition),
        ...sheets.flatMap(({ path, aside }) => (aside === undefined ? [] : rostersText.aside(path, aside))),
        ...standing(edition, view),
      ].join('\n'),
    };
  });

/** The edition that a person means by session and number; of a session that is no longer in the calendar by its very code. */
function editionNamed({ picture, register }: View, given: readonly string[], number: string): Kept<Edition> {
  const [text, ...more] = given;
  if (text === undefined || more.length > 0)
    throw new Failure({ kind: 'bad-usage', code: 'only-with', words: ['--edizione', 'un solo INCONTRO'] });
  const session = editionsOf(register, text).length > 0 ? text : sessionCode(picture, text);
  const known = editionsOf(register, session);
  const edition = known.find((one) => String(one.number) === number.trim());
  if (edition) return edition;
  throw new Failure({ kind: 'unknown-edition', session, given: number, known: known.map((one) => String(one.number)) });
}

/** The last full edition bears the name of its session, any other one of its own. */
function nameOf(edition: Kept<Edition>, { picture, register }: View) {
  const { session } = edition.roster;
  const course = picture.sessions.map((one) => one.session);
  const all = course.some(({ code }) => code === session.code) ? course : [...course, session];
  const sessionName = rosterFileNames(all).get(session.code) as string;
  const isLast = lastSet(register, session.code)?.full.number === edition.number;
  return { sessionName, name: isLast ? sessionName : editionFileName(sessionName, edition) };
}

/** What one must know before one puts it on the desk. */
function standing(edition: Kept<Edition>, { picture, register }: View): string[] {
  const { session, number, supplements, annulled } = edition;
  const full = lastSet(register, session)?.full;
  const isGone = !picture.sessions.some((one) => one.session.code === session);
  return [
    ...(annulled ? [rostersText.annulled(edition)] : []),
    ...(!annulled && full && full.number !== (supplements ?? number) ? [rostersText.superseded(edition, full)] : []),
    ...(isGone ? [rostersText.gone(session)] : []),
  ];
}
