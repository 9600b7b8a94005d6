import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Clerk, clerk } from './clerk.js';

const scenario = join(import.meta.dirname, '..', 'fixtures', 'scenari', 'primo-giorno');
const FILES = ['scuole.csv', 'cpt.csv', 'incontri.csv', 'risposte.csv', 'risposte (1).csv', 'altro modulo.csv'];
const EXPORTS = ['tutto', 'persone', 'iscrizioni', 'copertura', 'rilievi'];

let desk: string;

/** The first day's files, a later export with two rows more and seconds lost, and another form for the same course. */
beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'zerosei-promises-'));
  for (const name of readdirSync(scenario).filter((file) => file.endsWith('.csv'))) {
    cpSync(join(scenario, name), join(desk, name));
  }
  const first = readFileSync(join(scenario, 'risposte.csv'), 'utf8');
  const later = `${first}09/03/2026 8.00.00,r.villa@posta.example,Villa,Rosa,Docente infanzia,LCIC993005,IC Lago Sereno,I2,
09/03/2026 8.05.00,lcic993005@istruzione.it,Greco,Ugo,Dirigente scolastico,LCIC993005,IC Lago Sereno,I2,
`;
  writeFileSync(join(desk, 'risposte (1).csv'), later.replace(/(\d\d?)\.(\d\d)\.\d\d,/g, '$1:$2,'));
  writeFileSync(
    join(desk, 'altro modulo.csv'),
    `Data e ora;Nominativo del partecipante;Recapito e-mail;Funzione svolta;Sede di lavoro;Incontro preferito
05/03/2026 15:20:00;Sala Ivo;sala@posta.example;Educatore;Nido Pulcino;Continuità zerosei
05/03/2026 15:40:00;Neri Bruna;b.neri@posta.example;Coordinatrice pedagogica;Nido Pulcino;I1
`,
  );
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

/** All that can be exported, byte for byte. */
async function exportsOf({ does }: Clerk): Promise<string> {
  const answers = [];
  for (const what of EXPORTS) answers.push((await does('esporta', what, '--formato', 'json')).stdout);
  return answers.join('\n');
}

const imports = async ({ does }: Clerk, ...files: readonly string[]): Promise<void> => {
  const { exit, stderr } = await does('importa', ...files.map((file) => join(desk, file)), '--si');
  if (exit !== 0) throw new Error(stderr);
};

async function afterImporting(calls: readonly (readonly string[])[]): Promise<string> {
  const someone = clerk();
  for (const files of calls) await imports(someone, ...files);
  return exportsOf(someone);
}

describe('P3: any order', () => {
  test('the files give the same picture in any order, one by one or together', async () => {
    const expected = await afterImporting([FILES]);
    const orders = fc.tuple(fc.shuffledSubarray(FILES, { minLength: FILES.length }), fc.integer({ min: 0, max: 6 }));
    await fc.assert(
      fc.asyncProperty(orders, async ([order, together]) => {
        const calls = [order.slice(0, together), ...order.slice(together).map((file) => [file])];
        expect(await afterImporting(calls.filter((files) => files.length > 0))).toBe(expected);
      }),
      { numRuns: 12 },
    );
  });
});

describe('P2: again is nothing', () => {
  test('the same files again change no export', async () => {
    const someone = clerk();
    await imports(someone, ...FILES);
    const before = await exportsOf(someone);
    await fc.assert(
      fc.asyncProperty(fc.subarray(FILES, { minLength: 1 }), async (again) => {
        await imports(someone, ...again);
        expect(await exportsOf(someone)).toBe(before);
      }),
      { numRuns: 5 },
    );
  });

  test('an overlapping export adds only what is new', async () => {
    const { does } = clerk();
    await does('importa', join(desk, 'risposte.csv'), '--si');
    const { stdout } = await does('importa', join(desk, 'risposte (1).csv'), '--si', '--formato', 'json');
    expect(JSON.parse(stdout).file[0]).toMatchObject({ lette: 9, nuove: 2, invariate: 7, cambiate: 0 });
  });
});

describe('P5: always back', () => {
  test('after taking an import back, everything is as if it had never been', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(FILES, { minLength: 3 }), fc.nat(), async (order, chosen) => {
        const someone = clerk();
        for (const file of order) await imports(someone, file);
        const regretted = chosen % order.length;
        await someone.does('annulla', String(regretted + 1), '--si');
        const others = order.filter((_, index) => index !== regretted);
        expect(await exportsOf(someone)).toBe(await afterImporting(others.map((file) => [file])));
      }),
      { numRuns: 8 },
    );
  });

  test('an undo can itself be taken back', async () => {
    const someone = clerk();
    await imports(someone, ...FILES);
    const before = await exportsOf(someone);
    await someone.does('annulla', '1', '--si');
    expect(await exportsOf(someone)).not.toBe(before);
    await someone.does('annulla', '2', '--si');
    expect(await exportsOf(someone)).toBe(before);
  });

  test('a setting too', async () => {
    const someone = clerk();
    await imports(someone, ...FILES);
    const before = await exportsOf(someone);
    await someone.does('impostazioni', 'percorso.titolo', 'Un altro titolo');
    expect(await exportsOf(someone)).not.toBe(before);
    await someone.does('annulla', '2', '--si');
    expect(await exportsOf(someone)).toBe(before);
  });
});

describe('P4: the preview is the act', () => {
  test.each(['testo', 'json'])('what --prova prints is what the import does (%s)', async (form) => {
    const [one, other] = [clerk(), clerk()];
    await imports(one, 'scuole.csv', 'risposte.csv');
    await imports(other, 'scuole.csv', 'risposte.csv');
    const words = ['importa', ...FILES.map((file) => join(desk, file)), '--formato', form];
    const preview = await one.does(...words, '--prova');
    const act = await other.does(...words, '--si');
    expect(preview.stdout).toBe(act.stdout);
    expect(await exportsOf(one)).not.toBe(await exportsOf(other));
  });

  test('the plan says whom it would join', async () => {
    const { does, folder } = clerk();
    const titles = 'Informazioni cronologiche,Cognome,Nome,E-mail,Codice meccanografico,Incontro';
    const apart = [
      '02/03/2026 9.00.00,Riva,Nicolò,n.riva@posta.example,,I1',
      '02/03/2026 9.30.00,Riva,Nicolò,,LCIC993005,I2',
      '02/03/2026 9.40.00,Colombo,Greta,greta@posta.example,LCIC993005,I2',
    ];
    writeFileSync(join(folder, 'prima.csv'), [titles, ...apart, ''].join('\n'));
    writeFileSync(
      join(folder, 'dopo.csv'),
      [titles, ...apart, '03/03/2026 9.00.00,Riva,Nicolò,n.riva@posta.example,LCIC993005,I1', ''].join('\n'),
    );
    await does('importa', join(desk, 'scuole.csv'), 'prima.csv', '--si');
    const { stdout } = await does('importa', 'dopo.csv', '--prova');
    expect(stdout).toContain('Risulterebbero la stessa persona: Riva Nicolò (prima.csv:2), Riva Nicolò (prima.csv:3)');
  });

  test('--prova makes no archive where there is none', async () => {
    const { does, folder } = clerk();
    await does('importa', join(desk, 'cpt.csv'), '--prova');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('P6: nobody is lost', () => {
  test('a refused row stays among the errors until a readable version of it arrives', async () => {
    const { does, folder } = clerk();
    const good = readFileSync(join(desk, 'risposte.csv'), 'utf8');
    const bad = good.replace('02/03/2026 9.40.00', '32/03/2026 9.40.00');
    const errors = async () =>
      JSON.parse((await does('verifica', '--regola', 'FIL-09', '--formato', 'json')).stdout).rilievi;
    writeFileSync(join(folder, 'risposte.csv'), bad);
    await does('importa', 'risposte.csv', '--si');
    await does('importa', join(desk, 'altro modulo.csv'), '--si');
    expect(await errors()).toMatchObject([{ riga: 3, lettera: 'A', gravita: 'errore' }]);
    writeFileSync(join(folder, 'risposte.csv'), good);
    await does('importa', 'risposte.csv', '--si');
    expect(await errors()).toEqual([]);
    await does('annulla', '3', '--si');
    expect(await errors()).toHaveLength(1);
  });
});

describe('P1: rows close', () => {
  test('read = new + changed + unchanged + rejected + ignored, for each file', async () => {
    const { does, folder } = clerk();
    mkdirSync(join(folder, 'arrivi'));
    const rows = readFileSync(join(desk, 'risposte.csv'), 'utf8').split('\n');
    const spoilt = [
      ...rows.slice(0, 3),
      '31/02/2026 9.00.00,,Neri,Ida,,,,I1,',
      ',,,,,,,,',
      'a,b,c,d,e,f,g,h,i,j,k',
      ...rows.slice(3),
    ];
    writeFileSync(join(folder, 'arrivi', 'rovinato.csv'), spoilt.join('\n'));
    const { stdout, exit } = await does('importa', 'arrivi', '--si', '--formato', 'json');
    const [file] = JSON.parse(stdout).file;
    expect(exit).toBe(1);
    expect(file).toMatchObject({ lette: 10, nuove: 7, respinte: 2, ignorate: 1 });
    expect(file.respinti.map(({ riga }: { riga: number }) => riga)).toEqual([4, 6]);
  });
});
