import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referencesTo } from '../../../src/domain/corrections/references.js';
import type { ResponseRow, SourceFile } from '../../../src/domain/facts.js';
import { submissionsOf } from '../../../src/domain/registrations/submissions.js';
import { response } from '../../builders.js';

/** A row as its export tells it: second of 9:05, address, surname, session. */
type Cells = readonly [second: string, email: string, surname: string, session?: string];
interface Export {
  readonly name: string;
  readonly day: number;
  readonly rows: readonly Cells[];
  readonly titles?: readonly string[];
}

const TITLES = ['Informazioni cronologiche', 'E-mail', 'Cognome', 'Incontro'];

const fileOf = ({ name, day, titles = TITLES }: Export): SourceFile => ({
  label: name,
  kind: 'responses',
  version: { asOf: `2026-03-0${day}`, arrival: 1, content: name },
  complete: false,
  provinces: [],
  columns: titles.map((title, index) => ({ letter: 'ABCDE'[index] as string, title })),
});

const rowsOf = ({ name, rows }: Export): ResponseRow[] =>
  rows.map(([second, email, surname, session = 'I1'], index) => ({
    origin: { file: name, row: index + 2 },
    submittedAt: `2026-03-02T09:05${second}`,
    surname,
    session,
    ...(email !== '' && { email }),
  }));

const submitted = (...exports: readonly Export[]) =>
  submissionsOf(exports.flatMap(rowsOf), new Map(exports.map((one) => [one.name, fileOf(one)])));

const surnames = (...exports: readonly Export[]) =>
  submitted(...exports)
    .map(({ row }) => row.surname)
    .sort();

const OTHERS: readonly Cells[] = [
  [':01', 'sala@posta.example', 'Sala'],
  [':02', 'villa@posta.example', 'Villa'],
];
const older = (...rows: readonly Cells[]): Export => ({ name: 'prima.csv', day: 3, rows: [...OTHERS, ...rows] });
const newer = (...rows: readonly Cells[]): Export => ({ name: 'dopo.csv', day: 4, rows: [...OTHERS, ...rows] });

describe('a response corrected in the form', () => {
  const before = older([':40', 'ic@posta.example', 'Brambati']);
  const after = newer([':40', 'IC@posta.example', 'Colnaghi']);

  test('is one, the later version in force, in any order', () => {
    expect(surnames(before, after)).toEqual(['Colnaghi', 'Sala', 'Villa']);
    expect(submitted(after, before)).toEqual(submitted(before, after));
    const edited = submitted(before, after).find(({ row }) => row.surname === 'Colnaghi');
    expect(edited?.occurrences.map(({ surname }) => surname)).toEqual(['Colnaghi', 'Brambati']);
    expect(edited?.key).toBe(submitted(before).find(({ row }) => row.surname === 'Brambati')?.key);
  });

  test('is one where its session or all its export was changed', () => {
    expect(submitted(before, newer([':40', 'ic@posta.example', 'Brambati', 'I2']))).toHaveLength(3);
    const alone = (name: string, day: number, surname: string): Export => ({
      ...{ name, day },
      rows: [[':40', 'ic@posta.example', surname]],
    });
    expect(surnames(alone('a.csv', 3, 'Brambati'), alone('b.csv', 4, 'Colnaghi'))).toEqual(['Colnaghi']);
  });

  test('is one in a form that gained a question, and after two corrections', () => {
    const twice = { ...newer([':40', 'ic@posta.example', 'Colnaghi D.']), name: 'ancora.csv', day: 5 };
    expect(surnames(before, { ...after, titles: [...TITLES, 'Note'] }, twice)).toEqual([
      'Colnaghi D.',
      'Sala',
      'Villa',
    ]);
  });

  test('is found by what was decided on any of its versions', () => {
    const both = submitted(before, after).map((one) => response(one));
    for (const one of [submitted(before), submitted(after)]) {
      const alone = one.map((found) => response(found));
      for (const { key, row } of alone) {
        const found = referencesTo(both).keyOf(referencesTo(alone).to(key));
        expect(both.find((now) => now.key === found)?.row.email?.toLowerCase()).toBe(row.email?.toLowerCase());
      }
    }
  });

  test('takes along its row of an export that lost the seconds', () => {
    const coarse: Export = { name: 'minuti.csv', day: 5, rows: [['', 'ic@posta.example', 'Colnaghi']] };
    expect(submitted(before, after, coarse)).toHaveLength(3);
  });
});

describe('two responses stay two', () => {
  test.each<readonly [string, Export, Export]>([
    [
      'where an export holds both',
      older([':40', 'ic@posta.example', 'Riva']),
      newer([':40', 'ic@posta.example', 'Riva'], [':40', 'ic@posta.example', 'Bassi']),
    ],
    [
      'of colleagues at one mailbox in one second',
      older([':40', 'ic@posta.example', 'Riva'], [':40', 'ic@posta.example', 'Bassi']),
      newer([':40', 'ic@posta.example', 'Bassi']),
    ],
    ['a second apart', older([':40', 'ic@posta.example', 'Riva']), newer([':41', 'ic@posta.example', 'Bassi'])],
    ['in one minute', older(['', 'ic@posta.example', 'Riva']), newer(['', 'ic@posta.example', 'Bassi'])],
    ['without an address', older([':40', '', 'Riva']), newer([':40', '', 'Bassi'])],
    [
      'in parts of one form, each with its own responses',
      older([':40', 'ic@posta.example', 'Riva']),
      {
        ...{ name: 'altri.csv', day: 4 },
        rows: [
          [':40', 'ic@posta.example', 'Bassi'],
          [':50', 'neri@posta.example', 'Neri'],
          [':51', 'zani@posta.example', 'Zani'],
        ],
      },
    ],
    [
      'of two forms',
      { name: 'a.csv', day: 3, rows: [[':40', 'ic@posta.example', 'Riva']] },
      { name: 'b.csv', day: 4, rows: [[':40', 'ic@posta.example', 'Bassi']], titles: ['Ora', 'Posta', 'Nominativo'] },
    ],
  ])('%s', (_, first, second) => {
    const found = surnames(first, second);
    expect(found).toContain('Riva');
    expect(found).toContain('Bassi');
  });
});

test('exports of one form are told the same in any order, and each response once, as the latest has it', () => {
  const SURNAMES = ['Riva', 'Bassi', 'Neri', 'Zani'];
  const corrections = fc.array(fc.record({ who: fc.nat({ max: 5 }), name: fc.constantFrom(...SURNAMES) }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(corrections, { minLength: 1, maxLength: 4 }), fc.nat(), (edits, turn) => {
      const people = [...Array(6).keys()].map((n): Cells => [`:1${n}`, `p${n}@posta.example`, `Primo${n}`]);
      const exports: Export[] = [];
      for (const [index, changes] of edits.entries()) {
        const rows = (exports.at(-1)?.rows ?? people).map((cells, n): Cells => {
          const changed = changes.findLast(({ who }) => who === n);
          return changed ? [cells[0], cells[1], changed.name] : cells;
        });
        exports.push({ name: `${index}.csv`, day: index + 1, rows });
      }
      const turned = [...exports.slice(turn % exports.length), ...exports.slice(0, turn % exports.length)].reverse();
      expect(submitted(...turned)).toEqual(submitted(...exports));
      expect(surnames(...exports)).toEqual((exports.at(-1)?.rows ?? []).map(([, , surname]) => surname).sort());
      // What a later export brought is gone with it.
      expect(submitted(...exports.slice(0, 1)).map(({ key }) => key)).toEqual(
        submitted(...exports).map(({ key }) => key),
      );
    }),
  );
});

describe('a row whose columns were decided', () => {
  const [prima, dopo] = [older([':01', '', 'Ferrari']), { ...older([':01', '', 'Riva']), name: 'dopo.csv', day: 5 }];
  const [asRead] = rowsOf(prima) as [ResponseRow];
  const settled: ResponseRow = { ...asRead, surname: 'Riva' };
  const files = new Map([prima, dopo].map((one) => [one.name, fileOf(one)]));
  const read = (rows: readonly ResponseRow[]) => submissionsOf(rows, files, (row) => (row === settled ? asRead : row));

  test('keeps the key of what its file said, and is found by that of what is decided', () => {
    const [before] = submissionsOf([asRead], files);
    const [after] = read([settled]);
    expect(after?.key).toBe(before?.key);
    const [alone] = submissionsOf([settled], files);
    expect(after?.settledKey).toBe(alone?.key);
    const references = referencesTo([response({ ...after, key: after?.key ?? '' })]);
    const former = referencesTo([response({ key: alone?.key ?? '', row: settled })]).to(alone?.key ?? '');
    expect(references.keyOf(former)).toBe(after?.key);
  });

  test('is one submission with the same in an export that was read otherwise, in any order', () => {
    const [other] = rowsOf(dopo) as [ResponseRow];
    for (const rows of [
      [settled, other],
      [other, settled],
    ]) {
      const submissions = read(rows);
      expect(submissions).toHaveLength(1);
      expect(submissions[0]?.occurrences).toHaveLength(2);
    }
  });
});
