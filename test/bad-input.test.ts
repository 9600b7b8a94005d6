import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clerk } from './clerk.js';

const RESPONSES = 'Informazioni cronologiche,Cognome,Nome,In qualità di,Istituto,Incontro';
const row = (second: number, surname: string) =>
  `01/03/2026 10.00.${String(second).padStart(2, '0')},${surname},Anna,Docente infanzia,IC Boscoverde,I1`;

/** A clerk with one file, imported by name. */
async function importing(name: string, content: string | Uint8Array) {
  const someone = clerk();
  writeFileSync(join(someone.folder, name), content);
  return { ...someone, answer: await someone.does('importa', name, '--si') };
}

describe('a file that cannot be imported is told in a sentence, exit 2, and leaves no archive', () => {
  test.each([
    ['an empty file', 'vuoto.csv', '', 'Il file «vuoto.csv» è vuoto.'],
    [
      'a picture',
      'foto.csv',
      Buffer.from('ffd8ffe000104a46494600010101006000600000', 'hex'),
      "sembra un’immagine|sembra un'immagine",
    ],
    ['a file of another kind', 'spesa.csv', 'prodotto,prezzo\nmela,1\npera,2\n', 'Non riconosco «spesa.csv»'],
    ['titles and no rows', 'solo-titoli.csv', `${RESPONSES}\n`, 'non contiene righe di dati'],
    [
      'a cut file',
      'tagliato.csv',
      `${RESPONSES}\n${row(1, 'Neri')}\n01/03/2026 10.00.02,"Ver`,
      'interrotto a metà della riga 3',
    ],
    [
      'a missing column',
      'incontri.csv',
      'codice,ora inizio,ora fine,titolo,sede,posti\nI1,9:00,13:00,Uno,Aula,30\n',
      'non ha la colonna «data»',
    ],
    ['something else named .xlsx', 'finto.xlsx', 'ciao', 'finto.xlsx'],
  ])('%s', async (_, name, content, sentence) => {
    const { answer, folder } = await importing(name, content);
    expect(answer.stderr).toMatch(new RegExp(sentence));
    expect(answer.stderr).not.toMatch(/\bat .*\.[jt]s:|Error:/);
    expect(answer.exit).toBe(2);
    expect(existsSync(join(folder, 'zerosei.db'))).toBe(false);
  });

  test('a folder with nothing in it', async () => {
    const { does, folder } = clerk();
    mkdirSync(join(folder, 'vuota'));
    expect(await does('importa', 'vuota')).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('nessun file da importare'),
    });
  });

  test('a file that is not there', async () => {
    expect(await clerk().does('importa', 'manca.csv')).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('non esiste'),
    });
  });

  test('an archive that is not one is left alone', async () => {
    const { does, folder } = clerk();
    writeFileSync(join(folder, 'zerosei.db'), 'appunti di Anna');
    writeFileSync(join(folder, 'r.csv'), `${RESPONSES}\n${row(1, 'Neri')}\n`);
    for (const words of [['stato'], ['importa', 'r.csv', '--si']]) {
      expect(await does(...words)).toMatchObject({
        exit: 2,
        stderr: expect.stringContaining('non è un archivio di zerosei'),
      });
    }
    expect(readFileSync(join(folder, 'zerosei.db'), 'utf8')).toBe('appunti di Anna');
  });
});

describe('in a folder, what cannot be read is left out and the rest goes in', () => {
  test("an unknown table is left out, exit 1; pictures and Excel's own notes are skipped", async () => {
    const { does, folder } = clerk();
    for (const [name, content] of [
      ['risposte.csv', `${RESPONSES}\n${row(1, 'Neri')}\n`],
      ['spesa.csv', 'prodotto,prezzo\nmela,1\npera,2\n'],
      ['vuoto.csv', ''],
      ['foto.jpg', 'x'],
      ['~$risposte.xlsx', 'x'],
    ] as const) {
      writeFileSync(join(folder, name), content);
    }
    const { exit, stdout } = await does('importa', '.', '--si', '--formato', 'json');
    const said = JSON.parse(stdout);
    expect(exit).toBe(1);
    expect(said.file.map(({ nome }: { nome: string }) => nome)).toEqual(['risposte.csv']);
    expect(said.esclusi.map(({ nome }: { nome: string }) => nome)).toEqual(['spesa.csv', 'vuoto.csv']);
    expect(said.saltati).toEqual(['foto.jpg', '~$risposte.xlsx']);
  });
});

describe('what zerosei writes is never taken for news', () => {
  test('its own lists and rosters are skipped in a folder, and refused by name', async () => {
    const { does, folder } = clerk(join(import.meta.dirname, '..', 'fixtures', 'scenari', 'primo-giorno'));
    for (const left of ['comandi.txt', 'transcript.txt']) rmSync(join(folder, left));
    await does('importa', '.', '--si');
    for (const what of ['persone', 'iscrizioni', 'copertura', 'rilievi', 'deleghe']) {
      await does('esporta', what, '--formato', 'csv', '--per-excel', '--uscita', `${what}.csv`);
    }
    await does('incontri', '--formato', 'csv', '--uscita', 'i.csv');
    await does('deleghe', '--formato', 'xlsx', '--uscita', 'deleghe.xlsx');
    await does('fogli', '--formato', 'csv', '--cartella', '.');
    const { stdout } = await does('importa', '.', '--si', '--formato', 'json');
    const said = JSON.parse(stdout);
    expect(said.file.map(({ nome }: { nome: string }) => nome)).toEqual([
      'cpt.csv',
      'incontri.csv',
      'risposte.csv',
      'scuole.csv',
    ]);
    expect(said.esclusi).toEqual([]);
    expect(said.saltati).toEqual(
      expect.arrayContaining(['persone.csv', 'deleghe.xlsx', 'foglio-firme-I1-2026-03-11.csv', 'i.csv']),
    );
    expect(await does('importa', join(folder, 'persone.csv'))).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('scritto da zerosei'),
    });
  });

  test('the list of an earlier version had fewer columns; with the first of them the office writes its own', async () => {
    const { does, folder } = clerk(join(import.meta.dirname, '..', 'fixtures', 'scenari', 'primo-giorno'));
    await does('importa', 'incontri.csv', '--si');
    await does('incontri', '--formato', 'csv', '--uscita', 'i.csv');
    const lines = readFileSync(join(folder, 'i.csv'), 'utf8').trim().split(/\r?\n/);
    const first = (columns: number) => lines.map((line) => line.split(',').slice(0, columns).join(',')).join('\n');
    const outcome = async (columns: number) => {
      writeFileSync(join(folder, 'prima.csv'), first(columns));
      const { exit, stderr } = await does('importa', 'prima.csv', '--prova');
      return stderr.includes('scritto da zerosei') ? 'ours' : exit;
    };
    expect(lines[0]).toMatch(/,non_contati,indirizzo,presenti$/);
    for (const columns of [15, 14, 13, 11]) expect(await outcome(columns)).toBe('ours');
    expect(await outcome(8)).toBe(0);
  });
});

describe('what is written in a cell harms nobody', () => {
  const rows = [...'ABCDEFGH'].map((letter, index) => row(index, `Neri${letter.toLowerCase()}`));

  test('a formula as a surname is data, and neutralised on every CSV written', async () => {
    const evil = '01/03/2026 11.00.00,"=HYPERLINK(""http://x.example"";""y"")",Anna,Docente infanzia,IC Boscoverde,I1';
    const { does, answer } = await importing('r.csv', [RESPONSES, ...rows, evil, ''].join('\n'));
    expect(answer.exit).toBe(0);
    const { stdout } = await does('persone', '--formato', 'csv');
    expect(stdout).toContain(`"'=HYPERLINK(`);
    expect(stdout).not.toMatch(/(^|,|")=HYPERLINK/m);
  });

  test('a terminal escape in a name never reaches the terminal', async () => {
    const evil = '01/03/2026 11.00.00,Ros\u001b[31msi\u001b]0;ciao\u0007,Anna,Docente infanzia,IC Boscoverde,I9';
    const { does } = await importing('r.csv', [RESPONSES, ...rows, evil, ''].join('\n'));
    for (const words of [['persone'], ['verifica'], ['persone', '--formato', 'csv']]) {
      expect((await does(...words)).stdout).not.toMatch(/[\u001b\u0007]/);
    }
  });

  test('`__proto__` and `constructor` are titles like any other', async () => {
    const titles = `${RESPONSES},__proto__,constructor`;
    const { answer } = await importing('r.csv', [titles, ...rows.map((line) => `${line},a b c,d e f`), ''].join('\n'));
    expect(answer).toMatchObject({ exit: 0, stdout: expect.stringMatching(/«__proto__»[\s\S]*«constructor»/) });
  });

  test('ten megabytes in one cell are refused in a sentence', async () => {
    const { answer } = await importing('r.csv', [RESPONSES, ...rows, row(1, 'a'.repeat(10_000_000)), ''].join('\n'));
    expect(answer.exit).toBe(1);
    expect(answer.stdout).toMatch(/riga 10, colonna B «Cognome»/);
    expect(answer.stdout.length).toBeLessThan(5_000);
  });
});
