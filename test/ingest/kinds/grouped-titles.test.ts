import { describe, expect, test } from 'vitest';
import { sourceOf } from '../reading/read.js';
import { readBatch } from '../tables.js';

const batchFrom = (lines: readonly string[]) => readBatch(sourceOf(`${lines.join('\n')}\n`));
const bare = (rows: readonly object[]) => rows.map((row) => ({ ...row, origin: undefined }));

describe('lists whose titles fill two rows are recognised', () => {
  test('sessions', async () => {
    const grouped = await batchFrom([
      'Incontro;;;Luogo;',
      'Codice;Data;Orario;Sede;Comune',
      'S1;12/03/2026;9:30-12:30;Auditorium;Lecco',
      'S2;26/03/2026;14:00-16:00;Sala civica;Monza',
    ]);
    const plain = await batchFrom([
      'Codice;Data;Orario;Sede;Comune',
      'S1;12/03/2026;9:30-12:30;Auditorium;Lecco',
      'S2;26/03/2026;14:00-16:00;Sala civica;Monza',
    ]);

    expect(grouped.kind).toBe('sessions');
    expect(bare(grouped.rows)).toEqual(bare(plain.rows));
    expect(grouped.columns[0]).toMatchObject({ title: 'Incontro / Codice', field: 'code' });
  });

  test('schools: the code of the group of the institute is the institute’s', async () => {
    const { kind, rows } = await batchFrom([
      'Istituto;;Plesso;;',
      'Codice;Denominazione;Codice;Denominazione;Comune',
      'LCIC80000A;IC Verdi;LCAA80001B;Infanzia Bruni;Lecco',
      'LCIC80000A;IC Verdi;LCEE80002C;Primaria Neri;Lecco',
    ]);

    expect(kind).toBe('schools');
    expect(rows[0]).toMatchObject({ code: 'LCAA80001B', instituteCode: 'LCIC80000A', name: 'Infanzia Bruni' });
  });

  test('registrations', async () => {
    const { kind, rows } = await batchFrom([
      'Partecipante;;;Scuola;;Iscrizione',
      'Cognome;Nome;E-mail;Denominazione;Comune;Incontro scelto',
      'Rossi;Ada;ada.rossi@example.it;IC Verdi;Lecco;12 marzo 2026',
      'Neri;Ugo;ugo.neri@example.it;IC Bruni;Monza;26 marzo 2026',
      'Pini;Ivo;ivo.pini@example.it;IC Gialli;Lodi;26 marzo 2026',
    ]);

    expect(kind).toBe('responses');
    expect(rows[0]).toMatchObject({ surname: 'Rossi', givenName: 'Ada', email: 'ada.rossi@example.it' });
  });
});
