import { describe, expect, test } from 'vitest';
import { read } from './read.js';

const LIST = ['Cognome;Nome;Ruolo', 'Rossi;Ada;Docente', 'Neri;Ugo;Docente', 'Gialli;Eva;Educatrice'];

async function reading(lines: readonly string[]) {
  const { table, rows } = await read(`${lines.join('\n')}\n`);
  const others = table.ignored.filter(({ why }) => why === 'other-table').map(({ row }) => row);
  const told = table.remarks.flatMap((remark) => (remark.kind === 'after-blank' ? remark.rows : []));
  return { records: rows.map(({ row }) => row), others, told };
}

describe('words below a blank row', () => {
  test.each([
    [['Istituto;Plesso;Note', 'IC Uno;Rodari;aperto', 'IC Due;Verdi;chiuso']],
    [['Sede;Indirizzo;', 'Auditorium;via Dante;', 'Biblioteca;via Roma;']],
    [['Nome e cognome;Numero di telefono;', 'Bianchi Pia;interno due;']],
    [['Ruolo;Cognome;Sede', 'Docente;Bruni;IC Tre', 'Docente;Viola;IC Tre']],
  ])('are another table where they are the titles of any list: %s', async (below) => {
    const { records, others, told } = await reading([...LIST, ';;', ...below]);
    expect(records).toEqual([2, 3, 4]);
    expect(others).toEqual(below.map((_, at) => at + 6));
    expect(told).toEqual([]);
  });

  test('are records, and told, where nobody knows', async () => {
    const below = ['Colore;Animale;Pianta', 'verde;gatto;rosa', 'blu;cane;giglio'];
    expect(await reading([...LIST, ';;', ...below])).toEqual({ records: [2, 3, 4, 6, 7, 8], others: [], told: [6] });
    expect((await reading([...LIST, ';;', 'Colore;Animale;Pianta'])).told).toEqual([6]);
  });

  test('are records without a word where they say what the records above say', async () => {
    const below = ['Bruni;Pia;Docente', 'Viola;Leo;Docente'];
    expect(await reading([...LIST, ';;', ...below])).toEqual({ records: [2, 3, 4, 6, 7], others: [], told: [] });
  });
});
