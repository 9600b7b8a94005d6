import { describe, expect, test } from 'vitest';
import { fittingNames } from '../../src/cli/fitting-names.js';

const form = (rest: string) =>
  `oggi 21:15  Iscrizioni alla formazione congiunta zerosei, anno 2025-26 (Risposte) ${rest}`;

describe('names in a list', () => {
  test('that fit are whole; one alone that does not loses its end, at a word', () => {
    expect(fittingNames(['Uscire', 'Cercare il percorso in un’altra cartella del PC'], 30)).toEqual([
      'Uscire',
      'Cercare il percorso in…',
    ]);
  });

  test('that begin alike are told apart by what they end with', () => {
    const shown = fittingNames([form('- Lecco.csv'), form('- Lodi.csv'), form('- Lodi (1).csv')], 60);
    expect(shown.map((name) => name.length <= 60)).toEqual([true, true, true]);
    expect(shown.map((name) => name.slice(-12))).toEqual(['- Lecco.csv'.padStart(12), ') - Lodi.csv', 'Lodi (1).csv']);
  });

  test('that differ only in the middle are told apart there', () => {
    const names = ['A', 'B'].map((letter) => `${'x'.repeat(30)}${letter}${'y'.repeat(30)}`);
    const shown = fittingNames(names, 40);
    expect(new Set(shown).size).toBe(2);
    expect(shown.every((name) => name.length <= 40)).toBe(true);
  });
});
