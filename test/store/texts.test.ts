import { isUtf8 } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { type Driver, openDriver } from '../../src/store/driver.js';
import { checkTexts } from '../../src/store/texts.js';
import { clerk } from '../clerk.js';

const root = join(import.meta.dirname, '..', '..');

/** A table of texts whose bytes are these. */
function tableWith(texts: readonly Uint8Array[]): Driver {
  const driver = openDriver(':memory:', { readOnly: false });
  onTestFinished(() => driver.close());
  driver.exec('create table "note ""a mano""" (number integer, "il testo" text)');
  for (const [at, text] of texts.entries())
    driver.exec(`insert into "note ""a mano""" values (${at}, cast(x'${Buffer.from(text).toString('hex')}' as text))`);
  return driver;
}

const passes = (driver: Driver): boolean => {
  try {
    checkTexts(driver);
    return true;
  } catch (error) {
    expect(error).toMatchObject({
      problem: { kind: 'archive-damaged', where: { table: 'note "a mano"', column: 'il testo' } },
    });
    return false;
  }
};

/** A byte that begins nothing, letters cut short, one behind a NUL, a slash in two bytes, half a pair. */
test.each(['ff', '80', '4e657269c3', '4100c3', 'c0af', 'eda080'])('a text of the bytes %s is refused', (bytes) => {
  expect(passes(tableWith([Buffer.from(bytes, 'hex')]))).toBe(false);
});

test('whatever its bytes, a text is refused if it is no UTF-8, and only then', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 6 }),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(fc.array(bytes, { maxLength: 3 }), (texts) => {
      expect(passes(tableWith(texts))).toBe(texts.every((text) => isUtf8(text)));
    }),
    { numRuns: 200 },
  );
});

// The driver ends its process at such a text: the program is asked, as it ships.
test('an archive with such a text is told to be damaged, by its table and column', async () => {
  const { folder, does } = clerk(join(root, 'fixtures', 'scenari', 'primo-giorno'));
  await does('importa', '.', '--si');
  const driver = openDriver(join(folder, 'zerosei.db'), { readOnly: false });
  driver.exec("update responses set surname = cast(x'4e657269c3' as text) where row = 2");
  driver.close();
  const said = (...words: string[]) => {
    const answer = spawnSync(process.execPath, [join(root, 'bin', 'zerosei.js'), ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    return [answer.status, answer.stderr];
  };
  const told = expect.stringContaining('la tabella «responses» ha nella colonna «surname» un valore');
  expect(said('stato')).toEqual([2, told]);
  expect(said('salva', 'copia.db')).toEqual([2, told]);
  expect(said('__completa', '+', 'persone')).toEqual([0, '']);
});
