import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';

const DELEGHE = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'deleghe');
const ACT = ['--istituto', 'LCIC993005', '--ds', 'Monti Clara', '--delegato', 'Galli Ada', '--incontro', 'I1'] as const;

test.each([
  ['in one text', ['--protocollo', 'Prot. n. 4600/U del 04/03/2026'], '2026-03-04'],
  ['apart', ['--protocollo', '4600', '--data-protocollo', '04/03/2026'], '2026-03-04'],
  [
    'in both, the one given apart',
    ['--protocollo', '4600 del 01/03/2026', '--data-protocollo', '04/03/2026'],
    '2026-03-04',
  ],
  ['not at all', ['--protocollo', '4600'], undefined],
])('an act registered by hand has the date of its protocol, %s', async (_, protocol, date) => {
  const { does } = clerk(DELEGHE);
  await does('importa', '.', '--si');
  const { exit } = await does('deleghe', 'registra', ...ACT, '--data-atto', '02/03/2026', ...protocol, '--si');
  expect(exit).toBe(0);
  const { stdout } = await does('esporta', 'tutto', '--formato', 'json');
  const { deleghe } = JSON.parse(stdout);
  const registered = JSON.stringify(deleghe.filter((one: object) => JSON.stringify(one).includes('4600')));
  expect(registered).toContain('4600');
  if (date !== undefined) expect(registered).toContain(date);
  const { stdout: undated } = await does('verifica', '--regola', 'DEL-14');
  expect(undated.includes('4600')).toBe(date === undefined);
});
