import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';

test('rows that a complete list had replaced, and that hold again once it is given an older date, are told beforehand', async () => {
  const office = clerk();
  writeFileSync(join(office.folder, 'direttore.csv'), 'chiave;valore\ndirettore;Bruno Riva\n');
  writeFileSync(join(office.folder, 'firme.csv'), 'chiave;valore\nfirme;unica\n');
  await office.does('importa', 'direttore.csv', '--completo', '--data', '2026-01-07', '--si');
  await office.does('importa', 'firme.csv', '--si');
  const inForce = async () => (await office.does('impostazioni', '--formato', 'csv')).stdout;
  expect(await inForce()).toContain('firme,entrata+uscita');
  const { stdout } = await office.does('importa', 'direttore.csv', '--prova');
  expect(stdout).toContain('vale di nuovo una riga di altri elenchi');
  await office.does('importa', 'direttore.csv', '--si');
  expect(await inForce()).toContain('firme,unica');
});
