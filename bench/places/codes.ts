import { argv, stdout } from 'node:process';
import type { SchoolRow } from '../../src/domain/facts.js';
import { checkCharacter } from '../../src/domain/places/school-code.js';
import { loadRegistry } from './load-registry.js';

// How many real codes obey the rule of the check character: node bench/run.js bench/places/codes.ts FOLDER
const folder = argv[2] ?? '../shared/data/miur';
const state = (await loadRegistry(folder, { 'SCUANAGRAFESTAT20252620250901.csv.gz': 'STAT' })).rows.schools;
const paritarie = (await loadRegistry(folder, { 'SCUANAGRAFEPAR20252620250901.csv': 'PAR' })).rows.schools;
const isRecent = ({ code }: SchoolRow) => code.slice(6, 9) === '500';
const lombard = ({ region }: SchoolRow) => region === 'LOMBARDIA';

stdout.write('| codes | number | right | wrong | no rule |\n|---|---|---|---|---|\n');
report('state, Italy', state);
report('state, Lombardia', state.filter(lombard));
const older = paritarie.filter((row) => !isRecent(row));
report('paritarie without 500, Italy', older);
report('paritarie without 500, Lombardia', older.filter(lombard));
report('paritarie with 500, Italy', paritarie.filter(isRecent));

function report(name: string, rows: readonly SchoolRow[]): void {
  const counts = { right: 0, wrong: 0, unknown: 0 };
  for (const { code } of rows) counts[checkCharacter(code)]++;
  stdout.write(`| ${name} | ${rows.length} | ${counts.right} | ${counts.wrong} | ${counts.unknown} |\n`);
}
