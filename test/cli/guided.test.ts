import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/store.js';
import { atDesk, type Clerk, clerk } from '../clerk.js';
import { atTerminal, take } from '../terminal.js';

const SCENARIO = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'posti');

const bare = async ({ folder }: Clerk) => {
  for (const left of ['comandi.txt', 'transcript.txt']) rmSync(join(folder, left), { force: true });
};
/** A clerk whose folder holds the files of a course, and nothing else. */
const withFiles = atDesk(bare, SCENARIO);
/** The same, the files imported. */
const withCourse = atDesk(async (desk) => {
  await bare(desk);
  await desk.does('importa', '.', '--si');
}, SCENARIO);

describe('with two words, whoever has never seen a terminal', () => {
  test('comes from an empty folder to the rosters of the demo, with no path typed and few answers', async () => {
    const { folder } = clerk();
    const terminal = atTerminal(folder);
    await take(terminal, 'Provare con un percorso inventato');
    await terminal.sees('E ora?');
    expect(readdirSync(join(folder, 'demo', 'fogli')).length).toBeGreaterThan(3);
    terminal.press('enter');
    const offered = await terminal.sees(/verifica --gravita errore[\s\S]*E ora\?[\s\S]*Uscire/);
    // All were printed just now, and nothing has changed since.
    expect(offered).not.toContain('Preparare i fogli firme');
    await take(terminal, 'Altro');
    await take(terminal, 'Fogli firme');
    await take(terminal, 'I fogli da firmare (PDF)');
    await terminal.sees('Di quale incontro?');
    terminal.press('enter');
    await terminal.sees(/In futuro, nella cartella «demo»: zerosei fogli --oggi 2026-03-09[\s\S]*E ora\?/);
    terminal.press('ctrl-c');
    expect(await terminal.ended).toBe(2);
    expect(terminal.answers()).toBeLessThanOrEqual(12);
    expect(existsSync(join(folder, 'zerosei.db'))).toBe(false);
  });

  test('comes from the files received to the rosters, leaves and goes on where it was', async () => {
    const { folder, does } = await withFiles();
    const terminal = atTerminal(folder);
    await take(terminal, 'Cominciare un percorso nuovo');
    for (const question of [
      'Titolo',
      '(per esempio 2025/26; Invio: quello delle date degli incontri)',
      'nelle anagrafi: (LOMBARDIA)',
    ]) {
      await terminal.sees(new RegExp(question.replace(/[()]/g, '\\$&').replaceAll(' ', '\\s+')));
      terminal.press('enter');
    }
    await take(terminal, '» Importare i file ricevuti');
    await take(terminal, 'Tutti i file di questa cartella');
    await terminal.sees(/Importare \d+ file\?/);
    terminal.press('enter');
    await terminal.sees(/In futuro: zerosei importa \./);
    await take(terminal, '» Preparare i fogli firme');
    await terminal.sees('Di quale incontro?');
    terminal.press('enter');
    await terminal.sees(/In futuro: zerosei fogli\n[\s\S]*E ora\?/);
    expect(readdirSync(join(folder, 'fogli')).length).toBeGreaterThan(0);
    expect(terminal.answers()).toBeLessThanOrEqual(12);
    await take(terminal, 'Uscire');
    expect(await terminal.ended).toBe(0);

    const later = atTerminal(folder);
    expect(await later.sees('Che cosa vuole fare?')).toMatch(/\d+ persone, \d+ incontri/);
    await take(later, 'Vedere come sta il percorso');
    const told = await later.sees(/In futuro: zerosei stato\n[\s\S]*E ora\?/);
    expect(told).toContain((await does('stato')).stdout.split('\n')[2]);
    later.press('escape');
    await later.sees('Che cosa vuole fare?');
    later.press('escape');
    expect(await later.ended).toBe(0);
  });

  test('goes on after the meetings, from the signatures to the certificates and the report', async () => {
    const { folder, does } = await withCourse();
    await does('fogli');
    const terminal = atTerminal(folder, [], { now: () => '2026-03-20T09:00:00' });
    await take(terminal, '» Riportare le firme di un incontro');
    await take(terminal, 'I1');
    for (const question of ['senza firma', 'illeggibile', 'Entrate', 'Uscite', 'Non preiscritti', 'Registrare']) {
      await terminal.sees(question);
      terminal.press('enter');
    }
    await terminal.sees('In futuro: zerosei presenze I1\n');
    await take(terminal, '» Rilasciare gli attestati');
    await terminal.sees(/Rilasciare \d+ attestati\?/);
    terminal.press('enter');
    await terminal.sees('In futuro: zerosei attestati\n');
    await take(terminal, '» Scrivere il rapporto del percorso');
    await terminal.sees('In futuro: zerosei rapporto\n');
    await take(terminal, 'Uscire');
    expect(await terminal.ended).toBe(0);
    expect(readdirSync(join(folder, 'attestati')).length).toBeGreaterThan(0);
    expect(existsSync(join(folder, 'rapporto.html'))).toBe(true);
  });
});

describe('Esc goes back one step', () => {
  test('from question to question, to the menu, and out', async () => {
    const { folder } = await withCourse();
    const terminal = atTerminal(folder);
    await take(terminal, 'Incontri: posti e lista d’attesa');
    await take(terminal, 'Passare il posto');
    await terminal.sees('A quale incontro?');
    terminal.press('enter');
    await terminal.sees('Chi lascia il posto?');
    terminal.press('enter');
    await terminal.sees('Chi lo prende?');
    for (const question of ['Chi lascia il posto?', 'A quale incontro?', 'Che cosa?', 'Che cosa vuole fare?']) {
      terminal.press('escape');
      await terminal.sees(question);
    }
    terminal.press('escape');
    expect(await terminal.ended).toBe(0);
    expect(terminal.isRaw()).toBe(false);
  });

  test('where there is nothing to choose from that is said', async () => {
    const { folder, does } = await withFiles();
    await does('inizia');
    const terminal = atTerminal(folder);
    await take(terminal, 'Presenze: riportare le firme');
    await take(terminal, 'Scriverle qui');
    await take(terminal, 'Non ci sono incontri');
    await take(terminal, 'Vedere quante firme ci sono');
    await terminal.sees('In futuro: zerosei presenze\n');
    terminal.press('ctrl-c');
    await terminal.ended;
  });

  test('also from a question of the command, which then has done nothing', async () => {
    const { folder, does } = await withFiles();
    await does('inizia');
    const terminal = atTerminal(folder);
    await take(terminal, '» Importare i file ricevuti');
    await take(terminal, 'Tutti i file di questa cartella');
    await terminal.sees(/Importare \d+ file\?/);
    terminal.press('escape');
    await terminal.sees(/Interrotto\.\nNon è stato cambiato nulla\.[\s\S]*E ora\?/);
    terminal.press('ctrl-c');
    expect(await terminal.ended).toBe(2);
    expect((await does('storia')).stdout).toBe('');
  });
});

describe('Ctrl+C leaves', () => {
  const WAYS: readonly (readonly [where: string, ...taken: readonly string[]])[] = [
    ['Che cosa vuole fare?'],
    ['Quale file, o quale cartella?', 'Importare file o cartelle'],
    ['Che cosa guardare?', 'Guardare che cosa non torna'],
    ['Chi?', 'Persone: cercare', 'Correggere una persona'],
    ['Quale?', 'Archivio:', 'Impostazioni del percorso', 'Cambiarne una'],
    ['Annullare la voce 1?', 'Archivio:', 'Storia:', 'Annullare qualcosa', '1. '],
    ['E ora?', 'Vedere come sta'],
  ];

  test.each(WAYS)('from «%s», with nothing half done and the terminal as it was', async (where, ...taken) => {
    const { folder, does } = await withCourse();
    const before = (await does('storia')).stdout;
    const terminal = atTerminal(folder);
    for (const name of taken) await take(terminal, name);
    await terminal.sees(where);
    expect(terminal.isRaw()).toBe(true);
    terminal.press('ctrl-c');
    expect(await terminal.ended).toBe(2);
    expect(terminal.isRaw()).toBe(false);
    expect(terminal.screen()).toContain('Per riprendere: zerosei');
    expect((await does('storia')).stdout).toBe(before);
  });
});

test('the archive is opened once for all steps; what somebody else does to it meanwhile is seen at the next', async () => {
  const { folder, does } = await withCourse();
  let opened = 0;
  const terminal = atTerminal(folder, [], {
    openStore: async (path) => {
      opened += 1;
      return openStore(path as string, '0.0.0');
    },
  });
  await take(terminal, 'Vedere come sta il percorso');
  await take(terminal, 'Ancora: vedere');
  await terminal.sees(/zerosei stato\n[\s\S]*E ora\?/);
  expect(opened).toBe(1);
  await does('impostazioni', 'percorso.titolo', 'Un altro titolo');
  await take(terminal, 'Ancora: vedere');
  await terminal.sees('Un altro titolo');
  expect(opened).toBe(2);
  terminal.press('ctrl-c');
  await terminal.ended;
});

test('a menu is drawn anew where the window changes its size, as high as it then is, and keeps its mark', async () => {
  const { folder } = await withCourse();
  const terminal = atTerminal(folder);
  await terminal.sees('Invio confermare');
  terminal.press('down', 'down', 'down');
  await terminal.sees('❯ Vedere come sta');
  terminal.resize(50, 12);
  const drawn = await terminal.sees('❯ Vedere come sta');
  expect(drawn.split('\n').length).toBeLessThanOrEqual(12);
  terminal.press('enter');
  await terminal.sees('In futuro: zerosei stato');
  terminal.press('ctrl-c');
  await terminal.ended;
});

test('of several archives in the folder one is asked for, and named in each command', async () => {
  const { folder, does } = await withFiles();
  await does('importa', '.', '--si', '-a', 'primo.db');
  await does('inizia', '-a', 'secondo.db', '--titolo', 'Il secondo');
  const terminal = atTerminal(folder);
  await take(terminal, 'Riprendere primo.db');
  await take(terminal, 'Vedere come sta il percorso');
  await terminal.sees('In futuro: zerosei stato -a primo.db');
  terminal.press('ctrl-c');
  await terminal.ended;
});

test('an archive spoilt meanwhile is told, and one may try again', async () => {
  const { folder } = await withCourse();
  const path = join(folder, 'zerosei.db');
  const whole = readFileSync(path);
  const terminal = atTerminal(folder);
  await terminal.sees('Che cosa vuole fare?');
  rmSync(path);
  writeFileSync(path, 'not an archive');
  await take(terminal, 'Vedere come sta il percorso');
  expect(await terminal.sees('Riprovare')).toContain('zerosei.db');
  rmSync(path);
  writeFileSync(path, whole);
  terminal.press('enter');
  await terminal.sees('In futuro: zerosei stato');
  terminal.press('ctrl-c');
  await terminal.ended;
});

test.each([[['--senza-domande']], [[]]])('elsewhere than at a terminal there is the help: %s', async (words) => {
  const { does } = clerk();
  const { stdout, exit } = await does(...words);
  expect([exit, stdout]).toEqual([0, expect.stringContaining('zerosei importa CARTELLA')]);
});
