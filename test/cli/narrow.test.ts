import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { DEMO_FILES } from '../../src/demo/file-names.js';
import { shownWidth } from '../../src/report/shown-width.js';
import { worldAt } from '../clerk.js';

const desk = mkdtempSync(join(tmpdir(), 'zerosei-'));
afterAll(() => rmSync(desk, { recursive: true, force: true }));

/** The course of the demo, which all that follows looks at; and what was shown while it was made. */
const made = new Map<number, string>();
beforeAll(async () => {
  for (const width of [WIDE, ...WIDTHS]) {
    rmSync(join(desk, 'demo'), { recursive: true, force: true });
    made.set(width, await shownAt(width, ['demo']));
  }
}, 120_000);

/** What a command shows in a terminal of a width: in plain text, colours taken out. */
async function shownAt(width: number, words: readonly string[]): Promise<string> {
  const screen = { stdout: '', stderr: '' };
  const world = worldAt(desk, screen);
  await run(words, {
    ...world,
    stdout: { ...world.stdout, isTerminal: true, width },
    stderr: { ...world.stderr, isTerminal: true, width },
  });
  return `${screen.stdout}\n${screen.stderr}`.replace(/\u001b\[[\d;]*m/g, '');
}

const WIDE = 4000;
const WIDTHS = [80, 60];

/** The words of a screen, whatever parts them; signs of bars are none. */
const wordsIn = (text: string): string[] =>
  text.split(/\s+/).flatMap((word) => {
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}…]+$/gu, '').toLowerCase();
    return bare === '' ? [] : [bare];
  });

/** Lines that are longer than the screen, but for one word that nothing can break. */
const tooLong = (text: string, width: number): string[] =>
  text.split('\n').filter((line) => shownWidth(line) > width && /\S\s+\S/.test(line.trim()));

/** Words that are in no line of the wide screen: cut inside. One that stands for more ends in an ellipsis. */
function cutWords(narrow: string, wide: string): string[] {
  const bare = (word: string) => word.replace(/[^\p{L}\p{N}]+$/u, '');
  const whole = new Set(wordsIn(wide).map(bare));
  return wordsIn(narrow).filter((word) => !whole.has(bare(word)));
}

const COMMANDS: readonly (readonly string[])[] = [
  ['importa', 'demo/file ricevuti', '--prova'],
  ['leggi', `demo/file ricevuti/${DEMO_FILES.first}`],
  ['stato'],
  ['verifica'],
  ['dubbi'],
  ['persone'],
  ['deleghe'],
  ['copertura'],
  ['copertura', '--per', 'cpt'],
  ['copertura', '--mancanti'],
  ['incontri'],
  ['incontri', '--attesa'],
  ['storia'],
  ['impostazioni'],
  ['attestati'],
  ['perche', 'I1'],
  ['verifica', '--formato', 'nulla'],
  ['importa', 'non-esiste.csv'],
];

test.each(COMMANDS.map((words) => [words.join(' '), words] as const))(
  'zerosei %s cuts no word inside in a narrow terminal, and no line goes beyond it',
  async (_, words) => {
    const given = [...words, '-a', 'demo/zerosei.db'];
    const wide = await shownAt(WIDE, given);
    for (const width of WIDTHS) fits(await shownAt(width, given), wide, width);
  },
  60_000,
);

test('nor does the demo', () => {
  for (const width of WIDTHS) fits(made.get(width) ?? '', made.get(WIDE) ?? '', width);
});

function fits(narrow: string, wide: string, width: number): void {
  expect(narrow.trim()).not.toBe('');
  expect([width, tooLong(narrow, width)]).toEqual([width, []]);
  expect([width, cutWords(narrow, wide)]).toEqual([width, []]);
}
