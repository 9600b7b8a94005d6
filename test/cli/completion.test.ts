import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Command, Option } from 'commander';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCRIPTS } from '../../src/cli/completion/scripts.js';
import { afterOption } from '../../src/cli/completion/takes.js';
import { fullName } from '../../src/cli/italian-help.js';
import { program } from '../../src/cli/program.js';
import type { World } from '../../src/cli/world.js';
import { RULE_IDS } from '../../src/domain/findings/rules.js';
import { SETTINGS } from '../../src/domain/settings.js';
import { atDesk, type Clerk, clerk } from '../clerk.js';

const root = join(import.meta.dirname, '..', '..');
const officeDesk = atDesk(({ does }) => does('importa', '.', '--si'), join(root, 'fixtures', 'scenari', 'chi-e-chi'));

/** What is offered for the last of some words: each with what it is. */
async function offered({ does }: Clerk, ...words: string[]): Promise<Map<string, string>> {
  const { exit, stdout, stderr } = await does('__completa', `+${words.at(-1) ?? ''}`, ...words.slice(0, -1));
  expect([exit, stderr]).toEqual([0, '']);
  return new Map(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t') as [string, string]),
  );
}
const values = async (desk: Clerk, ...words: string[]) => [...(await offered(desk, ...words)).keys()];

describe('what can be written next', () => {
  test('is a command, or its alias for who has begun one', async () => {
    const desk = clerk();
    expect(await values(desk, 'ver')).toEqual(['verifica', 'verbale']);
    expect(await values(desk, 'che')).toEqual(['check']);
    expect(await values(desk, '')).not.toContain('check');
    expect(await values(desk, 'deleghe', 'r')).toEqual(['registra', 'respingi', 'revoca']);
    expect(await values(desk, 'aiuto', 'delegations', 'acc')).toEqual(['accetta']);
    expect((await offered(desk, 'verifi')).get('verifica')).toBe('mostra che cosa non torna, dal più grave');
  });

  test('is an option not given yet, also one of the commands above; or what it takes', async () => {
    const desk = clerk();
    expect(await values(desk, 'verifica', '--regola', 'DEL-02', '--')).toEqual([
      ...['--formato', '--uscita', '--per-excel', '--gravita', '--incontro', '--help'],
      ...['--archivio', '--senza-domande', '--oggi', '--utente', '--version'],
    ]);
    expect(await values(desk, 'incontri', 'promuovi', '--inc')).toEqual(['--incontro']);
    expect(await values(desk, 'verifica', '--gravita', '')).toEqual(['errore', 'avviso', 'nota']);
    expect(await values(desk, 'verifica', '--formato=c')).toEqual(['--formato=csv']);
    expect(await values(desk, 'esporta', 'isc')).toEqual(['iscrizioni']);
    expect(await values(desk, 'leggi', '')).toEqual([':files']);
    expect(await values(desk, 'fogli', '--cartella', '')).toEqual([':folders']);
    expect(await values(desk, 'correggi', '--cognome', '')).toEqual([]);
    expect(await values(desk, 'fogli', '--', '--')).toEqual([]);
  });

  test('is a rule or a setting', async () => {
    const desk = clerk();
    expect(await values(desk, 'verifica', '--regola', '')).toEqual(RULE_IDS);
    expect(await values(desk, 'perche', 'reg-0')).toEqual(RULE_IDS.filter((rule) => rule.startsWith('REG-0')));
    expect(await values(desk, 'impostazioni', '')).toEqual(SETTINGS.map(({ key }) => key));
  });

  test('is a session of the archive, whichever is named', async () => {
    const desk = await officeDesk();
    const sessions = (await desk.does('incontri', '--formato', 'csv')).stdout.match(/^I\d/gm);
    expect(await values(desk, 'fogli', 'i')).toEqual(sessions);
    expect((await offered(desk, 'verifica', '--incontro=I')).get('--incontro=I1')).toMatch(/^\d\d\/\d\d\/\d{4}/);
    expect(await values(desk, '-a', 'altro.db', 'fogli', '')).toEqual([]);
    expect(await values(desk, '--archivio=zerosei.db', 'fogli', '')).toEqual(sessions);
  });

  test('is a person, by code or by name: one that the program knows by it', async () => {
    const desk = await officeDesk();
    const lines = (await desk.does('persone', '--formato', 'csv')).stdout.trim().split('\n').slice(1);
    const codes = new Set(lines.map((line) => line.split(',')[2]));
    const people = await offered(desk, 'persone', '');
    expect([...codes].filter((code) => !people.has(code as string))).toEqual([]);
    for (const [code, name] of people) {
      expect((await desk.does('perche', code)).exit, name).toBe(0);
    }
    expect(await values(desk, 'correggi', 'riva n')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Riva N/i)]),
    );
  });
});

test('in a large course people are offered to who has begun to say whom, each code as the program writes it', async () => {
  const desk = clerk();
  const letters = (n: number) =>
    [...n.toString(26)].map((digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]);
  const rows = Array.from({ length: 520 }, (_, n) => `01/03/2026 10.00.00,Neri${letters(n).join('')},Anna,I1`);
  writeFileSync(join(desk.folder, 'r.csv'), `Informazioni cronologiche,Cognome,Nome,Incontro\n${rows.join('\n')}\n`);
  await desk.does('importa', 'r.csv', '--si');
  expect(await values(desk, 'persone', '')).toEqual([]);
  const [, ...lines] = (await desk.does('persone', '--formato', 'csv')).stdout.trim().split('\n');
  const known = new Map(lines.map((line) => [line.split(',')[2] as string, line.split(',')[3] as string]));
  const [code = ''] = known.keys();
  const begun = [...known.keys()].filter((one) => one.startsWith(code.slice(0, 1))).sort();
  expect((await values(desk, 'persone', code.slice(0, 1))).sort()).toEqual(begun);
  expect((await offered(desk, 'persone', code)).get(code)).toBe(`${known.get(code)} Anna`);
  expect(await values(desk, 'persone', 'neriba')).toContain('Neriba Anna');
});

describe('asking', () => {
  test('makes no archive, and leaves one as it is', async () => {
    const empty = clerk();
    expect(await values(empty, 'fogli', '')).toEqual([]);
    expect(await values(empty, 'persone', '')).toEqual([]);
    expect(readdirSync(empty.folder)).toEqual([]);
    const desk = await officeDesk();
    const path = join(desk.folder, 'zerosei.db');
    const before = { bytes: readFileSync(path), changed: statSync(path).mtimeMs, beside: readdirSync(desk.folder) };
    await values(desk, 'persone', '');
    await values(desk, 'fogli', '');
    expect({ bytes: readFileSync(path), changed: statSync(path).mtimeMs, beside: readdirSync(desk.folder) }).toEqual(
      before,
    );
  });

  test('is silent whatever is wrong', async () => {
    const desk = clerk();
    for (const content of ['', 'SQLite format 3\0', 'not an archive at all']) {
      writeFileSync(join(desk.folder, 'zerosei.db'), content);
      expect(await values(desk, 'fogli', '')).toEqual([]);
      expect(await values(desk, 'persone', 'x')).toEqual([]);
    }
    expect(await values(desk, 'boh', 'boh', '--boh=')).toEqual([]);
    expect((await desk.does('__completa')).exit).toBe(0);
  });
});

test.each([
  ['verifica', '--incontro', 'sessions'],
  ['correggi', '--ritira', 'sessions'],
  ['verifica', '--regola', 'rules'],
  ['correggi', '--stessa-di', 'people'],
  ['correggi', '--diversa-da', 'people'],
  ['incontri sostituisci', '--con', 'people'],
  ['deleghe sostituisci', '--con', undefined],
  ['verifica', '--uscita', 'files'],
  ['dubbi', '--esporta', 'files'],
  ['copertura', '--solleciti', 'files'],
  ['importa', '--profilo', 'files'],
  ['fogli', '--cartella', 'folders'],
  ['correggi', '--cognome', undefined],
])('of %s %s it is known what it takes: %s', (name, long, known) => {
  const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];
  const [command] = all(program({ version: '0' } as World, () => {})).filter(
    (one) => fullName(one) === `zerosei ${name}`,
  );
  const option = command?.options.find((one) => one.long === long) as Option;
  expect(afterOption(option)).toEqual(known === undefined ? [] : [known]);
});

describe.each(['bash', 'zsh', 'powershell'] as const)('the script for %s', (shell) => {
  test('is given as it stands, and asks the program', async () => {
    const { exit, stdout, stderr } = await clerk().does('completion', shell);
    expect([exit, stdout]).toEqual([0, SCRIPTS[shell]]);
    expect(stderr).toContain(`zerosei completamento ${shell}`);
    expect(stdout).toMatch(/^[\t\n\x20-\x7e]+$/);
    expect(stdout).toContain('zerosei __completa "+');
  });
});

describe.skipIf(process.platform === 'win32')('bash, asked at a keystroke', () => {
  let programs: string;
  beforeAll(() => {
    programs = mkdtempSync(join(tmpdir(), 'zerosei-bin-'));
    writeFileSync(
      join(programs, 'zerosei'),
      `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin', 'zerosei.js')}" "$@"\n`,
    );
    chmodSync(join(programs, 'zerosei'), 0o755);
  });
  afterAll(() => rmSync(programs, { recursive: true, force: true }));

  test.each([
    [['zerosei', 'verif'], ['verifica']],
    [['zerosei', 'verifica', '--formato', '=', 'j'], ['json']],
    [
      ['zerosei', 'verifica', '--regola', 'del-1'],
      ['DEL-10', 'DEL-11', 'DEL-12', 'DEL-13', 'DEL-14', 'DEL-15', 'DEL-16'],
    ],
    [
      ['zerosei', 'fogli', 'I'],
      ['I1', 'I2'],
    ],
    [
      ['zerosei', '-a', 'zerosei.db', 'fogli', ''],
      ['I1', 'I2'],
    ],
    [['zerosei', 'perche', '"riva nic'], ['Riva Nicolò']],
    [['zerosei', 'perche', 'riva\\ nic'], ['Riva\\ Nicolò']],
    [['zerosei', 'fogli', '--', '--'], []],
  ])('completes %j', async (words, expected) => {
    const { folder } = await officeDesk();
    const list = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    const asked = `${SCRIPTS.bash}\nCOMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _zerosei; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const env = { ...process.env, PATH: `${programs}${delimiter}${process.env['PATH']}`, LC_ALL: 'C.UTF-8' };
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', asked], { cwd: folder, env, encoding: 'utf8' });
    expect([stdout.split('\n').filter(Boolean), stderr]).toEqual([expected, '']);
  });
});
