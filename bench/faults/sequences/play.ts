import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../chance.js';
import { Desk, hold, picture } from './desk.js';
import { type Done, Model } from './model.js';
import { copyName, FILES, type OfficeFile, type Sent } from './office.js';
import { compareWithOrderly } from './orderly.js';

/** A sequence that was played to its end. */
interface Played {
  readonly commands: readonly string[];
  /** Whether it was compared with a course done in order, and whether somebody signed in it. */
  readonly isCompared: boolean;
  readonly isSigned: boolean;
}

/** Plays some steps at a desk and asks after each, and at the end, whether what was promised holds. Throws `Broken`. */
export async function play(base: string, steps: number, draw: Chance): Promise<Played> {
  const desk = new Desk(base);
  try {
    for (let step = 0; step < steps; step++) await draw.of(STEPS)(desk, draw);
    const isCompared = await settleUp(desk, base);
    return { commands: desk.told, isCompared, isSigned: desk.model.of('attend').length > 0 };
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
  // The same export, saved again under another name, is no other.
  const names = files.map(({ name }) => (draw.once(4) ? copyName(name) : name));
  const preview = draw.once(3)
    ? (await desk.does('importa', ...names, '--prova', '--formato', 'json')).stdout
    : undefined;
  const { stdout, exit } = await desk.does('importa', ...names, '--si', '--formato', 'json');
  if (preview !== undefined) hold('P4', 'the preview', preview, stdout);
  hold('P1', 'exit of an import', exit, files.some(({ refused }) => refused.length > 0) && exit === 1 ? 1 : 0);
  const said = (JSON.parse(stdout) as { file: Record<string, number>[] }).file;
  const before = new Model();
  before.done.push(...model.done);
  before.erased = model.erased;
  for (const [at, file] of files.entries()) {
    const one = said.find(({ nome }) => String(nome) === names[at]);
    const sums = one && [
      one['lette'],
      one['nuove'],
      one['cambiate'],
      Number(one['invariate']),
      one['respinte'],
      one['ignorate'],
    ];
    const added = before.newIn(file);
    const left = file.blank + before.erasedIn(file);
    const [refused, ignored] = before.holds(file) ? [0, 0] : [file.refused.length, left];
    hold('P1', `the sums of ${file.name}`, sums, [
      file.rows,
      added,
      0,
      file.rows - added - refused - ignored,
      refused,
      ignored,
    ]);
    before.done.push({ kind: 'import', files: [file], names: [] });
  }
  model.done.push({ kind: 'import', files, names });
};

const taking: Step = async (desk, draw) => {
  const { model } = desk;
  if (model.done.length === 0) return;
  const of = draw(model.done.length);
  // What was erased for good never comes back.
  const wasInForce = model.inForce()[of] && model.done[of]?.kind !== 'erase';
  const { exit } = await desk.does('annulla', String(of + 1), '--si');
  hold('P5', `exit of annulla ${of + 1}`, exit, wasInForce ? 0 : 2);
  if (wasInForce) model.done.push({ kind: 'undo', of });
};

/** Somebody's row in a file in force. */
function someone({ model }: Desk, draw: Chance): { readonly file: OfficeFile; readonly sent: Sent } | undefined {
  const files = model.files().filter((file) => model.sentIn(file).length > 0);
  if (files.length === 0) return undefined;
  const file = draw.of(files);
  return { file, sent: draw.of(model.sentIn(file)) };
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
  await decides(desk, { kind: 'withdraw', sent }, [
    'correggi',
    `${desk.model.label(file)}:${sent.row}`,
    '--ritira',
    sent.session,
  ]);
};

const dismissing: Step = async (desk, draw) => {
  const files = desk.model.files().filter(({ refused }) => refused.length > 0);
  if (files.length === 0) return;
  const [file] = files as [OfficeFile];
  const row = draw.of(file.refused);
  await decides(desk, { kind: 'dismiss', file, row }, ['correggi', `${desk.model.label(file)}:${row}`, '--ignora']);
};

const setting: Step = async (desk, draw) => {
  const title = `Percorso ${draw(1000)}`;
  await desk.does('impostazioni', 'percorso.titolo', title);
  desk.model.done.push({ kind: 'setting', title });
};

/** P8: the sheet carries no contact. */
const printing: Step = (desk, draw) => print(desk, draw.of(['I1', 'I2']));

async function print(desk: Desk, session: string): Promise<void> {
  if (!desk.model.files().some(({ name }) => name === 'incontri.csv')) return;
  const before = await entriesOf(desk);
  const { exit } = await desk.does('fogli', session, '--formato', 'csv', '--cartella', 'fogli');
  hold('P7', 'exit of fogli', exit, 0);
  const day = session === 'I1' ? '2026-03-11' : '2026-03-18';
  const sheet = readFileSync(join(desk.folder, 'fogli', `foglio-firme-${session}-${day}.csv`), 'utf8');
  hold('P8', 'contacts on the sheet', /@|posta\.example/.test(sheet), false);
  if ((await entriesOf(desk)) > before) desk.model.done.push({ kind: 'print', session });
}

const attending: Step = async (desk, draw) => {
  const session = draw.of(['I1', 'I2']);
  if (draw.once(2)) await print(desk, session);
  const before = await entriesOf(desk);
  const present = 1 + draw(2);
  await desk.does('presenze', session, '--presenti', `1-${present}`, '--si');
  if ((await entriesOf(desk)) > before) desk.model.done.push({ kind: 'attend', session, present });
};

/** Somebody asks to be erased: no byte says who it was, whatever was imported and taken back. */
const erasing: Step = async (desk, draw) => {
  const { model } = desk;
  const found = someone(desk, draw);
  // Of a row that nobody could read it is not known whose it is.
  if (!found || UNREADABLE.includes(found.sent.surname)) return;
  const { surname } = found.sent;
  const { exit } = await desk.does('privacy', 'cancella', surname, '--si');
  hold('P5', `exit of erasing ${surname}`, exit, 0);
  model.erase(surname);
  const ours = readdirSync(desk.folder).filter((name) => name.startsWith('zerosei.db'));
  const bytes = ours.map((name) => readFileSync(join(desk.folder, name), 'latin1').toLowerCase()).join();
  hold('erased', `bytes that say ${surname}`, bytes.split(surname.toLowerCase()).length - 1, 0);
};

/** Whose rows are among those that nobody can read. */
const UNREADABLE: readonly string[] = ['Locatelli', 'Magni'];

const STEPS: readonly Step[] = [
  ...[importing, importing, importing, taking, taking, withdrawing, withdrawing, dismissing],
  ...[setting, printing, printing, attending, attending, erasing],
];

async function entriesOf(desk: Desk): Promise<number> {
  if (desk.model.done.length === 0) return 0;
  return Math.max(...((await desk.json('storia'))['voci'] as { voce: number }[]).map(({ voce }) => voce));
}

/** The rules that list the rows that nobody could read. */
const REFUSED: readonly string[] = ['FIL-04', 'FIL-09'];

/** P5 and P6: nobody is lost or invented, and all is as if what was taken back had never been. P9: twice the same. */
async function settleUp(desk: Desk, base: string): Promise<boolean> {
  const { model } = desk;
  if (model.done.length === 0) return false;
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
  return compareWithOrderly(desk, base, all);
}
