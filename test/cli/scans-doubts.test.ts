import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Clerk } from '../clerk.js';
import { rosterOf, scanned, scannedDesk, signedSheet } from '../scanned-desk.js';
import { paperOf, signs } from '../scans.js';
import { atTerminal, type Terminal, take } from '../terminal.js';

const KEPT = 'zerosei.db.presenze-I1-1-scansione';
const isKept = ({ folder }: Clerk): boolean => existsSync(join(folder, KEPT));
const pageStands = ({ folder }: Clerk): boolean => existsSync(join(folder, 'guardare-I1.html'));
const attendance = async (office: Clerk): Promise<string> =>
  (await office.does('esporta', 'presenze', '--formato', 'csv')).stdout;

/** Reads the scans of I1 at a terminal, and chooses how to look at what is not certain. */
async function reading({ folder }: Clerk, way: string): Promise<Terminal> {
  const terminal = atTerminal(folder, ['presenze', 'I1', '--scansione', 'firmati']);
  await terminal.sees('Come?');
  presses(terminal, way);
  return terminal;
}

function presses(terminal: Terminal, key: string): void {
  if (key !== '') terminal.type(key);
  terminal.press('enter');
}

test('who leaves among the doubts goes on from there with the same scans; nothing is recorded without a yes', async () => {
  const office = await scannedDesk();
  const before = await attendance(office);
  const first = await reading(office, 'r');
  await first.sees('Da guardare, 1 di 1');
  expect(pageStands(office)).toBe(true);
  presses(first, 'i');
  await first.sees('Riga A1');
  first.press('ctrl-c');
  expect(await first.ended).toBe(2);
  expect(first.screen().replace(/\s+/g, ' ')).toContain(`restano in «${KEPT}», non registrate`);
  // No picture of a signature stays, and who is kept is told by row and scan alone.
  expect(pageStands(office)).toBe(false);
  expect(readFileSync(join(office.folder, KEPT), 'utf8')).toMatch(/^riga 4, scansione [0-9a-f]{12}\/1: illeggibile\n$/);
  expect(await attendance(office)).toBe(before);

  // Another scan may come under the same name: of that one nobody has said anything.
  const scan = readFileSync(join(office.folder, 'firmati', 'firmati-1.png'));
  scanned(office, 'firmati', await signedSheet(office), 0.4);
  const other = await office.does('presenze', 'I1', '--scansione', 'firmati', '--prova');
  expect(other.stdout).not.toContain('Si riprende');
  expect(other.stdout).toContain('riga 4, Riva Anna');
  writeFileSync(join(office.folder, 'firmati', 'firmati-1.png'), scan);

  const second = await reading(office, 'c');
  expect(second.screen()).toContain('Si riprende: 1 risposta già data');
  await second.sees('Riga A1');
  expect(second.screen()).not.toContain('Da guardare, 1 di 1');
  presses(second, 'FUSI Pia; IC Lago; docente');
  await second.sees('Registrare queste presenze');
  presses(second, 'n');
  expect(await second.ended).toBe(2);
  expect(await attendance(office)).toBe(before);
  expect(isKept(office)).toBe(true);

  // All of it may be thought over again; what is recorded is kept nowhere else.
  const third = await reading(office, 'v');
  expect(third.screen()).toContain('Non resta nulla da guardare');
  await third.sees('Da guardare, 1 di 1 (finora: firma illeggibile)');
  presses(third, '');
  await third.sees('(FUSI Pia; IC Lago; docente)');
  presses(third, 'b');
  await third.sees('Da guardare, 1 di 1');
  presses(third, 'p');
  await third.sees('Riga A1');
  presses(third, '');
  await third.sees('Registrare queste presenze');
  expect(third.screen()).toContain('4 presenti, 1 assente. Non preiscritti: 1.');
  presses(third, '');
  await third.sees('Cancellare «guardare-I1.html»');
  presses(third, '');
  expect(await third.ended).toBe(0);
  expect(pageStands(office)).toBe(false);
  expect(third.screen()).not.toMatch(/Resta(no)? \d/);
  expect(isKept(office)).toBe(false);
  expect(await attendance(office)).toMatch(/Riva,Anna.*presente/);
  expect(await attendance(office)).toMatch(/Fusi,Pia.*presente/);
});

test('Esc stops looking: what is decided is recorded after a yes; of the rest, that nobody signed is said once for all', async () => {
  const office = await scannedDesk();
  const first = await reading(office, 'c');
  await first.sees('Da guardare, 1 di 1');
  presses(first, 'a');
  await first.sees('Riga A1');
  first.press('escape');
  await first.sees('Registrare queste presenze');
  expect(first.screen()).toContain('Ci si ferma qui: 1 risposta data, 1 non preiscritto da scrivere.');
  presses(first, '');
  expect(await first.ended).toBe(0);
  expect(first.screen()).toContain('Resta 1 non preiscritto da scrivere');
  expect(isKept(office)).toBe(false);
  expect(await attendance(office)).toMatch(/Riva,Anna.*assente/);

  const second = await reading(office, 'c');
  await second.sees('Riga A1');
  expect(second.screen()).not.toContain('Da guardare, 1 di 1');
  presses(second, 'nessuno');
  await second.sees('Registrare queste presenze');
  expect(second.screen()).toContain('nessuno: riga A1');
  presses(second, '');
  expect(await second.ended).toBe(0);
  const read = () => office.does('presenze', 'I1', '--scansione', 'firmati', '--si');
  // The same scan under another name is the same.
  renameSync(join(office.folder, 'firmati', 'firmati-1.png'), join(office.folder, 'firmati', 'altra.png'));
  expect((await read()).stderr).not.toMatch(/Resta/);
  expect(await attendance(office)).not.toContain('A1');
  expect((await office.does('presenze', 'I1')).stdout).not.toContain('A1');
  expect((await office.does('esporta', 'tutto', '--formato', 'json')).stdout).toMatch(/"A1".*?"presenza": "nessuno"/s);

  // What is written there later holds; taken back, the scan asks again.
  const named = await office.does('presenze', 'I1', '--non-preiscritti', 'A1: FUSI Pia', '--si');
  expect(named.stdout).toContain('cambia: riga A1, Fusi Pia: da nessuno a presente');
  await office.does('annulla', '6', '--si');
  await office.does('annulla', '5', '--si');
  expect((await read()).stderr).toContain('non preiscritto da scrivere');
  const typed = await office.does('presenze', 'I1', '--non-preiscritti', 'A1: nessuno', '--si');
  expect(typed.exit).toBe(0);
  const unclear = await office.does('presenze', 'I1', '--non-preiscritti', 'nessuno', '--si');
  expect([unclear.exit, unclear.stderr]).toEqual([2, expect.stringContaining('non dice chi ha firmato')]);
});

test('what is recorded holds against a scan that is not certain; where that says the contrary it is asked, once', async () => {
  const office = await scannedDesk();
  const times = ['--entrate-tarde', '2=9:30,5=10:15'];
  await office.does('presenze', 'I1', '--presenti', '1,4', ...times, '--non-preiscritti', 'A1: FUSI Pia', '--si');
  const first = await reading(office, 'c');
  await first.sees('Da guardare, 1 di 2');
  // Row 3 is signed and recorded as absent, row 5 the contrary; row 4 was looked at.
  expect(first.screen()).toContain('2 presenti, 0 assenti, 2 da guardare');
  expect(first.screen()).toContain('riga 3, Neri Bianca: la scansione dice il contrario');
  presses(first, 'a');
  await first.sees('Da guardare, 2 di 2');
  presses(first, 'p');
  await first.sees('Registrare queste presenze');
  expect(first.screen().replace(/\s+/g, ' ')).toContain('lasciate come sono registrate: righe 3, 5.');
  presses(first, '');
  expect(await first.ended).toBe(0);
  const again = await office.does('presenze', 'I1', '--scansione', 'firmati', '--si');
  expect(again.stdout).toContain('2 presenti, 0 assenti, 0 da guardare');
  expect(again.stderr).toContain('sono già registrate così');
  expect(await attendance(office)).toMatch(/Neri,Bianca.*assente/);
  // A scan tells no times: those that were typed stay.
  expect(await attendance(office)).toMatch(/Greco,Tea.*09:30/);
  expect(await attendance(office)).toMatch(/Villa,Dora.*presente,10:15/);
});

test('doubts of several sessions are put in one go, each with its session; answers wait for each sheet', async () => {
  const office = await scannedDesk();
  const other = await paperOf(await rosterOf(office, 'I2'));
  signs(other, '1', 'dash');
  scanned(office, 'firmati2', other);
  const terminal = atTerminal(office.folder, ['presenze', '--scansione', 'firmati', 'firmati2']);
  await terminal.sees('2 righe da guardare e 1 non preiscritto');
  presses(terminal, 'r');
  await terminal.sees('Da guardare, 1 di 2');
  expect(terminal.screen()).toContain('incontro I1, riga 4, Riva Anna');
  expect(readFileSync(join(office.folder, 'guardare.html'), 'utf8')).toContain('Costa Ada');
  presses(terminal, 'p');
  await terminal.sees('Da guardare, 2 di 2');
  presses(terminal, 'b');
  await terminal.sees('(finora: ha firmato)');
  presses(terminal, '');
  await terminal.sees('Da guardare, 2 di 2');
  presses(terminal, 'a');
  await terminal.sees('Incontro I1, riga A1');
  terminal.press('ctrl-c');
  expect(await terminal.ended).toBe(2);
  expect(terminal.screen()).toMatch(/I1-1-scansione»,\s+«zerosei\.db\.presenze-I2-1-scansione»/);
  // Of one sheet alone, only its own answers.
  const one = await office.does('presenze', 'I2', '--scansione', 'firmati2', '--si');
  expect(one.stdout).toContain('Si riprende: 1 risposta già data');
  expect(one.stdout).toContain('Incontro I2, edizione 1, 2 righe: 0 presenti, 2 assenti.');
  expect(isKept(office)).toBe(true);
  expect(existsSync(join(office.folder, 'zerosei.db.presenze-I2-1-scansione'))).toBe(false);
});

test('the menu offers scans, not the sheets as they were printed, and asks for no session', async () => {
  const { folder } = await scannedDesk();
  const terminal = atTerminal(folder);
  await take(terminal, 'Presenze: riportare le firme');
  await take(terminal, 'Leggerle dalla scansione dei fogli firmati');
  const offered = await terminal.sees('Un’altra cartella…');
  expect(offered).toContain('firmati-1.png');
  expect(offered).not.toContain('foglio-firme-');
  terminal.press('enter');
  await terminal.sees('Come?');
  terminal.press('ctrl-c');
  expect(await terminal.ended).toBe(2);
});
