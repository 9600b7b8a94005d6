import { join } from 'node:path';
import { dayOf, typedDay } from '../../domain/calendar.js';
import { Failure } from '../../domain/failure.js';
import { buildMinutes } from '../../domain/minutes/build.js';
import type { Minutes } from '../../domain/minutes/minutes.js';
import { EXTENSIONS, type MinutesFormat } from '../../report/formats.js';
import { minutesFileName, rosterFileNames } from '../../report/rosters/file-names.js';
import { decideText } from '../../text/decide.js';
import { minutesText } from '../../text/minutes.js';
import { pictureOf, withStore } from '../archive.js';
import { confirm } from '../ask.js';
import { bytesAt } from '../files.js';
import { MINUTES_FORMS } from '../roster-forms.js';
import { sessionCode } from '../session-code.js';
import type { GlobalOptions, Outcome, World } from '../world.js';
import { writeWhole } from '../write-file.js';

interface Options extends GlobalOptions {
  readonly formato: MinutesFormat;
  readonly cartella: string;
  readonly protocollo?: string;
  readonly dataProtocollo?: string;
  readonly si?: boolean;
}

/** Writes the record of the day of a session. A file that somebody may have changed is replaced by a yes alone. */
export const minutes = (world: World, options: Options, [given]: readonly unknown[]): Promise<Outcome> =>
  withStore(world, options, async (store) => {
    const { picture, settings, register, files } = await pictureOf(store);
    const session = sessionCode(picture, given as string);
    const made = buildMinutes(picture, settings, {
      ...{ session, register, files, date: options.oggi ?? dayOf(world.now()) },
      protocol: protocolOf(options),
    });
    const names = rosterFileNames(picture.sessions.map((one) => one.session));
    const name = minutesFileName(names.get(session) as string);
    return write(world, options, made, join(options.cartella, `${name}${EXTENSIONS[options.formato][0]}`));
  });

function protocolOf({ protocollo, dataProtocollo }: Options): Minutes['protocol'] {
  const date = dataProtocollo === undefined ? undefined : typedDay(dataProtocollo);
  if (dataProtocollo !== undefined && date === undefined)
    throw new Failure({ kind: 'bad-date', given: dataProtocollo });
  return { ...(protocollo !== undefined && { number: protocollo }), ...(date !== undefined && { date }) };
}

async function write(world: World, options: Options, made: Minutes, path: string): Promise<Outcome> {
  const { content, pages } = await MINUTES_FORMS[options.formato](made);
  const there = await bytesAt(world, path);
  const isOther = there !== undefined && !Buffer.from(content).equals(there);
  if (isOther && !(await confirm(world, options, minutesText.overwrites(path))))
    return { status: 'stopped', summary: decideText.refused };
  await writeWhole(world, path, content);
  return {
    status: 'ok',
    result: `${minutesText.line(path, pages)}\n`,
    ...(made.day === undefined && { summary: minutesText.notKeyedIn }),
    next: minutesText.next(made),
  };
}
