import { rmSync, writeFileSync } from 'node:fs';
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

test('a roster under a name that its session no longer has is told, and which one holds; others are left in peace', async () => {
  const { folder, does } = clerk();
  const calendar = (name: string, date: string) =>
    writeFileSync(join(folder, name), `codice;data\nI1;${date}\nI-1;11/03/2026\n`);
  calendar('incontri.csv', '10/03/2026');
  await does('importa', 'incontri.csv', '--si');
  expect((await does('fogli')).stderr).not.toContain('foglio vecchio');
  for (const other of ['foglio-firme-X9-2026-03-10.pdf', 'foglio-firme-I1-2026-03-10.docx', 'appunti.pdf'])
    writeFileSync(join(folder, 'fogli', other), 'di altri');

  calendar('nuovo.csv', '17/03/2026');
  await does('importa', 'nuovo.csv', '--si');
  const { stderr } = await does('fogli');
  const old = join('fogli', 'foglio-firme-I1-2026-03-10.pdf');
  expect(stderr.match(/C'è ancora .*/g)).toEqual([
    `C'è ancora ${old}, un foglio vecchio dell'incontro I1 (ora 17/03/2026): buttarlo, anche se già stampato; vale foglio-firme-I1-2026-03-17.pdf.`,
  ]);
  expect((await does('fogli', 'I-1')).stderr).not.toContain('foglio vecchio');
  rmSync(join(folder, old));
  expect((await does('fogli')).stderr).not.toContain('foglio vecchio');
});
