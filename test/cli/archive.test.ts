import { join } from 'node:path';
import { expect, test } from 'vitest';
import { peopleIn, pictureOf } from '../../src/cli/archive.js';
import { openStore } from '../../src/store/store.js';
import { clerk } from '../clerk.js';

const SCENARIO = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'posti');
const SIGNATURE = { at: '2026-03-09T10:00:00', by: 'anna', program: '0.0.0' };

test('an archive kept open is derived once, until somebody changes it, here or in another program', async () => {
  const { folder, does } = clerk(SCENARIO);
  await does('importa', '.', '--si');
  const store = await openStore(join(folder, 'zerosei.db'), '0.0.0');

  const first = await pictureOf(store);
  expect((await peopleIn(store)).people).toBe(first.picture.people);
  expect(await pictureOf(store)).toBe(first);

  await does('impostazioni', 'percorso.titolo', 'Altrove');
  const second = await pictureOf(store);
  expect(second.settings.courseTitle).toBe('Altrove');
  expect(await pictureOf(store)).toBe(second);

  store.recordSettings(new Map([['percorso.titolo', 'Qui']]), SIGNATURE);
  expect((await pictureOf(store)).settings.courseTitle).toBe('Qui');
  store.close();
});
