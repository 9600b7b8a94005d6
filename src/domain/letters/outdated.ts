import type { IsoDate } from '../calendar.js';
import { narrowed } from '../coverage/narrowed.js';
import type { Kept, Letter } from '../issued.js';
import type { Picture } from '../picture.js';
import { letterRegister } from './register.js';

/** The letters made ready and not sent that say what is no longer so: the institute has answered, the person's seat is another. */
export function outdatedLetters(picture: Picture): readonly Kept<Letter>[] {
  const prepared = letterRegister(picture.issued, picture.decisions).filter(
    ({ standing: { is } }) => is === 'prepared',
  );
  if (prepared.length === 0) return [];
  const owes = owingTeller(picture);
  const states = new Map(picture.registrations.map((one) => [`${one.person}|${one.session}`, one.status]));
  const personNow = personTeller(picture);
  const isSo = ({ about, date }: Pick<Letter, 'about' | 'date'>): boolean => {
    if (about.is === 'reminder') return owes(about.institute, about.session, date) === about.missing;
    const wanted = about.is === 'waiting' ? 'in_attesa' : 'confermata';
    const person = personNow(about.responses) ?? about.person;
    return about.sessions.every((session) => states.get(`${person}|${session}`) === wanted);
  };
  return prepared.map(({ letter }) => letter).filter((letter) => !isSo(letter));
}

/** Tells what could be asked of an institute on a day, for the course or for one session; each is looked at once. */
function owingTeller(picture: Picture) {
  const known = new Map<string, ReadonlyMap<string, string | undefined>>();
  return (institute: string, session: string | undefined, day: IsoDate) => {
    const key = `${day}|${session ?? ''}`;
    const coverage =
      known.get(key) ??
      new Map(
        narrowed(picture, session === undefined ? {} : { session }, day).coverage.map((one) => [
          one.institute.code,
          one.exempt ? undefined : one.missing,
        ]),
      );
    known.set(key, coverage);
    return coverage.get(institute);
  };
}

/** Tells who some responses, by reference, are today. */
function personTeller({ people, references }: Picture) {
  const owners = new Map(people.flatMap(({ code, responses }) => responses.map(({ key }) => [key, code] as const)));
  return (responses: readonly string[]): string | undefined =>
    responses.flatMap((one) => owners.get(references.keyOf(one) ?? '') ?? [])[0];
}
