import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { program } from '../../src/cli/program.js';
import type { World } from '../../src/cli/world.js';
import { atDesk, type Clerk } from '../clerk.js';

const FIXTURE = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'dirigenti-e-presidenti');

/** Two sessions, institutes of two provinces and three CPTs, somebody who waits, acts, doubts of two types. */
const course = atDesk(async (office) => {
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(join(office.folder, name), `${lines.join('\n')}\n`);
  const schools = readFileSync(join(office.folder, 'scuole.csv'), 'utf8');
  const moved = (line: string) =>
    line.includes('LCIC994001')
      ? line.replace(',LECCO,', ',SONDRIO,').replace('SCUOLA PRIMARIA', 'SCUOLA INFANZIA')
      : line;
  write('scuole.csv', schools.trimEnd().split('\n').map(moved));
  const cpts = readFileSync(join(office.folder, 'cpt.csv'), 'utf8');
  write('cpt.csv', [cpts.trimEnd().replace('Ferrari;Lucia', 'Gatti;Ezra')]);
  write('incontri.csv', [
    'codice;data;ora inizio;sede;comune;posti',
    'I1;11/03/2026;09:30;Auditorium;Boscoverde;2',
    'I2;18/03/2026;09:30;Biblioteca;Boscoverde;9',
  ]);
  write('risposte.csv', [
    'Informazioni cronologiche,Indirizzo email,Cognome,Nome,In qualità di,Codice meccanografico,Istituto,Incontro scelto',
    '02/03/2026 9.05.10,g.colombo@posta.example,Colombo,Greta,Docente infanzia,LCIC992009,IC Valle d’Oro,I1',
    '02/03/2026 9.40.00,n.riva@posta.example,Riva,Nicolò,Docente infanzia,LCIC99100D,IC Boscoverde,I2',
    '03/03/2026 9.40.00,b.neri@posta.example,Neri,Bruno,Delegato del dirigente scolastico,LCIC99100D,IC Boscoverde,I2',
    '03/03/2026 9.50.00,d.zago@posta.example,Zago,Dora,Docente infanzia,LCIC99100D,IC Boscoverde,I1',
    '03/03/2026 9.55.00,e.poli@posta.example,Poli,Ezio,Docente infanzia,LCIC99100D,IC Boscoverde,I1',
    '03/03/2026 9.58.00,f.moro@posta.example,Moro,Fede,Giardiniere,LCIC99100D,IC Boscoverde,Incontro 7',
  ]);
  write('deleghe.csv', [
    'Codice;Dirigente;Delegato;Incontro;Data atto;Protocollo;Data protocollo',
    'LCIC992009;Galli Ada;Colombo Greta;I1;05/03/2026;12;05/03/2026',
  ]);
  const files = ['scuole', 'cpt', 'dirigenti', 'incontri', 'risposte', 'deleghe'].map((name) => `${name}.csv`);
  const { exit, stderr } = await office.does('importa', ...files, '--si');
  expect([exit, stderr]).toEqual([0, expect.stringContaining('Importazione 1')]);
}, FIXTURE);

const LISTS = [[], ['--formato', 'csv'], ['--formato', 'json'], ['--formato', 'csv', '--per-excel']];

/** All that each command can put out. `FILE` is then read back as text, whatever its format. */
const OUTPUTS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  verifica: LISTS,
  dubbi: [...LISTS, ['--esporta', 'FILE.csv'], ['--esporta', 'FILE.xlsx']],
  persone: LISTS,
  deleghe: [...LISTS, ['--formato', 'xlsx', '--uscita', 'FILE.xlsx']],
  incontri: LISTS,
  copertura: [
    ...LISTS.slice(1),
    ...[[], ['--formato', 'csv'], ['--formato', 'json']].map((form) => ['--mancanti', ...form]),
    ...['csv', 'xlsx'].map((kind) => ['--solleciti', `FILE.${kind}`]),
    ...['csv', 'xlsx'].map((kind) => ['--solleciti', `FILE.${kind}`, '--segna-inviati', '--si']),
  ],
  fogli: [[], ['--formato', 'csv']],
  impostazioni: LISTS,
};

interface Filter {
  readonly words: readonly string[];
  /** What the result holds with the filter and without it. */
  readonly shows: string;
  /** What it holds only without. */
  readonly hides: string;
}

const FILTERS: Readonly<Record<string, readonly Filter[]>> = {
  verifica: [
    { words: ['--regola', 'isc-05'], shows: 'ISC-05', hides: 'SES-02' },
    { words: ['--gravita', 'errore'], shows: 'ISC-05', hides: 'SES-02' },
    { words: ['--incontro', 'I1'], shows: 'SES-02', hides: 'ISC-05' },
  ],
  dubbi: [{ words: ['--tipo', 'ruolo'], shows: 'Giardiniere', hides: 'Incontro 7' }],
  persone: [{ words: ['riva'], shows: 'Riva', hides: 'Colombo' }],
  deleghe: [
    { words: ['--incontro', '1'], shows: 'Colombo', hides: 'Neri' },
    { words: ['--istituto', 'Boscoverde'], shows: 'Neri', hides: 'Colombo' },
    { words: ['--stato', 'valida'], shows: 'Colombo', hides: 'Neri' },
  ],
  incontri: [
    { words: ['--incontro', '18/03'], shows: 'I2', hides: 'I1' },
    { words: ['--attesa'], shows: 'Poli', hides: 'I2' },
  ],
  copertura: [
    { words: ['--provincia', 'LC'], shows: 'LCIC993005', hides: 'LCIC994001' },
    { words: ['--cpt', 'CPT1'], shows: 'LCIC993005', hides: 'LCIC994001' },
    { words: ['--mancanti'], shows: 'LCIC993005', hides: 'LCIC99100D' },
  ],
  fogli: [{ words: ['2'], shows: 'I2', hides: 'I1' }],
  impostazioni: [{ words: ['posti.ordine'], shows: 'posti.ordine', hides: 'invii_ripetuti' }],
};

/** All that a command leaves: its result, and the file that it writes. */
async function left(office: Clerk, words: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await office.does(...words);
  expect(exit, `${words.join(' ')}\n${stderr}`).toBeLessThan(2);
  const file = words.find((word) => word.startsWith('FILE'));
  if (file === undefined) return stdout;
  if (!existsSync(join(office.folder, file))) return '';
  return (await office.does('leggi', file, '--formato', 'csv')).stdout;
}

describe.each(Object.entries(FILTERS).flatMap(([name, filters]) => filters.map((one) => [name, one] as const)))(
  '%s keeps to its filter',
  (name, { words, shows, hides }) => {
    const outputs = (OUTPUTS[name] ?? []).filter((output) => !words.some((word) => output.includes(word)));
    test.each(outputs.map((output) => [`${words.join(' ')} ${output.join(' ')}`, output]))('%s', async (_, output) => {
      const all = await left(await course(), [name, ...output]);
      const some = await left(await course(), [name, ...words, ...output]);
      expect(all).toContain(hides);
      expect(some).toContain(shows);
      expect(some).not.toContain(hides);
    });
  },
);

const lines = (text: string) => text.trimEnd().split('\n').length - 1;

describe('copertura keeps to the session looked at', () => {
  test('in lists, bars and the file for the mail merge', async () => {
    const office = await course();
    const csv = async (...words: string[]) => (await office.does('copertura', '--formato', 'csv', ...words)).stdout;
    expect(await csv('--incontro', 'I1')).toMatch(/LCIC992009,.*,delegato,1,/);
    expect(await csv('--incontro', 'I2')).toMatch(/LCIC992009,.*,nessuno,0,/);
    expect(lines(await csv('--mancanti', '--incontro', 'I2'))).toBe(lines(await csv('--mancanti')) + 1);
    expect(await csv('--per', 'provincia', '--incontro', 'I2')).toMatch(/^LC,0,1,0,0,2,3$/m);
    expect((await office.does('copertura', '--incontro', 'I2')).stdout).toMatch(/^LC .* 2 +3$/m);
    expect(await left(office, ['copertura', '--solleciti', 'FILE1.csv'])).not.toContain('LCIC992009');
    expect(await left(office, ['copertura', '--solleciti', 'FILE2.csv', '--incontro', 'I2'])).toContain('LCIC992009');
  });

  test('who was written to about one session is not written to again about it, and is about the course', async () => {
    const office = await course();
    const to = async (file: string, ...words: string[]) => left(office, ['copertura', '--solleciti', file, ...words]);
    const first = await to('FILE1.csv', '--incontro', 'I2', '--segna-inviati', '--si');
    expect(first).toContain('LCIC993005');
    expect(await to('FILE2.csv', '--incontro', 'I2')).not.toContain('LCIC993005');
    expect(await to('FILE3.csv')).toContain('LCIC993005');
  });
});

describe('copertura takes provinces as people call them', () => {
  const csv = async (named: string) => {
    const { stdout } = await (await course()).does('copertura', '--formato', 'csv', '--provincia', named);
    return ['LCIC993005', 'LCIC994001'].filter((code) => stdout.includes(code));
  };
  test.each(['LC', 'lc', 'Lecco', 'LECCO', 'provincia di Lecco', '(LC)'])('%s is one', async (named) => {
    expect(await csv(named)).toEqual(['LCIC993005']);
  });
  test.each(['LC,SO', 'Lecco; Sondrio', 'so, lecco'])('%s are two', async (named) => {
    expect(await csv(named)).toEqual(['LCIC993005', 'LCIC994001']);
  });
  test.each(['Pippo', 'Milano', 'LC,Pippo', ','])('%s is refused, with those of the course', async (named) => {
    const office = await course();
    const { exit, stdout, stderr } = await office.does('copertura', '--provincia', named, '--solleciti', 'so.csv');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`«${named.replace('LC,', '')}» non è una provincia del percorso`);
    expect(stderr).toContain('LC (Lecco), SO (Sondrio)');
    expect(existsSync(join(office.folder, 'so.csv'))).toBe(false);
  });
});

describe('what marks or overwrites asks for a yes', () => {
  test('copertura --solleciti', async () => {
    const office = await course();
    const give = ['copertura', '--solleciti', 'x.csv', '--provincia', 'LC'];
    expect((await office.does(...give, '--segna-inviati')).exit).toBe(2);
    expect(existsSync(join(office.folder, 'x.csv'))).toBe(false);
    const tried = await office.does(...give, '--segna-inviati', '--prova');
    expect([tried.exit, tried.stdout]).toEqual([0, expect.stringContaining('segnat')]);
    expect((await office.does('storia', '--formato', 'csv')).stdout).not.toContain('scritto a');
    expect((await office.does(...give)).exit).toBe(0);
    expect((await office.does(...give)).exit).toBe(2);
    expect((await office.does(...give, '--si')).exit).toBe(0);
  });

  test('dubbi --esporta', async () => {
    const office = await course();
    expect((await office.does('dubbi', '--esporta', 'x.csv')).exit).toBe(0);
    writeFileSync(join(office.folder, 'x.csv'), 'compilato');
    expect((await office.does('dubbi', '--esporta', 'x.csv')).exit).toBe(2);
    expect(readFileSync(join(office.folder, 'x.csv'), 'utf8')).toBe('compilato');
    expect((await office.does('dubbi', '--esporta', 'x.csv', '--si')).exit).toBe(0);
  });
});

test.each([
  ['copertura', '--altri', '--mancanti'],
  ['copertura', '--altri', '--solleciti', 'x.csv'],
  ['copertura', '--solleciti', 'x.csv', '--formato', 'json'],
  ['copertura', '--solleciti', 'x.csv', '--uscita', 'y.csv'],
  ['dubbi', '--esporta', 'x.csv', '--uscita', 'y.csv'],
  ['correggi', 'Riva', '--incontro', 'I1'],
  ['correggi', 'Riva', '--ritira', 'I2', '--email', 'x@posta.example'],
  ['correggi', 'Riva', '--ritira', 'I2', '--ignora'],
  ['persone', '--formato', 'json', '--per-excel'],
  ['esporta', 'tutto', '--formato', 'csv'],
])('what cannot go together is refused: %s %s %s %s %s', async (...words) => {
  const office = await course();
  const { exit, stderr } = await office.does(...words.filter((word) => word !== undefined));
  expect([exit, stderr]).toEqual([2, expect.stringMatching(/insieme|solo con|non è ammesso/)]);
  expect(readdirSync(office.folder).filter((name) => /^[xy]\./.test(name))).toEqual([]);
});

/** What every option is there for: one that narrows what is shown stands among the filters above. */
const OTHER_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  'how it is shown': ['formato', 'perExcel', 'uscita', 'cartella', 'per', 'bozza', 'unico', 'caratteriGrandi'],
  'another result': [
    'altri',
    'novita',
    'supplemento',
    'edizione',
    'presenze',
    'elencoInterno',
    'solleciti',
    'segnaInviati',
    'esporta',
    'unione',
  ],
  consent: ['si', 'prova', 'motivo'],
};
const WITH_FILTERS = Object.keys(FILTERS);

test('no command that shows has an option that is neither a filter tried here nor of another use', () => {
  const other = new Set(Object.values(OTHER_OPTIONS).flat());
  const commands = program({ version: '' } as World, () => {}).commands as readonly Command[];
  for (const name of WITH_FILTERS) {
    const command = commands.find((one) => one.name() === name) as Command;
    const tried = FILTERS[name]?.flatMap(({ words }) => words) ?? [];
    const untried = command.options.filter((one) => !other.has(one.attributeName()) && !tried.includes(one.long ?? ''));
    const known = name === 'copertura' ? ['--incontro'] : [];
    expect(untried.map(({ long }) => long).filter((long) => !known.includes(long ?? ''))).toEqual([]);
  }
  const shown = commands.filter((one) => one.options.some((option) => option.attributeName() === 'formato'));
  const without = shown.map((one) => one.name()).filter((name) => !WITH_FILTERS.includes(name));
  // These have nothing that narrows but the session or the person that they are given; `perche --incontro` asks another
  // thing, `leggi` and `importa` say how to read, `aggiorna` imports from the folder that is known.
  const ofOne = ['presenze', 'lettere', 'attestati', 'verbale', 'rapporto'];
  expect(without).toEqual(['leggi', 'importa', 'aggiorna', 'stato', ...ofOne, 'perche', 'esporta', 'storia']);
});
