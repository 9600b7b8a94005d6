import { describe, expect, test } from 'vitest';
import { KINDS, type Kind, type RowOf, type SourceFile } from '../../../src/domain/facts.js';
import type { Incoming } from '../../../src/domain/plan/plan.js';
import { codesNamedIn, withFiles } from '../../../src/domain/plan/with-files.js';
import { facts } from '../../builders.js';
import { coded, institute, site } from '../places/invented.js';

const file = (label: string, kind: Kind, content = label, complete = false): SourceFile => ({
  ...{ label, kind, version: { arrival: 2, content }, complete, provinces: [], columns: [] },
});

const incoming = <K extends Kind>(kind: K, rows: readonly Omit<RowOf[K], 'origin'>[], content = 'nuovo'): Incoming => ({
  ...{ kind, file: file('nuovo.csv', kind, content), read: rows.length, ignored: 0 },
  rows: rows.map((row, index) => ({ ...row, origin: { file: 'nuovo.csv', row: index + 2 } }) as RowOf[K]),
  rejected: [{ origin: { file: 'nuovo.csv', row: 9 }, value: '', reason: { why: 'missing', what: 'nome' } }],
});

describe('what would be known with some files more', () => {
  test.each(KINDS)('holds the rows of %s, under the file that they come from', (kind) => {
    const own = { municipalities: [], instituteCode: 'C' };
    const held = { ...own, origin: { file: 'vecchio.csv', row: 2 }, code: 'A' } as unknown as RowOf[Kind];
    const known = facts({ [kind]: [held] }, [file('vecchio.csv', kind)]);
    const after = withFiles(known, [incoming(kind, [{ ...held, code: 'B' }])], 'LOMBARDIA');
    expect(after.rows[kind].map((row) => (row as { code?: string }).code)).toEqual(['A', 'B']);
    const labels = after.files.map(({ label }) => label);
    expect(after.rows[kind].map(({ origin }) => origin.file)).toEqual(labels);
    expect(after.rejected.map(({ origin }) => origin.file)).toEqual(labels.slice(1));
  });

  test('a content read anew takes the place of what was read of it, and stays complete', () => {
    const held = { origin: { file: 'incontri.csv', row: 2 }, code: 'I1', date: '2026-03-11' };
    const known = facts({ sessions: [held] }, [file('incontri.csv', 'sessions', 'x', true)]);
    const after = withFiles(known, [incoming('sessions', [{ code: 'I2', date: '2026-03-12' }], 'x')], 'LOMBARDIA');
    expect(after.rows.sessions.map(({ code }) => code)).toEqual(['I2']);
    expect(after.files.map(({ complete }) => complete)).toEqual([true]);
  });

  test('of a registry come the schools of the region and those named by code, with their institutes', () => {
    const elsewhere = { region: 'PIEMONTE' };
    const schools = [
      institute('LCIC90100', 'IC Manzoni', 'Lecco'),
      ...[institute('TOIC90100', 'IC Gozzano', 'Torino'), institute('TOIC90200', 'IC Calvino', 'Torino')].map(
        (row) => ({ ...row, ...elsewhere }),
      ),
      { ...site('TOAA90101', 'TOIC90100', 'Infanzia', 'Torino'), ...elsewhere },
    ];
    const answer = incoming('responses', [{ institution: `infanzia ${coded('TOAA90101').toLowerCase()}` }], 'y');
    const after = withFiles(facts(), [incoming('schools', schools), answer], 'LOMBARDIA');
    const codes = ['LCIC90100', 'TOIC90100', 'TOAA90101'].map(coded);
    expect(after.rows.schools.map(({ code }) => code)).toEqual(codes);
    expect(codesNamedIn([answer])).toEqual([coded('TOAA90101')]);
  });
});
