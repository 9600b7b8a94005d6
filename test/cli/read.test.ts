import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';

test('a table written to a file is harmless in Excel, and as it stands only where that is asked', async () => {
  const { does, folder } = clerk();
  writeFileSync(join(folder, 't.csv'), 'nome,conto\nAda,=1+1\nUgo,+39\n');

  const { stderr } = await does('leggi', 't.csv', '--formato', 'csv', '--uscita', 'excel.csv');
  expect(readFileSync(join(folder, 'excel.csv'), 'utf8')).toBe("\ufeffnome;conto\r\nAda;'=1+1\r\nUgo;'+39\r\n");
  expect(stderr).toContain('--fedele');
  const faithful = await does('leggi', 't.csv', '--formato', 'csv', '--uscita', 'fedele.csv', '--fedele');
  expect(readFileSync(join(folder, 'fedele.csv'), 'utf8')).toBe('nome,conto\r\nAda,=1+1\r\nUgo,+39\r\n');
  expect(faithful.stderr).toContain('formule comprese');
  expect((await does('leggi', 't.csv', '--formato', 'csv')).stdout).toContain('Ada,=1+1');
  expect((await does('leggi', 't.csv', '--formato', 'csv', '--per-excel')).stdout).toContain("Ada;'=1+1");
  expect((await does('leggi', 't.csv', '--fedele')).exit).toBe(2);
});

test('a file of unknown content is told how it could be imported', async () => {
  const { does, folder } = clerk();
  writeFileSync(join(folder, 'ordine.csv'), 'articolo,quantità\ncolla,12\ncarta,3\n');

  const { stdout, stderr } = await does('leggi', 'ordine.csv');
  expect(stdout).toContain('non riconosciuto');
  expect(stderr).toContain('occorre dire che cosa contiene');
});

test('a picture is not to be saved as CSV', async () => {
  const { does, folder } = clerk();
  writeFileSync(join(folder, 'foto.csv'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));

  const { exit, stderr } = await does('leggi', 'foto.csv');
  expect(exit).toBe(2);
  expect(stderr).not.toContain('Salvarlo come CSV');
});

test('titles in two rows are shown joined, and a second table is told with its rows, in reading and in importing', async () => {
  const desk = clerk();
  writeFileSync(
    join(desk.folder, 'incontri.csv'),
    [
      'Incontro;;;Luogo;',
      'Codice;Data;Orario;Sede;Comune',
      'S1;12/03/2026;9:30-12:30;Auditorium;Lecco',
      'S2;26/03/2026;14:00-16:00;Sala civica;Monza',
      '',
      'Voce;Referente',
      'Pulmini;Ada Longhi',
      'Microfoni;Ugo Pini',
    ].join('\r\n'),
  );

  const reading = await desk.does('leggi', 'incontri.csv');
  const clean = await desk.does('leggi', 'incontri.csv', '--formato', 'csv');
  const importing = await desk.does('importa', 'incontri.csv', '--prova');

  expect(reading.stdout).toContain('Incontro / Codice');
  expect(clean.stdout.split('\r\n')[0]).toBe(
    'Incontro / Codice,Incontro / Data,Incontro / Orario,Luogo / Sede,Luogo / Comune',
  );
  expect(clean.stdout).not.toContain('Pulmini');
  expect(clean.stderr).toContain("un'altra tabella");
  expect(importing.stdout).toContain('colonne riconosciute: Incontro / Codice; Incontro / Data');
  for (const { stdout } of [reading, importing])
    expect(stdout).toContain(
      "un'altra tabella sotto la prima, da leggere in un file o foglio suo: righe 6, 7, 8 (FIL-07)",
    );
});

test('a file that may be half of one is told before the yes, in words and for programs, and when it is written clean', async () => {
  const { does, folder } = clerk();
  writeFileSync(
    join(folder, 'risposte.csv'),
    [
      'Informazioni cronologiche;Cognome;Nome;Ruolo;Incontro',
      '02/03/2026 10.00.00;Rossi;Ada;Docente;I1',
      '02/03/2026 10.05.00;Neri;Ugo;Docente;I1',
      '02/03/2026 10.07.00;Gianoli;F',
    ].join('\r\n'),
  );
  const told = "la riga 4, l'ultima, ha meno celle di tutte le altre";

  expect((await does('leggi', 'risposte.csv')).stdout).toContain(told);
  expect((await does('leggi', 'risposte.csv', '--formato', 'csv', '--uscita', 't.csv')).stderr).toContain(told);
  expect((await does('importa', 'risposte.csv', '--prova')).stdout).toContain(told);
  const { stdout } = await does('importa', 'risposte.csv', '--prova', '--formato', 'json');
  expect(JSON.parse(stdout).file[0].avvisi).toEqual([expect.stringContaining(told)]);
});
