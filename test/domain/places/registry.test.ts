import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rows, SchoolRow, SourceFile } from '../../../src/domain/facts.js';
import { cptsOfInstitute, cptsOfSchool } from '../../../src/domain/places/reach-cpts.js';
import { buildPlaces } from '../../../src/domain/places/registry.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { coded, cptFile, cptRow, FACTS, FILES, file, institute, inventedPlaces, SCHOOLS, site } from './invented.js';

const build = (schools: readonly SchoolRow[], files: readonly SourceFile[] = FILES) => placesFrom({ schools }, files);
const placesFrom = (rows: Partial<Rows>, files: readonly SourceFile[] = FILES) =>
  buildPlaces({ files, rows: { ...FACTS.rows, ...rows } }, DEFAULT_SETTINGS);
const older = (label: string) =>
  file(label, 'STAT', { version: { schoolYear: '2024/25', arrival: 2, content: label } });
const office = (label: string, given: Partial<SourceFile> = {}) => file(label, 'institutes', given);

describe('who is invited', () => {
  test('comprehensive institutes with a nursery school that is open', () => {
    expect([...inventedPlaces().invited.keys()]).toEqual(['LCIC90100', 'LCIC90200', 'LCIC90300'].map(coded));
  });

  test('not those of another region', () => {
    const places = buildPlaces(FACTS, { ...DEFAULT_SETTINGS, region: 'VENETO' });
    expect(places.invited.size).toBe(0);
  });

  test('all of an office list, as long as no plesso of the province is known', () => {
    const row = { ...institute('LCIC90700', 'IC Nuovo', 'Lecco', 'elenco.csv'), instituteCode: undefined };
    const listed = [row as unknown as SchoolRow];
    expect(build(listed, [office('elenco.csv')]).invited.size).toBe(1);
    expect(build([...listed, ...SCHOOLS], [office('elenco.csv'), ...FILES]).invited.has(coded('LCIC90700'))).toBe(
      false,
    );
  });
});

describe('an institute that only its plessi name', () => {
  const code = coded('LCIC90800');
  const nursery = { ...site('LCAA90801', 'LCIC90800', 'INFANZIA DEI PINI', 'LECCO'), instituteName: 'IC dei Pini' };

  test('is one of the registry, with the name that they give it', () => {
    const places = build([nursery]);
    expect(places.schools.get(code)).toMatchObject({ name: 'IC dei Pini', kind: 'comprehensive', institute: code });
    expect([...places.invited.keys()]).toEqual([code]);
  });

  test('is not invited for its primary schools', () => {
    const primary = { ...site('LCEE90801', 'LCIC90800', 'PRIMARIA DEI PINI', 'LECCO'), type: 'SCUOLA PRIMARIA' };
    expect(build([primary]).schools.get(code)?.name).toBe(code);
    expect(build([primary]).invited.size).toBe(0);
  });

  test('goes by its own row where there is one', () => {
    const own = institute('LCIC90800', 'IC PINI E ABETI', 'LECCO');
    expect(build([nursery, own]).schools.get(code)?.name).toBe('IC PINI E ABETI');
  });
});

describe('closed schools', () => {
  const gone = site('LCAA90103', 'LCIC90100', 'INFANZIA CHIUSA', 'LECCO', 'vecchio.csv');
  const isClosed = (schools: readonly SchoolRow[], files: readonly SourceFile[]) =>
    build(schools, files).schools.get(gone.code)?.closed;

  test('a newer registry of the same shape and province lacks the code', () => {
    const places = build([gone, ...SCHOOLS], [older('vecchio.csv'), ...FILES]);
    expect(places.schools.get(gone.code)?.closed).toBe(true);
    expect(places.closedIn.get(gone.code)).toBe('2025/26');
    expect(places.nurseriesOf.get(coded('LCIC90100'))).toHaveLength(2);
  });

  test('a registry of another shape or province closes nothing', () => {
    const paritarie = SCHOOLS.filter(({ origin }) => origin.file === 'PAR.csv');
    expect(isClosed([gone, ...paritarie], [older('vecchio.csv'), file('PAR.csv', 'PAR')])).toBe(false);
    const elsewhere = { ...institute('COIC90100', 'IC COMO', 'COMO'), province: 'COMO' };
    expect(isClosed([gone, elsewhere], [older('vecchio.csv'), file('STAT.csv', 'STAT')])).toBe(false);
  });

  test('an extract of a few institutes closes nothing', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      ...gone,
      code: coded(`LCAA8${String(at).padStart(2, '0')}01`),
    }));
    const files = [older('vecchio.csv'), file('STAT.csv', 'STAT')];
    expect(isClosed([gone, ...many, institute('LCIC90100', 'IC', 'LECCO')], files)).toBe(false);
  });

  test('a list of the office closes only what it replaces', () => {
    const before = { ...gone, origin: { file: 'prima.csv', row: 2 } };
    const after = institute('LCIC90100', 'IC Manzoni', 'Lecco', 'dopo.csv');
    const version = { arrival: 2, content: 'dopo.csv' };
    const first = office('prima.csv', { version: { arrival: 1, content: 'prima.csv' } });
    expect(isClosed([before, after], [first, office('dopo.csv', { version })])).toBe(false);
    expect(isClosed([before, after], [first, office('dopo.csv', { version, complete: true })])).toBe(true);
  });
});

test('the ministry says the name, the office e-mail and CPT', () => {
  const row = {
    ...institute('LCIC90100', 'Nome di casa', 'Lecco', 'elenco.csv'),
    email: 'ufficio@example.it',
    cpt: 'CPT-A',
  };
  const school = build([row, ...SCHOOLS], [office('elenco.csv'), ...FILES]).schools.get(row.code);
  expect(school).toMatchObject({
    name: 'I.C. "A. MANZONI"',
    email: 'ufficio@example.it',
    cpt: 'CPT-A',
    province: 'LC',
  });
});

test('the order of rows and files does not matter', () => {
  const schools = [...SCHOOLS, site('LCAA90103', 'LCIC90100', 'CHIUSA', 'LECCO', 'vecchio.csv')];
  const files = [older('vecchio.csv'), office('elenco.csv'), ...FILES];
  const described = (rows: readonly SchoolRow[], some: readonly SourceFile[]) => {
    const { schools: all, invited, closedIn, cpts } = build(rows, some);
    return JSON.stringify([[...all], [...invited.keys()], [...closedIn], [...cpts.byCode], [...cpts.byMunicipality]]);
  };
  const expected = described(schools, files);
  const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
  fc.assert(
    fc.property(shuffled(schools), shuffled(files), (rows, some) => described(rows, some) === expected),
    { numRuns: 30 },
  );
});

describe('CPTs', () => {
  const manzoni = coded('LCIC90100');

  test('are reached through the comuni of the plessi, several for one institute', () => {
    const places = inventedPlaces();
    const school = places.schools.get(manzoni);
    expect(school && cptsOfInstitute(school, places)).toEqual(['CPT-A', 'CPT-B']);
  });

  test('a CPT stated on the institute serves the plessi whose comune has none', () => {
    const rows = SCHOOLS.map((row) => (row.code === coded('LCIC90300') ? { ...row, cpt: 'Ambito di Lecco' } : row));
    const places = placesFrom({ schools: rows, cpts: [cptRow('CPT-A', 'CPT Ambito di Lecco', ['Lecco'])] });
    const plesso = places.schools.get(coded('LCAA90301'));
    expect(plesso && cptsOfSchool(plesso, places)).toEqual(['CPT-A']);
  });

  test('a comune that a newer list gives to another CPT has moved there', () => {
    const cpts = [
      cptRow('CPT-A', 'CPT A', ['Lecco', 'Bellungo Pianò'], 'cpt.csv'),
      cptRow('CPT-B', 'CPT B', ['Bellungo Pianò'], 'nuovo.csv'),
    ];
    const files = [...FILES, cptFile('nuovo.csv', 5)];
    const { byCode } = placesFrom({ cpts }, files).cpts;
    expect(byCode.get('CPT-A')?.municipalities).toEqual(['Lecco']);
    expect(byCode.get('CPT-B')?.municipalities).toEqual(['Bellungo Pianò']);
  });

  test('a list with a row for each comune completes one with a row for each CPT', () => {
    const president = { ...cptRow('CPT-A', 'Ambito di Lecco', []), leadMunicipality: 'Lecco' };
    const comuni = ['Lecco', 'Bellungo'].map((name) => cptRow('CPT-A', 'Ambito di Lecco', [name], 'comuni.csv'));
    const files = [...FILES, cptFile('comuni.csv')];
    const { byCode } = placesFrom({ cpts: [president, ...comuni] }, files).cpts;
    expect(byCode.get('CPT-A')).toMatchObject({ leadMunicipality: 'Lecco', municipalities: ['Bellungo', 'Lecco'] });
  });
});
