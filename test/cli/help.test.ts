import { describe, expect, test } from 'vitest';
import { clerk } from '../clerk.js';

describe('help', () => {
  test('is given for a command and for what can be done with it', async () => {
    const { does } = clerk();
    expect((await does('aiuto', 'importa')).stdout).toContain('Uso: zerosei importa [opzioni] file…');
    const { stdout, exit } = await does('aiuto', 'deleghe', 'registra');
    expect(stdout).toContain('Uso: zerosei deleghe registra [opzioni]');
    expect(stdout).toContain('--protocollo <numero>');
    expect(exit).toBe(0);
    expect((await does('help', 'delegations', 'registra')).stdout).toBe(stdout);
  });

  test('alone is the list of commands', async () => {
    const { does } = clerk();
    expect(await does('aiuto')).toEqual(await does('--help'));
  });

  test('for a rule sends to its page', async () => {
    const { exit, stderr } = await clerk().does('aiuto', 'reg-03');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('«perche REG-03»')]);
  });

  test('for a command that is not there says so', async () => {
    const { exit, stderr } = await clerk().does('aiuto', 'deleghe', 'registrare');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('Il comando «registrare» non esiste.')]);
  });
});
