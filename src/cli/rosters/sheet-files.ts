import type { Roster } from '../../domain/rosters/roster.js';
import { jointFileName, LARGE_TYPE } from '../../report/rosters/file-names.js';
import type { Look } from '../../report/rosters/look.js';

/** A roster about to be written. */
export interface Sheet {
  readonly roster: Roster;
  /** Name of its file, and of its session's, without ending. */
  readonly name: string;
  readonly sessionName: string;
}

/** A file about to be written, with one roster or, where one file was asked for, with all. */
export interface SheetFile {
  readonly rosters: readonly Roster[];
  readonly name: string;
  readonly sessionName: string;
}

interface Wanted extends Look {
  /** One file for all the sessions. */
  readonly joint: boolean;
  /** The sessions were named; else all are meant, today's and those to come. */
  readonly named: boolean;
}

/** The files in which rosters are written: each its own, or all in one. A file in large type has a name of its own. */
export function filesOf(sheets: readonly Sheet[], { joint, named, largeType }: Wanted): SheetFile[] {
  const suffix = largeType ? LARGE_TYPE : '';
  if (!joint || sheets.length < 2)
    return sheets.map(({ roster, name, sessionName }) => {
      const base = `${sessionName}${suffix}`;
      return { rosters: [roster], sessionName: base, name: base + name.slice(sessionName.length) };
    });
  const rosters = sheets.map(({ roster }) => roster);
  const base = jointFileName(named ? rosters.map(({ session }) => session.code) : undefined) + suffix;
  const trial = rosters[0]?.trial;
  return [{ rosters, sessionName: base, name: trial ? `${base}-${trial}` : base }];
}
