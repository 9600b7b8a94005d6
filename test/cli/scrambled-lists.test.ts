import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Clerk, clerk } from '../clerk.js';

/** An office whose lists came in a wrong encoding, and no response with them. */
async function office(): Promise<Clerk> {
  const desk = clerk();
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(join(desk.folder, name), `${lines.join('\n')}\n`);
  write('dirigenti.csv', ['codice istituto;cognome;nome;dal', 'LCIC99100D;Zerbinati;NiccolÃ²;01/09/2025']);
  write('servizi.csv', ['codice;denominazione;comune', 'N1;Nido LibertÃ;CantÃ¹', 'N2;Nido Sole;CantÃ¹']);
  write('cpt.csv', ['codice;denominazione;comuni', 'CPT1;CPT di Lago;Lago / CantÃ¹']);
  await desk.does('importa', '.', '--si');
  return desk;
}

test('letters of lists that came in a wrong encoding are told, and read by one yes', async () => {
  const { does } = await office();
  const told = (await does('verifica', '--regola', 'FIL-03')).stdout;
  for (const text of ['NiccolÃ²', 'Nido LibertÃ', 'CantÃ¹']) expect(told).toContain(text);

  const question = (await does('dubbi', '--tipo', 'scrittura')).stdout;
  expect(question).toContain('in 4 righe degli elenchi: cpt.csv:2, dirigenti.csv:2');
  expect(question).toContain('«NiccolÃ²»');
  expect((await does('dubbi', '--formato', 'csv')).stdout).toContain('FIL-03,errore,cpt.csv,2');
});

test.each([
  ['leggi come proposto', 'si leggono come proposto'],
  ["lascia com'è scritto", 'restano come sono scritti'],
])('«%s» settles them, and is not idle where only lists are meant', async (answer, remembered) => {
  const { does, folder } = await office();
  writeFileSync(join(folder, 'fatto.csv'), `dubbio;decisione;nota\nscrittura::;${answer};\n`);
  expect((await does('importa', 'fatto.csv', '--si')).exit).toBe(0);

  expect((await does('verifica', '--regola', 'FIL-03')).stdout).toBe('Nessun rilievo.\n');
  expect((await does('dubbi', '--tipo', 'scrittura')).stdout).toBe('Nessun dubbio aperto.\n');
  const history = (await does('storia')).stdout;
  expect(history).toContain(remembered);
  expect(history).not.toContain('in sospeso');
});

test('what is read is what is looked for', async () => {
  const { does, folder } = await office();
  const row = 'LCIC99100D;IC Boscoverde;CantÃ¹;LC;LOMBARDIA;ISTITUTO COMPRENSIVO';
  writeFileSync(join(folder, 'scuole.csv'), `codice;denominazione;comune;provincia;regione;ordine\n${row}\n`);
  writeFileSync(join(folder, 'fatto.csv'), 'dubbio;decisione;nota\nscrittura::;leggi come proposto;\n');
  await does('importa', 'scuole.csv', 'fatto.csv', '--si');
  const { stdout } = await does('perche', 'LCIC99100D');
  expect(stdout).toContain('Niccolò');
  expect(stdout).toContain('Cantù');
  expect(stdout).toContain('CPT: CPT di Lago.');
});
