import type { Kind } from '../../domain/facts.js';
import { Failure } from '../../domain/failure.js';
import { whichKindText } from '../../text/import.js';
import { askKey } from '../ask.js';
import type { World } from '../world.js';

/** What a file may be where its columns allow more than one kind; nothing where that is not what is wrong with it. */
export const kindsAllowed = (error: unknown): readonly Kind[] =>
  error instanceof Failure && error.problem.kind === 'two-kinds' ? error.problem.kinds : [];

/** Adds to a refusal where the file is: what to type instead is told with it. */
export const toldWhere = (error: unknown, path: string): unknown =>
  error instanceof Failure && error.problem.kind === 'two-kinds' ? new Failure({ ...error.problem, path }) : error;

/**
 * Asks which of some kinds a file is. Lists may be all of them, each read by itself; the rows of a form are not a list too.
 */
export function whichKinds(world: World, name: string, kinds: readonly Kind[]): Promise<readonly Kind[]> {
  const each = kinds.map((kind, at) => ({ key: String(at + 1), name: whichKindText.kind(kind), value: [kind] }));
  const all = { key: 't', name: whichKindText.all(kinds.length), value: [...kinds] };
  return askKey(world, whichKindText.question(name), kinds.includes('responses') ? each : [...each, all]);
}
