import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Driver, openDriver } from '../src/store/driver.js';
import { type Clerk, clerk } from './clerk.js';

const SESSIONS = join(import.meta.dirname, '..', 'fixtures', 'scenari', 'primo-giorno', 'incontri.csv');

/** Enough people for what is worked out to be remembered. */
function manyRows(from = 0): string {
  const letters = (n: number) => String(n).replace(/\d/g, (digit) => 'abcdefghil'[Number(digit)] as string);
  const rows = Array.from({ length: 700 }, (_, at) => {
    const n = from + at;
    return `01/03/2026 10.00.00,Neri${letters(n % 650)},Anna,I1,anna${n}@posta.example`;
  });
  return ['Informazioni cronologiche,Cognome,Nome,Incontro,E-mail', ...rows, ''].join('\n');
}

/** All that the commands say, one after the other. */
async function answersOf({ does }: Clerk, commands: readonly (readonly string[])[]): Promise<string> {
  const shown = [];
  for (const words of commands) shown.push((await does(...words, '--formato', 'json')).stdout);
  return shown.join('\n');
}

/** Looks into the archive of a desk. */
function inside<T>(folder: string, look: (archive: Driver) => T): T {
  const archive = openDriver(join(folder, 'zerosei.db'), { readOnly: false });
  try {
    return look(archive);
  } finally {
    archive.close();
  }
}

const remembered = (folder: string) =>
  inside(folder, (archive) =>
    archive.lists('select key from remembered order by key').map(([key]) => String(key).split(' ')[0]),
  );
const forget = (folder: string) => inside(folder, (archive) => archive.run('delete from remembered'));

describe('P9: same in, same out', () => {
  test('what one command remembers for the next changes no export; forgetting it neither', async () => {
    const someone = clerk();
    const exported = () =>
      answersOf(
        someone,
        ['tutto', 'persone', 'iscrizioni', 'copertura', 'rilievi'].map((what) => ['esporta', what]),
      );
    writeFileSync(join(someone.folder, 'tante.csv'), manyRows());
    await someone.does('importa', 'tante.csv', '--si');
    const workedOut = await exported();
    expect(remembered(someone.folder)).toEqual(['identity']);
    expect(await exported()).toBe(workedOut);
    forget(someone.folder);
    expect(await exported()).toBe(workedOut);
  });

  test('what is remembered of the course at a glance is forgotten with each change', async () => {
    const someone = clerk();
    const glance = (one: Clerk) =>
      answersOf(one, [['stato'], ['verifica'], ['verifica', '--incontro', 'I1'], ['verifica', '--regola', 'ISC-02']]);
    const afresh = () => {
      const other = clerk();
      cpSync(join(someone.folder, 'zerosei.db'), join(other.folder, 'zerosei.db'));
      forget(other.folder);
      return glance(other);
    };
    writeFileSync(join(someone.folder, 'tante.csv'), manyRows());
    writeFileSync(join(someone.folder, 'altre.csv'), manyRows(600));
    await someone.does('importa', SESSIONS, '--si');
    let before = '';
    for (const words of [
      ['importa', 'tante.csv', '--si'],
      ['importa', 'altre.csv', '--si'],
      ['impostazioni', 'percorso.titolo', 'Un altro titolo'],
      ['correggi', 'tante.csv:2', '--ritira', 'I1', '--motivo', 'ha telefonato', '--si'],
      ['annulla', '5', '--si'],
      ['annulla', '3', '--si'],
    ]) {
      expect((await someone.does(...words)).exit).toBe(0);
      const [first, again] = [await glance(someone), await glance(someone)];
      expect(first).not.toBe(before);
      expect(first).toBe(again);
      expect(first).toBe(await afresh());
      before = first;
    }
    expect(remembered(someone.folder)).toEqual(['findings', 'identity', 'status']);
  });
});
