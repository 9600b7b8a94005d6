import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolvePeople } from '../../src/domain/identity/identity.js';
import { mailboxesOf, marked } from '../../src/domain/places/mailboxes.js';
import { clerk } from '../clerk.js';
import { crowd, mention } from '../domain/identity/mentions.js';

test('a reminder goes to the address that the office’s own list gives of the institute, not to its head’s', async () => {
  const office = clerk();
  const titles = 'Cod. Mecc.;Istituto Comprensivo;Comune sede;Prov.;Casella e-mail dell’istituto;E-mail del dirigente';
  const row = 'LCIC99100D;IC Riva;Riva;LC;ic.riva@lago.example;anna.rossi@lago.example';
  writeFileSync(join(office.folder, 'ist.csv'), `${titles}\n${row}\n`);
  const sites =
    'Codice istituto;Codice plesso;Denominazione plesso;Comune;Ordine\nLCIC99100D;LCAA99101A;Girasole;Riva;infanzia';
  writeFileSync(join(office.folder, 'plessi.csv'), `${sites}\n`);

  await office.does('importa', 'ist.csv', 'plessi.csv', '--si');
  await office.does('copertura', '--solleciti', 'solleciti.csv');

  const sheet = readFileSync(join(office.folder, 'solleciti.csv'), 'utf8');
  expect(sheet).toContain('ic.riva@lago.example');
  expect(sheet).not.toContain('anna.rossi');
});

test('an address that a list gives as a school’s does not make two of its people one, whatever its domain', () => {
  const [one, other] = [{ givenName: 'Anna' }, { givenName: 'Anita' }].map((named) =>
    mention({ surname: 'Brambati', ...named, email: 'Girasole.Lecco@gmail.com' }),
  );
  const school = { email: 'girasole.lecco@gmail.com' };
  const known = mailboxesOf({ schools: new Map([['LC1A00100X', school]]), services: new Map() });
  const speaks = (mentions: readonly ReturnType<typeof mention>[]) =>
    resolvePeople([...crowd(40), ...mentions])
      .explain(one?.key ?? '', other?.key ?? '')
      ?.evidence.some(({ field }) => field === 'email');

  expect(speaks([one, other].flatMap((m) => m ?? []))).toBe(true);
  expect(speaks([one, other].flatMap((m) => m ?? []).map(marked(known)))).toBe(false);
});
