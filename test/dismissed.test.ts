import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clerk } from './clerk.js';

describe('a refused row', () => {
  test('that nobody will bring back is no longer listed, until that is taken back', async () => {
    const { does, folder } = clerk();
    const title = 'Informazioni cronologiche,Cognome,Nome,In qualità di,Codice meccanografico,Incontro scelto';
    const rows = ['02/03/2026 9.00.00,Riva,Anna,Docente infanzia,LCIC99100D,I1', '31/02/2026 9.00.00,Neri,Ida,,,I1'];
    writeFileSync(join(folder, 'risposte.csv'), [title, ...rows, ''].join('\n'));
    await does('importa', 'risposte.csv', '--si');
    const errors = async () => (await does('verifica', '--regola', 'FIL-09', '--formato', 'csv')).stdout.split('\n');
    expect(await errors()).toHaveLength(3);
    await does('correggi', 'risposte.csv:3', '--ignora', '--motivo', 'prova del modulo', '--si');
    expect(await errors()).toHaveLength(2);
    expect((await does('storia')).stdout).toContain('la riga respinta risposte.csv:3 non è più elencata');
    await does('annulla', '2', '--si');
    expect(await errors()).toHaveLength(3);
  });

  test('stays dismissed when the same file comes again under another name, also in the place of the first', async () => {
    const { does, folder } = clerk();
    const title = 'Informazioni cronologiche,Cognome,Nome,In qualità di,Codice meccanografico,Incontro scelto';
    const rows = ['02/03/2026 9.00.00,Riva,Anna,Docente infanzia,LCIC99100D,I1', '31/02/2026 9.00.00,Neri,Ida,,,I1'];
    for (const name of ['risposte.csv', 'copia.csv'])
      writeFileSync(join(folder, name), [title, ...rows, ''].join('\n'));
    await does('importa', 'risposte.csv', '--si');
    await does('correggi', 'risposte.csv:3', '--ignora', '--motivo', 'prova del modulo', '--si');
    const errors = async () => (await does('verifica', '--regola', 'FIL-09', '--formato', 'csv')).stdout.split('\n');
    await does('importa', 'copia.csv', '--si');
    expect(await errors()).toHaveLength(2);
    await does('annulla', '1', '--si');
    expect(await errors()).toHaveLength(2);
    // Another file, though called alike, is not dismissed with it.
    writeFileSync(join(folder, 'risposte.csv'), [title, rows[0], rows[1]?.replace('Neri', 'Sala'), ''].join('\n'));
    await does('importa', 'risposte.csv', '--si');
    expect(await errors()).toHaveLength(3);
  });
});
