import { lexRecord } from './lexer.js';
import { readRecords } from './records.js';

const LINE = { separator: '', quote: '"', escape: '"', width: 1 };

/**
 * A file with commas opened in an Italian Excel stands in one column there; saved again, each line that holds a quote
 * comes out as one quoted cell: `"Rossi,""via Roma, 3"",MI"`. Tells whether lines of the sample look like that.
 */
export function seemsWrapped(sample: string): boolean {
  const lines = sample.split('\n').filter((line) => line.trim() !== '');
  const inQuotes = lines.filter((line) => /^"[^"].*""[^"].*"\r?$/.test(line) && isOneCell(line));
  return inQuotes.length > lines.length * 0.2;
}

const isOneCell = (line: string): boolean => {
  const { quoted, faults, open } = lexRecord(line, 0, LINE);
  return quoted.length === 1 && faults === 0 && open === undefined;
};

/** The text with the outer quotes of its lines taken away. */
export async function* unwrapped(text: AsyncIterable<string>, file: string): AsyncGenerator<string> {
  for await (const records of readRecords(text, LINE, file)) yield records.map(([line]) => `${line}\n`).join('');
}

/** The same for a sample. */
export function unwrappedSample(sample: string): string {
  let inner = '';
  for (let position = 0; position < sample.length; ) {
    const { cells, next, open } = lexRecord(sample, position, LINE);
    if (open !== undefined) break;
    inner += `${cells[0]}\n`;
    position = next;
  }
  return inner;
}
