import type { Exceptions, KeyedWalkIn, RowTime } from '../../domain/attendance/keyed.js';
import { Failure } from '../../domain/failure.js';
import { readPresence, readSigningTime } from '../../ingest/values/presence.js';

/** What the person says of a sheet on the command line. */
export interface SaidOptions {
  readonly assenti?: string;
  readonly presenti?: string;
  readonly illeggibili?: string;
  readonly entrateTarde?: string;
  readonly uscite?: string;
  readonly nonPreiscritti?: readonly string[];
}

/** True if anything is said. */
export const saysAnything = (options: SaidOptions): boolean =>
  [
    options.assenti,
    options.presenti,
    options.illeggibili,
    options.entrateTarde,
    options.uscite,
    options.nonPreiscritti,
  ].some((one) => one !== undefined);

/** The exceptions as options say them. */
export const exceptionsSaid = (options: SaidOptions): Exceptions => ({
  ...(options.assenti !== undefined && { absent: rowsIn(options.assenti) }),
  illegible: rowsIn(options.illeggibili),
  ...(options.presenti !== undefined && { present: rowsIn(options.presenti) }),
  late: timesIn(options.entrateTarde),
  early: timesIn(options.uscite),
  walkIns: (options.nonPreiscritti ?? []).map(walkInSaid),
});

/** More rows than any roster has: a range of more is a slip. */
const MOST_ROWS = 20_000;

/** What is said one after the other: parted by commas, semicolons, blanks or the word «e». */
const parted = (text: string): string[] => text.split(/[\s,;]+(?:e[\s,;]+)*/i).filter((part) => part !== '');

/** Rows one after the other, and ranges of them: `4, 17-20 e A1`. */
function rowsIn(text = ''): string[] {
  const parts = parted(text.replace(/\s*[-–]\s*/g, '-'));
  return parts.flatMap((part) => {
    const [, letter = '', from, , to] = /^([a-z]?)(\d{1,5})(?:-([a-z]?)(\d{1,5}))?$/i.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to ?? from)];
    if (from === undefined || last < first || last - first > MOST_ROWS)
      throw new Failure({ kind: 'unclear-rows', given: part });
    return Array.from({ length: last - first + 1 }, (_, index) => `${letter.toUpperCase()}${first + index}`);
  });
}

/** Rows with a time each: `8=10:30, 9-11=10.45`. */
function timesIn(text = ''): RowTime[] {
  const parts = parted(text.replace(/\s*([-–=])\s*/g, '$1'));
  return parts.flatMap((part) => {
    const [rows, typed, ...more] = part.split('=');
    const time = typed === undefined || more.length > 0 ? undefined : readSigningTime(typed);
    if (!rows || time === undefined) throw new Failure({ kind: 'unclear-time', given: part });
    return rowsIn(rows).map((row) => ({ row, time }));
  });
}

/** The free row that a walk-in is said to be in, with a colon or without, and what is said of them. */
export function labelled(text: string): { readonly label?: string; readonly rest: string } {
  const [, label, rest = ''] = /^\s*(?:([a-z]\s*\d+)(?:\s*[:=]|\s))?\s*(.*)$/is.exec(text) ?? [];
  return { ...(label !== undefined && { label: label.replaceAll(/\s/g, '').toUpperCase() }), rest };
}

/** That what looks like ink in a free row is no signature. No surname is so. */
const NOBODY = /^(?:nessun[oa]|nessuna firma)$/i;

/** Somebody who was not on the roster: `A1: ROSSI Maria; IC Esempio; docente`; or that nobody signed there: `A1: nessuno`. */
export function walkInSaid(text: string): KeyedWalkIn {
  const { label, rest } = labelled(text);
  const [name = '', institution = '', ...role] = rest.split(';').map((part) => part.trim());
  if (label !== undefined && NOBODY.test(rest.trim())) return { label, nobody: true };
  if (NOBODY.test(name) || (!/\p{L}{2}/u.test(name) && readPresence(name) !== 'illegible'))
    throw new Failure({ kind: 'unclear-walk-in', given: text });
  const isLegible = readPresence(name) !== 'illegible';
  return {
    ...(label !== undefined && { label }),
    ...(isLegible && { name }),
    ...(institution !== '' && { institution }),
    ...(role.length > 0 && role.join('; ') !== '' && { role: role.join('; ') }),
  };
}
