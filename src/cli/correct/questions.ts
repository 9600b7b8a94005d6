import { Failure } from '../../domain/failure.js';
import type { Picture } from '../../domain/picture.js';
import { CAPACITIES } from '../../domain/records.js';
import { promptText } from '../../text/ask.js';
import { capacityName } from '../../text/capacities.js';
import { correctText } from '../../text/correct.js';
import { italianDate } from '../../text/words.js';
import { placeCode } from './corrections.js';
import type { Desk } from './desk.js';

/** One of some sessions, of all if none are given; where there is only one there is nothing to ask. */
export async function askSession(
  { sessions }: Picture,
  desk: Desk,
  question: string,
  codes: readonly string[] = sessions.map(({ session }) => session.code),
): Promise<string> {
  const choices = sessions
    .filter(({ session }) => codes.includes(session.code))
    .map(({ session: { code, date, venue = '' } }, index) => ({
      key: String(index + 1),
      name: [code, italianDate(date), venue].filter(Boolean).join(', '),
      value: code,
    }));
  if (choices.length === 0) throw new Failure({ kind: 'unknown-session', given: '', known: [] });
  return choices.length === 1 ? (choices[0] as { value: string }).value : desk.choose(question, choices);
}

/** In which capacity somebody takes part. */
export const askRole = (desk: Desk): Promise<string> =>
  desk.choose(
    correctText.role,
    CAPACITIES.filter((capacity) => capacity !== 'ALTRO').map((capacity, index) => ({
      key: String(index + 1),
      name: capacityName(capacity),
      value: capacityName(capacity),
    })),
  );

/** A school, institute or service that is listed. */
export const askPlace = (picture: Picture, desk: Desk): Promise<string> =>
  needed(desk, correctText.place, (text) => {
    try {
      placeCode(picture, text);
      return true;
    } catch (error) {
      if (error instanceof Failure) return correctText.unknownPlace(text);
      throw error;
    }
  });

/** What cannot be left empty: it is asked again, so that the answers given before are not lost. */
export function needed(
  desk: Desk,
  question: string,
  check: (text: string) => string | true = () => true,
): Promise<string> {
  return desk.ask(question, (given) => (given.trim() === '' ? promptText.needed : check(given)));
}
