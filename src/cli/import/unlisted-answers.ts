import type { Facts } from '../../domain/facts.js';
import { buildPlaces } from '../../domain/places/registry.js';
import type { RejectedRow } from '../../domain/rejected.js';
import { decisionFrom } from '../../domain/review/answer.js';
import { type Lists, unlistedIn } from '../../domain/review/unlisted.js';
import { settingsFrom } from '../../domain/settings.js';
import type { Batch } from '../../ingest/batch.js';
import { originAt } from '../../ingest/kinds/list-reader.js';
import type { Store } from '../../store/store.js';
import { fileOf } from './file-of.js';

type Answers = Batch<'answers'>;

/**
 * The answers that name a session or a school of no list, neither of the archive nor of what is imported with them, by
 * file: their rows are refused to the person, though kept for the day when a list has them.
 */
export function unlistedAnswers(
  batches: readonly Batch[],
  store: Store,
  entry: number,
): ReadonlyMap<string, readonly RejectedRow[]> {
  const answers = batches.filter((batch) => batch.kind === 'answers') as unknown as readonly Answers[];
  if (answers.every(({ rows }) => rows.length === 0)) return new Map();
  const lists = listsWith(batches, store, entry);
  return new Map(answers.map((batch) => [batch.contentHash, refusedIn(batch, lists)]));
}

function refusedIn({ rows, columns }: Answers, lists: Lists): RejectedRow[] {
  const cell = columns.find(({ field }) => field === 'answer');
  return rows.flatMap(({ origin, question, answer }) => {
    const decision = decisionFrom(question, answer);
    const unlisted = typeof decision === 'object' && 'kind' in decision ? unlistedIn(decision, lists) : undefined;
    return unlisted
      ? [{ origin: originAt(origin, cell), value: answer, reason: { why: 'not-listed', ...unlisted } }]
      : [];
  });
}

/** The lists as they will be after the import. */
function listsWith(batches: readonly Batch[], store: Store, entry: number): Lists {
  const settings = settingsFrom(store.settings());
  const known = batches.reduce<Facts>((facts, batch) => withLists(facts, batch, entry), store.facts(settings.region));
  return { places: buildPlaces(known, settings), sessions: [...byCode(known.sessions).values()] };
}

const byCode = (sessions: Facts['sessions']) => new Map(sessions.map((session) => [session.code, session]));

function withLists(facts: Facts, batch: Batch, entry: number): Facts {
  if (batch.kind !== 'schools' && batch.kind !== 'services' && batch.kind !== 'sessions') return facts;
  const label = `${batch.name} ${batch.contentHash}`;
  const rows = batch.rows.map((row) => ({ ...row, origin: { ...row.origin, file: label } }));
  return {
    ...facts,
    files: [...facts.files, { ...fileOf(batch, entry), label }],
    [batch.kind]: [...facts[batch.kind], ...rows],
  };
}
