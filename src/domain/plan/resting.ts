import type { Decided } from '../decisions.js';
import { lastSet, latestOf } from '../editions/register.js';
import type { FindingOf } from '../findings/finding.js';
import { groupBy, unique } from '../group.js';
import type { Picture } from '../picture.js';

/** An entry that rests on another: what of it does not hold, or not as it was, without that one. */
export interface Resting {
  readonly entry: number;
  /** Decisions that would have no object. */
  readonly decisions: number;
  /** Sessions whose roster, printed by it, would no longer be as printed, or otherwise than it is. */
  readonly sessions: readonly string[];
}

/** The later entries that rest on `entry`, from the pictures with it and without it; in order. */
export function restingOn(entry: number, before: Picture, after: Picture): Resting[] {
  const asleep = groupBy(fallingAsleep(before, after), (one) => one.entry);
  const sheets = groupBy(sheetsChanged(before, after), (one) => one.entry);
  return unique([...asleep.keys(), ...sheets.keys()])
    .filter((one) => one > entry)
    .toSorted((a, b) => a - b)
    .map((one) => ({
      entry: one,
      decisions: asleep.get(one)?.length ?? 0,
      sessions: (sheets.get(one) ?? []).map(({ session }) => session),
    }));
}

/** Decisions that have an object in the first picture and none in the second, though they are in force in both. */
export function fallingAsleep(before: Picture, after: Picture): Decided[] {
  const asleep = new Set(before.dormant.map(idOf));
  return after.dormant.filter((one) => !asleep.has(idOf(one)));
}

const idOf = ({ entry, position }: Decided): string => `${entry}.${position}`;

/** The last editions of the rosters that would have to be printed anew, and not for what is so already. */
function sheetsChanged(before: Picture, after: Picture): { readonly entry: number; readonly session: string }[] {
  const content = ({ values }: FindingOf<'FOG-03'>) => JSON.stringify(values);
  const known = new Set(toReprint(before).map(content));
  return toReprint(after)
    .filter((one) => !known.has(content(one)))
    .flatMap(({ values: { session } }) => {
      const set = lastSet(after.issued, session);
      return set ? [{ entry: latestOf(set).entry, session }] : [];
    });
}

/** The rosters that are no longer as they were last printed. */
export const toReprint = ({ findings }: Picture): FindingOf<'FOG-03'>[] =>
  findings.filter((one): one is FindingOf<'FOG-03'> => one.rule === 'FOG-03');
