import { describe, expect, test } from 'vitest';
import { type Status, stepsAhead } from '../../src/report/status.js';

type Meeting = Status['incontri'][number];

const meeting = (data: string, said: Partial<Meeting> = {}): Meeting => ({
  ...{ codice: data, data, iscritti: 3, in_attesa: 0, posti: null, edizione: null, presenze: null },
  ...said,
});
const signed = { presenti: 3, non_preiscritti: 0, assenti: 0, illeggibili: 0, da_registrare: 0 };

const course = (said: Partial<Status> = {}): Status => ({
  percorso: { titolo: 'Zerosei', anno: '2025/26', regione: 'LOMBARDIA' },
  ...{ importazioni: 1, persone: 3, iscrizioni: 3, senza_incontro: 0, in_attesa: 0, invitati: 2 },
  ...{ istituti_presenti: null, attestati: null },
  incontri: [meeting('2026-03-11'), meeting('2026-03-18')],
  copertura: { dirigente: 1, delegato: 1, esonerato: 0, altri: 0, nessuno: 0 },
  rilievi: { errore: 0, avviso: 0, nota: 0 },
  ...said,
});
const ahead = (said: Partial<Status>, today = '2026-03-09') => stepsAhead(course(said), today);

describe('what is still to be done', () => {
  test('first the files that lack, one after the other', () => {
    expect(ahead({ importazioni: 0 })).toEqual(['import']);
    expect(ahead({ invitati: 0 })).toEqual(['schools']);
    expect(ahead({ incontri: [] })).toEqual(['sessions']);
    expect(ahead({ persone: 0 })).toEqual(['responses']);
  });

  test('errors before the rosters, which they do not hold up', () => {
    expect(ahead({})).toEqual(['rosters']);
    expect(ahead({ rilievi: { errore: 2, avviso: 1, nota: 0 } })).toEqual(['check', 'rosters']);
  });

  test('the day after a meeting its signatures, where there was a sheet to sign', () => {
    const incontri = [meeting('2026-03-11', { edizione: 1 }), meeting('2026-03-18')];
    expect(ahead({ incontri }, '2026-03-11')).toEqual(['rosters']);
    expect(ahead({ incontri }, '2026-03-12')).toEqual(['attendance', 'rosters']);
    expect(ahead({ incontri: [meeting('2026-03-11')] }, '2026-03-12')).toEqual(['rosters']);
    expect(ahead({ incontri: [meeting('2026-03-11', { edizione: 1, iscritti: 0 })] }, '2026-03-12')).toEqual([
      'rosters',
    ]);
  });

  test('after the last meeting the certificates that are due, then the report', () => {
    const incontri = [meeting('2026-03-11', { edizione: 1, presenze: signed })];
    const attestati = { rilasciati: 0, da_rilasciare: 3 };
    expect(ahead({ incontri, attestati }, '2026-03-12')).toEqual(['certificates', 'report']);
    expect(ahead({ incontri, attestati: { rilasciati: 3, da_rilasciare: 0 } }, '2026-03-12')).toEqual(['report']);
    expect(ahead({ incontri: [...incontri, meeting('2026-04-01')], attestati }, '2026-03-12')).toEqual(['rosters']);
  });
});
