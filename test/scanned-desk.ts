import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureOf } from '../src/cli/archive.js';
import { editionsOf } from '../src/domain/editions/register.js';
import type { Roster } from '../src/domain/rosters/roster.js';
import { openStore } from '../src/store/store.js';
import { atDesk, type Clerk } from './clerk.js';
import { type PaperPage, paperOf, scanOf, signs } from './scans.js';

const FORM = 'Informazioni cronologiche;Cognome;Nome;Ruolo;Incontro\n';
const NAMES = ['Bassi Teresa', 'Greco Tea', 'Neri Bianca', 'Riva Anna', 'Villa Dora'];

/** An export of a form in which these people ask for a session. */
const responses = (names: readonly string[], session = 'I1'): string =>
  names
    .map((name, index) => `02/03/2026 10:0${index}:00;${name.replace(' ', ';')};Docente infanzia;${session}\n`)
    .join('');

/** The same as a file. */
export const formOf = (names: readonly string[], session?: string): string => FORM + responses(names, session);

/**
 * A course whose sheets are printed: I1 with five people, I2 with two. The sheet of I1 is signed and scanned in the folder
 * `firmati`: the first three signed, a dash in row 4, nothing in row 5, somebody in A1.
 */
export const scannedDesk = atDesk(async (office) => {
  const put = (name: string, text: string) => writeFileSync(join(office.folder, name), text);
  put('incontri.csv', 'codice;data;ora_inizio;ora_fine\nI1;2026-03-08;9:00;12:00\nI2;2026-03-09;9:00;12:00\n');
  put('impostazioni.csv', 'chiave;valore\nrighe_bianche.minimo;2\nrighe_bianche.percentuale;0\n');
  put('risposte.csv', formOf(NAMES) + responses(['Costa Ada', 'Ferri Lia'], 'I2'));
  await office.does('importa', 'incontri.csv', 'impostazioni.csv', 'risposte.csv', '--si');
  await office.does('fogli', '--oggi', '2026-03-07');
  scanned(office, 'firmati', await signedSheet(office));
});

/** The roster of a session as it was printed. */
export async function rosterOf({ folder }: Clerk, session: string, number = 1): Promise<Roster> {
  const store = await openStore(join(folder, 'zerosei.db'), '0.0.0', '');
  const { register } = await pictureOf(store);
  const roster = editionsOf(register, session).find((one) => one.number === number)?.roster as Roster;
  store.close();
  return roster;
}

/** Puts scans into a folder of the desk, one file a page. */
export function scanned({ folder }: Clerk, name: string, pages: readonly PaperPage[], degrees?: number): void {
  mkdirSync(join(folder, name), { recursive: true });
  for (const [index, page] of pages.entries())
    writeFileSync(join(folder, name, `${name}-${index + 1}.png`), scanOf(page, degrees));
}

/** The sheet of I1 as it is signed. */
export async function signedSheet(office: Clerk): Promise<PaperPage[]> {
  const pages = await paperOf(await rosterOf(office, 'I1'));
  for (const label of ['1', '2', '3', 'A1']) signs(pages, label);
  signs(pages, '1', 'name', 1);
  signs(pages, '4', 'dash');
  return pages;
}
