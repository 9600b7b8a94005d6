import type { Edition, Kept } from '../issued.js';
import { walkInNumber } from '../rosters/build.js';

/** A full edition with the supplements that go on from it: one set of rows, in which a number means one person. */
export interface EditionSet {
  readonly full: Kept<Edition>;
  /** In the order in which they were printed. */
  readonly supplements: readonly Kept<Edition>[];
}

/** The editions of a session, annulled ones too if they are given, by number. */
export const editionsOf = (issued: readonly Kept[], session: string): readonly Kept<Edition>[] =>
  issued
    .filter((one): one is Kept<Edition> => one.kind === 'edition' && one.session === session)
    .toSorted((a, b) => a.number - b.number);

/**
 * What lies on the desk of a session: the last full edition in force and its supplements in force. A supplement whose full
 * edition was annulled goes on from nothing, and does not count.
 */
export function lastSet(issued: readonly Kept[], session: string): EditionSet | undefined {
  const inForce = editionsOf(issued, session).filter(({ annulled }) => !annulled);
  const full = inForce.findLast(({ supplements }) => supplements === undefined);
  return full && { full, supplements: inForce.filter(({ supplements }) => supplements === full.number) };
}

/** The last edition of a set. */
export const latestOf = ({ full, supplements }: EditionSet): Kept<Edition> => supplements.at(-1) ?? full;

/** The last numbers given in a set, of people and of blank rows, in supplements that were annulled too: their paper may be about. */
export function lastNumbers(register: readonly Kept[], { full }: EditionSet) {
  const mine = editionsOf(register, full.session).filter(
    ({ number, supplements }) => number === full.number || supplements === full.number,
  );
  const sheets = mine.flatMap(({ roster }) => roster.sheets);
  return {
    lastRow: Math.max(0, ...sheets.flatMap(({ rows }) => rows.map(({ number }) => number))),
    lastBlank: Math.max(0, ...sheets.flatMap(({ blankRows }) => blankRows.map(walkInNumber))),
  };
}

/** The number of the next edition of a session: one more than any that was ever given, annulled or not. */
export const nextNumber = (register: readonly Kept[], session: string): number =>
  Math.max(0, ...editionsOf(register, session).map(({ number }) => number)) + 1;
