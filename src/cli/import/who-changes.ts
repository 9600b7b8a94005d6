import type { Facts, ResponseRow, SourceFile } from '../../domain/facts.js';
import { type PeopleChange, peopleChanges } from '../../domain/plan/people-changes.js';
import { settingsFrom } from '../../domain/settings.js';
import type { Store } from '../../store/store.js';
import { fileOf } from './file-of.js';
import type { PlannedFile } from './plan-import.js';

/**
 * Whom the import of these files would join or split. Asked only where responses meet responses already known: elsewhere
 * nobody known changes.
 */
export async function whoChanges(files: readonly PlannedFile[], store: Store, entry: number): Promise<PeopleChange[]> {
  const incoming = files.flatMap(({ content, knownAs }) =>
    'batch' in content && content.batch.kind === 'responses' && knownAs.length === 0 ? [content.batch] : [],
  );
  if (incoming.length === 0) return [];
  const settings = settingsFrom(store.settings());
  const facts = store.facts(settings.region);
  if (facts.responses.length === 0) return [];
  const { whoIsWho } = await import('../../domain/derive.js');
  const after = incoming.reduce<Facts>((known, batch) => {
    const file = { ...fileOf(batch, entry), label: `${batch.name} ${batch.contentHash}` };
    return withResponses(known, file, batch.rows as readonly ResponseRow[]);
  }, facts);
  const people = (known: Facts) => whoIsWho(known, settings, store.decisions(), store.memory).people;
  return peopleChanges(people(facts), people(after));
}

const withResponses = (facts: Facts, file: SourceFile, rows: readonly ResponseRow[]): Facts => ({
  ...facts,
  files: [...facts.files, file],
  responses: [...facts.responses, ...rows.map((row) => ({ ...row, origin: { ...row.origin, file: file.label } }))],
});
