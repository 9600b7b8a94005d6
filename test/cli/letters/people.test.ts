import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { type Clerk, worldAt } from '../../clerk.js';
import { FOLDER, office, TODAY, textIn } from './office.js';

describe('letters to people', () => {
  const lines = (stdout: string) => stdout.split('\n').filter((line) => line.includes('.eml: '));
  const written = async (here: Clerk, kind: string, ...more: readonly string[]) => {
    const { stdout } = await here.does('lettere', kind, '--si', '--cartella', FOLDER, ...more, ...TODAY);
    return lines(stdout).map((line) => line.slice(line.lastIndexOf('/') + 1, line.indexOf('; incontr')));
  };

  test('go to the address that each gave and nobody else did, and name nobody else', async () => {
    const here = await office();
    const [ilde] = await written(here, 'conferme', 'Bettinelli');
    expect(ilde).toBe('conferma-dyk94-I1.eml: Ilde Bettinelli, i.bettinelli@posta.example');
    const text = await textIn(here, 'conferma-dyk94-I1.eml');
    expect(text).toContain('Gentile Ilde Bettinelli,');
    expect(text).toContain('- mercoledì 11 marzo 2026, dalle 9:30 alle 12:30');
    expect(text).toContain('il posto potrà andare a un’altra persona');
    expect(text).not.toMatch(/lista d|'|Ferrari|Riva|Sala|18 marzo|[{}]/);
  });

  test('go to an address that others read only where that is asked for, and say for whom they are', async () => {
    const here = await office();
    const one = 'conferma-1acxb-I2.eml: Greta Colombo, LCIC993005@istruzione.it';
    expect(await written(here, 'conferme')).not.toContain(one);
    const { stdout, stderr } = await here.does('lettere', 'conferme', '--prova', ...TODAY);
    expect(stdout).toContain('Colombo Greta (casella di una scuola: LCIC993005@istruzione.it)');
    expect(stdout).toContain('Sala Ivo (indirizzo anche di altri: g.sala@posta.example)');
    expect(stderr).not.toMatch(/Colombo|Sala/);
    expect(await written(here, 'conferme', '--caselle-condivise')).toContain(one);
    expect(await textIn(here, 'conferma-1acxb-I2.eml')).toMatch(/^All’attenzione di Greta Colombo\n\nGentile Greta/);
  });

  test('say to each what is so: a seat, that one waits, that a seat came free; and of sessions to come alone', async () => {
    const here = await office();
    const tea = 'w0np1-I1.eml: Tea Brambilla, t.brambilla@posta.example';
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

describe('letters that were sent', () => {
  const prepared = async (here: Clerk, kind: string, ...more: readonly string[]) => {
    const { stdout } = await here.does('lettere', kind, '--prova', ...more, ...TODAY);
    return stdout.split('\n').filter((line) => line.includes('.eml: ')).length;
  };
  const make = (here: Clerk, kind: string) => here.does('lettere', kind, '--si', ...TODAY);
  const mark = (here: Clerk, ...words: readonly string[]) => here.does('lettere', 'segna-inviate', ...words, '--si');

  test('are not made ready again, nor told in the file for the mail merge, until that is taken back', async () => {
    const here = await office();
    await make(here, 'solleciti');
    const before = await prepared(here, 'solleciti');
    await mark(here, 'solleciti', '--tranne', 'SOIC99300C');
    expect(await prepared(here, 'solleciti')).toBe(1);
    expect((await here.does('copertura', '--solleciti', 's.csv')).stderr).toContain('3 istituti a cui scrivere');
    const { stdout } = await here.does('lettere', 'solleciti', '--prova', ...TODAY);
    expect(stdout).toContain('4 istituti già sollecitati (il 09/03/2026: 4)');
    expect(await prepared(here, 'solleciti', '--anche-gia-inviate')).toBe(before);
    await here.does('annulla', '3', '--si');
    expect(await prepared(here, 'solleciti')).toBe(before);
  });

  test('hold no longer once they are annulled themselves, and again when they come back', async () => {
    const here = await office();
    await make(here, 'solleciti');
    const before = await prepared(here, 'solleciti');
    await mark(here);
    expect(await prepared(here, 'solleciti')).toBe(0);
    await here.does('annulla', '2', '--si');
    expect(await prepared(here, 'solleciti')).toBe(before);
    await here.does('annulla', '4', '--si');
    expect(await prepared(here, 'solleciti')).toBe(0);
  });

  test('make a seat news to who was told to wait, however it came free, and a wait to who was told of a seat', async () => {
    const here = await office();
    await here.does('correggi', 'Conti Pia', '--diversa-da', 'Moro Pia', '--si');
    await make(here, 'attese');
    await make(here, 'conferme');
    await mark(here);
    const sessions = readFileSync(join(here.folder, 'incontri.csv'), 'utf8');
    const counts = async () => [
      await prepared(here, 'conferme'),
      await prepared(here, 'attese'),
      await prepared(here, 'promossi'),
    ];
    expect(await counts()).toEqual([0, 0, 0]);
    writeFileSync(join(here.folder, 'incontri.csv'), sessions.replace(';3;06/03', ';30;06/03'));
    await here.does('importa', 'incontri.csv', '--si');
    expect(await counts()).toEqual([0, 0, 2]);
    writeFileSync(join(here.folder, 'incontri.csv'), sessions.replace(';3;06/03', ';1;06/03'));
    await here.does('importa', 'incontri.csv', '--si');
    expect((await counts())[1]).toBeGreaterThan(0);
  });

  test('are those that were made ready last: one that another took the place of is not marked', async () => {
    const here = await office();
    await make(here, 'solleciti');
    await here.does('lettere', 'solleciti', '--provincia', 'SO', '--indirizzo', 'pec', '--si', ...TODAY);
    await mark(here);
    const { stdout } = await here.does('lettere', '--formato', 'csv');
    const ofOne = stdout.split('\n').filter((line) => line.includes('SOIC99300C'));
    expect(ofOne.map((line) => line.split(',')[8])).toEqual(['superata', 'inviata']);
  });

  test('are told of where they wait to be sent and are no longer so', async () => {
    const here = await office();
    await make(here, 'solleciti');
    await make(here, 'conferme');
    expect((await here.does('lettere')).stderr).toBe('');
    await here.does('correggi', 'Riva Nicolò', '--ritira', 'I1', '--si');
    const { stderr } = await here.does('lettere');
    expect(stderr).toContain('da non spedire «sollecito-LCIC993005.eml», «conferma-t356g-I1.eml»');
    expect((await make(here, 'conferme')).stdout).toContain('da non spedire «conferma-t356g-I1.eml»');
    await mark(here);
    expect((await here.does('lettere')).stderr).toBe('');
  });
});

test('the list on a screen of eighty columns calls each by name and institute, and keeps a table; data have every column', async () => {
  const here = await office();
  for (const kind of ['solleciti', 'conferme', 'attese']) await here.does('lettere', kind, '--si', ...TODAY);
  const screen = { stdout: '', stderr: '' };
  const world = worldAt(here.folder, screen);
  await run(['lettere'], { ...world, stdout: { ...world.stdout, isTerminal: true, width: 80 } });
  const [titles, ...lines] = screen.stdout.trimEnd().split('\n');
  expect(titles).toMatch(/^DATA +TIPO +A CHI +INCONTRI +STATO +VOCE$/);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  const told = screen.stdout.replace(/\s+/g, ' ');
  expect(told).toContain('Ilde Bettinelli,');
  expect(told).not.toContain('dyk94');
  const { stdout } = await here.does('lettere', '--formato', 'csv');
  expect(stdout.split(/\r?\n/)[0]).toBe(
    'lettera,data,tipo,istituto,persona,incontri,indirizzo,oggetto,stato,voce,preparata_da,preparata_il,inviata_il,segnata_da',
  );
  expect(stdout).toContain('i.bettinelli@posta.example');
});
