import type { Decided } from '../domain/decisions.js';
import { decisionFrom } from '../domain/review/answer.js';
import type { Driver } from './driver.js';
import type { ActiveFile } from './files.js';

/**
 * Answers given in spreadsheets as decisions of the first of some imports that brought the file: importing it again, or
 * reading it with a newer program, decides nothing anew.
 */
export function answeredDecisions(driver: Driver, entries: readonly number[], files: readonly ActiveFile[]): Decided[] {
  const labels = new Map(files.map(({ contentHash, source }) => [contentHash, source.label]));
  const lines = driver.all(
    `select a.*, b.entry, b.content_hash, e.made_by, e.made_at
     from (select f.content_hash, min(i.entry) as entry, max(f.id) as file
           from imports i join files f on f.id = i.file
           where f.kind = 'answers' and i.entry in (select value from json_each(?))
           group by f.content_hash) b
     join answers a on a.file = b.file join entries e on e.number = b.entry
     order by b.entry, b.content_hash, a.row`,
    [JSON.stringify(entries)],
  );
  return lines.flatMap((line, position) => {
    const { question, answer, reason, entry, row, made_by: madeBy, made_at: madeAt } = line;
    const decision = decisionFrom(question as string, answer as string);
    if (decision === undefined || decision === 'unknown-question' || 'allowed' in decision) return [];
    const file = labels.get(line['content_hash'] as string);
    const where = file === undefined ? {} : { origin: { file, row } };
    return [{ ...decision, entry, position, madeBy, madeAt, reason: reason ?? '', ...where } as unknown as Decided];
  });
}
