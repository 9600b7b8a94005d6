// @ts-check
/**
 * Prints rosters of invented people as they are signed, each with a list of where its boxes are (mm), for who simulates scans:
 *
 *     node bench/run.js bench/scans/sheets.js FOLDER
 *
 * `foglio.pdf` is to be signed; `incontro.pdf` is of another session, `edizione.pdf` another edition of the same.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildRosters } from '../../src/domain/rosters/build.js';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.js';
import { rostersPdf } from '../../src/report/rosters/pdf.js';
import { inventedPeople, inventedPicture } from '../rosters/invented.js';

const [folder = 'fogli', names = '130', signatures = 'entrata+uscita'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const COLUMNS = signatures === 'unica' ? ['single'] : ['in', 'out'];
const settings = { ...DEFAULT_SETTINGS, signatures, director: 'Luciana Volta' };
const people = inventedPeople(Number(names));

/** @param {{ x: number, y: number, width: number, height: number }} box */
const told = ({ x, y, width: w, height: h }) => ({ x, y, w, h });

/** @param {string} name @param {any[]} seated @param {number} edition @param {string} session */
function print(name, seated, edition, session) {
  const [roster] = buildRosters(/** @type {any} */ (inventedPicture(seated)), /** @type {any} */ (settings), {
    date: '2026-03-10',
    sessions: [session],
  });
  if (!roster) throw new Error('no roster');
  const numbered = { ...roster, edition: { ...roster.edition, number: edition } };
  const { bytes, printed } = rostersPdf([numbered], { scannable: true });
  const nameOf = new Map(
    roster.sheets.flatMap(({ rows }) => rows.map((row) => [String(row.number), `${row.surname} ${row.givenName}`])),
  );
  const pages = printed.map(({ rows }, index) => ({
    page: index + 1,
    rows: rows.map(({ label, kind, signatures: boxes }) => ({
      ...{ label, kind, name: nameOf.get(label) ?? '' },
      boxes: boxes.map((box, at) => ({ column: COLUMNS[at], ...told(box) })),
    })),
  }));
  writeFileSync(join(folder, `${name}.pdf`), bytes);
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ pages }));
  writeFileSync(join(folder, `${name}.roster.json`), JSON.stringify(numbered));
}
print('foglio', people, 2, 'A2');
print('edizione', people.slice(3), 1, 'A2');
print('incontro', people.slice(40), 1, 'A2');
