import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { onScreen } from '../../src/report/screen.js';
import { clerk, worldAt } from '../clerk.js';

/** What would command a terminal, turn the writing or hide: each with a letter that must stay. */
const HOSTILE =
  '\u001b[41mA\u001b]titolo\u0007B\u009b2JC\u0008\u0007D\u202eE\u2066F\u200bG\u200dH\ufeffI\u00adL\u{e0041}M';
const CLEAN = 'ABCDEFGHILM';
const UNSEEN = /[^\P{Cc}\n\t]|[\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;

/** A desk where names, schools, roles, sessions, titles and files are all hostile. */
async function desk() {
  const someone = clerk();
  const write = (name: string, ...rows: string[]) =>
    writeFileSync(join(someone.folder, name), [...rows, ''].join('\n'));
  write(
    `scuole${HOSTILE}.csv`,
    'codice;denominazione;comune;provincia;ordine',
    `LCIC81600V;IC ${HOSTILE};Lecco${HOSTILE};LC;istituto comprensivo`,
    `LCAA81601Q;Infanzia ${HOSTILE};Lecco;LC;infanzia`,
  );
  write(
    'incontri.csv',
    'codice;data;ora inizio;ora fine;titolo;sede;posti',
    `I${HOSTILE};12/03/2026;9:00;13:00;T${HOSTILE};Aula;1`,
  );
  write(
    'risposte.csv',
    `Informazioni cronologiche,Cognome,Nome,In qualità di,Istituto,Incontro,Note${HOSTILE}`,
    `02/03/2026 9.00.00,Ne${HOSTILE}ri,Anna,Docente${HOSTILE},IC ${HOSTILE},I${HOSTILE},`,
    `02/03/2026 9.00.01,Ne${HOSTILE}ro,Anna,Docente,Scuola ${HOSTILE} ignota,I${HOSTILE},`,
    `02/03/2026 9.00.02,Riva${HOSTILE},Ada,Dirigente,LCIC81600V,domani ${HOSTILE},`,
    `31/02/2026 ${HOSTILE},Galli,Eva,Dirigente,LCIC81600V,I1,x`,
  );
  return someone;
}

/** Whatever can be asked, of what is there and of what is not. */
const COMMANDS: readonly (readonly string[])[] = [
  ...['importa', 'leggi'].map((command) => [command, 'risposte.csv']),
  ['importa', '.', '--si'],
  ...[
    'stato',
    'verifica',
    'dubbi',
    'persone',
    'deleghe',
    'copertura',
    'incontri',
    'storia',
    'impostazioni',
    'fogli',
  ].map((one) => [one]),
  ['copertura', '--mancanti'],
  ['copertura', '--per', 'cpt'],
  ['incontri', '--attesa'],
  ['perche', 'risposte.csv:2'],
  ['perche', 'LCIC81600V'],
  ['perche', `I${HOSTILE}`],
  ['correggi', 'risposte.csv:2', '--cognome', HOSTILE, '--prova'],
  ['correggi', 'risposte.csv:2', '--cognome', HOSTILE, '--motivo', HOSTILE, '--si', '--utente', HOSTILE],
  ['impostazioni', 'direttore', HOSTILE],
  ['storia'],
  ['annulla', '2', '--prova'],
  ['persone', HOSTILE],
  ['correggi', 'risposte.csv:2', '--ruolo', HOSTILE],
  ['perche', HOSTILE],
  ['deleghe', '--istituto', HOSTILE],
];

/** Refusals that quote what was given. */
const REFUSALS: readonly (readonly string[])[] = [
  [HOSTILE],
  ['persone', `--${HOSTILE}`],
  ['leggi', `${HOSTILE}.csv`],
  ['leggi', 'risposte.csv', '--codifica', HOSTILE],
  ['leggi', 'risposte.csv', '--formato', HOSTILE],
  ['importa', HOSTILE],
  ['importa', 'risposte.csv', '--profilo', HOSTILE],
  ['stato', '--archivio', HOSTILE],
  ['stato', '--oggi', HOSTILE],
  ['verifica', '--regola', HOSTILE],
  ['verifica', '--incontro', HOSTILE],
  ['fogli', HOSTILE],
  ['fogli', '--cartella', `risposte.csv/${HOSTILE}`],
  ['copertura', '--cpt', HOSTILE],
  ['copertura', '--solleciti', HOSTILE],
  ['esporta', HOSTILE],
  ['impostazioni', HOSTILE],
  ['impostazioni', 'firme', HOSTILE],
  ['annulla', HOSTILE],
  ['correggi', 'risposte.csv:99', '--ruolo', HOSTILE],
  ['correggi', 'risposte.csv:2', '--istituto', HOSTILE],
  ['correggi', 'risposte.csv:2', '--sposta', HOSTILE],
  ['deleghe', 'accetta', HOSTILE],
  ['incontri', 'promuovi', HOSTILE, '--incontro', 'I1'],
  ['dubbi', '--esporta', HOSTILE],
  ['persone', '--uscita', `risposte.csv/${HOSTILE}`],
];

describe('what comes from outside neither commands the screen nor hides on it', () => {
  test.each([false, true])('whatever is asked (terminal: %s)', async (isTerminal) => {
    const { folder } = await desk();
    const type = async (words: readonly string[]) => {
      const screen = { stdout: '', stderr: '' };
      const world = worldAt(folder, screen);
      const at = <T extends object>(output: T): T => ({ ...output, isTerminal });
      const exit = await run(words, { ...world, stdout: at(world.stdout), stderr: at(world.stderr) });
      // The program's own paint, which nothing from outside wears.
      const shown = (screen.stdout + screen.stderr).replace(/\u001b\[(?:1|2|22|3[1-6]|39)m/g, isTerminal ? '' : '$&');
      expect(UNSEEN.exec(shown)?.[0].codePointAt(0)?.toString(16), words.join(' ')).toBeUndefined();
      return { exit, shown };
    };
    for (const words of COMMANDS) expect((await type(words)).exit, words.join(' ')).not.toBe(70);
    for (const words of REFUSALS) {
      const { exit, shown } = await type(words);
      expect(exit, words.join(' ')).toBe(2);
      expect(shown.trim().split('\n').length, shown).toBeLessThanOrEqual(isTerminal ? 12 : 3);
    }
    expect((await type(['persone'])).shown).toContain(`Riva${CLEAN}`);
    expect((await type(['incontri'])).shown).toContain(`I${CLEAN}`);
  });

  test('a name with a line break is quoted on one line', async () => {
    const { does } = clerk();
    const { stderr } = await does('stato', '--archivio', 'a\nErrore: b\r\nc');
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });
});

describe('data for programs', () => {
  test('say in JSON what was written, sign by sign, and in no form command the screen', async () => {
    const { does } = await desk();
    await does('importa', '.', '--si');
    await does('impostazioni', 'direttore', HOSTILE);
    const { stdout } = await does('impostazioni', '--formato', 'json');
    expect(UNSEEN.test(stdout)).toBe(false);
    expect(JSON.stringify(JSON.parse(stdout))).toContain(JSON.stringify(`G\u200dH`).slice(1, -1));
    expect((await does('persone', '--formato', 'csv')).stdout).not.toMatch(/\u001b|\u202e/);
  });

  test('are cut from a table as they stand in it', async () => {
    const { does, folder } = clerk();
    writeFileSync(join(folder, 't.csv'), `nome,nota\nAnna,${HOSTILE}\nIda,x\n`);
    expect((await does('leggi', 't.csv', '--formato', 'csv')).stdout).toContain(HOSTILE);
    mkdirSync(join(folder, 'esito'));
    await does('leggi', 't.csv', '--formato', 'testo', '--uscita', 'esito/t.txt');
    expect(readFileSync(join(folder, 'esito', 't.txt'), 'utf8')).not.toMatch(UNSEEN);
  });
});

test('the program keeps its own colours, and nothing else', () => {
  expect(onScreen('\u001b[1mTitolo\u001b[22m\u001b[2Jx\u001b[8my', { painted: true })).toBe(
    '\u001b[1mTitolo\u001b[22mxy',
  );
  expect(onScreen('\u001b[1mTitolo\u001b[22m')).toBe('Titolo');
  expect(onScreen('città\tdi\nLecco – “Ά” č')).toBe('città\tdi\nLecco – “Ά” č');
});
