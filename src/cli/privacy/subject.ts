import { Failure } from '../../domain/failure.js';
import type { Picture } from '../../domain/picture.js';
import { type Subject, subjectsIn } from '../../domain/privacy/subjects.js';
import type { Person } from '../../domain/records.js';
import { extractText } from '../../text/privacy.js';
import { mayAsk } from '../ask.js';
import { choose } from '../choose.js';
import { namedWithSchool, personMeant } from '../person-named.js';
import type { GlobalOptions, World } from '../world.js';

/** Whoever is meant of all those of whom the archive holds anything; of several people of a name, who sits there is asked. */
export async function subjectMeant(
  world: World,
  options: GlobalOptions,
  picture: Picture,
  given: string,
): Promise<Subject> {
  const subjects = subjectsIn(picture);
  const people = subjects.map(({ person }) => person);
  const person = await meant(world, options, { ...picture, people }, given);
  return subjects.find((one) => one.person === person) as Subject;
}

async function meant(world: World, options: GlobalOptions, picture: Picture, given: string): Promise<Person> {
  try {
    return personMeant(picture, given);
  } catch (error) {
    if (!(error instanceof Failure) || error.problem.kind !== 'several-people' || !mayAsk(world, options)) throw error;
    const codes = error.problem.known.map((known) => known.split(' ')[0]);
    const choices = picture.people.filter(({ code }) => codes.includes(code));
    return choose(
      world,
      extractText.which(given),
      choices.map((person) => ({ name: namedWithSchool(person).trim(), value: person })),
    );
  }
}
