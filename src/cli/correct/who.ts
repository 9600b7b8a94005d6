import { peopleMatching, peopleNear, rowMeant } from '../../domain/people/search.js';
import type { Picture } from '../../domain/picture.js';
import type { Person } from '../../domain/records.js';
import { peopleLines } from '../../report/people.js';
import { correctText } from '../../text/correct.js';
import type { Subject } from './corrections.js';
import type { Desk } from './desk.js';

/** More people than this are not chosen among: more of the name is asked for. */
const MOST = 15;

/** Asks who is meant, by a part of the name or by a row, until it is one person; `none`: the question was left empty. */
export async function askWho(
  picture: Picture,
  desk: Desk,
  given: string | undefined,
  question: string = correctText.who,
): Promise<Subject | 'none'> {
  const text = (given ?? (await desk.ask(question))).trim();
  if (text === '') return 'none';
  const found = peopleMatching(picture.people, text);
  const near = found.length > 0 ? found : peopleNear(picture.people, text);
  if (found.length === 0) await desk.say(`${correctText.notFound(text, near.length > 0)}\n`);
  const person = found.length === 1 ? found[0] : await oneOf(near, picture, desk);
  return person ? subjectOf(person, text) : askWho(picture, desk, undefined, question);
}

/** A person with the row that was named, or with all of theirs. */
function subjectOf(person: Person, given: string): Subject {
  const meant = rowMeant(given);
  return { person, responses: meant ? person.responses.filter(meant) : person.responses };
}

/** One of those found, by its number in the list; nobody where they are too many, or none of them is meant. */
async function oneOf(people: readonly Person[], picture: Picture, desk: Desk): Promise<Person | undefined> {
  if (people.length > MOST) await desk.say(`${correctText.tooMany(people.length)}\n`);
  if (people.length === 0 || people.length > MOST) return undefined;
  const lines = peopleLines(people, picture, desk.width - INDENT);
  await desk.say(lines.map(({ line }, index) => numbered(index + 1, line)).join(''));
  const isNumber = (text: string) => text.trim() === '' || lines[Number(text) - 1] !== undefined;
  const chosen = await desk.ask(
    correctText.whichOne,
    (text) => isNumber(text) || correctText.wrongNumber(people.length),
  );
  return lines[Number(chosen) - 1]?.person;
}

const INDENT = 4;

/** A line with its number, what continues it standing below its beginning. */
const numbered = (number: number, line: string): string =>
  `${String(number).padStart(2)}  ${line.replaceAll('\n', `\n${' '.repeat(INDENT)}`)}\n`;
