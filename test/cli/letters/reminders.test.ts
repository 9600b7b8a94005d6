import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Clerk } from '../../clerk.js';
import { FOLDER, filesIn, office, TODAY, textIn } from './office.js';

describe('reminders as drafts', () => {
  test('say what each institute owes, the sessions still open, and only what is known', async () => {
    const here = await office();
    await here.does('lettere', 'solleciti', '--si', ...TODAY);
    const nobody = await textIn(here, 'sollecito-SOIC99300C.eml');
    expect(nobody).toContain('(IC Città Alta, Città Alta)');
    expect(nobody).toContain(
      '- mercoledì 11 marzo 2026, dalle 9:30 alle 12:30 (3 ore), Auditorium comunale, Via Roma 1, Boscoverde: «Spazi e tempi» (iscrizioni entro venerdì 6 marzo 2026)',
    );
    expect(nobody).not.toMatch(/modulo|nota prot|[{}]/);
    await here.does('impostazioni', 'lettere.modulo', 'https://moduli.example/z?a=1');
    await here.does('impostazioni', 'nota.numero', '63327');
    await here.does('lettere', 'solleciti', '--si', ...TODAY);
    expect(await textIn(here, 'sollecito-SOIC99300C.eml')).toMatch(
      /L’invito è nella nota prot\. n\. 63327\.[\s\S]*indirizzo: https:\/\/moduli\.example\/z\?a=1/,
    );
  });

  test('say the one last day for all sessions, and none that has passed', async () => {
    const here = await office();
    const day = ['--oggi', '2026-03-09'];
    await here.does('lettere', 'solleciti', '--si', '--cartella', FOLDER, ...day);
    const text = await textIn(here, 'sollecito-SOIC99300C.eml');
    expect(text).toContain('Le iscrizioni si chiudono venerdì 13 marzo 2026.');
    expect(text).not.toContain('11 marzo');
    const last = ['--si', '--cartella', FOLDER, '--oggi', '2026-03-16'];
    expect((await here.does('lettere', 'solleciti', ...last)).stdout).toContain('Il termine per iscriversi è passato');
    expect(await textIn(here, 'sollecito-SOIC99300C.eml')).not.toContain('iscrizioni');
  });

  test('ask for nobody at a session already held, and say who is not written to for that', async () => {
    const here = await office();
    const sessions = join(here.folder, 'incontri.csv');
    writeFileSync(sessions, `${readFileSync(sessions, 'utf8').trimEnd()}\nI3;25/03/2026;9:30;12:30;;Sala Civica;;;;\n`);
    await here.does('importa', 'incontri.csv', '--si');
    const day = ['--oggi', '2026-03-20'];
    const { stdout } = await here.does('lettere', 'solleciti', '--si', '--cartella', FOLDER, ...day);
    expect(filesIn(here)).not.toContain('sollecito-LCIC992009.eml');
    expect(filesIn(here)).toContain('sollecito-SOIC99300C.eml');
    expect(stdout).toContain('già tenuti: LCIC99100D, LCIC992009.');
    expect((await here.does('lettere')).stderr).not.toContain('non è più');
    const merged = await here.does('copertura', '--solleciti', 's.csv', '--si', ...day);
    expect(merged.stderr).toContain('già tenuti: LCIC99100D, LCIC992009.');
    expect(readFileSync(join(here.folder, 's.csv'), 'utf8')).not.toContain('Rota');
    const past = await here.does('copertura', '--solleciti', 'p.csv', '--incontro', 'I1', '--si', ...day);
    expect(past.stderr).toContain('Non si scrive a 6 istituti');
    // An act may still come after the day.
    const asked = readFileSync(join(here.folder, 'p.csv'), 'utf8').trim().split('\n').slice(1);
    expect(asked.map((line) => line.split(';')[0])).toEqual(['LCIC993005']);
  });

  test('name nobody but the delegates on whose account something is missing', async () => {
    const here = await office();
    await here.does('lettere', 'solleciti', '--si', ...TODAY);
    expect(await textIn(here, 'sollecito-LCIC992009.eml')).toContain('- Carlo Rota, incontro I2\n');
    const people = ['Ferrari', 'Galli', 'Longoni', 'Moro', 'Bettinelli', 'Riva', 'Rota'];
    const named = async (file: string) => {
      const text = await textIn(here, file);
      return people.filter((name) => text.includes(name));
    };
    expect(await named('sollecito-SOIC99300C.eml')).toEqual([]);
    expect(await named('sollecito-LCIC992009.eml')).toEqual(['Rota']);
    expect(await named('sollecito-LCIC993005.eml')).toEqual(['Riva']);
  });

  test('ask who the delegate is that was not recognised, without naming who it may be', async () => {
    const here = await office('delegato-da-riconoscere');
    const { stderr } = await here.does('lettere', 'solleciti', '--si', ...TODAY);
    expect(stderr).toContain('Nulla è stato spedito');
    const texts = await Promise.all(filesIn(here).map((file) => textIn(here, file)));
    expect(texts.filter((text) => text.includes('non risulta iscritto nessuno')).length).toBeGreaterThan(0);
  });

  test('are the same bytes in another archive of the same facts', async () => {
    const [one, other] = [await office(), await office()];
    for (const each of [one, other]) await each.does('lettere', 'solleciti', '--si', ...TODAY);
    expect(filesIn(one)).toEqual(filesIn(other));
    for (const file of filesIn(one)) {
      const [a, b] = [one, other].map(({ folder }) => readFileSync(join(folder, FOLDER, file)));
      expect(a?.equals(b as Buffer)).toBe(true);
    }
  });

  test('leave nothing in the archive and no folder where they cannot be written', async () => {
    const here = await office();
    writeFileSync(join(here.folder, 'lettere'), 'un file');
    const { exit } = await here.does('lettere', 'solleciti', '--si', ...TODAY);
    expect(exit).toBe(2);
    expect((await here.does('lettere', '--formato', 'csv')).stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(join(here.folder, FOLDER))).toBe(false);
  });

  test('say which drafts of before stand in the folder, and which of them they take the place of', async () => {
    const here = await office();
    mkdirSync(join(here.folder, 'bozze'));
    writeFileSync(join(here.folder, 'bozze', 'sollecito-LCIC000000.eml'), 'vecchia');
    writeFileSync(join(here.folder, 'bozze', 'sollecito-SOIC99300C.eml'), 'corretta a mano');
    const { stdout, stderr } = await here.does('lettere', 'solleciti', '--si', '--cartella', 'bozze', ...TODAY);
    expect(stdout).toContain('Sostituisce un file che c’è già e dice altro.');
    expect(stderr).toContain('non va spedito con queste: «sollecito-LCIC000000.eml»');
  });
});

describe('what letters are written from', () => {
  const saved = async (here: Clerk, name: string, text: string | Uint8Array) => {
    writeFileSync(join(here.folder, name), text);
    return here.does('lettere', 'modelli', name, '--si');
  };

  test('comes back as it went out, and changes nothing', async () => {
    const here = await office();
    await here.does('lettere', 'modelli', '--cartella', 'modelli');
    expect(filesIn(here, 'modelli')).toContain('sollecito-nessuno.txt');
    const { stderr } = await here.does('lettere', 'modelli', 'modelli', '--senza-domande');
    expect(stderr).toContain('Nessun modello è cambiato.');
  });

  test('is what the office last said, until that is taken back', async () => {
    const here = await office();
    const letter = async () => {
      await here.does('lettere', 'solleciti', '--si', ...TODAY);
      return textIn(here, 'sollecito-SOIC99300C.eml');
    };
    const before = await letter();
    const ansi = Buffer.from('Oggetto: Zerosei\r\n\r\nPerché no, {denominazione}?\r\n', 'latin1');
    expect((await saved(here, 'sollecito-nessuno.txt', ansi)).exit).toBe(0);
    expect(await letter()).toBe('Perché no, IC Città Alta?\n');
    const entry = /(\d+)\. [^\n]*decisione\n[^\n]*modello/.exec((await here.does('storia')).stdout)?.[1] as string;
    await here.does('annulla', entry, '--si');
    expect(await letter()).toBe(before);
  });

  test('is refused with all that is wrong in every file, and nothing of it is kept', async () => {
    const here = await office();
    mkdirSync(join(here.folder, 'm'));
    writeFileSync(join(here.folder, 'm', 'sollecito-nessuno.txt'), 'Ciao {ditta}\n{');
    writeFileSync(join(here.folder, 'm', 'sollecito-atto.txt'), 'Oggetto: A\n\nB\n');
    writeFileSync(join(here.folder, 'm', 'sollecito-delegato.txt'), 'Oggetto: {delgati}\n\nB\n');
    const { exit, stderr } = await here.does('lettere', 'modelli', 'm', '--si');
    expect([exit, stderr]).toEqual([
      2,
      expect.stringMatching(/«sollecito-delegato\.txt»: riga 1: .*forse \{delegati\}/),
    ]);
    expect(stderr).toMatch(/«sollecito-nessuno\.txt»: manca l’oggetto.*riga 1: .*«\{ditta\}».*riga 2: una graffa/);
    expect((await here.does('lettere', 'modelli')).stdout).not.toContain('cambiato');
  });
});
