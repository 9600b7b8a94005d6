import { describe, expect, test } from 'vitest';
import { type PlaceCells, placeResolver } from '../../../src/domain/places/resolve-place.js';
import { coded, inventedPlaces } from './invented.js';

const resolve = placeResolver(inventedPlaces());
const place = (cells: PlaceCells) => resolve(cells).place;
const manzoni = coded('LCIC90100');
const stoppani = coded('LCIC90200');
const bellungo = coded('LCIC90300');

describe('by code', () => {
  test('the institute, with the CPTs of all its nursery schools', () => {
    expect(place({ code: manzoni.toLowerCase() })).toEqual({
      institute: manzoni,
      name: 'IC A. Manzoni',
      municipality: 'LECCO',
      province: 'LC',
      cpts: ['CPT-A', 'CPT-B'],
      by: 'code',
    });
  });

  test('a plesso, with its own CPT', () => {
    const site = coded('LCAA90102');
    expect(place({ code: site })).toMatchObject({ institute: manzoni, school: site, cpts: ['CPT-B'], by: 'code' });
  });

  test('O for zero is repaired', () => {
    expect(place({ code: manzoni.replace('00', 'OO') })).toMatchObject({ institute: manzoni, by: 'repaired-code' });
  });

  test('an unlisted plesso tells its institute by its stem, if its check character is right', () => {
    expect(place({ code: coded('LCEE90107') })).toMatchObject({ institute: manzoni, by: 'stem' });
    const slipped = `${coded('LCEE90107').slice(0, 9)}${coded('LCEE90107').endsWith('2') ? '3' : '2'}`;
    expect(place({ code: slipped }).institute).toBeUndefined();
  });

  test('code and name in one cell, in either column', () => {
    expect(place({ code: `${manzoni} - IC Manzoni` })).toMatchObject({ institute: manzoni, by: 'code' });
    expect(place({ institution: `IC Manzoni (${manzoni})` })).toMatchObject({ institute: manzoni, by: 'code' });
  });

  test('a reggente writes two codes', () => {
    const { place: first, otherPlaces } = resolve({ code: `${manzoni}, ${stoppani}` });
    expect(first.institute).toBe(manzoni);
    expect(otherPlaces.map(({ institute }) => institute)).toEqual([stoppani]);
  });

  test('a wrong code is never corrected, but the name beside it is read', () => {
    const wrong = coded('LCIC90900');
    expect(place({ code: wrong })).toEqual({ cpts: [] });
    expect(place({ code: wrong, institution: 'IC Stoppani', municipality: 'Lecco' })).toMatchObject({
      institute: stoppani,
      by: 'name',
    });
  });

  test('the code counts against the name, and the contradiction is told', () => {
    const { place: found, diagnosis } = resolve({ code: manzoni, institution: 'IC Stoppani Lecco 2' });
    expect(found.institute).toBe(manzoni);
    expect(diagnosis.contradicts).toBe(stoppani);
    expect(resolve({ code: bellungo, institution: 'IC Alessandro Manzoni' }).diagnosis.contradicts).toBeUndefined();
    expect(resolve({ code: manzoni, institution: 'Infanzia Arcobaleno Lecco' }).diagnosis.contradicts).toBeUndefined();
  });

  test('a service has the id of the office', () => {
    expect(place({ code: 'NID-001' })).toMatchObject({ service: 'NID-001', cpts: ['CPT-A'], by: 'service' });
  });
});

describe('by name', () => {
  test.each([
    [{ institution: 'I.C. "A. Manzoni" di Lecco' }, manzoni],
    [{ institution: 'ICS Manzoni Lecco' }, manzoni],
    [{ institution: 'Ist. Compr. Manzoni - Lecco' }, manzoni],
    [{ institution: 'Istituto Comprensivo Statale Alessandro Manzoni', municipality: 'Lecco' }, manzoni],
    [{ institution: 'manzoni', municipality: 'lecco' }, manzoni],
    [{ institution: 'IC Manzni', municipality: 'Lecco' }, manzoni],
    [{ code: 'IC Manzoni Lecco' }, manzoni],
    [{ institution: 'Ic Lecco II' }, stoppani],
    [{ institution: '2° Istituto comprensivo di Lecco' }, stoppani],
    [{ institution: 'Istituto comprensivo di Bellungo Pianò' }, bellungo],
    [{ institution: 'Istituto Comprensivo', municipality: 'Bellungo Piano' }, bellungo],
    [{ institution: "Scuola dell'infanzia Arcobaleno, Bellungo Pianò" }, bellungo],
    [{ institution: 'infanzia Arcobaleno', municipality: 'LECCO' }, manzoni],
  ] as const)('%j', (cells, institute) => {
    expect(place(cells)).toMatchObject({ institute, by: 'name' });
  });

  test('a paritaria needs its comune', () => {
    expect(place({ institution: 'San Giuseppe', municipality: 'Lecco' })).toMatchObject({ school: coded('LC1A90100') });
    expect(resolve({ institution: 'San Giuseppe' }).place.by).toBeUndefined();
  });

  test('a service 0–3', () => {
    expect(place({ institution: 'Nido Pollicino', municipality: 'Lecco' })).toMatchObject({ service: 'NID-001' });
  });

  test('with several of the name nothing is chosen, and all are proposed', () => {
    const { place: found, diagnosis } = resolve({ institution: 'IC Manzoni' });
    expect(found).toEqual({ name: 'IC Manzoni', cpts: [] });
    expect([...diagnosis.candidates].sort()).toEqual([manzoni, bellungo].sort());
  });

  test('the comune decides, and a comune without such a school gives none', () => {
    expect(place({ institution: 'IC Manzoni', municipality: 'Bellungo Piano' })).toMatchObject({ institute: bellungo });
    expect(place({ institution: 'IC Manzoni', municipality: 'Boscoverde' }).institute).toBeUndefined();
  });

  test('what is unknown stays as written', () => {
    expect(place({ institution: 'Cooperativa Girasole', municipality: 'Lecco', province: 'Lecco' })).toEqual({
      name: 'Cooperativa Girasole',
      municipality: 'Lecco',
      province: 'LC',
      cpts: [],
    });
  });

  test('a stated CPT is used where nothing else gives one', () => {
    expect(place({ institution: 'Cooperativa Girasole', cpt: 'C.P.T. Bellungo' }).cpts).toEqual(['CPT-B']);
    expect(place({ code: stoppani, cpt: 'CPT-B' }).cpts).toEqual(['CPT-A']);
  });
});
