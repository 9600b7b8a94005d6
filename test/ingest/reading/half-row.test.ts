import { describe, expect, test } from 'vitest';
import { read } from './read.js';

const WHOLE = 'Cognome;Nome;Scuola\nRossi;Ada;IC Uno\nNeri;Ugo;IC Due\n';

async function halfRows(text: string): Promise<unknown[]> {
  const { table } = await read(text);
  return table.remarks.filter(({ kind }) => kind === 'half-row');
}

describe('a last row without its line end', () => {
  test('and with fewer cells than the others may be half of one', async () => {
    expect(await halfRows(`${WHOLE}Gianoli F`)).toEqual([{ kind: 'half-row', row: 4 }]);
    expect(await halfRows(`${WHOLE}Gianoli;Fe`)).toEqual([{ kind: 'half-row', row: 4 }]);
    expect(await halfRows(`Elenco dei docenti\n${WHOLE}Gianoli;Fe`)).toEqual([{ kind: 'half-row', row: 5 }]);
  });

  test('is so where only the beginning of its first cell is left', async () => {
    const form = 'Data e ora;Cognome;Nome\n12/03/2026 9.05.10;Rossi;Ada\n12/03/2026 9.07.00;Neri;Ugo\n';
    const more = '12/03/2026 9.08.00;Galli;Eva\n12/03/2026 9.09.00;Poli;Pia\n';
    expect(await halfRows(`${form}${more}12/03/2026 9.0`)).toEqual([{ kind: 'half-row', row: 6 }]);
  });

  test('is so however far down it stands', async () => {
    const many = Array.from({ length: 3000 }, (_, at) => `Rossi${at};Ada;IC Uno\n`).join('');
    expect(await halfRows(`Cognome;Nome;Scuola\n${many}Gianoli;F`)).toEqual([{ kind: 'half-row', row: 3002 }]);
  });

  test.each([
    ['is whole', `${WHOLE}Gianoli;Fe;IC Tre`],
    ['is empty at its end', `${WHOLE}Gianoli;;`],
    ['is a note below the table', `${WHOLE}Fonte: ufficio`],
    ['is a total', `${WHOLE}Totale;2`],
    ['is as short as others', 'Cognome;Nome;Note\nRossi;Ada;x\nNeri;Ugo\nBianchi;Eva;y\nGianoli;Fe'],
    ['has its line end', `${WHOLE}Gianoli;Fe\n`],
    ['has the only column', 'Cognome\nRossi\nNeri\nGia'],
  ])('says nothing where it %s', async (_, text) => {
    expect(await halfRows(text)).toEqual([]);
  });
});
