import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Clerk, clerk } from '../../clerk.js';
import { fixture, TODAY } from './office.js';

describe('a head who registers after her delegate did', () => {
  let here: Clerk;
  let plan: string;
  let synced: string;

  beforeEach(async () => {
    here = clerk();
    const folder = join(here.folder, 'corso');
    mkdirSync(folder);
    for (const name of ['scuole.csv', 'dirigenti.csv', 'incontri.csv'])
      writeFileSync(join(folder, name), readFileSync(join(fixture('lettere'), name)));
    const form = (...rows: readonly string[]) => writeFileSync(join(folder, 'risposte.csv'), [...rows, ''].join('\n'));
    const first = [
      'Informazioni cronologiche,Indirizzo email,Cognome,Nome,In qualità di,Codice meccanografico,Istituto,Incontro scelto,Cognome e nome del DS delegante',
      "02/03/2026 9.30.00,t.bassi@posta.example,Bassi,Teresa,Delegato del dirigente scolastico,LCIC992009,IC Valle d'Oro,I1,Galli Ada",
    ];
    form(...first);
    await here.does('importa', 'corso', '--si');
    form(
      ...first,
      "03/03/2026 9.10.00,a.galli@posta.example,Galli,Ada,Dirigente scolastico,LCIC992009,IC Valle d'Oro,I1,",
      "03/03/2026 9.11.00,p.moro@posta.example,Moro,Pia,Docente infanzia,LCIC992009,IC Valle d'Oro,I1,",
    );
    plan = (await here.does('aggiorna', '--prova', '--formato', 'json')).stdout;
    synced = (await here.does('aggiorna', '--si')).stderr;
  });

  test('is counted among what the import changes', () => {
    expect(JSON.parse(plan).novita).toMatchObject({ nuovi: 1, iscritti_ma_deleganti: 1 });
    expect(synced).toContain('1 nuovo, 1 iscritto di persona, ma viene chi ha delegato');
  });

  test('is told why she has no seat, and what to do if she comes', async () => {
    const { stdout } = await here.does('perche', 'Galli Ada');
    const seat = /Incontro I1: si è iscritta\/o, ma ha delegato Bassi Teresa, .*: (zerosei deleghe revoca \w+)\n/;
    expect(stdout).toMatch(seat);
    expect(stdout).not.toContain('un altro invio');
    const command = seat.exec(stdout)?.[1]?.split(' ').slice(1) ?? [];
    await here.does(...command, '--motivo', 'viene di persona', '--si');
    expect((await here.does('perche', 'Galli Ada')).stdout).toContain('Incontro I1: ha un posto come DS');
  });

  test('makes whoever asks for the act think again, in the mail merge as in the letters', async () => {
    const warning = /si è anche iscritta\/o di persona, e l'atto potrebbe non servire: LCIC992009\. .*DEL-04/;
    expect((await here.does('copertura', '--solleciti', 'solleciti.xlsx')).stderr).toMatch(warning);
    expect((await here.does('copertura', '--solleciti', 'altri.csv', '--prova')).stdout).toMatch(warning);
    expect((await here.does('lettere', 'solleciti', '--prova', ...TODAY)).stdout).toMatch(warning);
  });

  test('is listed among those who get no letter, with the reason, as long as the session is to come', async () => {
    const letters = async (...more: readonly string[]) => (await here.does('lettere', ...more)).stdout;
    const reason = 'ma hanno delegato: il posto è di chi è delegato, e non si scrive';
    const stdout = await letters('conferme', '--prova', ...TODAY);
    expect(stdout).toContain(reason);
    expect(stdout).toContain(':\n  Galli Ada (incontro I1: Bassi Teresa)\n');
    expect(await letters('conferme', 'Galli Ada', '--prova', ...TODAY)).toContain('Galli Ada (incontro I1');
    expect(await letters('conferme', 'Moro Pia', '--prova', ...TODAY)).not.toContain(reason);
    expect(await letters('attese', '--prova', ...TODAY)).not.toContain(reason);
    expect(await letters('conferme', '--prova', '--oggi', '2026-03-12')).not.toContain(reason);
  });
});
