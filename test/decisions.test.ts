import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decided } from '../src/domain/decisions.js';
import { openStore } from '../src/store/store.js';
import { atDesk, type Clerk, clerk } from './clerk.js';

const scenario = join(import.meta.dirname, '..', 'fixtures', 'scenari', 'chi-e-chi');
const FILES = readdirSync(scenario)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => join(scenario, name));
const ANSWERS = join(scenario, 'ritorno', 'dubbi.csv');
const EXPORTS = ['tutto', 'persone', 'iscrizioni', 'copertura', 'rilievi', 'dubbi'];

const DECISIONS: readonly (readonly string[])[] = [
  ['Ferrari Lucia', '--ritira', 'I1'],
  ['Greco Ada', '--sposta', 'I1:I2', '--istituto', 'LCIC992009', '--ruolo', 'educatore'],
  ['risposte.csv:14', '--cognome', 'Villa', '--nome', 'Anna'],
  ['risposte.csv:13', '--sposta', ':I1'],
  ['risposte.csv:3', '--stessa-di', 'risposte.csv:4'],
  ['risposte.csv:9', '--diversa-da', 'risposte.csv:10'],
  ['--aggiungi', '--cognome', 'Longoni', '--nome', 'Piera', '--ruolo', 'educatore', '--istituto', 'LCIC993005'],
].map((words) => ['correggi', ...words, ...(words[0] === '--aggiungi' ? ['--incontro', 'I2'] : []), '--si']);

/** All that can be exported, byte for byte. */
async function exportsOf({ does }: Clerk): Promise<string> {
  const answers = [];
  for (const what of EXPORTS) answers.push((await does('esporta', what, '--formato', 'json')).stdout);
  return answers.join('\n');
}

async function done({ does }: Clerk, ...words: readonly string[]): Promise<void> {
  const { exit, stderr } = await does(...words);
  if (exit !== 0) throw new Error(stderr);
}

/** The decisions of an archive, as they can be recorded in another. */
async function decisionsIn({ folder }: Clerk): Promise<readonly Decided[]> {
  const store = await openStore(join(folder, 'zerosei.db'), '0.0.0');
  try {
    return store.decisions();
  } finally {
    store.close();
  }
}

async function record({ folder }: Clerk, decisions: readonly Decided[]): Promise<void> {
  const store = await openStore(join(folder, 'zerosei.db'), '0.0.0');
  try {
    for (const { entry: _, position: __, origin: ___, madeBy, madeAt, ...decision } of decisions) {
      store.recordDecisions([decision as never], { at: madeAt, by: madeBy, program: '0.0.0' }, store.history());
    }
  } finally {
    store.close();
  }
}

/** Somebody who has imported all the files, and decided nothing. */
const imported = atDesk((someone) => done(someone, 'importa', ...FILES, '--si'));

interface Baseline {
  readonly decided: readonly Decided[];
  /** What everything looks like once they are taken. */
  readonly expected: string;
}
let known: Baseline | undefined;

/** The decisions taken at the keyboard on all the files, once for all tests. */
async function baseline(): Promise<Baseline> {
  if (known) return known;
  const someone = await imported();
  const before = await exportsOf(someone);
  for (const words of DECISIONS) await done(someone, ...words);
  known = { decided: await decisionsIn(someone), expected: await exportsOf(someone) };
  expect(known.expected).not.toBe(before);
  return known;
}

describe('decisions survive', () => {
  test('whatever the order in which the files come, before and after them', async () => {
    const { decided, expected } = await baseline();
    const order = fc.tuple(
      fc.shuffledSubarray(FILES, { minLength: FILES.length }),
      fc.nat({ max: FILES.length }),
      fc.shuffledSubarray([...decided.keys()], { minLength: decided.length }),
    );
    await fc.assert(
      fc.asyncProperty(order, async ([files, before, positions]) => {
        const someone = clerk();
        for (const file of files.slice(0, before)) await done(someone, 'importa', file, '--si');
        await record(
          someone,
          positions.map((position) => decided[position] as Decided),
        );
        for (const file of files.slice(before)) await done(someone, 'importa', file, '--si');
        expect(await exportsOf(someone)).toBe(expected);
      }),
      { numRuns: 6 },
    );
  });

  test('re-imports, and imports taken back and restored', async () => {
    const { decided, expected } = await baseline();
    const someone = clerk();
    for (const file of FILES) await done(someone, 'importa', file, '--si');
    await record(someone, decided);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: FILES.length - 1 }), async (chosen) => {
        await done(someone, 'annulla', String(chosen + 1), '--si');
        expect(await exportsOf(someone)).not.toBe(expected);
        await done(someone, 'importa', FILES[chosen] as string, '--si');
        expect(await exportsOf(someone)).toBe(expected);
        const entries = (await someone.does('storia', '--formato', 'json')).stdout;
        const numbers = JSON.parse(entries).voci.map(({ voce }: { voce: number }) => voce) as number[];
        const last = Math.max(...numbers);
        await done(someone, 'annulla', String(last), '--si');
        await done(someone, 'annulla', String(last - 1), '--si');
        expect(await exportsOf(someone)).toBe(expected);
      }),
      { numRuns: 4 },
    );
  });

  test('each can be taken back, and is as if it had never been taken', async () => {
    const { decided } = await baseline();
    const entries = [...decided.keys()];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...entries), async (regretted) => {
        const [one, other] = [await imported(), await imported()];
        await record(one, decided);
        await record(
          other,
          decided.filter((_, position) => position !== regretted),
        );
        await done(one, 'annulla', String(regretted + 2), '--si');
        expect(await exportsOf(one)).toBe(await exportsOf(other));
      }),
      { numRuns: 5 },
    );
  });

  test('sleeping, they are listed; awake, they are not said to sleep', async () => {
    const { decided } = await baseline();
    const someone = await imported();
    for (const words of DECISIONS) await done(someone, ...words);
    expect((await someone.does('storia')).stdout).not.toContain('in sospeso');
    await done(someone, 'annulla', '1', '--si');
    const { stdout } = await someone.does('storia');
    // All but the registration added by hand, which needs nothing.
    expect(stdout.match(/in sospeso/g)?.length).toBe(decided.length - 1);
  });
});

describe('answers given in a spreadsheet', () => {
  test('do the same before the rows they are about, after them, and twice', async () => {
    const orders = [
      [...FILES, ANSWERS],
      [ANSWERS, ...FILES],
      [...FILES, ANSWERS, ANSWERS],
    ];
    const results = [];
    for (const order of orders) {
      const someone = clerk();
      for (const file of order) await someone.does('importa', file, '--si');
      results.push(await exportsOf(someone));
    }
    expect(results[1]).toBe(results[0]);
    expect(results[2]).toBe(results[0]);
  });

  test('a later decision wins, and importing the answers again does not bring them back', async () => {
    const someone = await imported();
    await someone.does('importa', ANSWERS, '--si');
    await done(someone, 'correggi', 'risposte.csv:3', '--diversa-da', 'risposte.csv:4', '--si');
    const parted = await exportsOf(someone);
    await someone.does('importa', ANSWERS, '--si');
    expect(await exportsOf(someone)).toBe(parted);
  });
});

describe('decisions that contradict each other', () => {
  test('are reported and not followed', async () => {
    const someone = await imported();
    const rows = ['risposte.csv:3', 'risposte.csv:4', 'risposte.csv:5'] as const;
    await done(someone, 'correggi', rows[0], '--stessa-di', rows[1], '--si');
    await done(someone, 'correggi', rows[2], '--diversa-da', rows[0], '--si');
    // A name of the united person no longer parts them: the row is named.
    const [a, b] = await decisionsIn(someone);
    await record(someone, [
      { ...(a as Decided), a: (a as Decided & { b: string }).b, b: (b as Decided & { a: string }).a } as Decided,
    ]);
    const { exit, stdout } = await someone.does('verifica', '--regola', 'DEC-01');
    expect(exit).toBe(1);
    expect(stdout).toContain('nessuna di queste decisioni vale');
    await done(someone, 'annulla', '4', '--si');
    expect((await someone.does('verifica', '--regola', 'DEC-01')).exit).toBe(0);
  });
});

describe('a withdrawal', () => {
  test('does not hold against a later submission for the same session', async () => {
    const { does, folder } = clerk(undefined, '2026-03-05T10:00:00');
    const desk = { does, folder };
    const title = 'Informazioni cronologiche,Cognome,Nome,In qualità di,Codice meccanografico,Incontro scelto';
    const row = (day: string) => `${day}/03/2026 9.00.00,Riva,Anna,Docente infanzia,LCIC99100D,I1`;
    writeFileSync(join(folder, 'prima.csv'), [title, row('02'), ''].join('\n'));
    writeFileSync(join(folder, 'dopo.csv'), [title, row('02'), row('07'), ''].join('\n'));
    await done(desk, 'importa', ...FILES.filter((file) => !file.endsWith('risposte.csv')), 'prima.csv', '--si');
    const state = async () =>
      (await does('esporta', 'iscrizioni', '--formato', 'csv')).stdout.split('\n')[1]?.split(',')[8];
    await done(desk, 'correggi', 'Riva Anna', '--ritira', 'I1', '--si');
    expect(await state()).toBe('ritirata');
    await done(desk, 'importa', 'prima.csv', '--si');
    expect(await state()).toBe('ritirata');
    await done(desk, 'importa', 'dopo.csv', '--si');
    expect(await state()).toBe('confermata');
  });
});
