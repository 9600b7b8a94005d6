import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';

test('of a rule that finds hundreds of different things the first are listed, with how many more; all where it is asked for', async () => {
  const { folder, does } = clerk();
  const title = 'Informazioni cronologiche,Cognome,Nome,In qualità di,Istituto,Incontro';
  const letters = (n: number) => [n % 26, Math.floor(n / 26)].map((at) => String.fromCharCode(97 + at)).join('');
  const rows = Array.from(
    { length: 300 },
    (_, n) =>
      `02/03/2026 9.${10 + (n % 50)}.00,Rossi${letters(n)},Anna,Docente infanzia,Scuola ignota ${letters(n)},I1`,
  );
  writeFileSync(join(folder, 'risposte.csv'), [title, ...rows, ''].join('\n'));
  await does('importa', '.', '--si');
  const linesOf = async (...words: string[]) => (await does('verifica', ...words)).stdout.split('\n');
  const [, rule = ''] =
    /^ {2}… e altri \d+ casi\. Tutti, uno per uno: zerosei verifica --regola (\w+-\d+)\.$/m.exec(
      (await linesOf()).join('\n'),
    ) ?? [];
  expect(rule).toMatch(/^\w+-\d+$/);
  expect((await linesOf()).length).toBeLessThan(450);
  expect((await linesOf('--regola', rule)).length).toBeGreaterThan(300);
});
