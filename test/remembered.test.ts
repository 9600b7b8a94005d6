import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Driver, openDriver } from '../src/store/driver.js';
import { memoryOn } from '../src/store/memory.js';
import { emptyArchive } from '../src/store/schema.js';
import { seal } from '../src/store/seal.js';
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

/** A text of which one bit of one character has changed. */
const flippedAt = (text: string, place: number, bit = 0): string =>
  text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ (1 << bit)) + text.slice(place + 1);

/** What may become of remembered texts; undefined for what is no text at all. */
const DAMAGES: Readonly<Record<string, (text: string, at: number, all: readonly string[]) => string | undefined>> = {
  flipped: (text) => flippedAt(text, 99),
  'cut short': (text) => text.slice(0, text.length / 2),
  'foreign JSON': () => '{"findings": 7}',
  'of another': (_, at, all) => all[(at + 1) % all.length],
  'no text': () => undefined,
};

/** Does so to all that an archive remembers, and leaves it sealed as the program does. */
function spoil(
  archive: Driver,
  damage: (text: string, at: number, all: readonly string[]) => string | undefined,
): void {
  const lines = archive.lists('select key, content from remembered order by key');
  const texts = lines.map(([, content]) => String(content));
  for (const [at, [key]] of lines.entries()) {
    const spoilt = damage(texts[at] as string, at, texts);
    if (spoilt === undefined)
      archive.run("update remembered set content = cast(x'ff00fe' as text) where key = ?", [key as string]);
    else archive.run('update remembered set content = ? where key = ?', [spoilt, key as string]);
  }
  seal(archive, archive.path);
}

describe('whatever becomes of what is remembered, the answers are the same', () => {
  test('and it is remembered anew', async () => {
    const someone = clerk();
    mkdirSync(join(someone.folder, 'corso'));
    cpSync(SESSIONS, join(someone.folder, 'corso', 'incontri.csv'));
    writeFileSync(join(someone.folder, 'corso', 'tante.csv'), manyRows());
    await someone.does('importa', 'corso', '--si');
    writeFileSync(join(someone.folder, 'corso', 'altre.csv'), manyRows(600));
    const asked = [['aggiorna', '--prova'], ['stato'], ['verifica']];
    const right = await answersOf(someone, asked);
    const all = remembered(someone.folder);
    expect(all).toEqual(['files', 'findings', 'identity', 'status']);
    for (const [name, damage] of Object.entries(DAMAGES)) {
      inside(someone.folder, (archive) => spoil(archive, damage));
      expect(await answersOf(someone, asked), name).toBe(right);
      expect(remembered(someone.folder), name).toEqual(all);
    }
  });

  test('nothing but what was kept, under its name, is recalled', () => {
    const driver = emptyArchive();
    const memory = memoryOn(driver, ':memory:', '0.0.0');
    const damage = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    fc.assert(
      fc.property(fc.string(), damage, fc.nat(), fc.nat({ max: 6 }), (text, foreign, at, bit) => {
        memory.keep('same', { status: text });
        expect(memory.recall('status', 'same')).toBe(text);
        const kept = String(driver.lists('select content from remembered')[0]?.[0]);
        const place = at % kept.length;
        for (const content of [foreign, kept.slice(0, place), flippedAt(kept, place, bit)]) {
          driver.run('update remembered set content = ?', [content]);
          expect(memory.recall('status', 'same')).toBeUndefined();
        }
        driver.run("update remembered set content = ?, key = 'findings same'", [kept]);
        expect(memory.recall('findings', 'same')).toBeUndefined();
        driver.run('delete from remembered');
        expect(memory.recall('status', 'same')).toBeUndefined();
      }),
    );
    driver.close();
  });

  test('what another program may have changed is not remembered by the command after the next', async () => {
    const someone = clerk();
    writeFileSync(join(someone.folder, 'tante.csv'), manyRows());
    await someone.does('importa', 'tante.csv', '--si');
    await someone.does('stato');
    inside(someone.folder, (archive) => archive.run('delete from responses where row % 7 = 0'));
    // Works out who is who, keeps it and seals the archive; the figures are of before.
    const after = await answersOf(someone, [['persone']]);
    expect(remembered(someone.folder)).toEqual(['identity']);
    expect(await answersOf(someone, [['persone']])).toBe(after);
    expect(JSON.parse(await answersOf(someone, [['stato']]))).toMatchObject({ persone: 600 });
  });
});
