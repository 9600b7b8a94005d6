import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { derive } from '../../src/domain/derive.js';
import type { Finding } from '../../src/domain/findings/finding.js';
import { originName } from '../../src/domain/origin.js';
import type { Picture } from '../../src/domain/picture.js';
import { questionsOf, rowsAsked } from '../../src/domain/review/questions.js';
import { courseSettings } from '../../src/domain/settings-in-force.js';
import { openStore } from '../../src/store/store.js';
import { RULE_TEXTS, sentenceOf } from '../../src/text/rules.js';
import { atDesk, type Clerk } from '../clerk.js';
import { commandsTold, misunderstood, noCommands, type Told } from './commands-told.js';
import { follow, isWhole, wordsOf } from './follow.js';

const root = join(import.meta.dirname, '..', '..');
const scenarios = join(root, 'fixtures', 'scenari');
const names = readdirSync(scenarios);

/** The sentences as they stand in the program, what is put in at run time left open. */
const catalogue = readdirSync(join(root, 'src', 'text'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => withoutParts(readFileSync(join(root, 'src', 'text', path), 'utf8').replaceAll('\\"', '"')));

function withoutParts(source: string): string {
  const from = source.indexOf('${');
  if (from < 0) return source;
  let depth = 0;
  let to = from + 1;
  do {
    if (source[to] === '{') depth++;
    if (source[to] === '}') depth--;
    to++;
  } while (depth > 0);
  return withoutParts(`${source.slice(0, from)}X1${source.slice(to)}`);
}

const transcript = (name: string): string =>
  readFileSync(join(scenarios, name, 'transcript.txt'), 'utf8').replace(/^\$ zerosei.*$/gm, '');

describe('each command that the program tells to give', () => {
  test('is one that it understands', () => {
    const texts = [...catalogue, ...names.map(transcript)];
    const told = texts.flatMap(commandsTold);
    expect(told.length).toBeGreaterThan(150);
    expect([...new Set(told.flatMap((one) => misunderstood(one) ?? []))]).toEqual([]);
    expect(texts.flatMap(noCommands)).toEqual([]);
  });
});

describe('what the page of a rule tells to do', () => {
  test.each(names)('can be done about what it finds: %s', async (name) => {
    const desk = await imported(name);
    const picture = await pictureAt(desk);
    const stuck: string[] = [];
    const firsts = new Map(picture.findings.map((finding) => [`${finding.rule} ${finding.severity}`, finding]));
    for (const finding of firsts.values()) {
      const told = commandsTold(`${RULE_TEXTS[finding.rule].solve}\n${sentenceOf(finding)}`);
      const filled = told.map((one) => filledIn(one, finding, picture)).filter(isWhole);
      stuck.push(...(await follow(desk, filled)).map((one) => `${finding.rule}: ${one}`));
    }
    expect(stuck).toEqual([]);
    const ungraded = picture.findings.filter(({ rule, severity }) => {
      const { grades } = RULE_TEXTS[rule];
      return grades !== undefined && grades[severity] === undefined;
    });
    expect(ungraded.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([]);
  });

  test.each(names)('where it sends to «dubbi», the row is there: %s', async (name) => {
    const desk = await imported(name);
    const picture = await pictureAt(desk);
    const asked = new Set(questionsOf(picture).flatMap((question) => rowsAsked(question).map(originName)));
    const sent = picture.findings.filter(
      ({ rule, severity }) => severity !== 'nota' && /con «zerosei dubbi»/.test(RULE_TEXTS[rule].solve),
    );
    const written = new Set(
      picture.people.flatMap(({ responses }) =>
        responses.flatMap(({ occurrences }) => occurrences.map(({ origin }) => originName(origin))),
      ),
    );
    const lost = sent.filter(
      ({ origins }) =>
        origins.some((origin) => written.has(originName(origin))) &&
        !origins.some((origin) => asked.has(originName(origin))),
    );
    expect(lost.map(({ rule, origins: [origin] }) => `${rule} ${origin && originName(origin)}`)).toEqual([]);
  });
});

const commandsOf = (name: string): readonly string[] =>
  readFileSync(join(scenarios, name, 'comandi.txt'), 'utf8')
    .split('\n')
    .filter(Boolean);

const desks = new Map<string, () => Promise<Clerk>>();

/** A desk after the imports of a scenario, and nothing else. */
function imported(name: string): Promise<Clerk> {
  const imports = commandsOf(name).filter((command) => /^importa .* --si(?: |$)/.test(command));
  const prepared = async ({ does }: Clerk) => {
    for (const command of imports) await does(...wordsOf(command));
  };
  const desk = desks.get(name) ?? atDesk(prepared, join(scenarios, name));
  desks.set(name, desk);
  return desk();
}

/** The words that stand for something, as the finding gives them. */
function filledIn(told: Told, { rule, origins: [origin], session }: Finding, picture: Picture): Told {
  const row = origin && originName(origin);
  const isResponse = picture.people.some(({ responses }) =>
    responses.some(({ occurrences }) => occurrences.some(({ origin: own }) => originName(own) === row)),
  );
  const isRefused = picture.rejected.some(({ origin: own }) => originName(own) === row);
  const institute = [...picture.places.invited.keys()][0];
  const session1 = session ?? picture.sessions[0]?.session.code;
  const delegation = picture.delegations.find(({ state }) => state === 'contesa')?.code;
  const [command] = told;
  const values: Readonly<Record<string, string | undefined>> = {
    'FILE:RIGA': isResponse || (isRefused && told.includes('--ignora')) ? row : undefined,
    PERSONA: isResponse ? row : undefined,
    CODICE: command === 'deleghe' ? delegation : institute,
    INCONTRO: rule.startsWith('ISC') ? undefined : session1,
    ':INCONTRO': session1 && `:${session1}`,
    'TITOLO=delegante': origin?.column && `${origin.column}=delegante`,
  };
  return told.map((word) => values[word] ?? word);
}

async function pictureAt({ folder }: Clerk): Promise<Picture> {
  const store = await openStore(join(folder, 'zerosei.db'), '0.0.0');
  const settings = courseSettings(store.settings());
  const picture = derive(store.facts(settings.region), settings, store.decisions());
  store.close();
  return picture;
}
