import { expect, test } from 'vitest';
import { batchOf } from '../../../src/ingest/read-batch.js';
import { tableFrom } from '../tables.js';

const read = async (text: string) => {
  const batch = await batchOf(tableFrom(text));
  return { ...batch, rows: [...batch.rows] as unknown as { id: string; name: string }[] };
};

test('a service without an id gets one from its name and comune, however they are written and in any order of columns', async () => {
  const one = await read(
    'Denominazione del servizio;Comune;Tipologia\nNido Pulcino;Cantù;nido\nNido Girasole;Cantù;nido',
  );
  const other = await read(
    'Comune;Denominazione del servizio;Ente gestore\nCANTU’;NIDO PULCINO;Comune\nLecco;Nido Pulcino;X',
  );
  expect([one.kind, other.kind]).toEqual(['services', 'services']);
  const [pulcino, girasole] = one.rows.map(({ id }) => id);
  expect(pulcino).toMatch(/^S-[0-9A-Z]{7}$/);
  expect(girasole).not.toBe(pulcino);
  expect(other.rows[0]?.id).toBe(pulcino);
  expect(other.rows[1]?.id).not.toBe(pulcino);
});

test('of two of one name and comune that say different things the second is refused; the very same row twice is not', async () => {
  const { rows, rejected } = await read(
    'Denominazione del servizio;Comune;Ente gestore\nNido Blu;Lecco;Alfa\nNIDO BLU;Lecco;Beta\nNido Blu;Lecco;Alfa',
  );
  expect(rows.map(({ name }) => name)).toEqual(['Nido Blu', 'Nido Blu']);
  expect(rejected).toMatchObject([{ origin: { row: 3, letter: 'A' }, reason: { why: 'missing' } }]);
});

test('ids of the office stay as they are', async () => {
  const { rows } = await read('Codice servizio;Denominazione;Comune;Ente gestore\n12;Nido Blu;Lecco;Alfa');
  expect(rows[0]?.id).toBe('12');
});

test('without ids a list of schools, of shops or of people is no list of services', async () => {
  for (const text of [
    'Denominazione scuola;Comune;Ente gestore\nScuola Blu;Lecco;Alfa',
    'Nome;Comune;Tipo\nBar Blu;Lecco;bar',
    'Servizio;Comune;Cognome;Nome\nNido Blu;Lecco;Riva;Anna',
  ])
    await expect(read(text)).rejects.toMatchObject({ problem: expect.not.objectContaining({ kind: 'two-kinds' }) });
});

test('a list of CPTs may have their names alone; a calendar that names the CPT of each session is none', async () => {
  expect((await read('Codice CPT;Denominazione CPT\nLC1;CPT Lecco')).kind).toBe('cpts');
  expect((await read('Code;Pedagogical coordination;Province\nLC1;CPT Lecco;LC')).kind).toBe('cpts');
  expect((await read('codice;data;titolo;codice cpt;denominazione cpt\nI1;2026-03-11;Alfa;LC1;CPT Lecco')).kind).toBe(
    'sessions',
  );
});
