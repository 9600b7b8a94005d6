import { existsSync } from 'node:fs';
import type { Driver } from './driver.js';
import { removeIfPossible } from './new-archive.js';
import { rollBack } from './seal.js';

/**
 * Takes away a journal that a program killed before it had changed anything has left beside an archive: SQLite finds nothing
 * in it to undo, and would leave it there until somebody writes. One that somebody is writing now stays. `wait` is for how
 * many ms the archive waits for others otherwise.
 */
export function tidyJournal(driver: Driver, wait: number): void {
  const journal = `${driver.path}-journal`;
  if (!existsSync(journal)) return;
  try {
    driver.exec('pragma busy_timeout = 0');
    // With this lock nobody else writes, and what there was to undo is undone.
    driver.exec('begin immediate');
    removeIfPossible(journal);
  } catch {
    // Somebody is writing, or nothing can be written there.
  } finally {
    rollBack(driver);
    driver.exec(`pragma busy_timeout = ${wait}`);
  }
}
