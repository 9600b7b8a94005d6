import { closeSync, existsSync, openSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../domain/failure.js';
import { bytesAt, rescueInto } from '../store/rescue/rescue.js';
import { checkSeal } from '../store/seal.js';
import { rescueText } from '../text/rescue.js';
import { dayHere, type GlobalOptions, type Outcome, signature, type World } from './world.js';

/** Saves what can still be read of a damaged archive into a new one beside it, and says what was lost. */
export async function rescue(
  world: World,
  options: GlobalOptions & { readonly prova?: boolean },
  given: string,
): Promise<Outcome> {
  const full = resolve(world.folder, given);
  if (!existsSync(full)) throw new Failure({ kind: 'file-not-found', path: given });
  return named(given, full, async () => {
    const file = await bytesAt(full);
    if (isWhole(full)) throw new Failure({ kind: 'not-damaged', path: given });
    const how = {
      signature: { ...signature(world, options), by: rescueText.nobody },
      nameOf: rescueText.fileName,
      ...(!options.prova && { mark: rescueText.mark(dayHere(world, options)) }),
    };
    const { at, rescue: found } = rescueInto({ path: full, pc: world.pc }, file, how);
    const result = `${rescueText.found(given, found).join('\n')}\n`;
    if (at === undefined) return { status: 'ok', result, summary: rescueText.tried };
    const name = join(dirname(given), basename(at));
    return { status: 'ok', result, summary: rescueText.written(name, given), next: rescueText.next(name) };
  });
}

function isWhole(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    return checkSeal(file) === 'whole';
  } finally {
    closeSync(file);
  }
}

/** What is wrong with a file is told by the name that was given. */
async function named<T>(given: string, full: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure) || !('path' in error.problem) || error.problem.path !== full) throw error;
    throw new Failure({ ...error.problem, path: given });
  }
}
