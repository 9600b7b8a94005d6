import type { SessionRow, SourceFile } from '../domain/facts.js';
import { activeEntries } from '../domain/history.js';
import { openDriver } from './driver.js';
import { readEntries } from './entries.js';
import { activeFiles } from './files.js';
import { isArchive } from './is-archive.js';
import { MIGRATIONS } from './migrations.js';
import { readRows } from './rows.js';
import { checkItIsWhole } from './whole.js';

/** What tells one submission from another; null where it does not say. */
export type Submitted = readonly [
  submittedAt: string | null,
  surname: string | null,
  givenName: string | null,
  fullName: string | null,
  email: string | null,
  session: string | null,
];

/** The little of an archive that is looked up at a keystroke. */
export interface Glance {
  readonly files: readonly SourceFile[];
  sessions(): readonly SessionRow[];
  /** What was submitted, each thing once, the earliest first; what has no time last. */
  submitted(): readonly Submitted[];
}

// As one text: thousands of rows taken one by one out of SQLite would take most of the time that there is.
const SUBMITTED = `select json_group_array(json_array(submitted_at, surname, given_name, full_name, email, session)) from
  (select distinct submitted_at, surname, given_name, full_name, email, session from responses
   where file in (select value from json_each(?)) order by coalesce(submitted_at, '9'))`;

/**
 * Looks at an archive and leaves it, and its folder, as they are: nothing is made, brought up to date, sealed or waited
 * for. `undefined` where there is no archive of this version to look at; fails where it is damaged.
 */
export function glanceAt<T>(path: string, look: (glance: Glance) => T): T | undefined {
  if (!isArchive(path)) return undefined;
  const driver = openDriver(path, { readOnly: true });
  try {
    checkItIsWhole(driver);
    if (driver.all('pragma user_version')[0]?.['user_version'] !== MIGRATIONS.length) return undefined;
    const active = activeFiles(driver, activeEntries(readEntries(driver)));
    const labels = new Map(active.map(({ id, source }) => [id, source.label]));
    return look({
      files: active.map(({ source }) => source),
      sessions: () => readRows(driver, 'sessions', labels),
      submitted: () => {
        const [[text] = []] = driver.lists(SUBMITTED, [JSON.stringify([...labels.keys()])]);
        return JSON.parse(text as string) as Submitted[];
      },
    });
  } finally {
    driver.close();
  }
}
