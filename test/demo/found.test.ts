import { beforeAll, describe, expect, test } from 'vitest';
import { type DemoCourse, demoCourse } from '../../src/demo/demo.js';
import { DEMO_FILES } from '../../src/demo/file-names.js';
import { derive } from '../../src/domain/derive.js';
import { type Facts, type RowOf, rowsByKind, type SourceFile } from '../../src/domain/facts.js';
import type { Finding } from '../../src/domain/findings/finding.js';
import type { Origin } from '../../src/domain/origin.js';
import type { Picture } from '../../src/domain/picture.js';
import { settingsFrom } from '../../src/domain/settings.js';
import type { Batch } from '../../src/ingest/batch.js';
import { readBatch } from '../ingest/tables.js';

let course: DemoCourse;
let batches: Batch[];
let picture: Picture;

beforeAll(async () => {
  course = await demoCourse();
  const once = course.files.filter(({ name }) => name !== DEMO_FILES.copy);
  batches = await Promise.all(
    once.map(({ name, content }) =>
      readBatch({
        name,
        size: content.length,
        async *bytes() {
          yield content;
        },
      }),
    ),
  );
  picture = derive(factsOf(batches), settingsFrom(new Map(rows('settings').map(({ key, value }) => [key, value]))));
});

const rows = <K extends Batch['kind']>(kind: K): readonly RowOf[K][] =>
  (batches as Batch<K>[]).filter((batch) => batch.kind === kind).flatMap((batch) => [...batch.rows]);

const factsOf = (read: readonly Batch[]): Facts => ({
  files: read.map(sourceOf),
  rows: rowsByKind(rows),
  rejected: [],
});

function sourceOf(batch: Batch, index: number): SourceFile {
  const { name, contentHash, kind, shape, schoolYear, asOf, complete, columns } = batch;
  const version = { ...(schoolYear && { schoolYear }), ...(asOf && { asOf }), arrival: index, content: contentHash };
  return { label: name, kind, ...(shape && { shape }), version, complete, provinces: ['MONTALTO'], columns };
}

describe('the fictional course, read and checked', () => {
  test('leaves no row behind: the mistakes are told, not refused', () => {
    expect(batches.flatMap(({ rejected }) => rejected)).toEqual([]);
    expect(picture.people.flatMap(({ responses }) => responses)).toHaveLength(500);
  });

  test('shows every planted mistake that a rule looks for, at one of its rows', () => {
    // The later export repeats the first, row for row, and is the one that findings name.
    const file = (name: string): string => (name === DEMO_FILES.first ? DEMO_FILES.second : name);
    const stands = (at: Origin, where: string, inRows: readonly number[]): boolean =>
      file(at.file) === file(where) && inRows.includes(at.row);
    const tells = (finding: Finding, where: string, inRows: readonly number[]): boolean =>
      finding.origins.some((origin) => stands(origin, where, inRows));

    const silent = course.mistakes.filter(
      ({ rule, file: where, rows: inRows }) =>
        rule && !picture.findings.some((finding) => finding.rule === rule && tells(finding, where, inRows)),
    );

    expect(silent).toEqual([]);
  });

  test('is otherwise clean: errors are only where they were planted', () => {
    const planted = new Set(course.mistakes.flatMap(({ rows: inRows }) => inRows));
    const errors = picture.findings.filter(({ severity }) => severity === 'errore');

    expect(errors.length).toBeGreaterThan(5);
    expect(errors.filter(({ origins }) => !origins.some(({ row }) => planted.has(row)))).toEqual([]);
  });

  test('has its 35 institutes invited, one session too small and one nearly empty', () => {
    const seats = picture.sessions.map(({ session, seated, waiting }) => [session.code, seated.length, waiting.length]);

    expect(picture.coverage).toHaveLength(35);
    expect(new Set(picture.coverage.map(({ state }) => state)).size).toBeGreaterThanOrEqual(3);
    expect(seats.filter(([, , waiting]) => waiting !== 0).map(([code]) => code)).toEqual(['INC3']);
    expect(seats.find(([code]) => code === 'INC6')).toEqual(['INC6', 2, 0]);
  });
});
