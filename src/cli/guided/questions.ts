import { sessionName } from '../../text/review.js';
import { askFiles } from './browse.js';
import type { Piece } from './compose.js';

/** One of some ways to go on, each with the words that it gives, or further questions. */
export const oneOf =
  (question: string, ...ways: readonly (readonly [name: string, ...pieces: readonly Piece[]])[]): Piece =>
  (desk) =>
    desk.choose(
      question,
      ways.map(([name, ...pieces]) => ({ name, value: pieces })),
    );

/** Files or a folder to be read. */
export const files: Piece = askFiles;

/** A session of the course, where there are several; `all` is what is chosen for all of them. */
export const session =
  (question: string, all?: string): Piece =>
  async (desk) => {
    const { picture } = await desk.view();
    const sessions = picture.sessions.map(({ session: one }) => one);
    const [only, ...more] = sessions;
    if (only === undefined) return [];
    if (more.length === 0) return all === undefined ? [only.code] : [];
    const choices = sessions.map((one) => ({ name: sessionName(one), value: [one.code] }));
    return desk.choose<readonly string[]>(question, [
      ...(all === undefined ? [] : [{ name: all, value: [] }]),
      ...choices,
    ]);
  };
