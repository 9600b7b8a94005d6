import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Command } from 'commander';
import { parse } from 'csv-parse/sync';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { atDesk } from './clerk.js';
import { COMMANDS } from './cli/demo-course.js';
import { partsOf } from './report/xlsx-parts.js';

const FIXTURE = join(import.meta.dirname, '..', 'fixtures', 'scenari', 'primo-giorno');

/** Cells that a spreadsheet would run, a page would run, a terminal would obey, a mail would send elsewhere. */
const EVIL = [
  ...['=HYPERLINK("http://x.example";"y")', '+1+cmd|calc', '-2+3', '@SOMMA(A1)', '\t=1', '\u200b=1', '＝1'],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><b>',
    '\u001b[31mRosso\u001b]0;t\u0007',
    '\u202eailgatton',
  ],
];
const TITLES = 'Informazioni cronologiche,Cognome,Nome,E-mail,In qualità di,Istituto,Incontro';

const desk = atDesk(async ({ folder, does }) => {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const rows = EVIL.flatMap((evil, at) =>
    [
      [`Neri ${evil}`, 'Ida', `ida${at}@posta.example`, 'Docente infanzia', 'IC Boscoverde', 'I1'],
      [evil, `Ada ${evil}`, `a${at}@posta.example\r\nBcc: altri@posta.example`, evil, evil, 'I2'],
    ].map((cells, row) => [`0${1 + row}/03/2026 10.${10 + at}.00`, ...cells].map(quoted).join(',')),
  );
  writeFileSync(join(folder, 'ostile.csv'), [TITLES, ...rows, ''].join('\n'));
  await does('importa', '.', '--si');
  await does('impostazioni', 'percorso.titolo', '=1+1 <script>alert(1)</script>');
  await does('impostazioni', 'direttore', '<img src=x onerror=alert(1)>');
}, FIXTURE);

/** What a command must be given, by the name of its argument. */
const GIVEN: Readonly<Record<string, string>> = {
  incontro: 'I1',
  file: 'ostile.csv',
  cosa: 'I1',
  chi: 'Neri',
  persona: 'Neri',
};

/** Every way in which the program writes something: each command that has formats, in each; each that fills a folder. */
const OUTPUTS = COMMANDS.flatMap((command) => {
  const choices = (long: string) => command.options.find((option) => option.long === long)?.argChoices;
  const formats = choices('--formato');
  const fills = command.options.some(({ long }) => long === '--cartella');
  if (formats === undefined && !fills) return [];
  const name = command.parent?.parent ? [command.parent.name(), command.name()] : [command.name()];
  const yes = command.options.some(({ long }) => long === '--si') ? ['--si'] : [];
  // A table for other programs is as it was in the file; for people, it is made harmless.
  const faithful = command.options.some(({ long }) => long === '--fedele');
  const into = fills ? ['--cartella', 'uscite'] : [];
  return argumentsOf(command).flatMap((given) =>
    (formats?.filter((format) => format !== 'pdf') ?? [undefined]).map((format) => [
      ...name,
      ...given,
      ...into,
      ...yes,
      ...(format === 'csv' && faithful ? ['--per-excel'] : []),
      ...(format ? ['--formato', format] : []),
    ]),
  );
});

/** What to give a command: each of the choices of its argument, or what the desk has. */
function argumentsOf({ registeredArguments }: Command): string[][] {
  const [first] = registeredArguments.filter(({ required }) => required);
  if (first === undefined) return [[]];
  return (first.argChoices ?? [GIVEN[first.name()] ?? 'I1']).map((choice) => [choice]);
}

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/;
/** A table may hold a blank of no width, which neither commands nor turns anything. */
const IN_TABLES = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
const FORMULA = /^[\s\p{Z}\p{Cf}]*[=+\-@＝]|^[\t\r]/u;
const RUNS = /<script>alert|<img src=x/;

/** What of a text, as it was written, does harm where it is opened. */
const HARM: Readonly<Record<string, (bytes: Buffer) => unknown>> = {
  csv: (bytes) => {
    const text = bytes.toString('utf8').replace(/^\ufeff/, '');
    const delimiter = text.split('\n')[0]?.includes(';') ? ';' : ',';
    const rows: string[][] = parse(text, { delimiter, relax_column_count: true });
    return rows.flat().filter((cell) => FORMULA.test(cell) || IN_TABLES.test(cell));
  },
  xlsx: (bytes) => [...partsOf(bytes)].flatMap(([name, xml]) => (/<f[ >]/.test(xml) || RUNS.test(xml) ? [name] : [])),
  html: (bytes) => [RUNS, CONTROL].filter((pattern) => pattern.test(bytes.toString())).map(String),
  testo: (bytes) => CONTROL.exec(bytes.toString()) ?? [],
  json: (bytes) => CONTROL.exec(bytes.toString()) ?? [],
};
const BY_EXTENSION: Readonly<Record<string, string>> = {
  '.csv': 'csv',
  '.xlsx': 'xlsx',
  '.html': 'html',
  '.txt': 'testo',
};

test('whatever the program writes, in whatever format, does no harm where it is opened', async () => {
  const { folder, does } = await desk();
  const wrong: unknown[] = [];
  let looked = 0;
  const look = (what: string, format: string | undefined, bytes: Buffer) => {
    const harm = HARM[format ?? ''];
    if (harm === undefined || bytes.length === 0) return;
    looked++;
    const found = harm(bytes);
    if (Array.isArray(found) && found.length > 0) wrong.push([what, found.slice(0, 3)]);
  };
  for (const words of OUTPUTS) {
    if (words[0] === 'importa' || words[0] === 'demo') continue;
    const { exit, stdout, stderr } = await does(...words, '--oggi', '2026-03-09');
    expect([exit === 70, stderr.includes('\n    at ')], words.join(' ')).toEqual([false, false]);
    if (CONTROL.test(stderr)) wrong.push([words.join(' '), 'stderr']);
    const format = words.at(-2) === '--formato' ? words.at(-1) : undefined;
    if (format !== 'xlsx' && format !== 'pdf')
      look(words.join(' '), words.includes('--cartella') ? 'testo' : format, Buffer.from(stdout));
  }
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.startsWith('uscite') && name !== 'rapporto.html') continue;
    if (extname(name) === '.eml') {
      const { to, cc, bcc } = await PostalMime.parse(readFileSync(join(folder, name)));
      looked++;
      if (to?.length !== 1 || cc !== undefined || bcc !== undefined) wrong.push([name, { to, cc, bcc }]);
    } else
      look(
        name,
        BY_EXTENSION[extname(name)],
        extname(name) === '' ? Buffer.alloc(0) : readFileSync(join(folder, name)),
      );
  }
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(40);
});
