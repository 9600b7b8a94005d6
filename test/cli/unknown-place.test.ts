import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clerk } from '../clerk.js';

const SCHOOLS =
  'codice;denominazione;comune;provincia\nLCIC99100D;IC Dante;Boscoverde;LC\nLCIC992009;IC Verdi;Valle d’Oro;LC\n';
const RESPONSES =
  'Informazioni cronologiche;Cognome;Nome;Ruolo;Istituto;Incontro\n01/03/2026 10.00.00;Riva;Anna;Docente infanzia;Scuola della Luna;I1\n';
const SESSIONS = 'codice;data;titolo\nI1;2026-03-11;Milano\n';

test('a school that no list knows is a question, though nothing can be proposed; its answer is a code', async () => {
  const desk = clerk();
  const imports = async (name: string, text: string) => {
    writeFileSync(join(desk.folder, name), text);
    return desk.does('importa', name, '--si');
  };
  await imports('incontri.csv', SESSIONS);
  await imports('risposte.csv', RESPONSES);
  expect((await desk.does('dubbi')).stdout).not.toContain('Scuola della Luna');

  await imports('istituti.csv', SCHOOLS);
  expect((await desk.does('dubbi')).stdout).toMatch(/Scuola della Luna.*nessuna proposta/s);

  await imports('dubbi.csv', 'dubbio;decisione\nluogo::|SCUOLA DELLA LUNA|;lcic99100d\n');
  expect((await desk.does('dubbi')).stdout).not.toContain('Scuola della Luna');
  expect((await desk.does('perche', 'Riva Anna')).stdout).toContain('LCIC99100D');
});
