import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../src/cli/run.js';
import { worldAt } from '../../../test/world.js';
import type { Chance } from '../chance.js';
import { type Done, Model } from './model.js';
import { FILES, type OfficeFile, type Sent, writeFiles } from './office.js';

interface Answer {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a promise says that does not hold, by its number. */
export class Broken extends Error {}

function hold(promise: string, what: string, found: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one !== other) throw new Broken(`${promise}: ${what}: ${one.slice(0, 400)} in place of ${other.slice(0, 400)}`);
}

/** A desk with the files of the office, what was done at it, and what should have come of it. */
class Desk {
  readonly folder: string;
  readonly model = new Model();
  readonly told: string[] = [];

  constructor(base: string) {
    this.folder = mkdtempSync(join(base, 'banco-'));
    writeFiles(this.folder);
  }

  async does(...words: string[]): Promise<Answer> {
    const screen = { stdout: '', stderr: '' };
    const exit = await run(words, worldAt(this.folder, screen));
    this.told.push(`${words.join(' ')} -> ${exit}`);
    if (exit === 70) throw new Broken(`a fault: ${screen.stderr}`);
    return { exit, ...screen };
  }

  async json(...words: string[]): Promise<Record<string, unknown>> {
    const { stdout } = await this.does(...words, '--formato', 'json');
    return JSON.parse(stdout) as Record<string, unknown>;
  }

  async csv(...words: string[]): Promise<string[][]> {
    const { stdout } = await this.does(...words, '--formato', 'csv');
    return stdout
      .trim()
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map((line) => line.split(','));
  }
}

/** Plays some steps at a desk and asks after each, and at the end, whether what was promised holds. Throws `Broken`. */
export async function play(base: string, steps: number, draw: Chance): Promise<readonly string[]> {
  const desk = new Desk(base);
  try {
    for (let step = 0; step < steps; step++) await draw.of(STEPS)(desk, draw);
    await settleUp(desk, base);
    return desk.told;
  } catch (error) {
    if (error instanceof Error) error.message += `\n  ${desk.told.join('\n  ')}`;
    throw error;
  } finally {
    rmSync(desk.folder, { recursive: true, force: true });
  }
}

type Step = (desk: Desk, draw: Chance) => Promise<void>;

/** P1, P2 and P4: the sums close and are those of the model, a preview is the act, what is known changes nothing. */
const importing: Step = async (desk, draw) => {
  const { model } = desk;
  const files = FILES.filter(() => draw.once(3));
  if (files.length === 0) files.push(draw.of(FILES));
  const names = files.map(({ name }) => name);
  const preview = draw.once(3)
    ? (await desk.does('importa', ...names, '--prova', '--formato', 'json')).stdout
    : undefined;
  const { stdout, exit } = await desk.does('importa', ...names, '--si', '--formato', 'json');
  if (preview !== undefined) hold('P4', 'the preview', preview, stdout);
  hold('P1', 'exit of an import', exit, files.some(({ refused }) => refused.length > 0) && exit === 1 ? 1 : 0);
  const said = (JSON.parse(stdout) as { file: Record<string, number>[] }).file;
  const before = new Model();
  before.done.push(...model.done);
  for (const file of files) {
    const [one] = said.filter(({ nome }) => String(nome) === file.name);
    const sums = one && [
      one['lette'],
      one['nuove'],
      one['cambiate'],
      Number(one['invariate']),
      one['respinte'],
      one['ignorate'],
    ];
    const added = before.newIn(file);
    const [refused, blank] = before.holds(file) ? [0, 0] : [file.refused.length, file.blank];
    hold('P1', `the sums of ${file.name}`, sums, [
      file.rows,
      added,
      0,
      file.rows - added - refused - blank,
      refused,
      blank,
    ]);
    before.done.push({ kind: 'import', files: [file] });
  }
  model.done.push({ kind: 'import', files });
};

const taking: Step = async (desk, draw) => {
  const { model } = desk;
  if (model.done.length === 0) return;
  const of = draw(model.done.length);
  const wasInForce = model.inForce()[of];
  const { exit } = await desk.does('annulla', String(of + 1), '--si');
  hold('P5', `exit of annulla ${of + 1}`, exit, wasInForce ? 0 : 2);
  if (wasInForce) model.done.push({ kind: 'undo', of });
};

/** Somebody's row in a file in force. */
function someone({ model }: Desk, draw: Chance): { readonly file: OfficeFile; readonly sent: Sent } | undefined {
  const files = model.files().filter(({ sent }) => sent.length > 0);
  if (files.length === 0) return undefined;
  const file = draw.of(files);
  return { file, sent: draw.of(file.sent) };
}

async function decides(desk: Desk, done: Done, words: readonly string[]): Promise<void> {
  const before = await entriesOf(desk);
  await desk.does(...words, '--motivo', 'detto al telefono', '--si');
  // What says nothing new, or of what is not there any more, is told and no entry.
  if ((await entriesOf(desk)) > before) desk.model.done.push(done);
}

const withdrawing: Step = async (desk, draw) => {
  const found = someone(desk, draw);
  if (!found || !desk.model.files().some(({ name }) => name === 'incontri.csv')) return;
  const { file, sent } = found;
  await decides(desk, { kind: 'withdraw', sent }, ['correggi', `${file.name}:${sent.row}`, '--ritira', sent.session]);
};

const dismissing: Step = async (desk, draw) => {
  const files = desk.model.files().filter(({ refused }) => refused.length > 0);
  if (files.length === 0) return;
  const [file] = files as [OfficeFile];
  const row = draw.of(file.refused);
  await decides(desk, { kind: 'dismiss', file, row }, ['correggi', `${file.name}:${row}`, '--ignora']);
};

const setting: Step = async (desk, draw) => {
  const title = `Percorso ${draw(1000)}`;
  await desk.does('impostazioni', 'percorso.titolo', title);
  desk.model.done.push({ kind: 'setting', title });
};

/** P8: the sheet carries no contact. */
const printing: Step = async (desk, draw) => {
  if (!desk.model.files().some(({ name }) => name === 'incontri.csv')) return;
  const session = draw.of(['I1', 'I2']);
  const before = await entriesOf(desk);
  const { exit } = await desk.does('fogli', session, '--formato', 'csv', '--cartella', 'fogli');
  hold('P7', 'exit of fogli', exit, 0);
  const day = session === 'I1' ? '2026-03-11' : '2026-03-18';
  const sheet = readFileSync(join(desk.folder, 'fogli', `foglio-firme-${session}-${day}.csv`), 'utf8');
  hold('P8', 'contacts on the sheet', /@|posta\.example/.test(sheet), false);
  if ((await entriesOf(desk)) > before) desk.model.done.push({ kind: 'print', session });
};

const attending: Step = async (desk, draw) => {
  const session = draw.of(['I1', 'I2']);
  const before = await entriesOf(desk);
  const present = 1 + draw(2);
  await desk.does('presenze', session, '--presenti', `1-${present}`, '--si');
  if ((await entriesOf(desk)) > before) desk.model.done.push({ kind: 'attend', session, present });
};

const STEPS: readonly Step[] = [
  ...[importing, importing, importing, taking, taking, withdrawing, withdrawing, dismissing],
  ...[setting, printing, attending],
];

async function entriesOf(desk: Desk): Promise<number> {
  if (desk.model.done.length === 0) return 0;
  return Math.max(...((await desk.json('storia'))['voci'] as { voce: number }[]).map(({ voce }) => voce));
}

/** The rules that list the rows that nobody could read. */
const REFUSED: readonly string[] = ['FIL-04', 'FIL-09'];

/** P5 and P6: nobody is lost or invented, and all is as if what was taken back had never been. P9: twice the same. */
async function settleUp(desk: Desk, base: string): Promise<void> {
  const { model } = desk;
  if (model.done.length === 0) return;
  hold('P5', 'entries', await entriesOf(desk), model.done.length);
  const people = await desk.csv('persone');
  hold('P6', 'rows of people', people.length, model.occurrences());
  hold(
    'P6',
    'people',
    [...new Set(people.map((cells) => cells[3]))].toSorted(),
    [...new Set(model.registrations().map(({ surname }) => surname))].toSorted(),
  );
  const findings = (await desk.json('verifica'))['rilievi'] as { regola: string; file: string; riga: number }[];
  const refused = findings.filter(({ regola }) => REFUSED.includes(regola)).map(({ file, riga }) => `${file}:${riga}`);
  hold('P6', 'refused rows', refused.toSorted(), model.refused());
  if (model.files().some(({ name }) => name === 'incontri.csv')) {
    const rows = await desk.csv('esporta', 'iscrizioni');
    const withdrawn = rows.filter((cells) => cells.includes('ritirata')).map((cells) => `${cells[1]} ${cells[7]}`);
    const expected = model.registrations().filter((sent) => model.isWithdrawn(sent));
    hold('P6', 'registrations', rows.length, model.registrations().length);
    hold(
      'P6',
      'withdrawn',
      withdrawn.toSorted(),
      expected.map(({ surname, session }) => `${surname} ${session}`).toSorted(),
    );
  }
  const all = await picture(desk);
  hold('P9', 'the same again', await picture(desk), all);
  await compareWithOrderly(desk, base, all);
}

const picture = async (desk: Desk): Promise<string> =>
  (await desk.does('esporta', 'persone', '--formato', 'csv')).stdout +
  (await desk.does('esporta', 'copertura', '--formato', 'csv')).stdout;

/** The course as it would be if only what is in force had been done: files first, in another order, then the rest. */
async function compareWithOrderly(desk: Desk, base: string, all: string): Promise<void> {
  const orderly = new Desk(base);
  try {
    const files = desk.model.files().toReversed();
    if (files.length > 0) await orderly.does('importa', ...files.map(({ name }) => name), '--si');
    const settings = desk.model.of('setting');
    for (const { title } of settings) await orderly.does('impostazioni', 'percorso.titolo', title);
    for (const { sent } of desk.model.of('withdraw')) {
      const file = files.find((one) => one.sent.includes(sent));
      if (file) await orderly.does('correggi', `${file.name}:${sent.row}`, '--ritira', sent.session, '--si');
    }
    // Who signed is no part of the course done in order.
    if (files.length > 0 && desk.model.of('attend').length === 0)
      hold('P3', 'the picture, done in order', all, await picture(orderly));
  } finally {
    rmSync(orderly.folder, { recursive: true, force: true });
  }
}
