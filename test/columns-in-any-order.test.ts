import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atDesk, type Clerk, clerk } from './clerk.js';

const scenario = join(import.meta.dirname, '..', 'fixtures', 'scenari', 'primo-giorno');
const EXPORTS = ['tutto', 'persone', 'iscrizioni', 'deleghe'];
const TITLES = 'Informazioni cronologiche;Da;Per;Posta;Ruolo;Istituto;Quando viene;Da chi è sostituito chi?';
const ROWS = [
  '01/03/2026 10.00.00;Ferrari Lucia;Riva Anna;a.riva@posta.example;Docente infanzia;IC Lago Sereno;I1;Galli Ugo',
  '01/03/2026 10.00.00;Ferrari Lucia;Sala Ivo;i.sala@posta.example;Docente infanzia;IC Lago Sereno;I2;',
  '01/03/2026 11.00.00;Conti Paolo;Neri Ida;i.neri@posta.example;Dirigente scolastico;IC Lago Sereno;I1;Greco Ada',
  '01/03/2026 12.00.00;Galli Ada;Ada Galli;ada.galli@posta.example;Educatore;IC Lago Sereno;I2;Villa Rosa',
  '02/03/2026 9.00.00;Sala Ivo;;i.sala@posta.example;Educatore;IC Lago Sereno;I1;',
];
/** What may be said of the columns: of the name, of what else is asked, and of columns that are read without a doubt. */
const SAID = [
  'Per=nominativo',
  'Da=delegante',
  'Da chi è sostituito chi?=delegato',
  'Posta=e-mail delegato',
  'Istituto=comune',
  'Quando viene=-',
];

let desk: string;
beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), 'zerosei-columns-'));
  for (const name of ['scuole.csv', 'cpt.csv', 'incontri.csv']) cpSync(join(scenario, name), join(desk, name));
  writeFileSync(join(desk, 'prima.csv'), [TITLES, ...ROWS.slice(0, 4), ''].join('\n'));
  writeFileSync(join(desk, 'seconda.csv'), [TITLES, ...ROWS.slice(1), ''].join('\n'));
  expect(readdirSync(desk)).toHaveLength(5);
});
afterAll(() => rmSync(desk, { recursive: true, force: true }));

async function done({ does }: Clerk, ...words: readonly string[]): Promise<void> {
  const { exit, stderr } = await does(...words);
  if (exit !== 0) throw new Error(stderr);
}

/** Somebody whose archive holds the course, with the first export of the form: no decision on a form without one. */
const begun = atDesk((someone) =>
  done(someone, 'importa', ...['scuole.csv', 'cpt.csv', 'incontri.csv', 'prima.csv'].map(at), '--si'),
);
const at = (name: string): string => join(desk, name);

/** All that can be exported but for who decided what when. */
async function exportsOf({ does }: Clerk): Promise<string> {
  const answers = [];
  for (const what of EXPORTS) answers.push((await does('esporta', what, '--formato', 'json')).stdout);
  return answers.join('\n').replace(/"(?:voce|posizione|entry|position|arrival)": \d+/g, '');
}

const number = ({ stderr }: { readonly stderr: string }): string => /voce (\d+)/.exec(stderr)?.[1] ?? '';

test('decisions on columns, the exports of the form and what is taken back give the same in any order', async () => {
  const kept = fc.shuffledSubarray(SAID, { minLength: 1, maxLength: 3 });
  const order = fc.record({
    kept,
    regretted: fc.constantFrom(...SAID),
    second: fc.nat({ max: 3 }),
    last: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(order, async ({ kept, regretted, second, last }) => {
      const said = kept.filter((one) => one !== regretted);
      const plain = await begun();
      await done(plain, 'importa', at('seconda.csv'), '--si');
      const inOrder = said.toSorted((a, b) => SAID.indexOf(a) - SAID.indexOf(b));
      for (const one of inOrder) await done(plain, 'correggi', '--colonna', one, '--si');
      const other = await begun();
      const undo = async () => {
        const taken = await other.does('correggi', '--colonna', regretted, '--si');
        if (taken.exit === 0) return () => done(other, 'annulla', number(taken), '--si');
        return async () => {};
      };
      const takeBack = await undo();
      if (!last) await takeBack();
      for (const [place, one] of inOrder.entries()) {
        if (place === second) await done(other, 'importa', at('seconda.csv'), '--si');
        await done(other, 'correggi', '--colonna', one, '--si');
      }
      if (second >= inOrder.length) await done(other, 'importa', at('seconda.csv'), '--si');
      if (last) await takeBack();
      expect(await exportsOf(other)).toBe(await exportsOf(plain));
    }),
    { numRuns: 8 },
  );
}, 120_000);

test('what was decided on a row holds whatever is said of the columns, before or after', async () => {
  const decide = async (someone: Clerk) => {
    await done(someone, 'correggi', 'prima.csv:3', '--ritira', 'I2', '--si');
    await done(someone, 'correggi', 'prima.csv:5', '--ruolo', 'docente', '--si');
  };
  const [before, after] = [await begun(), await begun()];
  await decide(before);
  for (const one of SAID.slice(0, 4)) {
    await done(before, 'correggi', '--colonna', one, '--si');
    await done(after, 'correggi', '--colonna', one, '--si');
  }
  await decide(after);
  const states = async ({ does }: Clerk) => {
    const { stdout } = await does('esporta', 'iscrizioni', '--formato', 'csv');
    expect((await does('storia')).stdout).not.toContain('in sospeso');
    return stdout;
  };
  expect(await states(before)).toBe(await states(after));
  expect(await states(before)).toContain('ritirata');
}, 60_000);

test('a form read thanks to a decision asks again once that is taken back', async () => {
  const someone = clerk();
  const form = 'Informazioni cronologiche;Voce A;Incontro\n01/03/2026 10.00.00;azzurro;I1\n';
  writeFileSync(join(someone.folder, 'uno.csv'), form);
  writeFileSync(join(someone.folder, 'due.csv'), `${form}02/03/2026 10.00.00;verde;I1\n`);
  const read = ['--tipo', 'risposte', '--si'];
  expect((await someone.does('importa', 'uno.csv', ...read)).exit).toBe(2);
  await done(someone, 'importa', 'uno.csv', '--colonna', 'Voce A=nominativo', ...read);
  await done(someone, 'importa', 'due.csv', ...read);
  const asked = async () => (await someone.does('verifica', '--regola', 'FIL-14')).stdout;
  expect(await asked()).toContain('Nessun rilievo');
  await done(someone, 'annulla', '1', '--si');
  expect(await asked()).toContain('non è certo che «Voce A» chieda il nome di chi risponde');
});
