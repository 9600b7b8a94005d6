import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clerk } from '../clerk.js';

const FIXTURE = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'primo-giorno');

/** A desk with an archive, its bytes, and what it exports. */
async function desk() {
  const { does, folder } = clerk(FIXTURE);
  await does('importa', '.', '--si');
  const path = join(folder, 'zerosei.db');
  return { does, path, whole: readFileSync(path), right: (await does('esporta', 'tutto')).stdout };
}

/** Places spread over a file, the header among them: always the same ones. */
const places = (length: number): number[] => [
  ...Array.from({ length: 100 }, (_, byte) => byte),
  ...Array.from({ length: 60 }, (_, step) => (step * 7_919 * 13 + 101) % length),
];

describe('a damaged archive', () => {
  test('of which a bit has changed is told in two sentences, or answers right', async () => {
    const { does, path, whole, right } = await desk();
    let told = 0;
    for (const [index, place] of places(whole.length).entries()) {
      const spoilt = Buffer.from(whole);
      spoilt[place] = (spoilt[place] as number) ^ (1 << (index % 8));
      writeFileSync(path, spoilt);
      const { exit, stdout, stderr } = await does('esporta', 'tutto');
      if (exit === 0) expect(stdout, `byte ${place}`).toBe(right);
      else {
        expect(stderr.split('\n'), `byte ${place}`).toHaveLength(3);
        expect(stderr).toMatch(/è danneggiato|non è un archivio/);
        expect(exit).toBe(2);
        told++;
      }
      expect(readFileSync(path).equals(spoilt), 'it is left as it is').toBe(true);
    }
    expect(told).toBeGreaterThan(130);
  });

  test('cut short, or with a hole, is told; nothing is written into it', async () => {
    const { does, path, whole } = await desk();
    for (const spoilt of [
      whole.subarray(0, 40_000),
      whole.subarray(0, 700),
      Buffer.from(whole).fill(0, 8_192, 12_288),
    ]) {
      writeFileSync(path, spoilt);
      for (const words of [
        ['stato'],
        ['importa', 'cpt.csv', '--si'],
        ['impostazioni', 'direttore', 'Anna'],
        ['dubbi'],
      ]) {
        const { exit, stderr } = await does(...words);
        expect(stderr).toContain('è danneggiato');
        expect(stderr).toContain('copia di riserva');
        expect(exit).toBe(2);
      }
      expect(readFileSync(path).equals(spoilt)).toBe(true);
    }
  });

  test('of which nothing is left is told by every command, and takes no import as a new one would', async () => {
    const { does, path, whole } = await desk();
    await does('salva', join(dirname(path), 'copia.db'));
    writeFileSync(path, '');
    for (const words of [['stato'], ['storia'], ['verifica'], ['importa', 'cpt.csv', '--si'], ['salva', 'altra.db']]) {
      const { exit, stdout, stderr } = await does(...words);
      expect([exit, stdout, stderr]).toEqual([2, '', expect.stringContaining('è un file vuoto')]);
      expect(stderr).toContain('zerosei ripristina FILE');
    }
    expect(readFileSync(path)).toHaveLength(0);
    expect((await does('ripristina', join(dirname(path), 'copia.db'), '--si')).exit).toBe(0);
    expect(readFileSync(path).equals(whole)).toBe(true);
  });

  test('whose refused rows cannot be read back is told', async () => {
    const { openDriver } = await import('../../src/store/driver.js');
    const { does, folder } = clerk();
    const titles = 'Informazioni cronologiche,Cognome,Nome,In qualità di,Istituto,Incontro';
    writeFileSync(
      join(folder, 'r.csv'),
      `${titles}\n01/03/2026 10.00.01,Neri,Ida,Docente infanzia,X,I1\n31/02/2026 10.00.01,Riva,Ada,Docente infanzia,X,I1\n`,
    );
    await does('importa', 'r.csv', '--si');
    for (const details of ['{"what":', '7']) {
      const driver = openDriver(join(folder, 'zerosei.db'), { readOnly: false });
      driver.run('update rejected set details = ?', [details]);
      driver.close();
      expect(await does('verifica')).toMatchObject({ exit: 2, stderr: expect.stringContaining('è danneggiato') });
    }
  });
});
