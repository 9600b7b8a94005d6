import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.js';
import { openStore } from '../src/store/store.js';
import { worldAt } from './clerk.js';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin', 'zerosei.js');
const scenario = join(root, 'fixtures', 'scenari', 'primo-giorno');

let desk: string;
beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'zerosei-bin-'));
  cpSync(scenario, join(desk, 'arrivi'), { recursive: true });
  for (const left of ['comandi.txt', 'transcript.txt']) rmSync(join(desk, 'arrivi', left));
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

/** Types a command in the folder of the desk, as a script would: nobody to be asked. */
function zerosei(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...words], { cwd: desk, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** The same without a process of its own: what is looked at afterwards needs none. */
async function here(...words: string[]) {
  const screen = { stdout: '', stderr: '' };
  const world = { ...worldAt(desk, screen), version, openStore: async (path = '') => openStore(path, version) };
  return { status: await run(words, world), ...screen };
}

describe('the program as installed', () => {
  test('says its version and explains itself', () => {
    expect(zerosei('--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
    expect(zerosei()).toMatchObject({ status: 0, stdout: expect.stringContaining('zerosei importa CARTELLA') });
    expect(zerosei('aiuto', 'fogli')).toMatchObject({ status: 0, stdout: expect.stringContaining('--bozza') });
  });

  test('does the main job in three lines', () => {
    expect(zerosei('importa', 'arrivi', '--si').status).toBe(0);
    expect(zerosei('verifica').status).toBe(1);
    expect(zerosei('fogli', '--oggi', '2026-03-09').status).toBe(0);
    expect(readdirSync(join(desk, 'fogli'))).toEqual([
      'foglio-firme-I1-2026-03-11.pdf',
      'foglio-firme-I2-2026-03-18.pdf',
    ]);
  });

  test('without a terminal nothing is done without --si: the plan is shown, exit 2', () => {
    const answer = zerosei('importa', 'arrivi/cpt.csv', '-a', 'altro.db');
    expect(answer).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('lette 2'),
      stderr: expect.stringContaining('--si'),
    });
    expect(readdirSync(desk)).not.toContain('altro.db');
  });

  test('wrong words are told in Italian, with the likely right one', () => {
    expect(zerosei('verifca')).toMatchObject({ status: 2, stderr: expect.stringContaining('«verifica»') });
    expect(zerosei('verifica', '--formato', 'xls')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('testo, csv, json'),
    });
  });

  test('the archive is for its owner alone, unless its folder is shared', () => {
    expect(statSync(join(desk, 'zerosei.db')).mode & 0o777).toBe(0o600);
  });

  test('a reader that goes away early is no error', () => {
    const piped = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" persone --formato csv | head -1`], {
      cwd: desk,
      encoding: 'utf8',
    });
    expect(piped.stdout).toMatch(/^file,riga,persona/);
    expect(piped.stderr).not.toMatch(/EPIPE|Error/);
  });

  test('a reader that is slow has all of it', () => {
    // Much more than a pipe holds.
    const rows = Array.from({ length: 20_000 }, (_, row) => `${row},Rossi Anna ${row}`);
    writeFileSync(join(desk, 'lungo.csv'), ['numero,nome', ...rows, ''].join('\n'));
    const read = `"${process.execPath}" "${bin}" leggi lungo.csv --formato csv`;
    const slowly = spawnSync('sh', ['-c', `${read} | (sleep 2; cat)`], { cwd: desk, encoding: 'utf8' });
    expect(slowly.stdout).toBe(zerosei('leggi', 'lungo.csv', '--formato', 'csv').stdout);
    expect(slowly.stdout.trimEnd().split('\n')).toHaveLength(rows.length + 1);
  });
});

describe('P7: whole or not at all', () => {
  const answered = new Map<string, string>();
  /** What an archive answers; the same bytes, with the same beside them, are asked once. */
  const answers = async (archive: string): Promise<string> => {
    const beside = readdirSync(desk).filter((name) => name.startsWith(archive) && name !== archive);
    const known = [archive, ...beside.filter((name) => !name.endsWith('.in-uso'))].map((name) =>
      readFileSync(join(desk, name), 'latin1'),
    );
    const state = [...beside.map((name) => name.slice(archive.length)), ...known].join('\n');
    const answer = answered.get(state) ?? (await here('esporta', 'persone', '--formato', 'csv', '-a', archive)).stdout;
    answered.set(state, answer);
    return answer;
  };
  const start = (archive: string, file: string): ChildProcess =>
    spawn(process.execPath, [bin, 'importa', file, '--si', '-a', archive], { cwd: desk, stdio: 'ignore' });
  const ended = (child: ChildProcess): Promise<number | null> =>
    new Promise((resolve) => child.once('exit', (code) => resolve(code)));

  test('killed at any instant, the archive is as before or as after', { timeout: 300_000 }, async () => {
    const large = join(desk, 'tante.csv');
    writeFileSync(large, 'Informazioni cronologiche,Cognome,Nome,Incontro\n');
    const surname = (n: number) =>
      `Neri${n.toString(36).replace(/\d/g, (digit) => 'vwxyzabcde'[Number(digit)] as string)}`;
    const line = (n: number) => `01/03/2026 10.00.00,${surname(n)},Anna,I1\n`;
    appendFileSync(large, Array.from({ length: 1_500 }, (_, n) => line(n)).join(''));
    zerosei('importa', 'arrivi', '--si', '-a', 'prima.db');
    const before = await answers('prima.db');
    cpSync(join(desk, 'prima.db'), join(desk, 'dopo.db'));
    const begun = Date.now();
    expect(zerosei('importa', large, '--si', '-a', 'dopo.db').status).toBe(0);
    const took = Date.now() - begun;
    const after = await answers('dopo.db');
    expect(after).not.toBe(before);
    for (const part of [0.4, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]) {
      cpSync(join(desk, 'prima.db'), join(desk, 'ora.db'));
      const child = start('ora.db', large);
      setTimeout(() => child.kill('SIGKILL'), took * part);
      await ended(child);
      expect([before, after]).toContain(await answers('ora.db'));
      for (const left of ['ora.db', 'ora.db-journal', 'ora.db.in-uso']) rmSync(join(desk, left), { force: true });
    }
  });

  test('two people at once: both succeed, or one is told why', async () => {
    zerosei('importa', 'arrivi/scuole.csv', '--si', '-a', 'due.db');
    const codes = await Promise.all(
      ['arrivi/cpt.csv', 'arrivi/incontri.csv'].map((file) => ended(start('due.db', file))),
    );
    const { stdout: history } = await here('storia', '-a', 'due.db');
    expect(codes.every((code) => code === 0 || code === 2)).toBe(true);
    expect(history.match(/importazione/g)).toHaveLength(1 + codes.filter((code) => code === 0).length);
  });
});

describe('what leaves the office', () => {
  const ended = (child: ChildProcess): Promise<number | null> =>
    new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  const prints = (archive: string, folder: string): ChildProcess =>
    spawn(process.execPath, [bin, 'fogli', '--cartella', folder, '--oggi', '2026-03-09', '-a', archive], {
      cwd: desk,
      stdio: 'ignore',
    });
  const editions = async (archive: string): Promise<readonly string[]> =>
    (await here('storia', '-a', archive)).stdout.match(/foglio I\d, edizione \d+/g) ?? [];
  const sheets = (folder: string) =>
    existsSync(join(desk, folder)) ? readdirSync(join(desk, folder)).filter((name) => name.startsWith('foglio')) : [];
  const ALL = ['foglio I1, edizione 1', 'foglio I2, edizione 1'];
  let took = 0;

  beforeAll(() => {
    zerosei('importa', 'arrivi', '--si', '-a', 'da stampare.db');
    cpSync(join(desk, 'da stampare.db'), join(desk, 'stampato.db'));
    const begun = Date.now();
    zerosei('fogli', '--cartella', 'giusti', '--oggi', '2026-03-09', '-a', 'stampato.db');
    took = Date.now() - begun;
  });
  const asPrinted = (folder: string) =>
    sheets(folder).every((name) =>
      readFileSync(join(desk, folder, name)).equals(readFileSync(join(desk, 'giusti', name))),
    );

  test('killed at any instant, no paper has a number that the archive does not know, and printing again completes it', {
    timeout: 300_000,
  }, async () => {
    for (const part of [0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 1]) {
      const [archive, folder] = [`ucciso-${part}.db`, `fogli-${part}`];
      cpSync(join(desk, 'da stampare.db'), join(desk, archive));
      const child = prints(archive, folder);
      setTimeout(() => child.kill('SIGKILL'), took * part);
      await ended(child);
      const known = await editions(archive);
      for (const name of sheets(folder)) expect(known).toContain(`foglio ${name.slice(13, 15)}, edizione 1`);
      expect((await here('fogli', '--cartella', folder, '--oggi', '2026-03-10', '-a', archive)).status).toBe(0);
      expect(await editions(archive)).toEqual(ALL);
      expect([sheets(folder).length, known.length === 0 || asPrinted(folder)]).toEqual([2, true]);
    }
  });

  test('two people printing at once: each sheet is one edition, and who comes second is told', async () => {
    cpSync(join(desk, 'da stampare.db'), join(desk, 'due stampe.db'));
    const codes = await Promise.all([1, 2].map(() => ended(prints('due stampe.db', 'fogli-due'))));
    expect(codes.toSorted()).toSatisfy((sorted: number[]) => sorted[0] === 0 && (sorted[1] === 0 || sorted[1] === 2));
    expect(await editions('due stampe.db')).toEqual(ALL);
    expect([sheets('fogli-due').length, asPrinted('fogli-due')]).toEqual([2, true]);
  });
});
