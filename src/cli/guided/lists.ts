import { isActive } from '../../domain/delegations/delegation.js';
import { peopleMatching, peopleNear } from '../../domain/people/search.js';
import type { Picture } from '../../domain/picture.js';
import type { Person } from '../../domain/records.js';
import { delegationTable } from '../../report/delegations.js';
import { entryAsLine } from '../../report/history.js';
import { peopleLines } from '../../report/people.js';
import { guidedText } from '../../text/guided.js';
import { withStore } from '../archive.js';
import { historyLines } from '../history-lines.js';
import type { Question } from './compose.js';
import type { Desk } from './desk.js';
import { oneFrom, session } from './questions.js';

const text = guidedText.ask;

/** More than these are no help to somebody who looks for one. */
const MOST_PEOPLE = 40;

/** A person, by a part of the name; of several one is chosen. */
export const person =
  (question: string): Question =>
  async (desk) => {
    const { picture } = await desk.view();
    const check = (given: string) => {
      const count = given.trim() === '' ? 0 : meant(picture, given).length;
      return count > MOST_PEOPLE ? text.tooMany(count) : count > 0 || text.nobody;
    };
    const found = meant(picture, await desk.ask(question, check));
    return found.length === 1 ? codesOf(found) : [(asked) => oneOfPeople(asked, picture, found, text.whichPerson)];
  };

function meant({ people }: Picture, given: string): readonly Person[] {
  const found = peopleMatching(people, given);
  return found.length > 0 ? found : peopleNear(people, given);
}

const codesOf = (people: readonly Person[]): string[] => people.map(({ code }) => code);

function oneOfPeople(desk: Desk, picture: Picture, people: readonly Person[], question: string) {
  const lines = peopleLines(people, picture, desk.world.stdout.width);
  return oneFrom(
    desk,
    question,
    lines.map(({ line, person: one }) => ({ name: line.trim(), value: [one.code] })),
  );
}

/** Whoever has a seat at a session, or waits for one, with that session. */
export const attending =
  (question: string, which: 'seated' | 'waiting'): Question =>
  async (desk) => {
    const { picture } = await desk.view();
    const [code] = await session(text.whichSession)(desk);
    const codes = new Set(
      picture.sessions
        .filter((one) => one.session.code === code)
        .flatMap((one) => one[which].map((seat) => seat.person)),
    );
    const people = picture.people.filter((one) => codes.has(one.code));
    return [(next) => oneOfPeople(next, picture, people, question), '--incontro', code as string];
  };

/** One of the delegations that count, by its code. */
export const delegation =
  (question: string): Question =>
  async (desk) => {
    const { picture } = await desk.view();
    const { rows } = delegationTable(picture.delegations.filter(isActive));
    return oneFrom(
      desk,
      question,
      rows.map(([code, ...said]) => ({ name: said.filter(Boolean).join(', '), value: [String(code)] })),
    );
  };

/** One of the things done that can be taken back, the last first. */
export const entry =
  (question: string): Question =>
  async (desk) => {
    const lines = await withStore(desk.world, desk.options, historyLines);
    const done = lines.filter(({ undoneBy }) => undoneBy === undefined).toReversed();
    return oneFrom(
      desk,
      question,
      done.map((one) => ({ name: entryAsLine(one), value: [String(one.number)] })),
    );
  };
