import type { ClockTime } from '../calendar.js';
import type { SessionRow } from '../facts.js';
import { Failure } from '../failure.js';
import type { Presence } from '../paper-rows.js';
import type { RosterRow } from '../rosters/roster.js';
import type { Sheet } from './sheets.js';

/** Somebody who was not on the roster, as written at the desk. */
export interface KeyedWalkIn {
  /** `A1`, where the sheet has it. */
  readonly label?: string;
  /** Surname and given name; absent where they cannot be read. */
  readonly name?: string;
  /** Nobody signed there: what looks like ink is none. */
  readonly nobody?: true;
  readonly institution?: string;
  readonly role?: string;
}

/**
 * What a person says of a sheet, by what differs from the rule: everybody signed, from the beginning to the end. Once a
 * sheet is keyed in, who says neither who was absent nor who was there leaves the other rows as they are.
 */
export interface Exceptions {
  readonly absent?: readonly string[];
  readonly illegible: readonly string[];
  /** The only rows that signed; everybody if it is not said. */
  readonly present?: readonly string[];
  readonly late: readonly RowTime[];
  readonly early: readonly RowTime[];
  readonly walkIns: readonly KeyedWalkIn[];
}

/** A row and a time of the day. */
export interface RowTime {
  readonly row: string;
  readonly time: ClockTime;
}

/** A row of a sheet as it is kept. */
export interface KeyedRow {
  readonly label?: string;
  /** Of a row of the sheet: what is printed there. */
  readonly printed?: RosterRow;
  /** Of somebody who was not on it. */
  readonly walkIn?: KeyedWalkIn;
  readonly presence: Presence;
  readonly in?: ClockTime;
  readonly out?: ClockTime;
  /** Of a row read from a scan: which page of it, as `scan-place` writes it. */
  readonly scan?: string;
}

/**
 * Every row of a sheet with what is said of it, then the walk-ins. Fails on a row that the sheet has not, on one said in two
 * ways, on a time that is not of the session: then nothing of it holds. `isFirst`: nothing is keyed in of it yet.
 */
export function keyedRows(sheet: Sheet, session: SessionRow, said: Exceptions, isFirst = true): KeyedRow[] {
  const labels = new Set([
    ...sheet.rows.keys(),
    ...sheet.struck.keys(),
    ...said.walkIns.flatMap(({ label }) => label ?? []),
  ]);
  const presences = presencesSaid(said);
  const late = timesSaid(said.late);
  const early = timesSaid(said.early);
  for (const row of new Set([...presences.keys(), ...late.keys(), ...early.keys()]))
    if (!labels.has(row))
      throw new Failure({
        kind: 'no-such-row',
        row,
        session: session.code,
        edition: sheet.edition,
        rows: Math.max(0, ...[...sheet.rows.keys(), ...sheet.struck.keys()].map(Number)),
      });
  const twice = repeated(said.walkIns.flatMap(({ label }) => label ?? []));
  if (twice !== undefined) throw new Failure({ kind: 'row-said-twice', row: twice });
  const rest: Presence = said.present === undefined ? 'present' : 'absent';
  const timed = (label: string | undefined, presence: Presence) => {
    const [entrance, out] = [late.get(label ?? ''), early.get(label ?? '')];
    if ((entrance ?? out) !== undefined && presence !== 'present')
      throw new Failure({ kind: 'row-said-twice', row: label ?? '' });
    checkTimes(label ?? '', session, entrance, out);
    // Who left early and did not come late was there from the beginning.
    const from = entrance ?? (out === undefined ? undefined : session.start);
    return { presence, ...(from !== undefined && { in: from }), ...(out !== undefined && { out }) };
  };
  const isWhole = isFirst || said.absent !== undefined || said.present !== undefined;
  const rows = [...sheet.rows.values(), ...sheet.struck.values()].flatMap(({ label, printed }) => {
    const isTimed = late.has(label) || early.has(label);
    // Of a row struck out only what is said counts: nobody is expected there.
    const isRest = isWhole && !sheet.struck.has(label);
    if (!isRest && !isTimed && !presences.has(label)) return [];
    return { label, printed, ...timed(label, presences.get(label) ?? (isTimed ? 'present' : rest)) };
  });
  const walkIns = said.walkIns.map((walkIn): KeyedRow => {
    const { label } = walkIn;
    const presence = presences.get(label ?? '') ?? presenceOf(walkIn);
    return { ...(label !== undefined && { label }), walkIn, ...timed(label, presence) };
  });
  return [...rows, ...walkIns];
}

/** What is kept of a row for whoever was not on the sheet: that nobody signed there is an absence of nobody. */
export const presenceOf = ({ name, nobody }: KeyedWalkIn): Presence =>
  nobody ? 'absent' : name === undefined ? 'illegible' : 'present';

/** What is said of each row; fails on one of which two things are said. */
function presencesSaid({ absent = [], illegible, present = [] }: Exceptions): ReadonlyMap<string, Presence> {
  const said = new Map<string, Presence>();
  const lists = { absent, illegible, present };
  for (const presence of ['absent', 'illegible', 'present'] as const)
    for (const row of lists[presence]) {
      if ((said.get(row) ?? presence) !== presence) throw new Failure({ kind: 'row-said-twice', row });
      said.set(row, presence);
    }
  return said;
}

function timesSaid(times: readonly RowTime[]): ReadonlyMap<string, ClockTime> {
  const said = new Map<string, ClockTime>();
  for (const { row, time } of times) {
    if ((said.get(row) ?? time) !== time) throw new Failure({ kind: 'row-said-twice', row });
    said.set(row, time);
  }
  return said;
}

const repeated = (labels: readonly string[]): string | undefined =>
  labels.find((label, index) => labels.indexOf(label) !== index);

/** Fails on a time before the session or after it, and on somebody who left before coming. */
function checkTimes(
  row: string,
  { code, start, end }: SessionRow,
  entrance: ClockTime | undefined,
  out: ClockTime | undefined,
): void {
  for (const time of [entrance, out])
    if (time !== undefined && ((start !== undefined && time < start) || (end !== undefined && time > end)))
      throw new Failure({
        ...{ kind: 'time-outside', row, time, session: code },
        ...(start !== undefined && { start }),
        ...(end !== undefined && { end }),
      });
  if (entrance !== undefined && out !== undefined && out <= entrance)
    throw new Failure({ kind: 'left-before-coming', row, entrance, exit: out });
}
