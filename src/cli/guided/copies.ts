import { archivePath } from '../archive.js';
import type { Piece, Question } from './compose.js';
import { archiveName, archivesBelow, archivesIn } from './place.js';
import { line } from './questions.js';

/** A copy of the archive: one of the other archives at hand, or a file that is typed. */
export const copy =
  (question: string): Question =>
  async ({ choose, world, options }) => {
    const archive = archivePath(world, options);
    const found = [...(await archivesIn(world.folder)), ...(await archivesBelow(world.folder))];
    const names = found.filter((path) => path !== archive).map((path) => archiveName(world, path));
    return choose<readonly Piece[]>(question, [
      ...names.map((name) => ({ name, value: [name] })),
      { name: 'Un altro file', value: [line('Quale file?')] },
    ]);
  };
