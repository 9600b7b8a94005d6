import { stringify } from 'csv-stringify/sync';

/** How the office that made a file had saved it. */
export interface CsvHabit {
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'windows-1252';
  readonly separator: ',' | ';';
  /** Every cell between quotes, as some programs write. */
  readonly quoted?: boolean;
  /** Line that tells Excel the separator. */
  readonly announced?: boolean;
}

export type CsvTable = readonly (readonly string[])[];

// The characters of Windows-1252 that Latin-1 has not, among those used here.
const WINDOWS: ReadonlyMap<string, number> = new Map([
  ['‘', 0x91],
  ['’', 0x92],
  ['–', 0x96],
  ['€', 0x80],
]);

/** Bytes of a CSV, lines closed as Windows does. */
export function csvBytes(table: CsvTable, { encoding, separator, quoted = false, announced }: CsvHabit): Uint8Array {
  const text = stringify([...table] as string[][], {
    delimiter: separator,
    quoted,
    // A line break alone is no row delimiter here, and would be written bare.
    quoted_match: '\n',
    record_delimiter: '\r\n',
  });
  const whole = (announced ? `sep=${separator}\r\n` : '') + text;
  if (encoding === 'windows-1252') {
    return Uint8Array.from(whole, (character) => WINDOWS.get(character) ?? (character.codePointAt(0) as number));
  }
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${whole}` : whole);
}
