import { asText } from './as-text.js';
import { asWorkbook } from './as-workbook.js';
import type { Chance } from './chance.js';
import { HOSTILE } from './hostile.js';
import type { Cells } from './tables.js';

/** A file that nobody means to send, or that somebody does. */
export interface Mutant {
  readonly name: string;
  readonly bytes: Buffer;
  /** The row of each mark that a record bears, as a spreadsheet shows it; none where the bytes were spoilt afterwards. */
  readonly rows: ReadonlyMap<string, number>;
}

/** A table with rows, columns and cells changed, written in one of the ways in which offices write, and perhaps spoilt. */
export function mutant(tables: readonly Cells[], chance: Chance): Mutant {
  const marked = withMarks(changed(chance.of(tables), chance), chance);
  const isText = !chance.once(4);
  const { bytes, first } = isText ? asText(marked, chance) : asWorkbook(marked, chance);
  const name = isText ? 'prova.csv' : 'prova.xlsx';
  if (chance.once(2)) return { name, bytes: spoilt(bytes, chance), rows: new Map() };
  return { name, bytes, rows: new Map(marked.slice(1).map((row, at) => [String(row.at(-1)), first + at + 1])) };
}

/** Rows taken out, doubled, moved; columns taken out, added, moved; cells that do harm. */
function changed(table: Cells, chance: Chance): string[][] {
  const [titles = [], ...records] = table.map((row) => [...row]);
  let rows = [
    titles,
    ...Array.from({ length: Math.min(records.length, 1 + chance(40)) }, () => [...chance.of(records)]),
  ];
  const width = titles.length;
  for (let times = chance(3); times > 0; times--) {
    const at = chance(width + 1);
    if (chance.once(2)) rows = rows.map((row) => row.toSpliced(at, 1));
    else rows = rows.map((row, index) => row.toSpliced(at, 0, index === 0 ? title(chance) : chance.of(HOSTILE)));
  }
  for (let times = chance(8); times > 0; times--) {
    const row = chance.of(rows.slice(1));
    if (row.length > 0) row[chance(row.length)] = chance.of(HOSTILE);
  }
  return rows;
}

const title = (chance: Chance): string =>
  chance.of([
    '',
    'Nome',
    'Note',
    'Codice',
    'Colonna 1',
    'Incontro',
    'E-mail',
    '__proto__',
    '=A1',
    'Che cosa ne pensi?',
  ]);

/** A last column, by which each record is known again: words, so that no rule of ours looks at them. */
function withMarks(rows: string[][], chance: Chance): string[][] {
  const width = Math.max(...rows.map(({ length }) => length));
  const whole = (row: readonly string[]) => Array.from({ length: width }, (_, at) => row[at] ?? '');
  const salt = String.fromCharCode(97 + chance(26));
  return rows.map((row, at) => [...whole(row), at === 0 ? 'Osservazioni' : `segno ${salt} ${lettersOf(at)}`]);
}

const lettersOf = (number: number): string =>
  String(number).replace(/\d/g, (digit) => 'abcdefghil'[Number(digit)] as string);

/** Bytes changed, cut, doubled, put in. */
function spoilt(whole: Buffer, chance: Chance): Buffer {
  const bytes = Buffer.from(whole);
  if (bytes.length === 0) return bytes;
  switch (chance(6)) {
    case 0:
      return bytes.subarray(0, chance(bytes.length));
    case 1: {
      const at = chance(bytes.length);
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - chance(300)))]);
    }
    case 2: {
      const at = chance(bytes.length);
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(chance.of(HOSTILE)), bytes.subarray(at)]);
    }
    case 3: {
      const at = chance(bytes.length);
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + chance(100))]);
    }
    default:
      for (let count = chance(12); count >= 0; count--) bytes[chance(bytes.length)] = chance(256);
      return bytes;
  }
}
