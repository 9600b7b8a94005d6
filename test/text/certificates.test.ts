import { expect, test } from 'vitest';
import type { CertifiedSession } from '../../src/domain/issued.js';
import { capacityInWords } from '../../src/text/certificates.js';

const words = (given: Partial<CertifiedSession>) =>
  capacityInWords({ date: '2026-03-11', capacity: 'DELEGATO_DS', places: [], ...given });

test.each([
  [
    { places: [{ name: 'IC Manzoni', municipality: 'LECCO' }] },
    'delegato/a del dirigente scolastico dell’IC Manzoni (Lecco)',
  ],
  [
    { capacity: 'DS_REGGENTE', places: [{ name: 'IC Uno' }, { name: 'Istituto Due' }] },
    'dirigente scolastico/a reggente dell’IC Uno e dell’Istituto Due',
  ],
  [{ capacity: 'EDUCATORE', places: [{ name: 'Nido Il Bruco' }] }, 'educatore/trice del Nido Il Bruco'],
  [
    { capacity: 'DOCENTE_INFANZIA', places: [{ name: 'San Giuseppe' }] },
    'docente di scuola dell’infanzia, San Giuseppe',
  ],
  [{ capacity: 'ALTRO', role: 'Pediatra', places: [] }, 'Pediatra'],
  [{ capacity: 'ALTRO', places: [] }, 'partecipante'],
  [{ capacity: 'FORMATORE', places: [{ name: 'IC Manzoni' }] }, 'formatore/trice'],
] satisfies [Partial<CertifiedSession>, string][])('in qualità di: %#', (given, said) => {
  expect(words(given)).toBe(said);
});
