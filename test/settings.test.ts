import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Clerk, clerk } from './clerk.js';

const KEYS = ['posti.ordine', 'firme', 'direttore'] as const;
const VALUES: Readonly<Record<(typeof KEYS)[number], readonly string[]>> = {
  'posti.ordine': ['classi', 'arrivo'],
  firme: ['unica', 'entrata+uscita'],
  direttore: ['Anna Neri', 'Bruno Riva'],
};

/** Settings files that agree and contradict one another, whole and in part. */
const FILES: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['posti.ordine', 'classi'],
    ['firme', 'unica'],
  ],
  [
    ['posti.ordine', 'arrivo'],
    ['firme', 'unica'],
  ],
  [
    ['posti.ordine', 'classi'],
    ['firme', 'entrata+uscita'],
    ['direttore', 'Anna Neri'],
  ],
  [['direttore', 'Bruno Riva']],
];

type Step =
  | { readonly does: 'import'; readonly file: number; readonly options: readonly string[] }
  | { readonly does: 'set'; readonly key: string; readonly value: string }
  | { readonly does: 'undo'; readonly entry: number };

const imports = fc.record({
  does: fc.constant('import' as const),
  file: fc.nat({ max: FILES.length - 1 }),
  options: fc.constantFrom([], [], [], ['--data', '2026-01-07'], ['--data', '2025-10-01'], ['--completo']),
});
const sets = fc.constantFrom(
  ...KEYS.flatMap((key) => VALUES[key].map((value) => ({ does: 'set' as const, key, value }))),
);
const undos = fc.record({ does: fc.constant('undo' as const), entry: fc.integer({ min: 1, max: 8 }) });

function desk(): Clerk {
  const someone = clerk();
  for (const [index, rows] of FILES.entries()) {
    const lines = rows.map((row) => row.join(';'));
    writeFileSync(join(someone.folder, `dati${index}.csv`), ['chiave;valore', ...lines, ''].join('\n'));
  }
  return someone;
}

const wordsOf = (step: Step): string[] =>
  step.does === 'import'
    ? ['importa', `dati${step.file}.csv`, ...step.options]
    : step.does === 'set'
      ? ['impostazioni', step.key, step.value]
      : ['annulla', String(step.entry)];

const take = (someone: Clerk, step: Step) => someone.does(...wordsOf(step), ...(step.does === 'set' ? [] : ['--si']));

/** The settings in force, or nothing where there is no archive yet. */
const inForce = async ({ does }: Clerk): Promise<string> => (await does('impostazioni', '--formato', 'json')).stdout;

/** What the plan of an import says that it would change. */
async function planned(someone: Clerk, step: Step): Promise<number> {
  const { stdout } = await someone.does(...wordsOf(step), '--prova', '--formato', 'json');
  return JSON.parse(stdout).file.reduce(
    (sum: number, { nuove, cambiate, non_piu_valide, di_nuovo_valide }: Record<string, number>) =>
      sum + (nuove ?? 0) + (cambiate ?? 0) + (non_piu_valide ?? 0) + (di_nuovo_valide ?? 0),
    0,
  );
}

const steps = (...of: readonly fc.Arbitrary<Step>[]) => fc.array(fc.oneof(...of), { minLength: 2, maxLength: 7 });

describe('settings from files and by hand, in any sequence', () => {
  test('a plan that changes nothing changes nothing; the same file again is nothing', async () => {
    await fc.assert(
      fc.asyncProperty(steps(imports, imports, sets, undos), async (sequence) => {
        const someone = desk();
        for (const step of sequence) {
          if (step.does === 'import') {
            const [before, changes] = [await inForce(someone), await planned(someone, step)];
            await take(someone, step);
            if (changes === 0 && before !== '') expect(await inForce(someone)).toBe(before);
          } else await take(someone, step);
          if (step.does === 'import') {
            const after = await inForce(someone);
            expect(await planned(someone, step)).toBe(0);
            await take(someone, step);
            expect(await inForce(someone)).toBe(after);
          }
        }
      }),
      {
        numRuns: 25,
        // The same content without its date is older than it was, and gives way.
        examples: [
          [
            [
              { does: 'import', file: 1, options: ['--data', '2025-10-01'] },
              { does: 'import', file: 0, options: [] },
              { does: 'import', file: 1, options: [] },
            ],
          ],
          // A list declared to replace the others does so until that is undone, however it comes again.
          [
            [
              { does: 'import', file: 2, options: [] },
              { does: 'import', file: 0, options: ['--completo'] },
              { does: 'import', file: 0, options: [] },
              { does: 'import', file: 0, options: [] },
            ],
          ],
          // Given a date, a list that was declared to replace the others is newer than one that has none.
          [
            [
              { does: 'import', file: 0, options: ['--completo'] },
              { does: 'import', file: 3, options: [] },
              { does: 'import', file: 0, options: ['--data', '2025-10-01'] },
            ],
          ],
        ],
      },
    );
  });

  test('after an undo all is as if what was taken back had never been', async () => {
    await fc.assert(
      fc.asyncProperty(steps(imports, sets), fc.nat(), async (sequence, choice) => {
        const regretted = choice % sequence.length;
        const [one, other] = [desk(), desk()];
        await take(one, { does: 'set', key: 'direttore', value: '' });
        await take(other, { does: 'set', key: 'direttore', value: '' });
        for (const step of sequence) await take(one, step);
        await take(one, { does: 'undo', entry: regretted + 2 });
        for (const step of sequence.filter((_, index) => index !== regretted)) await take(other, step);
        expect(await inForce(one)).toBe(await inForce(other));
      }),
      { numRuns: 25 },
    );
  });
});

test('a value given by hand stays when the file comes again, and gives way to a file that says something new', async () => {
  const someone = desk();
  const order = async () => (await someone.does('impostazioni', 'posti.ordine', '--formato', 'csv')).stdout;
  await take(someone, { does: 'import', file: 0, options: [] });
  await take(someone, { does: 'set', key: 'posti.ordine', value: 'arrivo' });
  const { stdout } = await take(someone, { does: 'import', file: 0, options: [] });
  expect(stdout).toContain('invariate 2');
  expect(await order()).toContain('arrivo');
  // The third file repeats the order of the first, and says something else of the signatures.
  await take(someone, { does: 'import', file: 2, options: [] });
  expect(await order()).toContain('arrivo');
  expect((await someone.does('impostazioni', 'firme', '--formato', 'csv')).stdout).toContain('entrata+uscita');
  await take(someone, { does: 'undo', entry: 2 });
  expect(await order()).toContain('classi');
});

test('lists that contradict each other: the one that came first, again, is nothing', async () => {
  const { does, folder } = clerk();
  const titles = 'codice;data;ora inizio;ora fine;titolo;sede;posti';
  for (const [name, title] of [
    ['prima.csv', 'Uno'],
    ['dopo.csv', 'Due'],
  ] as const) {
    writeFileSync(join(folder, name), `${titles}\nI1;12/03/2026;9:00;13:00;${title};Aula;30\n`);
  }
  await does('importa', 'prima.csv', '--si');
  await does('importa', 'dopo.csv', '--si');
  const before = (await does('esporta', 'tutto')).stdout;
  expect(before).toContain('Due');
  for (const options of [[], ['--tipo', 'incontri']]) {
    const { stdout } = await does('importa', 'prima.csv', '--si', ...options);
    expect(stdout).toMatch(/invariate 1\b/);
    expect((await does('esporta', 'tutto')).stdout).toBe(before);
  }
});

test('the schools of the region are found however the registry abbreviates its name', async () => {
  const { folder, does } = clerk();
  const titles =
    'ANNOSCOLASTICO,AREAGEOGRAFICA,REGIONE,PROVINCIA,CODICEISTITUTORIFERIMENTO,CODICESCUOLA,DENOMINAZIONESCUOLA,DESCRIZIONECOMUNE,DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA';
  const row = (code: string, name: string, type: string) =>
    `202526,NORD EST,FRIULI-VENEZIA G.,UDINE,UDIC90100N,${code},${name},BOSCOVERDE,${type}`;
  const rows = [
    row('UDIC90100N', 'IC BOSCOVERDE', 'ISTITUTO COMPRENSIVO'),
    row('UDAA90101D', 'ARCOBALENO', 'SCUOLA INFANZIA'),
  ];
  writeFileSync(join(folder, 'stat.csv'), [titles, ...rows, ''].join('\n'));
  await does('impostazioni', 'regione', 'Friuli Venezia Giulia');
  await does('importa', 'stat.csv', '--si');
  expect((await does('copertura', '--formato', 'csv')).stdout).toContain('IC BOSCOVERDE');
});

test('a setting that is emptied is said to be empty, now and in the history', async () => {
  const { does } = clerk();
  await does('impostazioni', 'direttore', 'Anna Neri');
  expect((await does('impostazioni', 'direttore', '')).stderr).toContain('direttore: vuoto (voce 2');
  expect((await does('storia')).stdout).toContain('direttore: vuoto');
});

describe('the letterhead that nobody was asked for', () => {
  test('is told at the beginning and with the first rosters, with how to change it', async () => {
    const { does, folder } = clerk();
    const begun = await does('inizia', '--regione', 'Veneto');
    expect(begun.stderr).toContain('zerosei impostazioni intestazione "RIGA | RIGA"');
    // Of another region nothing is printed that would be false.
    expect(begun.stderr).toContain("«Ministero dell'istruzione e del merito | Ufficio Scolastico Regionale»");
    writeFileSync(join(folder, 'incontri.csv'), 'codice;data\nI1;11/03/2026\n');
    await does('importa', 'incontri.csv', '--si');
    const told = 'Intestazione di fogli, attestati e verbali';
    expect((await does('fogli', '--formato', 'csv', '--prova')).stderr).toContain(told);
    expect((await does('fogli', '--formato', 'csv')).stderr).toContain(told);
    expect((await does('fogli', '--formato', 'csv')).stderr).not.toContain(told);
  });

  test('is told no more once somebody has said another', async () => {
    const { does, folder } = clerk();
    await does('inizia', '--regione', 'Lombardia');
    await does('impostazioni', 'intestazione', 'Ufficio di Valdoria');
    writeFileSync(join(folder, 'incontri.csv'), 'codice;data\nI1;11/03/2026\n');
    await does('importa', 'incontri.csv', '--si');
    expect((await does('fogli', '--formato', 'csv')).stderr).not.toContain('Intestazione di');
  });
});
