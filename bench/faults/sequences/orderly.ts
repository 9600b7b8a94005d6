import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Desk, hold, picture } from './desk.js';

/**
 * Compares the course with one in which only what is in force was done: files first, in another order, then the rest. What
 * was erased and came back in another file, or signed on a sheet that says others than one printed now, is of no other
 * order: then it is not compared. Whether it was.
 */
export async function compareWithOrderly(desk: Desk, base: string, all: string): Promise<boolean> {
  const { model } = desk;
  const erased = model.of('erase').map(({ surname }) => surname);
  const isBack = model.registrations().some(({ surname }) => erased.includes(surname));
  const isSigned = model.of('attend').length > 0;
  if (model.files().length === 0 || isBack || (isSigned && erased.length > 0)) return false;
  const orderly = new Desk(base);
  try {
    await repeat(desk, orderly);
    for (const surname of new Set(erased)) await orderly.does('privacy', 'cancella', surname, '--si');
    for (const session of new Set(model.of('attend').map((one) => one.session)))
      if (!(await signLike(desk, orderly, session))) return false;
    hold('P3', 'the picture, done in order', all, await picture(orderly));
    return true;
  } finally {
    rmSync(orderly.folder, { recursive: true, force: true });
  }
}

async function repeat({ model }: Desk, orderly: Desk): Promise<void> {
  const files = model.files().toReversed();
  await orderly.does('importa', ...files.map((file) => model.label(file)), '--si');
  for (const { title } of model.of('setting')) await orderly.does('impostazioni', 'percorso.titolo', title);
  for (const sent of model.registrations().filter((one) => model.isWithdrawn(one))) {
    const file = files.find((one) => model.sentIn(one).includes(sent));
    if (file) await orderly.does('correggi', `${model.label(file)}:${sent.row}`, '--ritira', sent.session, '--si');
  }
}

/** Who signed at a session: what is told of each row of its one sheet. */
async function signedAt(desk: Desk, session: string): Promise<readonly string[] | undefined> {
  const rows = await desk.csv('presenze', session);
  const isOne = new Set(rows.map(([edition]) => edition)).size === 1;
  return isOne ? rows.map(([, , surname, , , , presence]) => `${surname} ${presence}`).toSorted() : undefined;
}

/** Prints the sheet of a session and has the same people sign it; false where it cannot say the same. */
async function signLike(desk: Desk, orderly: Desk, session: string): Promise<boolean> {
  const signed = await signedAt(desk, session);
  const { exit } = await orderly.does('fogli', session, '--formato', 'csv', '--cartella', 'fogli');
  if (signed === undefined || exit !== 0) return false;
  const [name = ''] = readdirSync(join(orderly.folder, 'fogli')).filter((file) => file.includes(`-${session}-`));
  const rows = [...readFileSync(join(orderly.folder, 'fogli', name), 'utf8').matchAll(/;(\d+);([^;]+);/g)];
  const present = rows.flatMap(([, row = '', surname]) => (signed.includes(`${surname} presente`) ? row : []));
  const isSame =
    rows
      .map(([, , surname]) => surname)
      .toSorted()
      .join() === signed.map((one) => one.split(' ')[0]).join();
  if (!isSame || present.length === 0) return false;
  await orderly.does('presenze', session, '--presenti', present.join(), '--si');
  hold('P5', `who signed at ${session}`, await signedAt(orderly, session), signed);
  return true;
}
