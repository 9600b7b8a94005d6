/**
 * Makes the scan of the story `fixtures/scenari/fogli-scansionati` anew, where the rows of a sheet have come to stand elsewhere
 * on the paper:
 *
 *     node bench/run.js bench/scans/story.ts
 */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pictureOf } from '../../src/cli/archive.js';
import { run } from '../../src/cli/run.js';
import { editionsOf } from '../../src/domain/editions/register.js';
import { openStore } from '../../src/store/store.js';
import { type PaperPage, paperOf, pdfOf, scanOf, signs } from '../../test/scans.js';
import { worldAt } from '../../test/world.js';

const story = join('fixtures', 'scenari', 'fogli-scansionati');
const desk = mkdtempSync(join(tmpdir(), 'storia-'));
cpSync(story, desk, { recursive: true });
for (const words of [
  ['importa', '.', '--si'],
  ['fogli', '--oggi', '2026-03-07'],
])
  await run(words, worldAt(desk, { stdout: '', stderr: '' }));
const { register } = await pictureOf(await openStore(join(desk, 'zerosei.db'), '0.0.0', ''));
const paper = async (session: string): Promise<PaperPage[]> => {
  const roster = editionsOf(register, session)[0]?.roster;
  return roster ? paperOf(roster) : [];
};
const pages = await paper('I1');
// Four signed, one of them only at the exit; a dash in row 4, nothing in row 5, a walk-in.
for (const label of ['1', '2', '6', 'A1']) signs(pages, label);
signs(pages, '3', 'name', 1);
signs(pages, '4', 'dash');
const other = (await paper('I2')).slice(0, 1);
const scans = [...pages, ...other].map((page, index) => scanOf(page, index % 2 === 0 ? 0.6 : 180.4));
writeFileSync(join(story, 'scanner', 'firmati.pdf'), await pdfOf(scans));
