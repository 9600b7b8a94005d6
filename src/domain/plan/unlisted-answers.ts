import type { Facts } from '../facts.js';
import { buildPlaces } from '../places/registry.js';
import type { RejectedRow } from '../rejected.js';
import { answerIn, refusedIn } from '../review/answered.js';
import { type Lists, unlistedIn } from '../review/unlisted.js';
import type { Settings } from '../settings.js';
import { sourceKey } from '../versions.js';
import { type Incoming, isOf } from './plan.js';

/**
 * The answers that name a session or a school of no list, neither of the archive nor of what is imported with them, by
 * `sourceKey` of their file: their rows are refused to the person, though kept for the day when a list has them.
 */
export function unlistedAnswers(
  incoming: readonly Incoming[],
  settings: Settings,
  after: () => Facts,
): ReadonlyMap<string, readonly RejectedRow[]> {
  const answers = incoming.filter(isOf('answers'));
  if (answers.every(({ rows }) => rows.length === 0)) return new Map();
  const facts = after();
  const sessions = new Map(facts.rows.sessions.map((session) => [session.code, session]));
  const lists = { places: buildPlaces(facts, settings), sessions: [...sessions.values()] };
  return new Map(answers.map((file) => [sourceKey(file.file), unlistedOf(file, lists)]));
}

function unlistedOf({ rows, file }: Incoming<'answers'>, lists: Lists): RejectedRow[] {
  return [...rows].flatMap((row) => {
    const said = answerIn(row);
    const unlisted = said && 'decision' in said ? unlistedIn(said.decision, lists) : undefined;
    return unlisted ? [refusedIn(row, file, { field: 'answer', reason: { why: 'not-listed', ...unlisted } })] : [];
  });
}
