import type { Picture } from '../picture.js';
import { sentLetters } from '../sent-letters.js';

/** What somebody was told last of a session: that they have a seat, or that they wait for one. */
export type Told = 'seat' | 'waiting';

/** Tells what a person was told last of a session, by letters that were sent, also under a code of before. */
export function toldTeller({
  people,
  issued,
  decisions,
  references,
}: Pick<Picture, 'people' | 'issued' | 'decisions' | 'references'>): (
  person: string,
  session: string,
) => Told | undefined {
  const owners = new Map(people.flatMap(({ code, responses }) => responses.map(({ key }) => [key, code] as const)));
  const told = new Map<string, Told>();
  for (const { letter } of sentLetters(issued, decisions)) {
    const { about } = letter;
    if (about.is === 'reminder') continue;
    const owner = about.responses.flatMap((one) => owners.get(references.keyOf(one) ?? '') ?? [])[0] ?? about.person;
    for (const session of about.sessions) told.set(`${owner}|${session}`, about.is === 'waiting' ? 'waiting' : 'seat');
  }
  return (person, session) => told.get(`${person}|${session}`);
}
