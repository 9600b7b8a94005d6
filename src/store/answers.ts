import type { Decided } from '../domain/decisions.js';
import { decisionFrom } from '../domain/review/answer.js';
import type { Driver } from './driver.js';

/**
 * Answers given in spreadsheets as decisions of the first of some imports that brought the file: importing it again, or
 * reading it with a newer program, decides nothing anew.
 */
export function answeredDecisions(driver: Driver, entries: readonly number[]): Decided[] {
  const lines = driver.all(
    `select a.*, b.entry, e.made_by, e.made_at
     from (select f.content_hash, min(i.entry) as entry, max(f.id) as file
           from imports i join files f on f.id = i.file
           where f.kind = 'answers' and i.entry in (select value from json_each(?))
           group by f.content_hash) b
     join answers a on a.file = b.file join entries e on e.number = b.entry
     order by b.entry, b.content_hash, a.row`,
    [JSON.stringify(entries)],
  );
  return lines.flatMap(({ question, answer, reason, entry, made_by: madeBy, made_at: madeAt }, position) => {
    const decision = decisionFrom(question as string, answer as string);
    if (decision === undefined || decision === 'unknown-question' || 'allowed' in decision) return [];
    return [{ ...decision, entry, position, madeBy, madeAt, reason: reason ?? '' } as unknown as Decided];
  });
}
