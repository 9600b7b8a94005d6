import { typedDay } from '../../domain/calendar.js';
import { Failure } from '../../domain/failure.js';
import { CAPACITIES } from '../../domain/records.js';
import type { CourseSession } from '../../domain/registrations/course-sessions.js';
import { SETTINGS, type SettingDefinition, settingOf } from '../../domain/settings.js';
import { capacityName } from '../../text/capacities.js';
import { adviceOn } from '../../text/failures.js';
import { guidedText } from '../../text/guided.js';
import { sessionName } from '../../text/review.js';
import { settingsText } from '../../text/settings.js';
import type { Choice } from '../choose.js';
import { placeCode } from '../correct/corrections.js';
import { isScanName, isTableName } from '../files.js';
import { dayHere } from '../world.js';
import { askFiles } from './browse.js';
import type { Piece, Question } from './compose.js';
import type { Desk } from './desk.js';
import { isPrintedByUs } from './printed-by-us.js';

const text = guidedText.ask;

/** One of some ways to go on, each with the words that it gives, or further questions. */
export const oneOf =
  (question: string, ...ways: readonly (readonly [name: string, ...pieces: readonly Piece[]])[]): Question =>
  (desk) =>
    desk.choose(
      question,
      ways.map(([name, ...pieces]) => ({ name, value: pieces })),
    );

/** Files or a folder to be read. */
export const files: Question = (desk) => askFiles(desk, isTableName);

/** The same of scans, without what the program itself wrote to be printed. */
export const scans: Question = (desk) =>
  askFiles(desk, async (name, path) => isScanName(name) && !(await isPrintedByUs(path)));

/** A file to be written, named by the day. */
export const fileOfToday =
  (name: string, extension: string): Question =>
  async ({ world, options }) => [`${name}-${dayHere(world, options)}.${extension}`];

/** A line that cannot be empty. */
export const line =
  (question: string): Question =>
  async (desk) => [(await desk.ask(question, (given) => given.trim() !== '' || text.needed)).trim()];

/** An option with a line as its value, then what goes with it; none where nothing is typed. */
export const optional =
  (option: string, question: string, ...then: readonly Piece[]): Question =>
  async (desk) => {
    const given = (await desk.ask(question)).trim();
    return given === '' ? [] : [option, given, ...then];
  };

/** The same with a day as its value. */
export const optionalDay =
  (option: string, question: string): Question =>
  async (desk) => {
    const isDay = (given: string) => given.trim() === '' || typedDay(given.trim()) !== undefined || text.noDay;
    const given = (await desk.ask(question, isDay)).trim();
    return given === '' ? [] : [option, given];
  };

/** One from a list; where it is empty that is said, and there is nothing but to go back. */
export async function oneFrom<T>(
  desk: Desk,
  question: string,
  choices: readonly Choice<T>[],
  none: string = text.none,
): Promise<T> {
  if (choices.length > 0) return desk.choose(question, choices);
  await desk.choose(question, [{ name: none, value: undefined }]);
  throw new Failure({ kind: 'interrupted', by: 'escape' });
}

/** A session of the course, where there are several; `all` is what is chosen for all of them. */
export const session =
  (question: string, all?: string): Question =>
  async (desk) => {
    const { picture } = await desk.view();
    const sessions = picture.sessions.map(({ session: one }) => one);
    if (all === undefined) return chosenOf(desk, question, sessions);
    return sessions.length <= 1 ? [] : desk.choose(question, [{ name: all, value: [] }, ...sessions.map(asChoice)]);
  };

const asChoice = (one: CourseSession) => ({ name: sessionName(one), value: [one.code] });

/** The only session without asking; else the one chosen. */
function chosenOf(
  desk: Desk,
  question: string,
  sessions: readonly CourseSession[],
): Promise<readonly string[]> | string[] {
  const [only, ...more] = sessions;
  return only && more.length === 0 ? [only.code] : oneFrom(desk, question, sessions.map(asChoice), text.noSessions);
}

/** A session whose sheets may be signed: those held, or of today, stand first. */
export const heldSession =
  (question: string): Question =>
  async (desk) => {
    const { picture } = await desk.view();
    const today = dayHere(desk.world, desk.options);
    const sessions = picture.sessions.map(({ session: one }) => one);
    const isHeld = ({ date }: { readonly date: string }) => date <= today;
    const inOrder = [...sessions.filter(isHeld), ...sessions.filter((one) => !isHeld(one))];
    return chosenOf(desk, question, inOrder);
  };

/** In which capacity somebody takes part. */
export const capacity =
  (question: string): Question =>
  (desk) => {
    const names = CAPACITIES.filter((one) => one !== 'ALTRO').map((one) => capacityName(one));
    return desk.choose(
      question,
      names.map((name) => ({ name, value: [name] })),
    );
  };

/** A school, institute or service that is listed, by code or name. */
export const place =
  (question: string): Question =>
  async (desk) => {
    const { picture } = await desk.view();
    const check = (given: string) => {
      try {
        placeCode(picture, given);
        return true;
      } catch (error) {
        if (error instanceof Failure) return adviceOn(error.problem).happened;
        throw error;
      }
    };
    return [placeCode(picture, await desk.ask(question, check))];
  };

/** A setting, with the value that it is to have. */
export const setting =
  (question: string): Question =>
  async (desk) => {
    const key = await desk.choose(
      question,
      SETTINGS.map((one) => ({ name: `${one.key}: ${settingsText.meaning(one.key)}`, value: one.key })),
    );
    const { read, write, field } = settingOf(key) as SettingDefinition;
    const value: Question = async () => {
      const { settings } = await desk.view();
      const check = (given: string) => read(given) !== undefined || text.unreadable;
      return [await desk.ask(`${key} – ${settingsText.meaning(key)}:`, check, write(settings[field]))];
    };
    return [key, value];
  };
