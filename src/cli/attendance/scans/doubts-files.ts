import { Failure } from '../../../domain/failure.js';
import { renderXlsx } from '../../../report/as-xlsx.js';
import type { Doubts } from '../../../report/scans/doubt.js';
import { doubtsPage } from '../../../report/scans/doubts-page.js';
import { doubtsTable } from '../../../report/scans/doubts-table.js';
import { scansText as text } from '../../../text/scans.js';
import type { World } from '../../world.js';
import { removeFile, standsThere, writeWhole } from '../../write-file.js';

/** A name for the page of the crops that nothing has yet: `guardare-INC2.html`, of several sheets `guardare.html`. */
export async function freePage(world: World, [first, ...others]: readonly Doubts[]): Promise<string> {
  const name = text.pageFile(others.length === 0 ? first?.sheet.session : undefined);
  for (let count = 1; ; count++) {
    const path = count === 1 ? `${name}.html` : `${name}-${count}.html`;
    if (!(await standsThere(world, path)) && !(await standsThere(world, tableBeside(path)))) return path;
  }
}

/** Refuses the name of a page beside which a table stands already: answers may have been written in it. */
export async function keepAnswers(world: World, page: string): Promise<void> {
  const path = tableBeside(page);
  if (await standsThere(world, path)) throw new Failure({ kind: 'file-exists', path });
}

/** The table that is filled in stands beside the page of the crops. */
const tableBeside = (path: string): string => path.replace(/\.html?$/i, '.xlsx');

/** Writes the page of the crops. */
export const writePage = (world: World, path: string, doubts: readonly Doubts[], table?: string): Promise<void> =>
  writeWhole(world, path, doubtsPage(doubts, table));

/** Writes the page of the crops and the table beside it; the lines that say so. */
export async function writeForLater(world: World, path: string, doubts: readonly Doubts[]): Promise<string[]> {
  const table = tableBeside(path);
  const date = doubts[0]?.sheet.editions[0]?.roster.edition.date ?? '';
  await writeWhole(world, table, await renderXlsx({ title: text.sheetName, date, sheets: [doubtsTable(doubts)] }));
  await writePage(world, path, doubts, table);
  return [text.cropsWritten(path), text.tableWritten(table)];
}

/** Does something while the page of the crops is there; if it fails, the pictures of signatures go with the conversation. */
export async function withPage<T>(world: World, page: string | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (page !== undefined) await removeFile(world, page);
    throw error;
  }
}
