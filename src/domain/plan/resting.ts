import { certificatesOf } from '../certificates/of-person.js';
import { certificateRegister } from '../certificates/register.js';
import type { Decided } from '../decisions.js';
import { lastSet, latestOf } from '../editions/register.js';
import type { FindingOf } from '../findings/finding.js';
import { groupBy, unique } from '../group.js';
import type { Certificate, Kept, Letter } from '../issued.js';
import { outdatedLetters } from '../letters/outdated.js';
import type { Picture } from '../picture.js';
import type { Person } from '../records.js';

/** An entry that rests on another: what of it does not hold, or not as it was, without that one. */
export interface Resting {
  readonly entry: number;
  /** Decisions that would have no object. */
  readonly decisions: number;
  /** Sessions whose roster, printed by it, would no longer be as printed, or otherwise than it is. */
  readonly sessions: readonly string[];
  /** Signatures of people whom nothing else would name any more. */
  readonly signatures: number;
  /** Numbers of the certificates given to such people; they stay as they are. */
  readonly certificates: readonly number[];
  /** Letters made ready that should no longer be sent. */
  readonly letters: number;
}

/** The pictures with an entry and without it, and the entry that brought each file. */
interface WithAndWithout {
  readonly before: Picture;
  readonly after: Picture;
  readonly broughtBy: ReadonlyMap<string, number>;
}

/** The later entries that rest on `entry`, in order. */
export function restingOn(entry: number, { before, after, broughtBy }: WithAndWithout): Resting[] {
  const byEntry = <T extends { readonly entry: number }>(found: readonly T[]) => groupBy(found, (one) => one.entry);
  const asleep = byEntry(fallingAsleep(before, after));
  const sheets = byEntry(sheetsChanged(before, after));
  const signers = signersLeft(before, after);
  const signed = byEntry(signaturesOf(signers, after, broughtBy));
  const certificates = byEntry(certificatesGiven(signers, after));
  const letters = byEntry(lettersOutdated(before, after));
  return unique([asleep, sheets, signed, certificates, letters].flatMap((one) => [...one.keys()]))
    .filter((one) => one > entry)
    .toSorted((a, b) => a - b)
    .map((one) => ({
      entry: one,
      decisions: asleep.get(one)?.length ?? 0,
      sessions: (sheets.get(one) ?? []).map(({ session }) => session),
      signatures: signed.get(one)?.length ?? 0,
      certificates: (certificates.get(one) ?? []).map(({ number }) => number),
      letters: letters.get(one)?.length ?? 0,
    }));
}

/** Whoever would be known only by having signed, and is now by more. */
function signersLeft(before: Picture, after: Picture): readonly Person[] {
  const known = new Set(before.attendance.people.map(({ code }) => code));
  return after.attendance.people.filter(({ code }) => !known.has(code));
}

function signaturesOf(signers: readonly Person[], { attendance }: Picture, broughtBy: ReadonlyMap<string, number>) {
  const theirs = new Set(signers.map(({ code }) => code));
  return attendance.sessions
    .flatMap(({ rows }) => rows)
    .flatMap(({ person = '', presence, origin }) => {
      const entry = broughtBy.get(origin?.file ?? '');
      return theirs.has(person) && presence === 'present' && entry !== undefined ? [{ entry }] : [];
    });
}

function certificatesGiven(
  signers: readonly Person[],
  { issued, decisions, references }: Picture,
): Kept<Certificate>[] {
  const inForce = certificateRegister(issued, decisions).filter(({ annulled }) => !annulled);
  return signers
    .flatMap((one) => certificatesOf(one, inForce, references))
    .map(({ certificate }) => certificate)
    .toSorted((a, b) => a.number - b.number);
}

function lettersOutdated(before: Picture, after: Picture): Kept<Letter>[] {
  const placeOf = ({ entry, position }: Kept<Letter>) => `${entry}.${position}`;
  const already = new Set(outdatedLetters(before).map(placeOf));
  return outdatedLetters(after).filter((one) => !already.has(placeOf(one)));
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
