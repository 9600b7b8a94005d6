import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { fullName } from '../../src/cli/italian-help.js';
import { program } from '../../src/cli/program.js';
import { run } from '../../src/cli/run.js';
import type { World } from '../../src/cli/world.js';
import { clerk, worldAt } from '../clerk.js';

const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)];
const NAMES = all(program({ version: '0' } as World, () => {})).map((command) => fullName(command).split(' ').slice(1));

/** What a terminal of so many columns shows. */
async function onTerminal(width: number, words: readonly string[]): Promise<string> {
  const screen = { stdout: '', stderr: '' };
  const world = worldAt('.', screen);
  await run(words, { ...world, stdout: { ...world.stdout, isTerminal: true, width } });
  return screen.stdout;
}

describe('help', () => {
  test('is given for a command and for what can be done with it', async () => {
    const { does } = clerk();
    expect((await does('aiuto', 'importa')).stdout).toContain('Uso: zerosei importa [opzioni] file…');
    const { stdout, exit } = await does('aiuto', 'deleghe', 'registra');
    expect(stdout).toContain('Uso: zerosei deleghe registra [opzioni]');
    expect(stdout).toContain('--protocollo <numero>');
    expect(exit).toBe(0);
    expect((await does('help', 'delegations', 'registra')).stdout).toBe(stdout);
  });

  test('of two words lists the options of the second and the general ones; those of the first do nothing there', async () => {
    const { does } = clerk();
    const { stdout } = await does('aiuto', 'deleghe', 'registra');
    expect(stdout).not.toMatch(/--stato|--formato|--per-excel/);
    expect(stdout).toContain('--senza-domande');
    for (const words of [
      ['deleghe', 'registra', '--stato', 'valida'],
      ['deleghe', '--stato', 'valida', 'registra'],
    ])
      expect(await does(...words)).toMatchObject({ exit: 2, stderr: expect.stringContaining('«--stato» non esiste') });
    expect((await does('incontri', 'promuovi', '--help')).stdout).toContain('--incontro <codice>');
  });

  test('alone is the list of commands', async () => {
    const { does } = clerk();
    expect(await does('aiuto')).toEqual(await does('--help'));
  });

  test('for a rule sends to its page', async () => {
    const { exit, stderr } = await clerk().does('aiuto', 'reg-03');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('«perche REG-03»')]);
  });

  test('is also a page of the manual, for all commands', async () => {
    const { does } = clerk();
    const { exit, stdout, stderr } = await does('aiuto', '--man');
    expect([exit, stdout.split('\n')[0], stderr]).toEqual([0, '.TH ZEROSEI 1 "" zerosei', '']);
    expect((await does('aiuto', 'importa', '--man')).stderr).toContain('C’è una parola di troppo: «importa».');
  });

  test('for a command that is not there says so', async () => {
    const { exit, stderr } = await clerk().does('aiuto', 'deleghe', 'registrare');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('Il comando «registrare» non esiste.')]);
  });

  test.each(NAMES)('of %s %s is what --help shows, in Italian, on lines of 80 columns', async (...words) => {
    const { does } = clerk();
    const { stdout } = await does(...words, '--help');
    expect(await does('aiuto', ...words)).toEqual({ exit: 0, stdout, stderr: '' });
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    expect(stdout).not.toMatch(/default|Usage|Options|Arguments|Commands|display help/);
  });

  test.each(NAMES)('of %s %s breaks lines between words, however narrow the screen', async (...words) => {
    const [wide, narrow] = await Promise.all([100, 60].map((width) => onTerminal(width, [...words, '--help'])));
    const unbroken = (text: string | undefined) => text?.replace(/\s+/g, ' ');
    expect(unbroken(narrow)).toBe(unbroken(wide));
    expect(narrow?.split('\n').filter((line) => [...line].length > 60 && /\S {2,}\S/.test(line.trim()))).toEqual([]);
  });
});

describe('words that are not understood', () => {
  test.each([
    ['boh', 'Il comando «boh» non esiste.', 'Le parole ammesse sono elencate da «zerosei aiuto».'],
    ['verifca', 'Il comando «verifca» non esiste.', 'Forse si intendeva «verifica»?'],
    ['verifica --boh', "L'opzione «--boh» non esiste.", 'Le parole ammesse sono elencate da «zerosei aiuto verifica».'],
    ['verifica --regla X', "L'opzione «--regla» non esiste.", 'Forse si intendeva «--regola»?'],
    [
      'deleghe registra -x',
      "L'opzione «-x» non esiste.",
      'Le parole ammesse sono elencate da «zerosei aiuto deleghe registra».',
    ],
    ['leggi', 'Manca «file».', 'Come si usa, con esempi: «zerosei aiuto leggi».'],
    [
      'verifica --regola',
      "L'opzione «--regola <id>» vuole un valore.",
      'Le parole ammesse sono elencate da «zerosei aiuto verifica».',
    ],
    ['verifica --gravita', "L'opzione «--gravita <gravità>» vuole un valore.", 'Valori: errore, avviso, nota.'],
    ['verifica --formato xls', '«xls» non è ammesso per «--formato <formato>».', 'Valori: testo, csv, json.'],
    [
      'esporta boh',
      '«boh» non è ammesso per «cosa».',
      'Valori: persone, iscrizioni, deleghe, copertura, presenze, rilievi, dubbi, tutto.',
    ],
    ['deleghe registrare', 'C’è una parola di troppo: «registrare».', 'Forse si intendeva «registra»?'],
    [
      '--oggi 2026-03-09 annulla 1 2',
      'C’è una parola di troppo: «2».',
      'Le parole ammesse sono elencate da «zerosei aiuto annulla».',
    ],
    [
      'fogli --bozza --novita',
      'Le opzioni «--novita» e «--bozza» non si possono usare insieme.',
      'Dare il comando due volte, o togliere una delle due.',
    ],
    ['aiuto deleghe registro', 'Il comando «registro» non esiste.', 'Forse si intendeva «registra»?'],
  ])('«%s» is answered in Italian, with what to do', async (line, happened, todo) => {
    expect(await clerk().does(...line.split(' '))).toEqual({ exit: 2, stdout: '', stderr: `${happened}\n${todo}\n` });
  });
});
