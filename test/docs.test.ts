import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { JOBS } from '../src/cli/guided/jobs.js';
import { fullName } from '../src/cli/italian-help.js';
import { manPage } from '../src/cli/man-page.js';
import { program } from '../src/cli/program.js';
import type { World } from '../src/cli/world.js';
import { RULE_IDS, RULES } from '../src/domain/findings/rules.js';
import { SETTINGS } from '../src/domain/settings.js';
import { promptText } from '../src/text/ask.js';
import { GLOSSARY } from '../src/text/glossary.js';
import { guidedText } from '../src/text/guided.js';
import { KIND_WORDS } from '../src/text/kind-names.js';
import { NOTICES } from '../src/text/notices.js';
import { exampleOf, RULE_TEXTS } from '../src/text/rules.js';
import { rulesPage } from './docs/rules-page.js';

const root = join(import.meta.dirname, '..');
const guide = readFileSync(join(root, 'docs', 'guida.md'), 'utf8');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const whole = program({ version: '0' } as World, () => {});
const { commands } = whole;

describe('the guide for the office', () => {
  test.each(commands.map((command) => [command.name(), command] as const))('shows how to use %s', (name, command) => {
    expect(guide).toContain(`zerosei ${name}`);
    for (const alias of command.aliases()) expect(guide).toContain(`\`${alias}\``);
    for (const { long } of command.options) expect(guide).toContain(long);
    for (const child of command.commands) expect(guide).toContain(`${name} ${child.name()}`);
  });

  test('tells every job of the guided mode, in its order, and what its menu says', () => {
    const menu = [...JOBS.map(({ title }) => title), guidedText.elsewhere, guidedText.leave];
    expect(guide).toContain(menu.map((line) => `  ${line}\n`).join(''));
    for (const line of [guidedText.welcome, guidedText.start.demo, guidedText.start.elsewhere, promptText.keys])
      expect(guide).toContain(line);
  });

  test('names every rule, and every code that a command says, with its title, and no other', () => {
    for (const rule of RULE_IDS) expect(guide).toContain(`| ${rule} | ${RULE_TEXTS[rule].title} |`);
    for (const [code, { title }] of Object.entries(NOTICES)) expect(guide).toContain(`| ${code} | ${title} |`);
    const named = new Set(guide.match(/\b[A-Z]{3}-\d\d\b/g));
    expect([...named].filter((code) => !(RULE_IDS as string[]).includes(code) && !(code in NOTICES))).toEqual([]);
  });

  test('explains every setting, every kind of file and every term', () => {
    for (const { key } of SETTINGS) expect(guide).toContain(`\`${key}\``);
    for (const word of Object.values(KIND_WORDS)) expect(guide).toContain(`| ${word} |`);
    for (const { italian, identifier, meaning } of GLOSSARY) {
      expect(guide).toContain(`| ${italian} | \`${identifier}\` | ${meaning} |`);
    }
  });
});

describe('the pages of the rules', () => {
  test('in docs are what the program says: `npm run docs` writes them', async () => {
    await expect(rulesPage()).toMatchFileSnapshot(join(root, 'docs', 'regole.md'));
  });

  test('explain every code that a sentence tells', () => {
    const text = join(root, 'src', 'text');
    const told = readdirSync(text, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) =>
        [...readFileSync(join(text, name), 'utf8').matchAll(/\b[A-Z]{3}-\d\d\b/g)].map(([code]) => code),
      );
    expect(told.length).toBeGreaterThan(RULE_IDS.length);
    expect([...new Set(told)].filter((code) => !(code in RULE_TEXTS) && !(code in NOTICES))).toEqual([]);
  });

  test.each(RULE_IDS)('%s has a whole page', (rule) => {
    const { solve, grades } = RULE_TEXTS[rule];
    expect(exampleOf(rule).join(' ')).not.toMatch(/undefined|\[object|NaN/);
    expect(solve).toMatch(/zerosei [a-z]|Non c’è nulla da fare|Non serve altro/);
    expect(grades !== undefined).toBe(typeof RULES[rule].severity === 'function');
  });
});

describe('the page of the manual', () => {
  const page = manPage(whole);

  test('in docs, which the package installs, is what `aiuto --man` prints: `npm run docs` writes it', async () => {
    await expect(page).toMatchFileSnapshot(join(root, 'docs', 'zerosei.1'));
    const { man, files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      man: readonly string[];
      files: readonly string[];
    };
    // A single page not in a list is not installed.
    expect([man, files]).toEqual([['docs/zerosei.1'], expect.arrayContaining(['docs/zerosei.1'])]);
  });

  test('names every command and option, and holds no mark that roff would mistake', () => {
    for (const command of commands.flatMap((one) => [one, ...one.commands])) {
      expect(page).toContain(`.SS "${fullName(command).replaceAll('-', '\\-')} `);
      for (const { long = '' } of command.options) expect(page).toContain(long.replaceAll('-', '\\-'));
    }
    expect(page).toMatch(/^[\n\x20-\x7e]+$/);
    const macros = new Set(page.match(/^[.'].*?(?= |$)/gm));
    expect([...macros].sort()).toEqual(['.B', '.I', '.PP', '.SH', '.SS', '.TH', '.TP', '.ad', '.fi', '.nf', '.nh']);
    expect(page.replace(/\\(?:[-&e]|\(dq|\[u[0-9A-F]{4,6}\]|f[BIR])/g, '')).not.toContain('\\');
  });
});

describe('the README', () => {
  test.each(commands.map((command) => command.name()))('names the command %s', (name) => {
    expect(readme).toMatch(new RegExp(`(?:zerosei |[\u0060])${name}\\b`));
  });

  test('promises only scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    for (const [, script] of readme.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([script as string]);
  });
});
