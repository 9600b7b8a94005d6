import { cpSync, mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { contentsOf } from '../../src/cli/sync/contents.js';
import type { Memory } from '../../src/domain/memory.js';
import { type Clerk, clerk, worldAt } from '../clerk.js';

const TITLES = 'Informazioni cronologiche;Indirizzo email;Cognome;Nome;Ruolo;Istituto;Incontro';
const SESSIONS = 'Codice;Data;Sede\nI1;11/03/2026;Aula\nI2;18/03/2026;Aula\nI3;25/03/2026;Aula\n';
const NAMES = ['Abate', 'Bruni', 'Conti', 'Donati', 'Esposito', 'Farina', 'Gatti', 'Longo'];

/** A response of the n-th person, sent at a minute of its own. */
const line = (one: number, session: string, minute = one) =>
  `02/03/2026 9.${String(10 + minute)}.00;${NAMES[one]?.toLowerCase()}@example.org;${NAMES[one]};Piera;Docente infanzia;IC Valchiara;${session}`;
const form = (...lines: readonly string[]) => [TITLES, ...lines, ''].join('\n');

/** A clerk who has imported a folder with the sessions and a first export. */
async function desk(first: string): Promise<Clerk> {
  const someone = clerk();
  mkdirSync(join(someone.folder, 'corso', 'modulo'), { recursive: true });
  put(someone, 'incontri.csv', SESSIONS);
  put(someone, 'risposte.csv', first);
  await someone.does('importa', 'corso/modulo', '--si', '-a', 'corso/a.db');
  return someone;
}

const put = ({ folder }: Clerk, name: string, text: string) =>
  writeFileSync(join(folder, 'corso', 'modulo', name), text);

describe('the folder of the course is found again', () => {
  test('where it was moved together with the archive, and where the archive alone was', async () => {
    const { folder, does } = await desk(form(line(0, 'I1')));
    renameSync(join(folder, 'corso'), join(folder, 'altrove'));
    expect((await does('aggiorna', '-a', 'altrove/a.db')).stdout).toContain('Cartella «modulo»: 2 già importati.');
    cpSync(join(folder, 'altrove'), join(folder, 'corso'), { recursive: true });
    renameSync(join(folder, 'altrove', 'a.db'), join(folder, 'b.db'));
    const { stdout } = await does('aggiorna', '-a', 'b.db');
    expect(stdout).toContain(`Cartella «${join(folder, 'corso', 'modulo')}»: 2 già importati.`);
  });

  test('and where it is not there, that is said: nothing was looked at', async () => {
    const { folder, does } = await desk(form(line(0, 'I1')));
    rmSync(join(folder, 'corso', 'modulo'), { recursive: true });
    const { exit, stdout, stderr } = await does('aggiorna', '--si', '-a', 'corso/a.db');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('non si raggiunge');
  });

  test('of several folders at once none is remembered, and how to say which is told', async () => {
    const { folder, does } = await desk(form(line(0, 'I1')));
    mkdirSync(join(folder, 'altri'));
    writeFileSync(join(folder, 'altri', 'altre.csv'), form(line(1, 'I2')));
    const { stderr } = await does('importa', 'corso/modulo', 'altri', '--si', '-a', 'corso/a.db');
    expect(stderr).toContain('ne guarda una sola');
    expect((await does('impostazioni', 'cartella', '-a', 'corso/a.db')).stdout).toContain('modulo');
  });
});

describe('among the downloads', () => {
  /** What `aggiorna` says where the downloads are those of an invented home. */
  async function looked({ folder }: Clerk, ...words: readonly string[]) {
    const screen = { stdout: '', stderr: '' };
    const world = { ...worldAt(folder, screen), env: { HOME: join(folder, 'casa') } };
    const exit = await run(['aggiorna', ...words, '-a', 'corso/a.db'], world);
    return { exit, ...screen };
  }

  function download({ folder }: Clerk, name: string, text: string) {
    mkdirSync(join(folder, 'casa', 'Scarichi'), { recursive: true });
    mkdirSync(join(folder, 'casa', '.config'), { recursive: true });
    writeFileSync(join(folder, 'casa', '.config', 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Scarichi"\n');
    writeFileSync(join(folder, 'casa', 'Scarichi', name), text);
  }

  async function withDownloads(): Promise<Clerk> {
    const someone = await desk(form(line(0, 'I1')));
    download(someone, 'risposte (1).csv', form(line(0, 'I1'), line(1, 'I2')));
    download(someone, 'risposte (2).csv', form(line(0, 'I1')));
    download(someone, 'buste-paga.csv', 'Cognome;Nome;Codice fiscale;Netto\nSegreti;Ugo;SGRGUO80A01F205X;1.500\n');
    download(someone, 'rotto.xlsx', 'PK\u0003\u0004 non è una cartella di lavoro');
    return someone;
  }

  test('nothing is looked at unless the office says so', async () => {
    const someone = await withDownloads();
    const { exit, stdout } = await looked(someone);
    expect([exit, stdout]).toEqual([0, expect.not.stringContaining('Scaricati')]);
  });

  test('only what is of the course is taken, and nothing is said of other files but how many were looked at', async () => {
    const someone = await withDownloads();
    await someone.does('impostazioni', 'scaricati', 'si', '-a', 'corso/a.db');
    const { exit, stdout, stderr } = await looked(someone, '--si');
    expect(exit).toBe(0);
    expect(stdout).toContain(
      'guardati i titoli di 4 tabelle; del percorso e non ancora importate: «risposte (1).csv».',
    );
    expect(stderr).toContain('Che cosa è cambiato: 1 nuovo.');
    expect(stdout + stderr).not.toMatch(/buste|Segreti|rotto/);
    const { stdout: everything } = await someone.does('esporta', 'tutto', '-a', 'corso/a.db');
    expect(everything).not.toContain('Segreti');
    expect((await looked(someone)).stdout).toContain('nessuna del percorso che non sia già importata');
  });

  test('where they are not found, that is said', async () => {
    const someone = await desk(form(line(0, 'I1')));
    await someone.does('impostazioni', 'scaricati', 'sì', '-a', 'corso/a.db');
    expect((await looked(someone)).stdout).toContain('Scaricati: non si trova la cartella');
  });
});

test('a file known by its content stays read as it was, however that was said', async () => {
  const someone = await desk(form(line(0, 'I1')));
  put(someone, 'altre.csv', form(line(1, 'I2')));
  const named = ['importa', 'corso/modulo/altre.csv', '--tipo', 'risposte', '--si', '-a', 'corso/a.db'];
  expect((await someone.does(...named)).exit).toBe(0);
  expect((await someone.does('aggiorna', '-a', 'corso/a.db')).stdout).toContain('3 già importati');
});

describe('files are known by their content', () => {
  /** A memory, and what it holds of files. */
  function memory(held?: string) {
    let files = held;
    const kept: Memory = {
      recall: () => files,
      keep: (_, worked) => {
        files = worked.files;
      },
    };
    return { memory: kept, held: () => files };
  }

  test('which is not read again where two commands have found it so; what was written since is', async () => {
    const { folder } = clerk();
    const [path, world] = [join(folder, 'a.csv'), worldAt(folder, { stdout: '', stderr: '' })];
    writeFileSync(path, 'uno');
    const { memory: kept, held } = memory();
    const look = async (from = kept) => (await contentsOf(world, from, ['a.csv'])).get('a.csv');
    const [first, second] = [await look(), await look()];
    expect(second).toBe(first);
    // Believed now without a look: what is remembered may say anything.
    const another = memory((held() ?? '').replace(first ?? '', 'altro'));
    expect(await look(another.memory)).toBe('altro');
    const { mtime } = statSync(path);
    writeFileSync(path, 'due');
    utimesSync(path, mtime, mtime);
    expect(await look(another.memory)).toBe(await look(memory().memory));
  });

  test('where nothing else is new, it is said that nothing was imported; of a trial only where it was one', async () => {
    const someone = await desk(form(line(0, 'I1')));
    put(someone, 'rovinato.xlsx', 'non è un foglio');
    const { exit, stdout, stderr } = await someone.does('aggiorna', '--si', '-a', 'corso/a.db');
    expect([exit, stderr]).toEqual([1, 'Non è stato importato nulla.\n']);
    expect(stdout).toContain('rovinato.xlsx');
    const tried = await someone.does('aggiorna', '--prova', '-a', 'corso/a.db');
    expect(tried.stderr).toContain('ripetere senza --prova');
  });

  test('one that cannot be read stops nothing: it is left out, and why', async () => {
    const someone = await desk(form(line(0, 'I1')));
    put(someone, 'vuoto.csv', '');
    put(someone, 'risposte.csv', form(line(0, 'I1'), line(1, 'I1')));
    const { exit, stdout } = await someone.does('aggiorna', '--si', '-a', 'corso/a.db');
    expect([exit, stdout]).toEqual([1, expect.stringContaining('vuoto.csv: lasciato fuori.')]);
    expect(stdout).toContain('Che cosa cambierebbe: 1 nuovo.');
  });
});

const responses = fc.uniqueArray(
  fc.record({ one: fc.nat({ max: NAMES.length - 1 }), session: fc.constantFrom('I1', 'I2', 'I3') }),
  { selector: ({ one, session }) => `${one}${session}`, minLength: 2, maxLength: 10 },
);

test('what is told is what differs between the registrations before and after; it is what importing would do, and goes back whole', async () => {
  await fc.assert(
    fc.asyncProperty(responses, fc.nat(), async (all, cut) => {
      const lines = all.map(({ one, session }, minute) => line(one, session, minute));
      const someone = await desk(form(...lines.slice(0, 1 + (cut % (lines.length - 1)))));
      const does = async (...words: readonly string[]) => (await someone.does(...words, '-a', 'corso/a.db')).stdout;
      const registrations = () => does('esporta', 'iscrizioni', '--formato', 'csv');
      const [before, wholeBefore] = [await registrations(), await does('esporta', 'tutto')];
      put(someone, 'risposte-2.csv', form(...lines));
      const plan = await does('aggiorna', '--prova', '--formato', 'json');
      await does('aggiorna', '--si');
      const [was, is] = [sessionsByPerson(before), sessionsByPerson(await registrations())];
      const known = [...is.keys()].filter((person) => was.has(person));
      expect(JSON.parse(plan).novita).toMatchObject({
        nuovi: is.size - known.length,
        anche_un_altro_incontro: known.filter((person) => is.get(person) !== was.get(person)).length,
        ...{ cambiato_incontro: 0, lasciato_un_incontro: 0, ritirati: 0 },
      });
      const synced = await does('esporta', 'tutto');
      await does('annulla', '2', '--si');
      expect(await does('esporta', 'tutto')).toBe(wholeBefore);
      await does('importa', 'corso/modulo', '--si');
      expect(await does('esporta', 'tutto')).toBe(synced);
    }),
    { numRuns: 12 },
  );
}, 120_000);

/** How many sessions each person of a list of registrations comes to. */
function sessionsByPerson(csv: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of csv.trimEnd().split('\n').slice(1)) {
    const [person = ''] = row.split(',');
    counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return counts;
}
