import { describe, expect, test } from 'vitest';
import { fileLines } from '../../src/cli/file-lines.js';

const many = Array.from({ length: 119 }, (_, index) => `attestati/attestato-2026-${index + 1}.pdf: 1 attestato`);

describe('what is said of the files written', () => {
  test('is short in a terminal where they are many', () => {
    expect(fileLines({ isTerminal: true }, 'attestati', many)).toBe(
      [...many.slice(0, 5), "… e altri 113 nella cartella «attestati»; l'ultimo:", many[118], ''].join('\n'),
    );
    expect(fileLines({ isTerminal: true }, 'lettere', many, '--prova')).toContain('(tutti: --prova)');
  });

  test('is whole elsewhere, and where they are few', () => {
    expect(fileLines({ isTerminal: false }, 'attestati', many)).toBe(`${many.join('\n')}\n`);
    expect(fileLines({ isTerminal: true }, 'attestati', many.slice(0, 12))).toBe(`${many.slice(0, 12).join('\n')}\n`);
  });

  test('never leaves out what says more of a file than its name', () => {
    const slip = 'fogli/I7-supplemento-2.pdf: variazioni\n  depennare la riga 4';
    const shown = fileLines({ isTerminal: true }, 'fogli', many.with(20, slip));
    expect(shown).toContain(slip);
    expect(shown).toContain('altri 112');
  });
});
