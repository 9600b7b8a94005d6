import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Clerk } from '../clerk.js';
import { formOf, rosterOf, scanned, scannedDesk, signedSheet } from '../scanned-desk.js';
import { losesThinLines, paperOf, signs } from '../scans.js';

const root = join(import.meta.dirname, '..', '..');
const attendance = async (office: Clerk): Promise<string> =>
  (await office.does('esporta', 'presenze', '--formato', 'csv')).stdout;

test('the program says who signed: what is certain is kept after a yes, what is not is left unsaid and asked for', async () => {
  const office = await scannedDesk();
  const tried = await office.does('presenze', 'I1', '--scansione', 'firmati', '--prova');
  expect(tried.stdout).toContain('3 presenti, 1 assente, 1 da guardare, 1 non preiscritto da scrivere');
  expect(tried.stdout.replace(/\s+/g, ' ')).toContain("Con una firma sola, all'entrata o all'uscita: righe 2, 3.");
  expect(tried.stdout).toMatch(/riga 4, Riva Anna: una riga o un trattino \(firmati-\d\.png\)/);
  const kept = await office.does('presenze', 'I1', '--scansione', 'firmati', '--si');
  expect(kept.exit).toBe(0);
  expect(kept.stdout).toContain('3 presenti, 1 assente, 1 non indicata');
  expect(kept.stderr).toContain('Restano 1 riga da guardare e 1 non preiscritto da scrivere');
  const why = await office.does('perche', 'Bassi Teresa');
  expect(why.stdout).toMatch(/presente all'incontro I1, riga 1 .*sulla scansione firmati-1\.png/);
  expect((await office.does('storia')).stdout).toContain('firme lette da una scansione');

  // What is taken back is as if it had never been.
  const before = readdirSync(office.folder);
  expect((await office.does('annulla', '4', '--si')).exit).toBe(0);
  expect(await attendance(office)).not.toContain('Bassi');
  expect(readdirSync(office.folder)).toEqual(before);
});

test('rows to look at go into a page with their pictures and a table, which is filled in and imported', async () => {
  const office = await scannedDesk();
  const { stderr } = await office.does('presenze', 'I1', '--scansione', 'firmati', '--da-guardare', 'g.html', '--si');
  expect(stderr).toContain('La tabella da compilare è «g.xlsx»');
  const page = readFileSync(join(office.folder, 'g.html'), 'utf8');
  expect(page).toContain('Riva Anna');
  expect(page.match(/src="data:image\/png;base64,/g)).toHaveLength(2);
  expect(page).not.toMatch(/<script|https?:/);
  const twice = await office.does('presenze', 'I1', '--scansione', 'firmati', '--da-guardare', 'g.html', '--si');
  expect([twice.exit, twice.stderr]).toEqual([2, expect.stringContaining('«g.xlsx» esiste già')]);
  // A cell that nobody filled in is of a row of which nothing is said, not of somebody absent.
  const table = (await office.does('leggi', 'g.xlsx', '--formato', 'csv')).stdout.split('\r\n');
  const [titles = '', row4 = '', walkIn = ''] = table;
  expect(row4).toMatch(/^I1,1,4,Riva,Anna/);
  const filled = async (...rows: string[]) => {
    writeFileSync(join(office.folder, 'g.csv'), [titles, ...rows, ''].join('\r\n'));
    return office.does('importa', 'g.csv', '--si');
  };
  expect((await filled(row4, walkIn)).stderr).toContain('Compilare il foglio');
  const named = walkIn.replace('I1,1,A1,,,,,', 'I1,1,A1,,,,Fusi Pia,');
  await filled(row4, named);
  const half = await attendance(office);
  expect(half).toMatch(/Fusi.*presente/);
  expect(half).not.toMatch(/Riva,Anna.*assente/);
  await filled(`${row4}presente`, named);
  expect(await attendance(office)).toMatch(/Riva,Anna.*presente/);
  const again = await office.does('presenze', 'I1', '--scansione', 'firmati', '--si');
  expect(again.stderr).not.toMatch(/Resta(no)? \d/);
});

test('no page of another session, edition, course or look is taken for one of the sheet', async () => {
  const office = await scannedDesk();
  writeFileSync(join(office.folder, 'altre.csv'), formOf(['Alba Rosa']));
  await office.does('importa', 'altre.csv', '--si');
  await office.does('fogli', 'I1', '--oggi', '2026-03-08');
  const now = await paperOf(await rosterOf(office, 'I1', 2));
  const roster = await rosterOf(office, 'I1', 2);
  const { number: _, ...mark } = roster.edition;
  const trial = await paperOf({ ...roster, edition: mark, trial: 'bozza' });
  const foreign = await paperOf({ ...roster, edition: { ...roster.edition, mark: 'aaaa-bbbb' } });
  scanned(office, 'misti', [
    ...(await paperOf(await rosterOf(office, 'I2'))).slice(0, 1),
    ...[trial[0], foreign[0], now[0]].filter((page) => page !== undefined),
  ]);
  writeFileSync(join(office.folder, 'misti', 'zz.pdf'), 'testo qualunque');
  const none = await office.does('presenze', 'I1', '--scansione', 'firmati', '--si');
  expect(none.exit).toBe(2);
  expect(none.stderr).toContain("è dell'edizione 1 dell'incontro I1, non della 2");
  expect(none.stderr).toContain('--edizione 1');
  const { stdout } = await office.does('presenze', 'I1', '--scansione', 'misti', '--prova');
  expect(stdout).toContain("misti-1.png: è dell'incontro I2");
  expect(stdout).toContain('misti-2.png: è di una bozza');
  expect(stdout).toContain('misti-3.png: è di un foglio che questo archivio non conosce');
  expect(stdout).toContain('zz.pdf» non è una scansione');
  expect(stdout).toContain('1 pagina letta in 5 file');
  const large = await paperOf(roster, { largeType: true });
  signs(large, '1');
  scanned(office, 'grandi', large.slice(0, 1), 179.4);
  const big = await office.does('presenze', 'I1', '--scansione', 'grandi', '--prova');
  expect(big.stdout).toContain('1 presente, ');
});

test('two scans of a page that disagree are looked at', async () => {
  const office = await scannedDesk();
  const pages = await paperOf(await rosterOf(office, 'I1'));
  signs(pages, '1');
  scanned(office, 'prima', pages);
  const { stdout } = await office.does('presenze', 'I1', '--scansione', 'prima', 'firmati', '--prova');
  expect(stdout).toContain("La pagina 1 c'è più volte (prima-1.png; firmati-1.png)");
  expect(stdout).toMatch(/riga 2, Greco Tea: due scansioni dicono cose diverse/);
});

test('who is absent on a scan so bright that thin lines are lost is named, to be checked', async () => {
  const office = await scannedDesk();
  const pages = await signedSheet(office);
  losesThinLines(pages);
  scanned(office, 'chiari', pages);
  const read = async (...folders: readonly string[]) =>
    (await office.does('presenze', 'I1', '--scansione', ...folders, '--prova')).stdout.replace(/\s+/g, ' ');
  expect(await read('chiari')).toContain(
    'Risultano vuote, da controllare sulla carta o con una scansione in grigio: riga 5.',
  );
  // Another scan of the page, on which they are not, proves what is empty.
  expect(await read('chiari', 'firmati')).not.toContain('Risultano vuote');
});

test('the sheet as it is printed, which nobody has signed, is no scan of it', async () => {
  const office = await scannedDesk();
  const { exit, stderr } = await office.does('presenze', 'I1', '--scansione', 'fogli', '--si');
  expect(exit).toBe(2);
  expect(stderr).toContain('è il foglio come lo scrive zerosei');
});

test('what is no scan is told in a sentence, and nothing is kept', async () => {
  const office = await scannedDesk();
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(office.folder, name), content);
  mkdirSync(join(office.folder, 'vuota'));
  put('lettera.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
  put('rotto.pdf', '%PDF-1.4\nnulla');
  put('vuoto.pdf', '');
  put('mezza.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
  put('mezza.tif', new Uint8Array([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]));
  for (const [name, said] of [
    ['vuota', 'non c’è nessuna scansione'],
    ['lettera.docx', 'non è una scansione'],
    ['rotto.pdf', 'non si apre'],
    ['vuoto.pdf', 'vuoto'],
    ['mezza.png', 'non si apre'],
    ['mezza.tif', 'non si apre'],
    ['manca.pdf', 'non esiste'],
  ] as const) {
    const { exit, stderr } = await office.does('presenze', 'I1', '--scansione', name);
    expect([name, exit]).toEqual([name, 2]);
    expect(stderr.replaceAll("'", '’')).toContain(said);
  }
  expect((await office.does('presenze', '--scansione', 'rotto.pdf')).exit).toBe(2);
  expect((await office.does('presenze', 'I1', '--da-guardare', 'g.html')).exit).toBe(2);
});

test('the program as it ships reads a scan by itself', async () => {
  const office = await scannedDesk();
  const words = ['presenze', 'I1', '--scansione', 'firmati', '--si'];
  const offline = 'data:text/javascript,globalThis.fetch = () => { throw new Error("the network was asked"); }';
  const program = ['--import', offline, join(root, 'bin', 'zerosei.js')];
  execFileSync(process.execPath, [...program, ...words], { cwd: office.folder, env: {} });
  expect(await attendance(office)).toMatch(/Bassi,Teresa.*presente/);
  expect(existsSync(join(office.folder, 'g.html'))).toBe(false);
});

test('a folder with sheets of several sessions is read at once: each page for its own, one yes, an entry each', async () => {
  const office = await scannedDesk();
  const other = await paperOf(await rosterOf(office, 'I2'));
  signs(other, '1');
  signs(other, '2', 'dash');
  scanned(office, 'altri', other, 180.3);
  const read = (...more: string[]) => office.does('presenze', '--scansione', 'altri', 'firmati', ...more);
  const tried = await read('--prova');
  expect(tried.stdout).toContain('2 pagine lette in 2 file');
  expect(tried.stdout).toContain("Foglio dell'incontro I1, edizione 1: 3 presenti, 1 assente, 1 da guardare");
  expect(tried.stdout).toContain("Foglio dell'incontro I2, edizione 1: 1 presente, 0 assenti, 1 da guardare");
  expect(tried.stdout).toContain('incontro I2, riga 2, Ferri Lia: una riga o un trattino');
  const kept = await read('--si', '--da-guardare', 'g.html');
  // The preview is the act, but for the rows that the page of the crops lists.
  expect(kept.stdout).toContain(tried.stdout.slice(tried.stdout.indexOf('Incontro I1, edizione 1')));
  expect(kept.stderr).toContain('Presenze registrate, una voce per incontro: I1 (voce 4), I2 (voce 5).');
  expect(readFileSync(join(office.folder, 'g.html'), 'utf8')).toMatch(
    /I1: 1 riga da guardare.*I2: 1 riga da guardare/s,
  );
  const table = (await office.does('leggi', 'g.xlsx', '--formato', 'csv')).stdout;
  expect(table).toMatch(/I1,1,4,.*I1,1,A1,.*I2,1,2,Ferri/s);
  expect(await attendance(office)).toMatch(/Costa,Ada.*presente/);

  // Each session is taken back by itself, and read again.
  expect((await office.does('annulla', '5', '--si')).exit).toBe(0);
  expect(await attendance(office)).toMatch(/Bassi,Teresa.*presente/);
  expect(await attendance(office)).not.toContain('Costa');
  const again = await office.does('presenze', '--scansione', 'altri', '--si');
  expect(again.stderr).toContain('Presenze registrate (voce 7)');
  expect((await read('--edizione', '1')).stderr).toContain('«--edizione» vale solo con «un INCONTRO»');
});

test('a page of a session that the course has no more is told, and read for none', async () => {
  const office = await scannedDesk();
  await office.does('annulla', '1', '--si');
  for (const session of [[], ['I1']]) {
    const { exit, stderr } = await office.does('presenze', ...session, '--scansione', 'firmati', '--si');
    expect(exit).toBe(2);
    expect(stderr).toContain(session.length === 0 ? 'che non è più tra quelli del percorso' : 'I1');
  }
});
