/** Writes a clean table the way people and programs write: a dialect, and one or more things that are wrong with the file. */

const SEPARATORS = [',', ',', ';', ';', '\t', '|', '^', '~', ':', '||', ', ', ' '];
const QUOTING = ['needed', 'needed', 'all', 'words'];

/** A way to write a file that every reader should know, drawn at random. */
export const drawPlainDialect = (random) => ({
  separator: random.pick([',', ';', '\t', '|']),
  quote: '"',
  quoting: random.pick(QUOTING),
  escape: 'double',
  lineBreak: random.pick(['\n', '\r\n']),
  encoding: 'utf-8',
  lastBreak: true,
});

/** A way to write a file, drawn at random. */
export function drawDialect(random) {
  const separator = random.pick(SEPARATORS);
  return {
    separator,
    quote: random.is(0.85) ? '"' : "'",
    quoting: separator === ' ' || separator === ':' ? random.pick(['all', 'words']) : random.pick(QUOTING),
    escape: random.is(0.85) ? 'double' : 'backslash',
    lineBreak: random.pick(['\n', '\r\n', '\r\n', '\r']),
    encoding: random.pick(['utf-8', 'utf-8', 'utf-8-bom', 'windows-1252', 'utf-16le', 'utf-16le-bom', 'utf-16be-bom']),
    lastBreak: random.is(0.8),
  };
}

const needsQuotes = (cell, { separator, quote }) =>
  cell.includes(separator) ||
  cell.includes(quote) ||
  /[\r\n]/.test(cell) ||
  /^\s|\s$/.test(cell) ||
  (separator === ', ' && cell.includes(','));

function writeCell(cell, dialect) {
  const { quote, quoting, escape: escaper } = dialect;
  const quoted = quoting === 'all' || (quoting === 'words' && !/^-?[\d.,]*$/.test(cell)) || needsQuotes(cell, dialect);
  if (!quoted) return cell;
  const inner = escaper === 'double' ? cell.replaceAll(quote, quote + quote) : cell.replaceAll(quote, `\\${quote}`);
  return quote + inner + quote;
}

const writeRow = (cells, dialect) => cells.map((cell) => writeCell(cell, dialect)).join(dialect.separator);

/** Each takes the lines written so far and what a reader must find, and spoils the lines. */
export const POLLUTIONS = {
  none: (file) => file,
  'no header': (file) => ({ ...file, lines: file.lines.slice(1), titles: undefined }),
  'captions above': (file) => ({
    ...file,
    lines: ['Elenco delle iscrizioni', 'aggiornato al 12 marzo 2026', ...file.lines],
    header: 3,
  }),
  'caption and blank above': (file) => ({ ...file, lines: ['Elenco delle iscrizioni', '', ...file.lines], header: 3 }),
  'captions padded': (file, d) => {
    const pad = d.separator.repeat(file.width - 1);
    return { ...file, lines: [`PREAMBLE${pad}`, `PREAMBLE${pad}`, pad, ...file.lines], header: 4 };
  },
  'notes below': (file) => ({
    ...file,
    lines: [...file.lines, '', 'Fonte: elaborazione dell’ufficio', '(*) dati provvisori'],
  }),
  'total below': (file, d) => ({
    ...file,
    lines: [...file.lines, writeRow(['Totale', ...Array(file.width - 2).fill(''), '12'], d)],
  }),
  'total with count': (file, d) => ({
    ...file,
    lines: [...file.lines, writeRow(['Totale iscritti: 12', ...Array(file.width - 1).fill('')], d)],
  }),
  'header again': (file) => insert(file, Math.ceil(file.lines.length / 2), file.lines[0]),
  'blank rows': (file, d) => insert(insert(file, 2, ''), 4, d.separator.repeat(file.width - 1)),
  'short rows': (file, d) => spoilRecords(file, d, (record) => dropLast(record)),
  'separator at the end': (file, d) => ({
    ...file,
    lines: file.lines.map((line) => (line === '' ? line : line + d.separator)),
  }),
  'header only': (file) => ({ ...file, lines: file.lines.slice(0, 1), records: [] }),
  'one record': (file) => ({ ...file, lines: file.lines.slice(0, 2), records: file.records.slice(0, 1) }),
  'sep line': (file, d) => (d.separator.length > 1 ? file : { ...file, lines: [`sep=${d.separator}`, ...file.lines] }),
  'row with another separator': (file, d) => {
    const separator = d.separator === ';' ? ',' : ';';
    return replace(file, 2, writeRow(file.records[1], { ...d, separator, quoting: 'all' }));
  },
  'stray quote in a cell': (file, d) => {
    const records = file.records.map((cells, index) =>
      index === 1 ? [cells[0], `${cells[1]} 12${d.quote} x`, ...cells.slice(2)] : cells,
    );
    const line = [
      writeCell(records[1][0], d),
      `${records[1][1]}`,
      ...records[1].slice(2).map((cell) => writeCell(cell, d)),
    ].join(d.separator);
    return needsQuotes(file.records[1][1], d) ? file : { ...replace(file, 2, line), records };
  },
  'quote that never closes': (file, d) => {
    const value = `${d.quote}Rossi`;
    const records = file.records.map((cells, index) => (index === 1 ? [cells[0], value, ...cells.slice(2)] : cells));
    const line = [writeCell(records[1][0], d), value, ...records[1].slice(2).map((cell) => writeCell(cell, d))].join(
      d.separator,
    );
    return { ...replace(file, 2, line), records };
  },
  'extra quote in quotes': (file, d) => {
    if (d.quoting !== 'all') return file;
    const records = file.records.map((cells, index) =>
      index === 1 ? [cells[0], `${d.quote}${cells[1]}`, ...cells.slice(2)] : cells,
    );
    const written = file.records[1].map((cell) => writeCell(cell, d));
    written[1] = d.quote + written[1];
    return needsQuotes(file.records[1][1], d) ? file : { ...replace(file, 2, written.join(d.separator)), records };
  },
  'one LF among others': (file, d) => (d.lineBreak === '\r\n' ? { ...file, lfAt: 2 } : file),
  'groups above titles': (file, d) => ({
    ...file,
    lines: [['DATI', ...Array(file.width - 2).fill(''), 'ALTRO'].join(d.separator), ...file.lines],
    header: 2,
  }),
  'empty title': (file, d) => {
    const titles = file.titles.map((title, index) => (index === 1 ? '' : title));
    return { ...replace(file, 0, writeRow(titles, d)), titles };
  },
};

const insert = (file, at, line) => ({ ...file, lines: [...file.lines.slice(0, at), line, ...file.lines.slice(at)] });
const replace = (file, at, line) => ({ ...file, lines: file.lines.map((old, index) => (index === at ? line : old)) });
const dropLast = (record) => (record.at(-1) === '' ? record.slice(0, -1) : record);
const spoilRecords = (file, d, spoil) => ({
  ...file,
  lines: [file.lines[0], ...file.records.map((record) => writeRow(spoil(record), d))],
});

/** A file as bytes, and the table that a reader must find in it. */
export function writeFile(table, dialect, pollution) {
  const { titles, records } = table;
  const clean = {
    titles,
    records,
    width: titles.length,
    header: 1,
    lines: [writeRow(titles, dialect), ...records.map((r) => writeRow(r, dialect))],
  };
  const file = POLLUTIONS[pollution](clean, dialect);
  const text = file.lines.map((line, index) => line + breakAfter(file, dialect, index)).join('');
  return {
    bytes: encode(text, dialect.encoding),
    titles: file.titles,
    records: file.records,
    header: file.titles ? file.header : undefined,
  };
}

function breakAfter(file, { lineBreak, lastBreak }, index) {
  if (index === file.lines.length - 1 && !lastBreak) return '';
  return index === file.lfAt ? '\n' : lineBreak;
}

const CP1252 = new Map([...'’“”–€'].map((character, index) => [character, [0x92, 0x93, 0x94, 0x96, 0x80][index]]));

function encode(text, encoding) {
  if (encoding === 'windows-1252') return Buffer.from(Array.from(text, (c) => CP1252.get(c) ?? c.charCodeAt(0) & 255));
  if (encoding.startsWith('utf-16')) {
    const bytes = Buffer.from((encoding.endsWith('bom') ? '\ufeff' : '') + text, 'utf16le');
    return encoding.includes('be') ? bytes.swap16() : bytes;
  }
  return Buffer.from((encoding === 'utf-8-bom' ? '\ufeff' : '') + text);
}
