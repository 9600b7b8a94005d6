import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/store.js';
import { atDesk, type Clerk, clerk } from '../clerk.js';

const FIRST_DAY = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'primo-giorno');
const I2 = 'foglio-firme-I2-2026-03-18';

/** A desk with the first day's files imported. */
const desk = atDesk(({ does }) => does('importa', '.', '--si'), FIRST_DAY);

/** One more person registers for I2. */
const arrives = ({ does }: Clerk, surname: string) =>
  does(
    ...['correggi', '--aggiungi', '--cognome', surname, '--nome', 'Ida', '--ruolo', 'Docente infanzia'],
    ...['--incontro', 'I2', '--istituto', 'LCIC993005', '--si'],
  );

const filesOf = ({ folder }: Clerk) => readdirSync(join(folder, 'fogli')).toSorted();
const bytesOf = ({ folder }: Clerk, name: string) => readFileSync(join(folder, 'fogli', name));
const entriesOf = async ({ does }: Clerk) =>
  (await does('storia', '--formato', 'csv')).stdout.match(/stampa,"foglio [^,]*/g);

describe('printing', () => {
  test('records an edition, once, and gives the same bytes again on another day', async () => {
    const someone = await desk();
    await someone.does('fogli', 'I2', '--oggi', '2026-03-09');
    const first = bytesOf(someone, `${I2}.pdf`);
    const again = await someone.does('fogli', 'I2', '--oggi', '2026-03-10');
    expect(again.stderr).toContain("Incontro I2: nulla è cambiato, è ancora l'edizione 1 del 09/03/2026.");
    expect(bytesOf(someone, `${I2}.pdf`).equals(first)).toBe(true);
    expect(await entriesOf(someone)).toEqual(['stampa,"foglio I2']);
    expect(filesOf(someone)).toEqual([`${I2}.pdf`]);
  });

  test('numbers on where something has changed, and the file of the edition before keeps a name', async () => {
    const someone = await desk();
    await someone.does('fogli', 'I2');
    const first = bytesOf(someone, `${I2}.pdf`);
    await arrives(someone, 'Zorzi');
    const { stdout, stderr } = await someone.does('fogli', 'I2');
    expect(stdout).toContain(`${I2}.pdf: edizione 2, 3 iscritti`);
    expect(stderr).toContain(`che ora si chiama ${I2}-edizione-1.pdf`);
    expect(filesOf(someone)).toEqual([`${I2}-edizione-1.pdf`, `${I2}.pdf`]);
    expect(bytesOf(someone, `${I2}-edizione-1.pdf`).equals(first)).toBe(true);
  });

  test('never writes over a file in which somebody has written', async () => {
    const someone = await desk();
    await someone.does('fogli', 'I2', '--formato', 'csv');
    const path = join(someone.folder, 'fogli', `${I2}.csv`);
    for (const times of [1, 2]) {
      appendFileSync(path, `a mano ${times}\r\n`);
      await someone.does('fogli', 'I2', '--formato', 'csv');
      expect(readFileSync(join(someone.folder, 'fogli', `${I2}-precedente-${times}.csv`), 'utf8')).toContain('a mano');
      expect(readFileSync(path, 'utf8')).not.toContain('a mano');
    }
    await someone.does('fogli', 'I2', '--formato', 'csv');
    expect(filesOf(someone)).toEqual([`${I2}-precedente-1.csv`, `${I2}-precedente-2.csv`, `${I2}.csv`]);
  });

  test.each(['--prova', '--bozza'])('records nothing with %s', async (option) => {
    const someone = await desk();
    const { stdout, stderr } = await someone.does('fogli', 'I2', option);
    expect(stdout).toContain(`${I2}-${option.slice(2)}.pdf: 2 iscritti`);
    expect(stderr).toContain('non è stata registrata nessuna edizione');
    expect(await entriesOf(someone)).toBe(null);
  });

  test('records nothing where a file cannot be written', async () => {
    const someone = await desk();
    writeFileSync(join(someone.folder, 'fogli'), 'un file');
    expect((await someone.does('fogli')).exit).toBe(2);
    expect(await entriesOf(someone)).toBe(null);
  });

  test('leaves nothing behind where another has changed the archive meanwhile', async () => {
    const someone = await desk();
    const store = await openStore(join(someone.folder, 'zerosei.db'), '0.0.0');
    const seen = store.history();
    await someone.does('fogli', 'I2');
    expect(() => store.recordIssued([[]], { at: '', by: '', program: '' }, seen)).toThrow(
      expect.objectContaining({ problem: { kind: 'archive-changed' } }),
    );
    store.close();
    expect(await entriesOf(someone)).toHaveLength(1);
  });
});

describe('an edition taken back', () => {
  test('stays in the history, its number is never given again, and the one before it is the last', async () => {
    const someone = await desk();
    await someone.does('fogli', 'I2');
    await arrives(someone, 'Zorzi');
    await someone.does('fogli', 'I2');
    await someone.does('annulla', '4', '--si');
    expect(await entriesOf(someone)).toHaveLength(2);
    expect((await someone.does('storia')).stdout).toContain(
      'stampa (annullata dalla voce 5)\n   foglio I2, edizione 2',
    );
    expect((await someone.does('fogli', 'I2')).stdout).toContain('edizione 3');
    await someone.does('annulla', '6', '--si');
    await someone.does('annulla', '3', '--si');
    expect((await someone.does('fogli', 'I2')).stderr).toContain("è ancora l'edizione 1");
  });

  test('leaves every export as if it had never been printed (P5)', async () => {
    const [one, other] = [await desk(), await desk()];
    const exportsOf = async ({ does }: Clerk) => {
      const answers = [];
      for (const what of ['tutto', 'rilievi', 'iscrizioni', 'persone'])
        answers.push((await does('esporta', what, '--formato', 'json')).stdout);
      return answers;
    };
    await one.does('fogli');
    for (const { does } of [one, other]) await arrives({ does } as Clerk, 'Zorzi');
    await one.does('fogli', 'I2');
    for (const entry of ['2', '3', '5']) expect((await one.does('annulla', entry, '--si')).exit).toBe(0);
    expect(await exportsOf(one)).toEqual(await exportsOf(other));
  });
});

describe('an edition printed again', () => {
  test.each(['pdf', 'html', 'xlsx', 'csv', 'testo'])(
    'is the same bytes, whatever has changed since (%s)',
    async (form) => {
      const someone = await desk();
      const written = () => bytesOf(someone, filesOf(someone).find((name) => !name.includes('edizione')) as string);
      await someone.does('fogli', 'I2', '--formato', form);
      const first = written();
      await arrives(someone, 'Zorzi');
      await someone.does('impostazioni', 'percorso.titolo', 'Un altro titolo');
      await someone.does('fogli', 'I2', '--formato', form, '--oggi', '2026-03-10');
      const second = written();
      expect(second.equals(first)).toBe(false);
      await someone.does('annulla', '1', '--si');
      const copies = join(someone.folder, 'copie');
      for (const [number, bytes] of [
        ['1', first],
        ['2', second],
      ] as const) {
        const { exit, stdout } = await someone.does(
          ...['fogli', 'I2', '--edizione', number, '--formato', form, '--cartella', 'copie'],
        );
        expect(exit).toBe(0);
        const name = stdout.slice(0, stdout.indexOf(':')).replace(/^copie./, '');
        expect(readFileSync(join(copies, name)).equals(bytes)).toBe(true);
      }
      expect(await entriesOf(someone)).toHaveLength(2);
    },
  );

  test('of a session that is no longer there is found by its code; FOG-03 says that its paper holds no more', async () => {
    const someone = clerk();
    const calendar = (name: string, code: string) =>
      writeFileSync(join(someone.folder, name), `codice;data\n${code};11/03/2026\nI9;12/03/2026\n`);
    calendar('incontri.csv', 'I1');
    await someone.does('importa', 'incontri.csv', '--si');
    await someone.does('fogli', 'I1');
    const first = bytesOf(someone, 'foglio-firme-I1-2026-03-11.pdf');
    await someone.does('annulla', '1', '--si');
    calendar('altri.csv', 'J5');
    await someone.does('importa', 'altri.csv', '--si');
    expect((await someone.does('verifica', '--regola', 'FOG-03')).stdout).toContain(
      "l'incontro I1 non è più nel calendario: l'edizione del 09/03/2026",
    );
    const again = await someone.does('fogli', 'I1', '--edizione', '1', '--cartella', 'copie');
    expect(again).toMatchObject({ exit: 0, stderr: expect.stringContaining('non è più nel calendario') });
    expect(readFileSync(join(someone.folder, 'copie', 'foglio-firme-I1-2026-03-11.pdf')).equals(first)).toBe(true);
    expect((await someone.does('fogli', '--novita')).stdout).toContain("Incontro I1, dall'edizione 1");
  });
});

test('a sheet that came back signed lies on no desk: what changes later is no news of it', async () => {
  const someone = await desk();
  await someone.does('fogli', 'I2');
  await arrives(someone, 'Zorzi');
  const told = async () => (await someone.does('verifica', '--regola', 'FOG-03')).stdout;
  expect(await told()).toContain('+1');
  expect((await someone.does('presenze', 'I2', '--assenti', '1', '--si')).exit).toBe(0);
  expect(await told()).not.toContain('FOG-03');
  expect((await someone.does('fogli', '--novita')).stdout).toContain('Zorzi Ida');
});

test('a sheet filled in that was printed before a supplement corrected a name in it is read as it was printed', async () => {
  const someone = await desk();
  await someone.does('fogli', 'I2', '--formato', 'csv');
  await someone.does('correggi', 'Colombo Greta', '--cognome', 'Bassi', '--si');
  expect((await someone.does('fogli', 'I2', '--supplemento')).stdout).toContain('ora: Bassi Greta');
  const sheet = bytesOf(someone, `${I2}.csv`).toString();
  writeFileSync(
    join(someone.folder, 'firme.csv'),
    sheet.replace(/^(.*;Colombo;.*)$/m, (line) => `${line.trimEnd()}sì\r`),
  );
  const { stdout } = await someone.does('importa', 'firme.csv', '--si');
  expect(stdout).not.toContain('non contata');
  expect((await someone.does('presenze', 'I2')).stdout).toMatch(/Bassi +Greta .*presente/);
});

test('a session that makes no sense is withheld, and not recorded', async () => {
  const someone = clerk();
  writeFileSync(
    join(someone.folder, 'incontri.csv'),
    'codice;data;inizio;fine\nI1;11/03/2026;12:00;9:00\nI2;18/03/2026;9:00;12:00\n',
  );
  await someone.does('importa', 'incontri.csv', '--si');
  expect((await someone.does('fogli')).exit).toBe(1);
  expect(await entriesOf(someone)).toEqual(['stampa,"foglio I2']);
  expect(existsSync(join(someone.folder, 'fogli', 'foglio-firme-I1-2026-03-11.pdf'))).toBe(false);
});
