import type { Kind } from '../domain/facts.js';
import { groupBy, unique } from '../domain/group.js';
import type { FileKept, ImportedFile } from '../domain/history.js';
import type { SettingGiven } from '../domain/settings-in-force.js';
import type { Driver } from './driver.js';

/** The files that an entry brought. */
export function importedFiles(driver: Driver, entry: number): ImportedFile[] {
  const lines = driver.all(
    'select i.*, f.kind from imports i join files f on f.id = i.file where i.entry = ? order by i.name, f.id',
    [entry],
  );
  return lines.map((line) => ({
    name: line['name'] as string,
    kind: line['kind'] as Kind,
    added: line['rows_new'] as number,
    changed: line['rows_changed'] as number,
    unchanged: line['rows_unchanged'] as number,
    rejected: line['rows_rejected'] as number,
    ignored: line['rows_ignored'] as number,
  }));
}

/** The files of an entry whose very content some others of these entries brought too, read as the same kind. */
export function filesKept(driver: Driver, entry: number, active: readonly number[]): FileKept[] {
  const lines = driver.all(
    `select i.name, o.entry from imports i join files f on f.id = i.file
     join files g on g.content_hash = f.content_hash and g.kind = f.kind join imports o on o.file = g.id
     where i.entry = ? and o.entry <> i.entry and o.entry in (select value from json_each(?))
     order by i.name, o.entry`,
    [entry, JSON.stringify(active)],
  );
  return [...groupBy(lines, ({ name }) => name as string)].map(([name, kept]) => ({
    name,
    entries: unique(kept.map((line) => line['entry'] as number)),
  }));
}

/** Settings that an entry gave by hand. */
export function settingsOf(driver: Driver, entry: number): ReadonlyMap<string, string> {
  const lines = driver.all('select key, value from given_settings where entry = ? order by key', [entry]);
  return new Map(lines.map(({ key, value }) => [key as string, value as string]));
}

/** Settings given by hand by some entries, oldest first. */
export function settingsGiven(driver: Driver, entries: readonly number[]): SettingGiven[] {
  const lines = driver.all(
    `select entry, key, value from given_settings where entry in (select value from json_each(?)) order by entry, key`,
    [JSON.stringify(entries)],
  );
  return lines as unknown as SettingGiven[];
}

/** Keeps the settings that an entry gives. */
export function writeSettings(driver: Driver, entry: number, settings: ReadonlyMap<string, string>): void {
  for (const given of settings) driver.run('insert into given_settings values (?, ?, ?)', [entry, ...given]);
}
