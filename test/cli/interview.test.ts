import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Desk } from '../../src/cli/correct/desk.js';
import { interview } from '../../src/cli/correct/interview.js';
import { derive } from '../../src/domain/derive.js';
import type { Picture } from '../../src/domain/picture.js';
import { capacityFrom } from '../../src/domain/review/answer.js';
import { courseSettings } from '../../src/domain/settings-in-force.js';
import { openStore } from '../../src/store/store.js';
import { CAPACITY_NAMES } from '../../src/text/capacities.js';
import { clerk } from '../clerk.js';

const SEATS = join(import.meta.dirname, '..', '..', 'fixtures', 'scenari', 'posti');

async function course(): Promise<Picture> {
  const { folder, does } = clerk(SEATS);
  await does('importa', '.', '--si');
  const store = await openStore(join(folder, 'zerosei.db'), '0.0.0');
  const settings = courseSettings(store.settings());
  const picture = derive(store.facts(settings.region), settings, store.decisions());
  store.close();
  return picture;
}

/** Somebody at the keyboard who types these answers one after the other, and what the screen showed. */
async function answering(given: string | undefined, ...typed: string[]) {
  const screen: string[] = [];
  const desk: Desk = {
    width: 80,
    say: (text) => {
      screen.push(text);
    },
    ask: async (question, check = () => true) => {
      const text = typed.shift() ?? '';
      screen.push(`? ${question} ${text}`);
      expect(check(text)).toBe(true);
      return text;
    },
    choose: async (question, choices) => {
      const key = typed.shift();
      screen.push(`? ${question} ${choices.map((choice) => choice.key).join('')} ${key}`);
      const chosen = choices.find((choice) => choice.key === key);
      if (!chosen) throw new Error(`no choice ${key}`);
      return chosen.value;
    },
  };
  const answers = await interview(await course(), desk, given);
  return { answers, screen: screen.join('\n'), left: typed };
}

describe('correcting at the keyboard', () => {
  test('asks who, shows seats and rows, then what; one session needs no question', async () => {
    const { answers, screen, left } = await answering(undefined, 'riva', 'r');
    expect(answers).toMatchObject({ subject: { person: { surname: 'Riva' } }, wishes: { ritira: 'I1' } });
    expect(left).toEqual([]);
    expect(screen).toMatch(
      /Chi\?[\s\S]*Riva Nicolò \(persona \w+\)[\s\S]*Posti:\n {2}Incontro I1: ha un posto[\s\S]*risposte\.csv:\d/,
    );
    expect(screen.indexOf('risposte.csv:')).toBeLessThan(screen.indexOf('Che cosa correggere?'));
  });

  test('of several people one is chosen by number, or more of the name is asked for', async () => {
    const { answers, screen } = await answering('a', '', 'sal', 'c', 'Salà');
    expect(screen).toContain(' 1  ');
    expect(answers).toMatchObject({ subject: { person: { surname: 'Sala' } }, wishes: { cognome: 'Salà' } });
  });

  test('a name with a slip finds whom it is near to', async () => {
    const { answers, screen } = await answering('Salla', '1', 'b');
    expect(screen).toContain('Nessuno corrisponde a «Salla». Forse si intendeva:\n');
    expect(screen).toContain('Sala Ivo');
    expect(answers).toBe('stopped');
  });

  test('a row is found by a part of the name of its file', async () => {
    const { answers } = await answering('risp:3', 'n', 'Eva');
    expect(answers).toMatchObject({
      subject: { responses: [{ row: { origin: { row: 3 } } }] },
      wishes: { nome: 'Eva' },
    });
  });

  test('nobody named may be somebody new', async () => {
    const { answers } = await answering('', 'n', 'Neri', 'Ida', '6', "IC Valle d'Oro", '1', '');
    expect(answers).toEqual({
      added: {
        ...{ cognome: 'Neri', nome: 'Ida', ruolo: 'Docente infanzia', istituto: "IC Valle d'Oro" },
        ...{ incontro: 'I1', email: '' },
      },
    });
  });
});

test('each capacity is understood by the name it is chosen by', () => {
  for (const [capacity, name] of Object.entries(CAPACITY_NAMES)) {
    if (capacity !== 'ALTRO') expect(capacityFrom(name)).toBe(capacity);
  }
});
