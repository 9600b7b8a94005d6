import { describe, expect, test } from 'vitest';
import { sameMunicipality } from '../../../src/domain/places/municipality.js';
import { cptsOfMunicipality } from '../../../src/domain/places/reach-cpts.js';
import { buildPlaces } from '../../../src/domain/places/registry.js';
import { placeResolver } from '../../../src/domain/places/resolve-place.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { facts } from '../../builders.js';
import { coded, cptRow, FILES, institute, site } from './invented.js';

/** As registries write a comune of two languages. */
const VALFORTE = 'VALFORTE * STARKTAL';
const SCHOOLS = [
  institute('LCIC91100', 'IC CARDUCCI', VALFORTE),
  site('LCAA91101', 'LCIC91100', 'INFANZIA GIRASOLE', VALFORTE),
  institute('LCIC91200', 'IC CARDUCCI', 'MALGRINO'),
  site('LCAA91201', 'LCIC91200', 'INFANZIA LUNA', 'MALGRINO'),
];
const placesWith = (...comuni: readonly string[]) =>
  buildPlaces(facts({ schools: SCHOOLS, cpts: [cptRow('CPT-V', 'CPT V', comuni)] }, FILES), DEFAULT_SETTINGS);

const SPELLINGS = [VALFORTE, 'Valforte/Starktal', 'Valforte - Starktal', 'Starktal/Valforte', 'Valforte', 'Starktal'];

describe('a comune of two languages is one', () => {
  test.each(SPELLINGS)('beside the name of a school: «%s»', (municipality) => {
    const { place } = placeResolver(placesWith())({ institution: 'IC Carducci', municipality });
    expect(place.institute).toBe(coded('LCIC91100'));
  });

  test.each([
    [['Valforte', 'Starktal']],
    [['Valforte - Starktal']],
    [['VALFORTE * STARKTAL']],
    [['Valforte']],
    [['Starktal']],
  ])('in the list of a CPT: %s', (comuni) => {
    const places = placesWith(...comuni);
    expect(cptsOfMunicipality({ municipality: VALFORTE }, places)).toEqual(['CPT-V']);
  });

  test('for whoever compares two texts', () => {
    for (const spelling of SPELLINGS) expect(sameMunicipality(spelling, VALFORTE)).toBe(true);
    expect(sameMunicipality('Valforte', 'Starktal')).toBe(false);
    expect(sameMunicipality('', VALFORTE)).toBe(false);
    expect(sameMunicipality('Malgrino', VALFORTE)).toBe(false);
  });
});
