import type { Entry, Signature } from '../domain/history.js';
import { hashText } from '../domain/text.js';
import type { Driver } from './driver.js';

/** Everything done to the archive, oldest first. */
export function readEntries(driver: Driver): Entry[] {
  return driver.all('select * from entries order by number').map((line) => ({
    number: line['number'] as number,
    kind: line['kind'] as Entry['kind'],
    madeAt: line['made_at'] as string,
    madeBy: line['made_by'] as string,
    ...(line['undoes'] !== null && { undoes: line['undoes'] as number }),
  }));
}

/** How far the archive has come: by its own entries, and by whatever another connection has written. */
export function stateOf(driver: Driver): string {
  const [version] = Object.values(driver.all('pragma data_version')[0] ?? {});
  const [last] = Object.values(driver.all('select max(number) from entries')[0] ?? {});
  return `${version}/${last ?? 0}`;
}

/** Changes whenever anything is written in the archive, or taken back before it was kept, here or by another connection. */
export const changesOf = (driver: Driver): string =>
  driver
    .lists('select total_changes(), data_version, (select max(number) from entries) from pragma_data_version')
    .join();

/**
 * Tells whether an archive holds what it held: all that it holds came by its entries, which are never changed, and the
 * files that they brought. What changes it in another way empties what is remembered.
 */
export function fingerprintOf(driver: Driver): string {
  const entries = driver.lists('select * from entries order by number');
  const files = driver.lists('select id, content_hash, reading from files order by id');
  return hashText(JSON.stringify([entries, files]));
}

/** Adds an entry and returns its number, one more than the last. */
export function writeEntry(
  driver: Driver,
  kind: Entry['kind'],
  { at, by, program }: Signature,
  undoes?: number,
): number {
  const number = Number(driver.all('select coalesce(max(number), 0) + 1 as next from entries')[0]?.['next']);
  driver.run('insert into entries (number, kind, made_at, made_by, program, undoes) values (?, ?, ?, ?, ?, ?)', [
    number,
    kind,
    at,
    by,
    program,
    undoes ?? null,
  ]);
  return number;
}
