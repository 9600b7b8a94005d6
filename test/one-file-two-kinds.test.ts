import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clerk, clerk } from './clerk.js';
import { atTerminal } from './terminal.js';

const KINDS = ['scuole', 'dirigenti'] as const;

let desk: string;
let file: string;

/** A list of institutes that also says who heads each. */
beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'zerosei-kinds-'));
  file = join(desk, 'istituti.csv');
  writeFileSync(
    file,
    `Codice;Denominazione;Comune;Provincia;Email;PEC;Dirigente
LCIC993005;IC Lago Sereno;Lecco;LC;lcic993005@istruzione.it;lcic993005@pec.istruzione.it;Greco Ugo
LCIC994001;IC Valle Chiara;Merate;LC;lcic994001@istruzione.it;lcic994001@pec.istruzione.it;Villa Rosa
`,
  );
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

const imports = async ({ does }: Clerk, kind: string) => {
  const { exit, stderr, stdout } = await does('importa', file, '--tipo', kind, '--si', '--formato', 'json');
  if (exit !== 0) throw new Error(stderr);
  return JSON.parse(stdout).file[0];
};

/** All that can be exported, byte for byte, and what is told of an institute and of its head. */
async function exportsOf({ does }: Clerk): Promise<string> {
  const answers = [];
  for (const what of ['tutto', 'persone', 'copertura', 'rilievi'])
    answers.push((await does('esporta', what, '--formato', 'json')).stdout);
  answers.push((await does('perche', 'LCIC993005')).stdout);
  return answers.join('\n');
}

async function havingRead(...kinds: readonly string[]): Promise<{ readonly someone: Clerk; readonly all: string }> {
  const someone = clerk();
  for (const kind of kinds) await imports(someone, kind);
  return { someone, all: await exportsOf(someone) };
}

describe('one file read as two kinds', () => {
  test('both are kept, in any order, and again is nothing', async () => {
    const { someone, all } = await havingRead(...KINDS);
    expect(all).toContain('LCIC993005');
    expect(all).toContain('Lago Sereno');
    expect(all).toContain('Greco');
    expect((await havingRead(...KINDS.toReversed())).all).toBe(all);
    for (const kind of KINDS) {
      expect(await imports(someone, kind)).toMatchObject({ lette: 2, nuove: 0, invariate: 2 });
      expect(await exportsOf(someone)).toBe(all);
    }
  });

  test.each([
    [1, KINDS[1]],
    [2, KINDS[0]],
  ])('taking import %i back leaves the other (%s)', async (undone, left) => {
    const { someone } = await havingRead(...KINDS);
    const { stderr } = await someone.does('annulla', String(undone), '--si');
    expect(stderr).not.toContain('resta');
    expect(await exportsOf(someone)).toBe((await havingRead(left)).all);
  });
});

describe('a file that may be two kinds', () => {
  test('at a terminal is asked about, and may be both, in one import', async () => {
    const someone = clerk();
    const terminal = atTerminal(someone.folder, ['importa', file]);
    expect(await terminal.sees('Tasto, e Invio:')).toMatch(
      /1\) anagrafe delle scuole\s+2\) elenco dei dirigenti\s+t\) tutti e due/,
    );
    terminal.type('t');
    terminal.press('enter');
    await terminal.sees('Importare');
    terminal.press('enter');
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen().match(/lette 2 = nuove 2/g)).toHaveLength(2);
    expect(await exportsOf(someone)).toBe((await havingRead(...KINDS)).all);
  });

  test('where nobody is asked, the commands to type are told, in a folder too', async () => {
    const { does } = clerk();
    for (const path of [file, desk]) {
      const { stdout, stderr } = await does('importa', path, '--si');
      for (const kind of KINDS)
        expect((stdout + stderr).replace(/\s+/g, ' ')).toContain(`zerosei importa ${file} --tipo ${kind}`);
    }
  });
});

describe('who looks', () => {
  test('is told in the preview that the same file is there as another kind', async () => {
    const someone = clerk();
    const first = await someone.does('importa', file, '--tipo', 'scuole', '--si');
    expect(first.stdout).not.toContain('anche come');
    const { stdout } = await someone.does('importa', file, '--tipo', 'dirigenti', '--prova');
    expect(stdout).toContain('anche come anagrafe delle scuole: valgono tutte e due le letture');
    expect(await imports(someone, 'dirigenti')).toMatchObject({ anche_come: ['scuole'] });
    expect(await imports(someone, 'scuole')).toMatchObject({ nuove: 0, anche_come: ['dirigenti'] });
  });

  test('is told in words which file bears a name and a number', async () => {
    const someone = clerk();
    const settings = (folder: string, value: string) => {
      mkdirSync(join(someone.folder, folder));
      writeFileSync(join(someone.folder, folder, 'dati.csv'), `chiave;valore\n${value};x\n`);
    };
    settings('a', 'posti.preferiti');
    settings('b', 'posti.migliori');
    const both = await someone.does('importa', 'a', 'b', '--si');
    expect(both.stdout).toContain("un altro file che si chiama «dati.csv», di un'altra cartella");
    const { stdout, stderr } = await someone.does('verifica');
    expect(stdout).toContain('dati.csv#2, riga 2');
    expect(stderr).toContain(
      '«dati.csv#2» è un altro file che si chiama «dati.csv»: impostazioni, di anna, 09/03/2026',
    );
  });
});
