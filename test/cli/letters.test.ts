import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { type Clerk, clerk } from '../clerk.js';

const fixture = (name: string) => join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', name);
const TODAY = ['--oggi', '2026-03-02'];
const FOLDER = join('lettere', 'solleciti-2026-03-02');

/** An office with the files of a story imported, and nothing done yet. */
async function office(story = 'lettere'): Promise<Clerk> {
  const someone = clerk(fixture(story));
  await someone.does('importa', '.', '--si');
  return someone;
}

const textIn = async ({ folder }: Clerk, file: string): Promise<string> =>
  (await PostalMime.parse(readFileSync(join(folder, FOLDER, file)))).text ?? '';

const filesIn = ({ folder }: Clerk, path = FOLDER): string[] => readdirSync(join(folder, path)).sort();

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

describe('letters to people', () => {
  const lines = (stdout: string) => stdout.split('\n').filter((line) => line.includes('.eml: '));
  const written = async (here: Clerk, kind: string, ...more: readonly string[]) => {
    const { stdout } = await here.does('lettere', kind, '--si', '--cartella', FOLDER, ...more, ...TODAY);
    return lines(stdout).map((line) => line.slice(line.lastIndexOf('/') + 1, line.indexOf('; incontr')));
  };

  test('go to the address that each gave and nobody else did, and name nobody else', async () => {
    const here = await office();
    const [ilde] = await written(here, 'conferme', 'Bettinelli');
    expect(ilde).toBe('conferma-dyk94-I1.eml: Ilde BETTINELLI, i.bettinelli@posta.example');
    const text = await textIn(here, 'conferma-dyk94-I1.eml');
    expect(text).toContain('Gentile Ilde BETTINELLI,');
    expect(text).toContain('- mercoledì 11 marzo 2026, dalle 9:30 alle 12:30');
    expect(text).not.toMatch(/Ferrari|Riva|Sala|18 marzo|[{}]/);
  });

  test('go to an address that others read only where that is asked for, and say for whom they are', async () => {
    const here = await office();
    const one = 'conferma-1acxb-I2.eml: Greta COLOMBO, LCIC993005@istruzione.it';
    expect(await written(here, 'conferme')).not.toContain(one);
    const { stdout, stderr } = await here.does('lettere', 'conferme', '--prova', ...TODAY);
    expect(stdout).toContain('Colombo Greta (casella di una scuola: LCIC993005@istruzione.it)');
    expect(stdout).toContain('Sala Ivo (indirizzo anche di altri: g.sala@posta.example)');
    expect(stderr).not.toMatch(/Colombo|Sala/);
    expect(await written(here, 'conferme', '--caselle-condivise')).toContain(one);
    expect(await textIn(here, 'conferma-1acxb-I2.eml')).toMatch(/^All’attenzione di Greta COLOMBO\n\nGentile Greta/);
  });

  test('say to each what is so: a seat, that one waits, that a seat came free; and of sessions to come alone', async () => {
    const here = await office();
    const tea = 'w0np1-I1.eml: Tea BRAMBILLA, t.brambilla@posta.example';
    const kinds = async () => {
      const found: string[] = [];
      for (const kind of ['conferme', 'attese', 'promossi']) found.push(...(await written(here, kind)));
      return found.filter((line) => line.endsWith(tea));
    };
    expect(await kinds()).toEqual([`attesa-${tea}`]);
    await here.does('correggi', 'Riva Nicolò', '--ritira', 'I1', '--si');
    await here.does('incontri', 'promuovi', 'Brambilla Tea', '--incontro', 'I1', '--si');
    expect(await kinds()).toEqual([`promozione-${tea}`]);
    const { stdout } = await here.does('lettere', 'conferme', '--prova', '--oggi', '2026-03-19');
    expect(stdout).toContain('Nessuna lettera da preparare.');
  });

  test('do not go to the address that the list of heads gives for somebody else', async () => {
    const here = await office();
    const heads = readFileSync(join(here.folder, 'dirigenti.csv'), 'utf8').trimEnd().split('\n');
    const [title, ...rows] = heads.map(
      (line, index) => `${line};${['email', 'i.bettinelli@posta.example'][index] ?? ''}`,
    );
    writeFileSync(join(here.folder, 'dirigenti.csv'), [title, ...rows, ''].join('\n'));
    await here.does('importa', 'dirigenti.csv', '--si');
    const { stdout } = await here.does('lettere', 'conferme', '--prova', ...TODAY);
    expect(stdout).toContain('Bettinelli Ilde (indirizzo anche di altri: i.bettinelli@posta.example)');
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
