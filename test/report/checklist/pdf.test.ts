import { describe, expect, test } from 'vitest';
import { buildChecklists } from '../../../src/domain/checklist/build.js';
import type { Checklist } from '../../../src/domain/checklist/checklist.js';
import { fullPrinting } from '../../../src/domain/editions/to-print.js';
import type { Edition } from '../../../src/domain/issued.js';
import type { Registration } from '../../../src/domain/records.js';
import { buildRosters } from '../../../src/domain/rosters/build.js';
import type { Roster } from '../../../src/domain/rosters/roster.js';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings.js';
import { checklistPdf } from '../../../src/report/checklist/pdf.js';
import { checklistCsv } from '../../../src/report/checklist/table.js';
import { picture, registration, response, session } from '../../builders.js';
import { find, readPdf } from '../rosters/read-pdf.js';

const crowd = Array.from({ length: 60 }, (_, i) =>
  registration({ surname: `Rossi ${String(i).padStart(3, '0')}`, person: `p${i}` }),
);
const waits = { because: 'arrival', place: 1, seats: 60, seatFree: false } as const;
const late = registration({ surname: 'Verdi', person: 'v', status: 'in_attesa', waits, since: '2026-03-01T09:00' });
const gone = registration({ surname: 'Bruni', person: 'b', status: 'ritirata', left: '2026-03-04T10:00:00 3' });

/** The person of a registration, with one response. */
const personOf = ({ person: code, surname, givenName }: Registration) => ({
  ...{ code, surname, givenName },
  responses: [response({ key: code })],
});

/** The list of one session, with somebody who waits and somebody who left. */
function listOf(seated: readonly Registration[] = crowd): Checklist {
  const row = { origin: { file: 'risposte.csv', row: 7 }, email: 'Anna@Posta.example', phone: '02 1234567' };
  const world = picture({
    sessions: [session({}, { seated, waiting: [late] })],
    registrations: [...seated, late, gone],
    people: [
      {
        ...{ code: 'p3', surname: 'Rossi 003', givenName: 'Anna' },
        responses: [response({ row: { ...row, droppedIn: ['AB', 'H'] } })],
      },
    ],
  });
  return buildChecklists(world, DEFAULT_SETTINGS, { date: '2026-03-10' })[0] as Checklist;
}

describe('the checking list of the desk', () => {
  test('says on each page that it is for internal use, and has nowhere to sign', () => {
    const { bytes, pages } = checklistPdf(listOf());
    const printed = readPdf(bytes).pages;
    expect(printed).toHaveLength(pages);
    expect(pages).toBeGreaterThan(2);
    for (const [index, text] of printed.entries()) {
      expect(text).toContain('Elenco di controllo – USO INTERNO, non esporre');
      expect(text).toContain(`pagina ${index + 1} di ${pages}`);
      expect(text).toContain('Situazione al 10/03/2026 · ');
      expect(text).not.toMatch(/firma (?:entrata|uscita)|foglio firme –|edizione/i);
    }
  });

  test('has a tagged table for each part: on the roster, waiting, neither', () => {
    const { structure } = readPdf(checklistPdf(listOf()).bytes);
    expect(find(structure, 'H2').map(({ text }) => text)).toEqual([
      'Sul foglio firme (60)',
      'Lista d’attesa (1)',
      'Non sono sul foglio firme (1)',
    ]);
    const tables = find(structure, 'Table').map((table) => find(table, 'TR').slice(1));
    expect(tables.map(({ length }) => length)).toEqual([60, 1, 1]);
    const cells = (table: number, row: number) => tables[table]?.[row]?.children.map(({ text }) => text);
    expect(cells(0, 3)).toEqual([
      '4',
      'ROSSI 003 Anna Docente infanzia',
      'IC Manzoni, Lodi',
      '02 1234567 anna@posta.example',
      '',
      'nota non importata, da leggere nel file: risposte.csv, riga 7, colonne H, AB',
    ]);
    expect(cells(1, 0)?.at(0)).toBe('1º');
    expect(cells(1, 0)?.at(-1)).toBe('iscrizione del 01/03/2026 09:00 i posti sono andati a chi si era iscritto prima');
    expect(cells(2, 0)?.at(-1)).toBe('ritirata/o o spostata/o il 04/03/2026');
  });

  test('is the same bytes for the same list, and another mark where anything is else', () => {
    expect(checklistPdf(listOf()).bytes).toEqual(checklistPdf(listOf()).bytes);
    expect(listOf().edition.mark).not.toBe(listOf(crowd.slice(1)).edition.mark);
  });

  test('says of an empty session that there is nobody', () => {
    const { pages } = readPdf(checklistPdf(listOf([])).bytes);
    expect(pages[0]).toContain('Sul foglio firme (0)\nNessuno.');
  });
});

test('has the numbers of the sheet as it was printed: who came since has none, who is printed and gone keeps the row', () => {
  const printedWith = (seated: readonly Registration[]) =>
    picture({ sessions: [session({}, { seated })], people: seated.map(personOf) });
  const [first, second, third] = crowd as [Registration, Registration, Registration];
  const before = printedWith([second, third]);
  const [roster] = buildRosters(before, DEFAULT_SETTINGS, { date: '2026-03-09' }) as [Roster];
  const { edition } = fullPrinting(roster, [], before) as { edition: Edition };
  const kept = { ...edition, entry: 1, position: 0, madeBy: 'anna', madeAt: '2026-03-09T10:00:00', annulled: false };
  const now = { ...printedWith([first, second]), issued: [kept] };
  const [list] = buildChecklists(now, DEFAULT_SETTINGS, { date: '2026-03-10' }) as [Checklist];
  expect(list.printed).toMatchObject({ number: 1, date: '2026-03-09' });
  expect(list.rows.map(({ surname, number }) => [surname, number])).toEqual([
    ['Rossi 000', undefined],
    ['Rossi 001', 1],
  ]);
  expect(list.off.map(({ surname, number, why }) => [surname, number, why.is])).toEqual([
    ['Rossi 002', 2, 'printed-once'],
  ]);
  const [text] = readPdf(checklistPdf(list).bytes).pages;
  expect(text).toContain('Numeri di riga del foglio stampato, edizione 1 del 09/03/2026');
  expect(text).toContain('non è sul foglio stampato: firma nel supplemento o tra i non preiscritti');
});

test('the table says in each row that it is for internal use', () => {
  const [titles = '', ...rows] = checklistCsv(listOf()).trimEnd().split('\r\n');
  expect(titles).toContain('USO INTERNO;incontro;numero;cognome');
  expect(rows).toHaveLength(62);
  expect(rows[3]).toContain(
    'Sul foglio firme;A1;4;ROSSI 003;Anna;Docente infanzia;IC Manzoni;Lodi;;anna@posta.example;02 1234567',
  );
});
