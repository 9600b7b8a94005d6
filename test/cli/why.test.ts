import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../../src/domain/findings/rules.js';
import { RULE_TEXTS } from '../../src/text/rules.js';
import { atDesk, clerk } from '../clerk.js';

const DELEGATIONS = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'deleghe');

const office = atDesk(({ does }) => does('importa', '.', '--si'), DELEGATIONS);

describe('perche', () => {
  test('explains a rule: what it means, how it is solved, what it finds now', async () => {
    const { does } = await office();
    const { exit, stdout } = await does('perche', 'DEL-02');
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^DEL-02 Più delegati dello stesso istituto\n\nChe cosa significa:\n {2}\S/);
    expect(stdout).toContain('\nChe cosa fare:\n  Chiedere al DS chi viene, poi: zerosei deleghe accetta CODICE');
    expect(stdout).toMatch(/\nRilievi aperti ora:\n {2}risposte\.csv, riga \d+/);
    expect((await does('perche', 'del 2')).stdout).toBe(stdout);
    expect((await does('perche', 'CPT-07')).stdout).toContain('Rilievi aperti ora:\n  Nessuno.');
    expect((await does('perche', 'DEL-99')).stderr).toContain('La regola «DEL-99» non esiste.');
  });

  test('gives the page of a rule before there is an archive, and says nothing of what it finds', async () => {
    const { does } = clerk();
    const { exit, stdout, stderr } = await does('perche', 'REG-03');
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/Quanto è grave:\n {2}avviso, da controllare: .*\n {2}nota, .*\n\nPerché conta:\n {2}\S/);
    expect(stdout).toMatch(
      /Un esempio, inventato:\n {2}.*\n {2}zerosei dice: il codice MXIC80200A non è nell'anagrafe/,
    );
    expect(stdout).not.toContain('Rilievi aperti ora');
    expect((await does('perche', 'fog-1')).stdout).toMatch(/^FOG-01 Fogli preparati con errori ancora aperti\n/);
    expect((await does('perche', 'REG-99')).stderr).toContain('La regola «REG-99» non esiste.');
    expect((await does('perche', 'Riva')).stderr).toContain('non esiste ancora');
  });

  test('proposes whom a name with a slip may mean, on the screen where names belong', async () => {
    const { does } = await office();
    const { exit, stdout, stderr } = await does('perche', 'Ferari');
    expect([exit, stderr]).toEqual([2, 'Per una di loro: zerosei perche CODICE\n']);
    expect(stdout).toMatch(/^Nessuno corrisponde a «Ferari»; forse si intendeva:\n\w{5} {2}Ferrari Lucia /);
    expect((await does('perche', 'Xyzxyz')).stderr).toContain('non corrisponde a nulla');
  });
});

test('every rule is explained in sentences', () => {
  for (const rule of RULE_IDS) {
    const { means, matters, example, solve } = RULE_TEXTS[rule];
    for (const told of [matters, example.given])
      expect([rule, told]).toEqual([rule, expect.stringMatching(/^[\p{Lu}«].*[.?]$/u)]);
    expect([rule, means]).toEqual([rule, expect.stringMatching(/^\p{Lu}.*[.]$/u)]);
    expect([rule, solve]).toEqual([rule, expect.stringMatching(/^\p{Lu}/u)]);
  }
});
