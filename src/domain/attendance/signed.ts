import type { SourceFile } from '../facts.js';
import { isPartOf, nameKey, unitsOf } from '../identity/names/written-name.js';
import type { Kept } from '../issued.js';
import { compareOrigins, type Origin } from '../origin.js';
import type { AttendanceRow } from '../paper-rows.js';
import type { CourseSession } from '../registrations/course-sessions.js';
import { sessionsNamed } from '../registrations/session-named.js';
import type { RosterRow } from '../rosters/roster.js';
import { compareVersions, rowsInForce } from '../versions.js';
import { type Sheet, type SheetRow, sheetFinder } from './sheets.js';

/** What was keyed in of one row of a sheet, or of somebody who is not on it. */
export interface SignedRow {
  readonly session: string;
  readonly sheet?: Sheet;
  /** The row of the sheet; absent for whoever is not printed on it. */
  readonly row?: SheetRow;
  /** Of somebody not printed: the lettered row, if it is said. */
  readonly label?: string;
  readonly said: AttendanceRow;
}

/** A row keyed in that is not one of the paper's: nothing of it counts until it is put right. */
export interface Mismatch {
  readonly origin: Origin;
  readonly session?: string;
  readonly edition?: number;
  /** The row or the name as written. */
  readonly said: string;
  readonly because: 'session' | 'no-sheet' | 'edition' | 'row' | 'name' | 'nobody' | 'several' | 'both';
  /** Of `name`: who stands in that row of the sheet. */
  readonly printed?: string;
}

/** What was keyed in, in force. */
export interface Signed {
  readonly rows: readonly SignedRow[];
  readonly mismatches: readonly Mismatch[];
}

interface Keyed {
  /** What it is about: two that say the same key are two versions. */
  readonly key: string;
  readonly origin: Origin;
  readonly signed?: SignedRow;
  readonly mismatch?: Mismatch;
}

/**
 * Places what was keyed in on the sheets that were signed. Of two versions of one row the later counts. A row that does not
 * fit its sheet counts for nothing, and does not take the place of one that does.
 */
export function signedOf(
  rows: readonly AttendanceRow[],
  files: ReadonlyMap<string, SourceFile>,
  sessions: readonly CourseSession[],
  issued: readonly Kept[],
): Signed {
  if (rows.length === 0) return { rows: [], mismatches: [] };
  const find = sheetFinder(issued, new Map(sessions.map(({ code, date }) => [code, date])));
  const keyed = rows.map((row) => placed(row, sessions, find));
  const good = keyed.filter(({ signed }) => signed !== undefined);
  const inForce = rowsInForce(good, files, ({ key }) => key);
  const isOlder = (a: Origin, b: Origin | undefined) => {
    const [mine, other] = [files.get(a.file), files.get(b?.file ?? '')];
    return mine !== undefined && other !== undefined && compareVersions(mine.version, other.version) < 0;
  };
  const bad = keyed.filter(({ mismatch }) => mismatch !== undefined);
  return {
    rows: [...inForce.values()]
      .flatMap((versions) => versions.at(-1)?.signed ?? [])
      .toSorted((a, b) => compareOrigins(a.said.origin, b.said.origin)),
    mismatches: [...rowsInForce(bad, files, ({ key }) => key).values()]
      .flat()
      .filter(({ key, origin }) => !isOlder(origin, inForce.get(key)?.[0]?.origin))
      .flatMap(({ mismatch }) => mismatch ?? [])
      .toSorted((a, b) => compareOrigins(a.origin, b.origin)),
  };
}

function placed(said: AttendanceRow, sessions: readonly CourseSession[], find: ReturnType<typeof sheetFinder>): Keyed {
  const { origin, edition, rowLabel } = said;
  const who = rowLabel ?? nameOf(said);
  const wrong = (because: Mismatch['because'], more: Partial<Mismatch> = {}): Keyed => ({
    key: [more.session ?? said.session, more.edition ?? edition ?? '', rowLabel ?? nameKey(said)].join('|'),
    origin,
    mismatch: { origin, said: who, because, ...more },
  });
  const [session, ...others] = sessionsNamed(said.session, sessions);
  if (session === undefined || others.length > 0) return wrong('session', { said: said.session });
  const { code } = session;
  const sheet = find(code, edition);
  if (sheet === 'unknown') return wrong('edition', { session: code, said: edition ?? '' });
  const signed = (row: SheetRow | undefined, on: Sheet | undefined): Keyed => {
    const label = row?.label ?? rowLabel;
    return {
      key: [code, on?.edition ?? '', label ?? nameKey(said)].join('|'),
      origin,
      signed: { session: code, said, ...(on && { sheet: on }), ...(row ? { row } : label !== undefined && { label }) },
    };
  };
  if (rowLabel !== undefined && /^\d+$/.test(rowLabel)) {
    if (sheet === 'none') return wrong('no-sheet', { session: code });
    const about = { session: code, edition: sheet.edition };
    const label = String(Number(rowLabel));
    const row = sheet.rows.get(label) ?? sheet.struck.get(label);
    if (!row) return wrong('row', about);
    return agrees(said, row)
      ? signed(row, sheet)
      : wrong('name', { ...about, said: `${rowLabel} ${nameOf(said)}`, printed: nameOf(row.printed) });
  }
  if (rowLabel !== undefined && !WALK_IN.test(rowLabel)) return wrong('row', { session: code });
  const on = sheet === 'none' ? undefined : sheet;
  // In a free row nobody is absent: whoever is named there signed, or is to be left out.
  if (rowLabel !== undefined && said.presence === 'absent' && nameOf(said) !== '')
    return wrong('both', { session: code, said: `${rowLabel} ${nameOf(said)}`, ...(on && { edition: on.edition }) });
  if (rowLabel !== undefined) return signed(undefined, on);
  const [only, ...more] = on ? rowsNamed(said, on) : [];
  if (more.length > 0) return wrong('several', { session: code, ...(on && { edition: on.edition }) });
  if (!only && said.presence !== 'present')
    return wrong('nobody', { session: code, ...(on && { edition: on.edition }) });
  return signed(only, on);
}

/** The rows for those who were not on the roster: `A1`. */
const WALK_IN = /^[A-Z]\d+$/;

/** Whether a row keyed in names whom the sheet has there, as printed or as corrected by hand. */
const agrees = (said: AttendanceRow, { printed, before }: SheetRow): boolean =>
  [printed, ...before].some((row) => names(said, row));

/** Whether a row keyed in names somebody; nobody named is nobody else. */
function names(said: AttendanceRow, printed: RosterRow): boolean {
  const [written, known] = [unitsOf(said), unitsOf(printed)];
  if (written.length === 0 || known.length === 0) return true;
  const isSurname = said.givenName === undefined && said.fullName === undefined;
  return (
    nameKey(said) === nameKey(printed) ||
    isPartOf(written, known) ||
    (isSurname && written.every((unit) => known.includes(unit)))
  );
}

/** The rows of a sheet that a name means: those of that very name, else those that hold all of it. */
function rowsNamed(said: AttendanceRow, { rows }: Sheet): readonly SheetRow[] {
  const all = [...rows.values()];
  const exact = all.filter(({ printed }) => nameKey(printed) === nameKey(said));
  return exact.length > 0 ? exact : all.filter((row) => unitsOf(row.printed).length > 0 && agrees(said, row));
}

/** A name as one writes it. */
const nameOf = ({ surname = '', givenName = '', ...more }: Pick<AttendanceRow, 'surname' | 'givenName' | 'fullName'>) =>
  (more.fullName ?? `${surname} ${givenName}`).trim();
