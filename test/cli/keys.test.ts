import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { questionLines } from '../../src/cli/asked.js';
import { clerk } from '../clerk.js';
import { atTerminal } from '../terminal.js';

const scenario = (name: string) => join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', name);

test('a wrong key does not stay where the next is typed', async () => {
  const { folder, does } = clerk(scenario('chi-e-chi'));
  await does('importa', '.', '--si');
  const terminal = atTerminal(folder, ['dubbi']);
  await terminal.sees('Tasto, e Invio:');
  terminal.type('x');
  terminal.press('enter');
  await terminal.sees('Premere uno di questi tasti');
  terminal.type('b');
  terminal.press('enter');
  expect(await terminal.ended).toBe(0);
  expect(terminal.screen()).not.toContain('xb');
});

test('who leaves a sheet that is being keyed in is told where what was typed stays', async () => {
  const { folder, does } = clerk(scenario('il-giorno-dopo'));
  await does('importa', '.', '--si');
  await does('fogli', '--oggi', '2026-03-09');
  const terminal = atTerminal(folder, ['presenze', 'I1']);
  await terminal.sees('Righe senza firma');
  terminal.type('2');
  terminal.press('enter');
  await terminal.sees('Righe con una firma illeggibile');
  terminal.press('escape');
  expect(await terminal.ended).toBe(2);
  expect(terminal.screen()).toMatch(/resta in «zerosei\.db\.presenze-I1-1», non\s+registrato/);
  expect(terminal.screen()).toContain('zerosei presenze I1');
  expect(existsSync(join(folder, 'zerosei.db.presenze-I1-1'))).toBe(true);
});

/** Words that a screen of some width shows, none of which may be cut at its edge. */
const WIDTHS = Array.from({ length: 12 }, (_, at) => 34 + at);

test('questions, and what is said of a wrong answer, are broken between words', async () => {
  const { folder, does } = clerk(scenario('chi-e-chi'));
  await does('importa', '.', '--si');
  for (const width of WIDTHS) {
    const terminal = atTerminal(folder, ['dubbi']);
    terminal.resize(width, 24);
    await terminal.sees(/Tasto, e\s+Invio:/);
    terminal.type('x');
    terminal.press('enter');
    expect(await terminal.sees(/\)\.\s*$/), `${width}`).toMatch(
      /Premere\s+uno\s+di\s+questi\s+tasti\s+e\s+Invio:[\s\w,]+\(Esc\s+per\s+uscire\)\./,
    );
    terminal.press('escape');
    await terminal.ended;
  }
});

test('what Enter answers stays whole behind a question', () => {
  const question = 'Sostituire il file che c’è già e dice altro?';
  for (const width of WIDTHS) {
    const shown = `? ${questionLines(question, width, '(S/n) ')} (S/n) `;
    expect(shown.replace(/\s+/g, ' ')).toBe(`? ${question} (S/n) `);
    expect([width, shown.split('\n').filter((line) => line.length >= width)]).toEqual([width, []]);
  }
  expect(`? ${questionLines(question, 48, '(S/n) ')} (S/n) `).toBe(`? ${question}\n  (S/n) `);
});

test('and the keys of a list', async () => {
  const { folder } = clerk();
  for (const width of WIDTHS) {
    const terminal = atTerminal(folder);
    terminal.resize(width, 24);
    await terminal.sees(/↑↓\s+scegliere,\s+Invio\s+confermare,\s+Esc\s+indietro/);
    terminal.press('ctrl-c');
    await terminal.ended;
  }
});
