import { nameOf } from '../domain/findings/names.js';
import type { Picture } from '../domain/picture.js';
import type { Registration } from '../domain/records.js';
import { seatKey } from '../domain/seats/rules.js';
import { seatText } from '../text/seats.js';

type Seats = Pick<Picture, 'sessions'>;

/** Who gains a seat and who loses one between two pictures, in sentences: what a decision does to everybody's seat. */
export function seatChanges(before: Seats, after: Seats): string[] {
  const [was, is] = [standings(before), standings(after)];
  const gone = [...was].flatMap(([key, standing]) => (is.has(key) ? [] : standing));
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    const one = (now ?? old)?.registration as Registration;
    if (old?.seated === now?.seated) return [];
    const code = one.session ?? '';
    if (now === undefined && old !== undefined && isHeldByAnother(old, [...is.values()])) return [];
    if (old === undefined && now !== undefined && isHeldByAnother(now, gone)) return [];
    if (now === undefined)
      return old?.seated ? [seatText.leaves(nameOf(one), code)] : [seatText.gone(nameOf(one), code)];
    if (now.seated) return [seatText.gains(nameOf(one), code)];
    return [seatText.waitsNow(nameOf(one), code, one.waits?.place, old?.seated === true)];
  });
}

interface Standing {
  readonly registration: Registration;
  readonly seated: boolean;
}

/** Two people found to be one keep one place, and so does one with an earlier row: their rows are in it, under another code. */
const isHeldByAnother = ({ registration, seated }: Standing, standing: readonly Standing[]): boolean =>
  registration.announced !== true &&
  standing.some(
    (other) =>
      other.seated === seated &&
      other.registration.session === registration.session &&
      other.registration.responses.some(({ key }) => registration.responses.some((own) => own.key === key)),
  );

/** Everybody who comes to a session, by person and session, and whether with a seat. */
const standings = ({ sessions }: Seats): ReadonlyMap<string, Standing> =>
  new Map<string, Standing>(
    sessions.flatMap(({ seated, waiting }) => [
      ...seated.map((registration) => [seatKey(registration), { registration, seated: true }] as const),
      ...waiting.map((registration) => [seatKey(registration), { registration, seated: false }] as const),
    ]),
  );
