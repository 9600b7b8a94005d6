import { describe, expect, test } from 'vitest';
import type { SchoolRow } from '../../../src/domain/facts.js';
import type { School } from '../../../src/domain/places/place.js';
import { buildPlaces } from '../../../src/domain/places/registry.js';
import { placeResolver } from '../../../src/domain/places/resolve-place.js';
import { codesDecided, goneSchool, goneText, successorsOf } from '../../../src/domain/places/successors.js';
import { changesBetween } from '../../../src/domain/plan/registry-changes.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { facts } from '../../builders.js';
import { coded, file, institute, site } from './invented.js';

const older = file('prima.csv', 'STAT', { version: { schoolYear: '2024/25', arrival: 1, content: 'p' } });
const newer = file('dopo.csv', 'STAT', { version: { schoolYear: '2025/26', arrival: 2, content: 'd' } });
const [LAKE, HILL, NEW, OTHER] = ['LCIC91100', 'LCIC91200', 'LCIC91300', 'LCIC91400'].map(coded) as [
  string,
  string,
  string,
  string,
];

const BEFORE: readonly SchoolRow[] = [
  institute('LCIC91100', 'IC LAGO', 'LAGO SERENO', 'prima.csv'),
  site('LCAA91101', 'LCIC91100', 'INFANZIA ONDA', 'LAGO SERENO', 'prima.csv'),
  institute('LCIC91200', 'IC COLLE', 'COLLE FIORITO', 'prima.csv'),
  site('LCAA91201', 'LCIC91200', 'INFANZIA SOLE', 'COLLE FIORITO', 'prima.csv'),
  site('LCAA91202', 'LCIC91200', 'INFANZIA LUNA', 'LAGO SERENO', 'prima.csv'),
  institute('LCIC91400', 'IC MONTE', 'MONTE ALTO', 'prima.csv'),
  site('LCAA91401', 'LCIC91400', 'INFANZIA NEVE', 'MONTE ALTO', 'prima.csv'),
];
const NOW: readonly SchoolRow[] = [
  institute('LCIC91300', 'IC NUOVO', 'LAGO SERENO', 'dopo.csv'),
  site('LCAA91301', 'LCIC91300', 'SCUOLA INFANZIA ONDA', 'LAGO SERENO', 'dopo.csv'),
  site('LCAA91302', 'LCIC91300', 'INFANZIA LUNA', 'LAGO SERENO', 'dopo.csv'),
  institute('LCIC91400', 'IC MONTE ALTO', 'MONTE ALTO', 'dopo.csv'),
  site('LCAA91401', 'LCIC91300', 'INFANZIA NEVE', 'MONTE ALTO', 'dopo.csv'),
  site('LCAA91402', 'LCIC91400', 'INFANZIA SOLE', 'COLLE FIORITO', 'dopo.csv'),
];

const placesWith = (decided: Readonly<Record<string, string>> = {}) =>
  buildPlaces(
    facts({ schools: [...BEFORE, ...NOW] }, [older, newer]),
    DEFAULT_SETTINGS,
    new Map(Object.entries(decided)),
  );
const school = (code: string, places = placesWith()) => places.schools.get(code) as School;
const heirs = (code: string) =>
  successorsOf(school(code), placesWith()).map(({ school: { code: to }, reasons }) => [to, reasons]);

describe('what took the place of a code that is gone', () => {
  test('of an institute, the one that has its plessi now; of one that was split, each, with how many', () => {
    expect(heirs(LAKE)).toEqual([[NEW, [{ why: 'sites', sites: 1, of: 1 }]]]);
    expect(heirs(HILL)).toEqual([
      [NEW, [{ why: 'sites', sites: 1, of: 2 }]],
      [OTHER, [{ why: 'sites', sites: 1, of: 2 }]],
    ]);
  });

  test('of a plesso, a new code of its type with its name in its comune', () => {
    expect(heirs(coded('LCAA91101'))).toEqual([[coded('LCAA91301'), [{ why: 'name' }]]]);
  });

  test('it is asked of the institute, but of a plesso itself where the institute was split', () => {
    expect(goneSchool(school(coded('LCAA91101')), placesWith()).code).toBe(LAKE);
    expect(goneSchool(school(coded('LCAA91201')), placesWith()).code).toBe(coded('LCAA91201'));
  });
});

describe('once it is decided', () => {
  const placeOf = (code: string, decided: Readonly<Record<string, string>>) =>
    placeResolver(placesWith(decided))({ code }).place.institute;

  test('who wrote the old code is of the new institute, and so is who wrote one of its plessi', () => {
    expect(placeOf(LAKE, {})).toBe(LAKE);
    expect(placeOf(LAKE, { [LAKE]: NEW })).toBe(NEW);
    expect(placeOf(coded('LCAA91101'), { [LAKE]: NEW })).toBe(NEW);
  });

  test('but not where the registries tell that the plesso went elsewhere', () => {
    expect(placeOf(coded('LCAA91202'), { [HILL]: NEW })).toBe(NEW);
    expect(placeOf(coded('LCAA91201'), { [HILL]: NEW })).toBe(HILL);
    expect(placeOf(coded('LCAA91201'), { [HILL]: NEW, [coded('LCAA91201')]: coded('LCAA91402') })).toBe(OTHER);
  });

  test('a code in force, or one that goes round, has no heir', () => {
    expect(placeOf(OTHER, { [OTHER]: NEW })).toBe(OTHER);
    expect(placeOf(LAKE, { [LAKE]: HILL, [HILL]: LAKE })).toBe(LAKE);
    expect(placeOf(LAKE, { [LAKE]: HILL, [HILL]: NEW })).toBe(NEW);
  });

  test('the later decision on a code holds, and one to leave it takes it back', () => {
    const at = (entry: number) => ({ entry, position: 0, madeBy: 'anna', madeAt: '', reason: '' });
    const place = (entry: number, code: string) =>
      ({ kind: 'place', scope: { in: 'everywhere' }, text: goneText(LAKE), code, ...at(entry) }) as const;
    const left = {
      kind: 'leave',
      about: 'place',
      scope: { in: 'everywhere' },
      text: goneText(LAKE),
      as: 'written',
    } as const;
    expect([...codesDecided([place(1, OTHER), place(2, NEW)])]).toEqual([[LAKE, NEW]]);
    expect([...codesDecided([place(1, NEW), { ...left, ...at(2) }])]).toEqual([]);
  });
});

test('two registries differ by what is new, gone, renamed and moved; a province not told of has lost nothing', () => {
  const elsewhere = { ...institute('MIIC91500', 'IC ALTROVE', 'ALTROVE', 'prima.csv'), province: 'MILANO' };
  const { added, gone, renamed, moved } = changesBetween([...BEFORE, elsewhere], NOW);
  expect(added.map(({ code }) => code)).toEqual(['LCAA91301', 'LCAA91302', 'LCAA91402', 'LCIC91300'].map(coded));
  expect(gone.map(({ code }) => code)).toEqual(
    ['LCAA91101', 'LCAA91201', 'LCAA91202', 'LCIC91100', 'LCIC91200'].map(coded),
  );
  expect(renamed.map(({ is }) => is.code)).toEqual([OTHER]);
  expect(moved.map(({ was, is }) => [is.code, was.instituteCode, is.instituteCode])).toEqual([
    [coded('LCAA91401'), OTHER, NEW],
  ]);
});
