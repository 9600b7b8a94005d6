import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Registration } from '../../../src/domain/records.js';
import { buildRosters, type RosterOptions } from '../../../src/domain/rosters/build.js';
import type { Roster } from '../../../src/domain/rosters/roster.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/settings.js';
import { rosterPdf } from '../../../src/report/rosters/pdf.js';
import { picture, place, registration, session } from '../../builders.js';
import { find, readPdf } from './read-pdf.js';

const row = {
  ...{ start: '09:30', end: '13:00', venue: 'Auditorium «Testori»', municipality: 'MILANO', title: 'Crescere insieme' },
  ...{ date: '2026-03-11', speakers: 'Elena Marchetti; Paolo Rinaldi' },
};

function rosterOf(
  seated: readonly Registration[],
  settings: Partial<Settings> = {},
  options: Partial<RosterOptions> = {},
) {
  const world = picture({ sessions: [session(row, { seated })] });
  const all = {
    ...DEFAULT_SETTINGS,
    director: 'Luciana Volta',
    noteNumber: '63327',
    noteDate: '2024-11-22',
    ...settings,
  };
  return buildRosters(world, all, { date: '2026-03-10', ...options })[0] as Roster;
}

const crowd = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    registration({ surname: `Rossi ${String(i).padStart(3, '0')}`, person: `p${i}` }),
  );

describe('the printed roster', () => {
  test('says on each page who invites, to which session, which page it is and which edition', () => {
    const { bytes, pages } = rosterPdf(rosterOf(crowd(40)));
    const printed = readPdf(bytes).pages;
    expect(printed).toHaveLength(pages);
    expect(pages).toBeGreaterThan(2);
    for (const [index, text] of printed.entries()) {
      expect(text).toContain("Ministero dell'istruzione e del merito");
      expect(text).toContain('Formazione congiunta «zerosei»');
      expect(text).toContain('Incontro n. 1 di 1');
      expect(text).toContain('mercoledì 11 marzo 2026, dalle 9:30 alle 13:00 (3 ore e 30 minuti)');
      expect(text).toContain(`Foglio firme – pagina ${index + 1} di ${pages}`);
      expect(text).toContain('Edizione del 10 marzo 2026 · ');
      expect(text).toContain('COGNOME Nome');
    }
    expect(printed[0]).toContain('Anno educativo e scolastico 2025/26 – nota prot. n. 63327 del 22 novembre 2024');
    expect(printed[0]).toContain('Auditorium «Testori», Milano');
    expect(printed[0]).toContain('Crescere insieme – con Elena Marchetti, Paolo Rinaldi');
  });

  test('has each person once, then blank rows, then totals and signatures', () => {
    const { structure } = readPdf(rosterPdf(rosterOf(crowd(40))).bytes);
    const rows = find(structure, 'TR').map(({ children }) => children.map(({ text }) => text));
    expect(rows[0]).toEqual([
      'N.',
      'COGNOME Nome',
      'In qualità di',
      'Istituto o servizio',
      'Firma entrata (ora)',
      'Firma uscita (ora)',
    ]);
    expect(rows[1]).toEqual(['1', 'ROSSI 000 Anna', 'Docente infanzia', 'IC Manzoni Lodi', '', '']);
    expect(rows[40]?.[1]).toBe('ROSSI 039 Anna');
    expect(rows[41]).toEqual(['Partecipanti non preiscritti   scrivere in stampatello']);
    expect(rows.slice(42)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5'].map((label) => [label, '', '', '', '', '']));
    const foot = find(structure, 'P')
      .map(({ text }) => text)
      .slice(-7);
    expect(foot).toEqual([
      ...['Iscritti n. 40', 'Presenti n.', 'Assenti n.', 'Non preiscritti n.'],
      ...['Firma di chi conduce la formazione Elena Marchetti', 'Firma di chi conduce la formazione Paolo Rinaldi'],
      'Firma del direttore del corso Luciana Volta',
    ]);
  });

  test('has one column to sign in where the office wants one signature', () => {
    const { structure } = readPdf(rosterPdf(rosterOf(crowd(1), { signatures: 'unica' })).bytes);
    expect(
      find(structure, 'TH')
        .map(({ text }) => text)
        .slice(4, 6),
    ).toEqual(['Firma', 'ROSSI 000 Anna']);
  });

  test('is made also for an empty session', () => {
    const read = readPdf(rosterPdf(rosterOf([], { blankRowsMinimum: 0 })).bytes);
    expect(read.pages[0]).toContain('Nessuna persona iscritta a questo incontro.');
    expect(read.pages[0]).toContain('Iscritti n. 0');
  });

  test('prints a reggente once, with both institutes, and a role it does not know as written', () => {
    const places = [
      place({ name: 'IC Manzoni', municipality: 'LODI' }),
      place({ name: 'IC Fermi', municipality: "CANTU'" }),
    ];
    const people = [
      registration({ surname: 'Alfa', capacity: 'DS_REGGENTE', places }),
      registration({ surname: 'Beta', capacity: 'ALTRO', role: 'Assistente sociale', places: [] }),
    ];
    const { structure } = readPdf(rosterPdf(rosterOf(people)).bytes);
    const rows = find(structure, 'TR').map(({ children }) => children.map(({ text }) => text));
    expect(rows[1]).toEqual(['1', 'ALFA Anna', 'DS reggente', 'IC Manzoni, Lodi IC Fermi, Cantù', '', '']);
    expect(rows[2]).toEqual(['2', 'BETA Anna', 'Assistente sociale', '', '', '']);
  });

  test('says on each page of blank rows whose they are', () => {
    const { pages } = readPdf(rosterPdf(rosterOf(crowd(3), { blankRowsMinimum: 30 })).bytes);
    expect(pages[0]).toContain('Partecipanti non preiscritti');
    expect(pages.slice(1).every((text) => text.includes('COGNOME Nome – non preiscritti'))).toBe(true);
  });

  test('marks each page of a draft', () => {
    for (const text of readPdf(rosterPdf(rosterOf(crowd(40), {}, { trial: 'bozza' })).bytes).pages) {
      expect(text).toContain('BOZZA');
      expect(text).toContain('Bozza, non valida per la raccolta delle firme');
    }
  });

  test('numbers the pages of each sheet by itself, as they lie on different tables', () => {
    const people = crowd(70).map((one, i) => (i < 40 ? one : { ...one, surname: `Verdi ${i}` }));
    const { pages } = readPdf(rosterPdf(rosterOf(people, {}, { split: 'lettera' })).bytes);
    const titles = pages.map((text) => [/pagina \d di \d/.exec(text)?.[0], /foglio \d di \d (.*)\n/.exec(text)?.[1]]);
    expect(titles[0]).toEqual(['pagina 1 di 4', 'A – U']);
    expect(titles[4]).toEqual(['pagina 1 di 3', 'V – Z']);
  });
});

describe('names', () => {
  const print = (surname: string, givenName: string) => {
    const pdf = rosterPdf(rosterOf([registration({ surname, givenName })]));
    return {
      ...pdf,
      name: find(readPdf(pdf.bytes).structure, 'TH').find(({ attributes }) => attributes.includes('Row'))?.text,
    };
  };

  test('are right in every alphabet of the people who teach in Italy', () => {
    expect(print('Kovačić Șerban', 'Łucja Niccolò').name).toBe('KOVAČIĆ ȘERBAN Łucja Niccolò');
    expect(print("D'ANGELO DE’ ROSSI", 'MARIA GRAZIA').name).toBe("D'ANGELO DE’ ROSSI Maria Grazia");
    expect(print('Yıldız', 'Gökoğlu Àèìòù').name).toBe('YILDIZ Gökoğlu Àèìòù');
    expect(print('Yıldız', 'Gökoğlu').missingCharacters).toEqual([]);
  });

  test('say the same whatever was printed before: one glyph may stand for two letters', () => {
    expect(print('Şerban', 'Ţurcan').name).toBe('ŞERBAN Ţurcan');
    expect(print('Șerban', 'Țurcan').name).toBe('ȘERBAN Țurcan');
  });

  test('wrap when they are long and are never cut', () => {
    const long = 'Della Chiesa di Sant’Agata Montecuccoli degli Erri';
    const { name, wrappedNames } = print(long, 'Maria Francesca Immacolata Concetta');
    expect(name).toBe(`${long.toUpperCase()} Maria Francesca Immacolata Concetta`);
    expect(wrappedNames).toEqual([1]);
    expect(print('Wolfeschlegelsteinhausenbergerdorff', 'Al').name).toBe('WOLFESCHLEGELSTEINHAUSENBERGERDORFF Al');
  });

  test('in Greek, Cyrillic or Vietnamese letters are printed as they are written, in a second typeface', () => {
    const { name, missingCharacters, bytes } = print('Παπαδοπούλου Nguyễn', 'Ольга Ǧorevıć');
    expect(name).toBe('ΠΑΠΑΔΟΠΟΥΛΟΥ NGUYỄN Ольга Ǧorevıć');
    expect(missingCharacters).toEqual([]);
    expect(readPdf(bytes).source).toContain('+NotoSans-SemiBold');
  });

  test('in the letters of Titillium Web alone carry no second typeface', () => {
    expect(readPdf(print('Kovačić Șerban', 'Łucja').bytes).source).not.toContain('NotoSans');
  });

  test('are printed without what nobody sees, their accents composed', () => {
    const { name, missingCharacters } = print('Galli\u00ad', 'Nicco\u200blo\u0300');
    expect(name).toBe('GALLI Niccolò');
    expect(missingCharacters).toEqual([]);
  });

  test('with characters that both typefaces lack are printed as near as can be, and reported', () => {
    const { name, missingCharacters } = print('王', 'Li‑ⓐ');
    expect(name).toBe('? Li-a');
    expect(missingCharacters).toEqual(['ⓐ', '王']);
  });
});

describe('the file', () => {
  test('is made whatever is written as a name', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, text, (surname, givenName) => {
        const people = [registration({ surname, givenName, places: [place({ name: surname })] })];
        expect(readPdf(rosterPdf(rosterOf(people)).bytes).pages).toHaveLength(1);
      }),
      { numRuns: 10 },
    );
  });

  const roster = rosterOf(crowd(40));

  test('is the same, byte for byte, for the same roster', () => {
    expect(
      Buffer.from(rosterPdf(roster).bytes).equals(Buffer.from(rosterPdf(rosterOf(crowd(40).reverse())).bytes)),
    ).toBe(true);
  });

  test('says its language, its title and that it is tagged for PDF/UA', () => {
    const { source } = readPdf(rosterPdf(roster).bytes);
    for (const mark of [
      '/Lang (it-IT)',
      '/DisplayDocTitle true',
      '/Marked true',
      '<pdfuaid:part>1</pdfuaid:part>',
      '/CreationDate',
    ]) {
      expect(source).toContain(mark);
    }
    expect(source).toContain('D:20260310120000Z');
    expect(source.match(/\/FontFile2/g)).toHaveLength(2);
    expect(source).not.toMatch(/\/BaseFont \/(Helvetica|Times)/);
  });

  test('has a heading cell for each column and row, and a cell for each signature', () => {
    const { structure } = readPdf(rosterPdf(roster).bytes);
    expect(find(structure, 'Table')).toHaveLength(1);
    const headings = find(structure, 'TH').map(({ attributes }) => attributes);
    expect(headings.filter((one) => one.includes('/Scope /Column'))).toHaveLength(6);
    expect(headings.filter((one) => one.includes('/Scope /Row'))).toHaveLength(40 + 1);
    expect(find(structure, 'TR')).toHaveLength(1 + 40 + 1 + 5);
    expect(find(structure, 'TD')).toHaveLength(40 * 5 + 5 * 6);
  });
});
