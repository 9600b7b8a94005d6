import type { Chance } from './chance.js';

/** A file, and the row of its titles as a spreadsheet shows it. */
export interface Written {
  readonly bytes: Buffer;
  readonly first: number;
}

const CAPTIONS = ['Elenco degli iscritti', 'Ufficio XII', 'Aggiornato al 2 marzo 2026', 'Formazione zerosei'];

/** A table as text, in one of the ways in which programs and people write it: every cell that needs quotes has them. */
export function asText(rows: readonly (readonly string[])[], chance: Chance): Written {
  const separator = chance.of([';', ',', '\t', ';', ',', '|']);
  const [lineEnd, always] = [chance.of(['\r\n', '\n', '\r\n', '\n', '\r']), chance.once(3)];
  const needs = new RegExp(`[${separator === '|' ? '\\|' : separator}"\\r\\n]|^\\s|\\s$`);
  const cell = (text: string) => (always || needs.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const captions = chance.once(4) ? [chance.of(CAPTIONS), ...(chance.once(2) ? [''] : [])] : [];
  const padded = captions.map((text) => text + (chance.once(2) ? separator.repeat((rows[0]?.length ?? 1) - 1) : ''));
  const lines = [...padded, ...rows.map((row) => row.map(cell).join(separator))];
  const said = separator !== '|' && chance.once(10) ? `sep=${separator}${lineEnd}` : '';
  const text = said + lines.join(lineEnd) + (chance.once(5) ? '' : lineEnd);
  return { bytes: encoded(text, chance), first: captions.length + 1 };
}

function encoded(text: string, chance: Chance): Buffer {
  switch (chance(8)) {
    case 0:
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 1:
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 2:
      return Buffer.from(text.replace(/[^\u0000-\u00ff]/g, '?'), 'latin1');
    case 3:
    case 4:
      return Buffer.from(`\ufeff${text}`);
    default:
      return Buffer.from(text);
  }
}
