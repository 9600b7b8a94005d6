import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';

const FIRST_DAY = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'primo-giorno');

test('a roster that the letters do not divide says why', async () => {
  const { does } = clerk(FIRST_DAY);
  await does('importa', '.', '--si');
  expect((await does('fogli', '--per', 'lettera')).stderr).toContain(
    'un foglio solo anche con --per lettera, perché fino a 60 iscritti basta una fila.',
  );
  expect((await does('fogli')).stderr).not.toContain('un foglio solo');
});
