import type { Kind } from '../../domain/facts.js';
import type { Rescue, RescuedFile, Saved } from '../../domain/rescue.js';
import type { Driver } from '../driver.js';
import { TABLES } from '../tables.js';

/** Counts what a rescued archive holds. */
export function figuresOf(driver: Driver): Pick<Rescue, 'files' | 'entries' | 'gone' | 'decisions' | 'issued'> {
  const entries = driver.lists('select number from entries order by number').map(([number]) => number as number);
  const there = new Set(entries);
  const upTo = Array.from({ length: Math.min(entries.at(-1) ?? 0, MOST_ENTRIES) }, (_, index) => index + 1);
  return {
    files: filesIn(driver),
    entries: entries.length,
    gone: upTo.filter((number) => !there.has(number)),
    decisions: countedIn(driver, 'decisions', 'decision'),
    issued: countedIn(driver, 'issued', 'issue'),
  };
}

/** No office does more in a course: a larger number is one gone wrong. */
const MOST_ENTRIES = 1_000_000;

function filesIn(driver: Driver): RescuedFile[] {
  const lines = driver.lists(
    `select id, kind, read_rows - ignored_rows - (select count(distinct row) from rejected where file = id),
      (select min(name) from imports where file = id) from files order by id`,
  );
  return lines.map(([id = null, kind, expected, name]) => {
    const [[rows] = []] = driver.lists(`select count(*) from ${TABLES[kind as Kind].table} where file = ?`, [id]);
    const kept = Number(rows);
    return { name: String(name ?? id), kind: kind as Kind, kept, lost: Math.max(0, Number(expected) - kept) };
  });
}

/** What stands at numbered places of entries: those between are lost, and at least one of an entry that has none. */
function countedIn(driver: Driver, table: string, kind: string): Saved {
  const [[kept, lost] = []] = driver.lists(
    `select coalesce(sum(n), 0), coalesce(sum(max(0, last + 1 - n)), 0)
     from (select count(*) n, max(position) last from ${table} group by entry)`,
  );
  const [[bare] = []] = driver.lists(
    `select count(*) from entries where kind = ? and number not in (select entry from ${table})`,
    [kind],
  );
  return { kept: Number(kept), lost: Number(lost) + Number(bare) };
}
