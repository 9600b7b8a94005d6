import { announcedPeople } from '../attending/announced.js';
import type { Picture } from '../picture.js';
import type { Person } from '../records.js';
import type { Attended } from './attendance.js';

/** What the sheets that came back say of a person, in the order of the course. */
export const attendedBy = (code: string, { attendance }: Pick<Picture, 'attendance'>): readonly Attended[] =>
  attendance.sessions.flatMap(({ rows }) => rows.filter(({ person }) => person === code));

/** Whoever has no response: named as delegate by a head or an act, or known only by having signed. */
export function unregisteredPeople(picture: Pick<Picture, 'registrations' | 'people' | 'attendance'>): Person[] {
  const announced = announcedPeople(picture);
  const known = new Set(announced.map(({ code }) => code));
  return [...announced, ...picture.attendance.people.filter(({ code }) => !known.has(code))];
}

/** True of whoever was printed on a sheet and signed it, and whose responses and delegations are gone since. */
export const isGoneSince = (person: Person, picture: Pick<Picture, 'attendance'>): boolean =>
  isOnlySigned(person, picture) && attendedBy(person.code, picture).some(({ walkIn }) => !walkIn);

/** True of whoever is known only by having signed. */
export const isOnlySigned = ({ code }: Person, { attendance }: Pick<Picture, 'attendance'>): boolean =>
  attendance.people.some((one) => one.code === code);
