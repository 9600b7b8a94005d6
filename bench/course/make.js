// @ts-check
// Writes the files of a large course into a folder, for measuring.
//
//   node bench/run.js bench/course/make.js FOLDER [--registry SCUANAGRAFESTAT….csv[.gz]]… [--region LOMBARDIA]
//                             [--responses 5000] [--cpts 100] [--sessions 20] [--institutes 600]
//
// With --registry the schools are the real ones of the files given, copied beside the rest; without, as many invented
// institutes as --institutes says. People are invented either way. Same options, same bytes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { csvBytes } from '../../src/demo/csv.js';
import { seededRandom } from '../../src/demo/random.js';
import { inventPeople } from './people.js';
import { inventRegistry, readRegistry } from './registry.js';
import { cptTable, headTable, responseTable, sessionsOf, sessionTable } from './tables.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    registry: { type: 'string', multiple: true, default: [] },
    region: { type: 'string', default: 'LOMBARDIA' },
    responses: { type: 'string', default: '5000' },
    cpts: { type: 'string', default: '100' },
    sessions: { type: 'string', default: '20' },
    institutes: { type: 'string', default: '600' },
  },
});
/** @type {import('../../src/demo/csv.js').CsvHabit} */
const PLAIN = { encoding: 'utf-8', separator: ',' };

const [folder] = positionals;
if (folder === undefined)
  throw new Error('say into which folder to write: node bench/run.js bench/course/make.js FOLDER');

const random = seededRandom(63_109);
const newPerson = inventPeople(63_109);
const sessions = sessionsOf(Number(values.sessions), Number(values.responses));
const registries = values.registry.map((path) => ({ name: basename(path, '.gz'), bytes: unzipped(path) }));
if (registries.length === 0) {
  registries.push({
    name: 'scuole.csv',
    bytes: Buffer.from(csvBytes(inventRegistry(Number(values.institutes)), PLAIN)),
  });
}
const institutes = registries.flatMap(({ bytes }) => readRegistry(bytes, values.region));
const heads = institutes.map((institute) => ({ institute, person: newPerson() }));

mkdirSync(folder, { recursive: true });
for (const { name, bytes } of registries) writeFileSync(join(folder, name), bytes);
write('cpt.csv', cptTable(institutes, Number(values.cpts)));
write('dirigenti.csv', headTable(heads));
write('incontri.csv', sessionTable(sessions));
write('risposte.csv', responseTable({ heads, sessions, count: Number(values.responses), random, newPerson }));
write('impostazioni.csv', [
  ['chiave', 'valore'],
  ['regione', values.region],
  ['percorso.anno', '2025/26'],
]);

/** @param {string} name @param {string[][]} table */
function write(name, table) {
  writeFileSync(join(/** @type {string} */ (folder), name), csvBytes(table, PLAIN));
}

/** @param {string} path */
function unzipped(path) {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
