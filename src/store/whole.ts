import { closeSync, openSync } from 'node:fs';
import { Failure } from '../domain/failure.js';
import type { Driver } from './driver.js';
import { checkSeal, rollBack } from './seal.js';
import { checkTexts } from './texts.js';

/**
 * Compares the bytes of an archive with the seal before anything of them is believed; without a seal, has SQLite look through
 * them, and looks itself at the texts. Whether the seal holds; fails where the archive is damaged.
 */
export function checkItIsWhole(driver: Driver): boolean {
  const { path } = driver;
  const file = openSync(path, 'r');
  try {
    driver.exec('begin');
    // The first reading takes the lock, and undoes what a program killed while writing has left.
    const isOrdered = () => Object.values(driver.all('pragma quick_check(1)')[0] ?? {})[0] === 'ok';
    driver.all('pragma application_id');
    const found = checkSeal(file);
    if (found === 'damaged' || (found === 'unknown' && !isOrdered()))
      throw new Failure({ kind: 'archive-damaged', path });
    if (found === 'unknown') checkTexts(driver);
    return found === 'whole';
  } finally {
    rollBack(driver);
    closeSync(file);
  }
}
