import { describe, expect, test } from 'vitest';
import { read } from './read.js';

describe('where the titles stand', () => {
  test('below captions and blank rows, which count as rows', async () => {
    const { table, rows } = await read(
      'Elenco iscritti;;\naggiornato al 12 marzo;;\n\nCognome;Nome;CAP\nRossi;Ada;20100\nBianchi;Ugo;26900\n',
    );

    expect(table.dialect.headerRow).toBe(4);
    expect(table.captions).toEqual([
      { row: 1, text: 'Elenco iscritti' },
      { row: 2, text: 'aggiornato al 12 marzo' },
    ]);
    expect(rows.map(({ row }) => row)).toEqual([5, 6]);
  });

  test('below a row of groups of columns', async () => {
    const { table, titles } = await read(
      'SCUOLA;;;PERSONA;\nCodice;Nome;Comune;Cognome;Nome\nMIIC8AB00X;IC A;Lodi;Rossi;Ada\nMIIC8AC00T;IC B;Lodi;Neri;Ugo\n',
    );

    expect(table.dialect.headerRow).toBe(2);
    expect(titles).toEqual([
      'SCUOLA / Codice',
      'SCUOLA / Nome',
      'SCUOLA / Comune',
      'PERSONA / Cognome',
      'PERSONA / Nome',
    ]);
    expect(table.captions).toEqual([]);
  });

  test('below groups that name nothing twice, and not below a caption of several cells', async () => {
    const body = 'Cognome;Nome;Plesso;Comune\nRossi;Ada;Verdi;Lodi\nNeri;Ugo;Bruni;Desio\n';
    const grouped = await read(`Persona;;Sede;\n${body}`);
    const dated = await read(`Persone iscritte;;;12/03/2026\n${body}`);
    const listed = await read(`Elenco iscritti;;;Lodi\n${body}`);
    const paired = await read(`Ente;Ufficio studi;;\n${body}`);

    expect(grouped.titles).toEqual(['Persona / Cognome', 'Persona / Nome', 'Sede / Plesso', 'Sede / Comune']);
    for (const { table, titles } of [dated, listed, paired]) {
      expect(titles).toEqual(['Cognome', 'Nome', 'Plesso', 'Comune']);
      expect(table.captions).toHaveLength(1);
    }
  });

  test('in two rows, where the lower one completes the upper', async () => {
    const { table, titles, rows } = await read(
      'Comune;Provincia;Abitanti;Docenti;\n;;;Infanzia;Primaria\nComo;CO;84250;12;30\nErba;CO;16200;4;11\n',
    );

    expect(table.dialect.headerRow).toBe(2);
    expect(titles).toEqual(['Comune', 'Provincia', 'Abitanti', 'Docenti / Infanzia', 'Docenti / Primaria']);
    expect(rows).toHaveLength(2);
  });

  test('a group that the title already says is not said twice, and a record with empty cells is no title', async () => {
    const { titles } = await read('Sede;Alunni;;Note\n;Alunni nido;Alunni infanzia;\nVerdi;12;30;\nRossi;9;22;sì\n');
    const untitled = await read('Nome;Ruolo;Sede;\nAda;;Como;x\nUgo;docente;Lecco;\nIvo;bidello;;\n');

    expect(titles).toEqual(['Sede', 'Alunni nido', 'Alunni infanzia', 'Note']);
    expect(untitled.rows).toHaveLength(3);
  });

  test('rows of titles that come again are titles, groups included', async () => {
    const head = 'Comune;Docenti;;Alunni;\n;Infanzia;Primaria;Infanzia;Primaria\n';
    const { table, rows } = await read(`${head}Como;12;30;140;410\n${head}Lecco;9;22;98;300\n`);

    expect(rows.map(({ row }) => row)).toEqual([3, 6]);
    expect(table.ignored.map(({ why }) => why)).toEqual(['repeated-header', 'repeated-header']);
  });

  test('nowhere, if the first row is like the others', async () => {
    const { table, cells, titles } = await read('1,Rossi,12/03/2026\n2,Bianchi,13/03/2026\n3,Neri,14/03/2026\n');

    expect(table.dialect.headerRow).toBeUndefined();
    expect(titles).toEqual(['', '', '']);
    expect(cells).toHaveLength(3);
  });

  test('years over figures are titles', async () => {
    expect((await read('Comune,2023,2024\nLodi,120,131\nDesio,88,90\n')).table.dialect.headerRow).toBe(1);
  });

  test('a file of titles alone is a table without records', async () => {
    const { table, rows } = await read('Cognome;Nome;Codice\n');

    expect(table.dialect.headerRow).toBe(1);
    expect(rows).toEqual([]);
  });

  test('titles are kept as written, blanks folded, repeated or empty as they are', async () => {
    const { titles } = await read('Nome,"Telefono\n (casa)",Nome,,__proto__\na,1,b,2,c\nd,3,e,4,f\n');

    expect(titles).toEqual(['Nome', 'Telefono (casa)', 'Nome', '', '__proto__']);
  });

  test('above a second, wider table the first one keeps its records', async () => {
    const { table, titles, rows } = await read('a,b\n1,x\n2,y\n3,z\n4,w\n\nc,d,e\n1,2,3\n4,5,6\n7,8,9\n');

    expect(titles).toEqual(['a', 'b']);
    expect(rows).toHaveLength(4);
    expect(table.ignored.filter(({ why }) => why === 'other-table').map(({ row }) => row)).toEqual([7, 8, 9, 10]);
  });

  test('a second table far below is set apart too, until the titles of the first come again', async () => {
    const records = Array.from({ length: 700 }, (_, at) => `Scuola ${at};${at + 20};0${at % 9}/11/2025\n`).join('');
    const summary = '\nSede;Referente\nLecco;Ada Longhi\nComo;Ugo Pini\n';
    const { table, rows } = await read(
      `Scuola;Alunni;Data\n${records}${summary}\nScuola;Alunni;Data\nScuola Neri;12;01/12/2025\n`,
    );

    expect(rows).toHaveLength(701);
    expect(table.ignored.filter(({ why }) => why === 'other-table').map(({ row }) => row)).toEqual([703, 704, 705]);
  });

  test('records in blocks parted by blank rows stay records, odd cells or not', async () => {
    const { rows } = await read(
      [
        'Cognome;Nome;Ruolo;Telefono;Data',
        'Rossi;Ada;docente;031 123456;12/03/2026',
        'Neri;Ugo;educatore;031 123457;13/03/2026',
        '',
        'IC Verdi',
        'Pini;Ivo;docente;non lo ha;14/03/2026',
        'Longhi;Lia;dirigente;;',
        '',
        'Riva;Pia;docente;;',
        'Sala;Teo;coordinatore;;',
        '',
        'Costa;Eva;educatrice;assente;da definire',
        'Villa;Leo;educatrice;031 123458;15/03/2026',
      ].join('\n'),
    );

    expect(rows).toHaveLength(9);
  });

  test('of a very wide table few rows are looked at, and all are read', async () => {
    const line = (cell: string) => Array(16_384).fill(cell).join(';');
    const { table, rows, titles } = await read(`${line('t')}\n${`${line('7')}\n`.repeat(40)}`, {}, 1 << 16);

    expect(table.sample.length).toBeLessThan(15);
    expect(rows).toHaveLength(40);
    expect(titles).toHaveLength(16_384);
  });

  test('a separator at the end of each line makes no column', async () => {
    const { titles, cells } = await read('a;b;\n1;2;\n3;4;\n');

    expect(titles).toEqual(['a', 'b']);
    expect(cells).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });
});

describe('rows that are no records', () => {
  test('blank rows, totals, repeated titles and notes below, each with its reason', async () => {
    const { table, rows } = await read(
      'Cognome;Nome;Ore\nRossi;Ada;3\n;;\nCognome;Nome;Ore\nNeri;Ugo;4\nTotale;;7\n\nFonte: ufficio\n(*) dati provvisori;;\n',
    );

    expect(rows.map(({ row }) => row)).toEqual([2, 5]);
    expect(table.ignored).toEqual([
      { row: 3, why: 'empty' },
      { row: 4, why: 'repeated-header' },
      { row: 6, why: 'total' },
      { row: 7, why: 'empty' },
      { row: 8, why: 'caption' },
      { row: 9, why: 'caption' },
    ]);
  });

  test('a person called Totale is a record, and so is one of whom only the surname is known', async () => {
    const { cells } = await read(
      'Cognome;Nome;E-mail\nTotale;Mario;m.totale@example.it\nTotaro;;\nRossi;Ada;a@example.it\nBianchi\n',
    );

    expect(cells.map(([surname]) => surname)).toEqual(['Totale', 'Totaro', 'Rossi', 'Bianchi']);
  });

  test('`Totale iscritti: 12` alone in its row is a total', async () => {
    const { table } = await read('Cognome;Nome\nRossi;Ada\nNeri;Ugo\nTotale iscritti: 12\n');

    expect(table.ignored).toEqual([{ row: 4, why: 'total' }]);
  });

  test('missing cells at the end are empty, cells too many are kept', async () => {
    const { cells } = await read('a,b,c\n1,2\n1,2,3\n1,2,3,4\n1,2,3,,\n');

    expect(cells).toEqual([
      ['1', '2', ''],
      ['1', '2', '3'],
      ['1', '2', '3', '4'],
      ['1', '2', '3'],
    ]);
  });
});
