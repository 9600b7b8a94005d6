import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';

const DELEGHE = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'deleghe');
const ACT = ['--istituto', 'LCIC993005', '--ds', 'Monti Clara', '--delegato', 'Galli Ada', '--incontro', 'I1'] as const;

// A number restarts every year: with its date it is known by the year too.
test.each([
  ['in one text', ['--protocollo', 'Prot. n. 4600/U del 04/03/2026'], '4600/2026'],
  ['apart', ['--protocollo', '4600', '--data-protocollo', '04/03/2026'], '4600/2026'],
  ['in both, the one apart', ['--protocollo', '4600 del 01/12/2025', '--data-protocollo', '04/03/2026'], '4600/2026'],
  ['not at all', ['--protocollo', '4600'], '4600'],
])('an act registered by hand has the date of its protocol given %s', async (_, given, protocol) => {
  const { does } = clerk(DELEGHE);
  await does('importa', '.', '--si');
  const { exit } = await does('deleghe', 'registra', ...ACT, '--data-atto', '02/03/2026', ...given, '--si');
  expect(exit).toBe(0);

  const { deleghe } = JSON.parse((await does('esporta', 'tutto', '--formato', 'json')).stdout);
  const protocols = deleghe.map(({ protocollo }: { protocollo: string | null }) => protocollo);
  expect(protocols).toContain(protocol);
  const { stdout: undated } = await does('verifica', '--regola', 'DEL-14');
  expect(undated.includes('4600')).toBe(protocol === '4600');
});
