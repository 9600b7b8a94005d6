import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { demoFiles } from '../../src/demo/demo.js';
import { DEMO_FILES } from '../../src/demo/file-names.js';
import { type Chance, chance } from './chance.js';
import { lookAt } from './checks.js';
import { does, started, work } from './course.js';

// Two or three programs change the same archive at once, each in a process of its own. What those that succeeded did is all
// there, as if they had come one after the other; those that did not said why, and succeed when they are given again:
// node bench/run.js bench/faults/together.ts [--rounds 100] [--seed 1]

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
});

/** Said by who could not: what happened, and what to do. */
const REFUSED =
  /^(?:[^\n]*\n)*(?:Nel frattempo qualcun altro ha cambiato l'archivio|L'archivio «zerosei\.db» è in uso)[^\n]*\.\n(?:Ripetere|Aspettare|Riprovare|Attendere)[^\n]*\.\n$/;
const DAY = ['--oggi', '2026-03-12'];

/** A command that changes the archive, given in the folder of the course. */
interface Writer {
  readonly name: string;
  readonly words: readonly string[];
}

/** The rows of an export in so many files, its heading in each. */
function inParts(content: string, parts: number): string[] {
  const [heading = '', ...rows] = content.trimEnd().split('\n');
  const size = Math.ceil(rows.length / parts);
  return Array.from({ length: parts }, (_, at) => [heading, ...rows.slice(at * size, (at + 1) * size), ''].join('\n'));
}

const OTHERS: readonly string[] = [DEMO_FILES.first, DEMO_FILES.copy];

/** The course of the demo with a third of the responses and a printed sheet; what is still to come lies beside it. */
async function preparedCourse(): Promise<string> {
  const folder = join(work, 'corso');
  mkdirSync(join(folder, 'cartella'), { recursive: true });
  for (const { name, content } of await demoFiles()) {
    if (OTHERS.includes(name)) continue;
    if (name === DEMO_FILES.microsoft) writeFileSync(join(folder, 'servizi.xlsx'), content);
    else if (name !== DEMO_FILES.second) writeFileSync(join(folder, 'cartella', name), content);
    else {
      const [first = '', ...rest] = inParts(Buffer.from(content).toString(), 3);
      writeFileSync(join(folder, 'cartella', 'risposte-1.csv'), first);
      for (const [at, part] of rest.entries()) writeFileSync(join(folder, `risposte-${at + 2}.csv`), part);
    }
  }
  const { exit, stderr } = await does(folder, 'importa', 'cartella', '--si');
  if (exit > 1) throw new Error(stderr);
  await does(folder, ...DAY, 'fogli', 'INC1', '--formato', 'csv');
  return folder;
}

async function writersOf(folder: string): Promise<Writer[]> {
  const { stdout } = await does(folder, 'esporta', 'iscrizioni', '--formato', 'csv');
  const seated = stdout.split('\n').filter((line) => line.includes(',INC2,confermata,'));
  const [one = '', other = ''] = [seated[0], seated.at(-1)].map((line) => line?.slice(0, line.indexOf(',')));
  const sheet = readdirSync(join(folder, 'fogli'));
  if (one === other || sheet.length === 0) throw new Error('nobody to withdraw, or no sheet');
  const said: readonly (readonly [string, readonly string[]])[] = [
    ['importa, the second third', ['importa', 'risposte-2.csv', '--si']],
    ['importa, the last third', ['importa', 'risposte-3.csv', '--si']],
    ['importa, the services', ['importa', 'servizi.xlsx', '--si']],
    ['correggi, one', ['correggi', one, '--ritira', 'INC2', '--si']],
    ['correggi, another', ['correggi', other, '--ritira', 'INC2', '--si']],
    ['presenze', ['presenze', 'INC1', '--presenti', '1-3', '--si']],
    ['fogli', ['fogli', 'INC3', '--formato', 'csv', '--cartella', 'altri']],
    ['impostazioni', ['impostazioni', 'direttore', 'Riva Ada']],
  ];
  return said.map(([name, words]) => ({ name, words: [...DAY, ...words] }));
}

function copyOf(course: string, name: string): string {
  const folder = join(work, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(course, folder, { recursive: true });
  return folder;
}

const known = new Map<string, string>();

/** What the archive says after some writers came one after the other. */
async function inOrder(course: string, writers: readonly Writer[]): Promise<string> {
  const key = writers.map(({ name }) => name).join(' > ');
  const found = known.get(key);
  if (found !== undefined) return found;
  const folder = copyOf(course, 'in-fila');
  for (const { words } of writers) await does(folder, ...words);
  const said = await saidIn(folder);
  known.set(key, said);
  return said;
}

/** What the archive says, but for the day on which signatures were typed, which is of the clock. */
async function saidIn(folder: string): Promise<string> {
  const { said } = await lookAt(folder);
  return `${said?.entries} ${said?.everything.replace(/digitate-[\d-]{10}/g, 'digitate')}`;
}

function* ordersOf<T>(some: readonly T[]): Generator<readonly T[]> {
  if (some.length === 0) yield [];
  for (const one of some) for (const rest of ordersOf(some.filter((other) => other !== one))) yield [one, ...rest];
}

async function isOneOf(said: string, course: string, done: readonly Writer[], last: readonly Writer[]) {
  for (const first of ordersOf(done))
    for (const then of ordersOf(last)) if ((await inOrder(course, [...first, ...then])) === said) return true;
  return false;
}

/** Starts the writers at about the same instant; how each ended. */
async function atOnce(folder: string, writers: readonly Writer[], draw: Chance) {
  const ends = writers.map(async (writer) => {
    await new Promise((resolve) => setTimeout(resolve, draw(120)));
    return { writer, ...(await started(folder, writer.words).ended) };
  });
  return Promise.all(ends);
}

/** One round; what of it is not as it should be. */
async function round(course: string, writers: readonly Writer[], draw: Chance, count: (what: string) => void) {
  const wrong: string[] = [];
  const folder = copyOf(course, 'insieme');
  const ends = await atOnce(folder, writers, draw);
  const isDone = ({ status }: (typeof ends)[number]) => status === 0 || status === 1;
  const [done, refused] = [ends.filter(isDone), ends.filter((end) => !isDone(end))];
  for (const { writer, status, stderr } of refused) {
    count('refused');
    if (status !== 2 || !REFUSED.test(stderr)) wrong.push(`${writer.name} ended with ${status}: ${stderr}`);
  }
  const of = (some: typeof ends) => some.map(({ writer }) => writer);
  if (!(await isOneOf(await saidIn(folder), course, of(done), []))) wrong.push('what the archive says is of no order');
  for (const { writer } of refused) {
    const { exit, stderr } = await does(folder, ...writer.words);
    if (exit > 1) wrong.push(`${writer.name} given again ended with ${exit}: ${stderr}`);
  }
  if (refused.length > 0 && !(await isOneOf(await saidIn(folder), course, of(done), of(refused))))
    wrong.push('what was given again is not there');
  const left = readdirSync(folder).filter((name) => /^\.zerosei-|-journal$|\.in-uso$/.test(name));
  return [...wrong, ...left.map((name) => `${name} is left behind`)];
}

const draw = chance(Number(values.seed));
const course = await preparedCourse();
const all = await writersOf(course);
const totals: Record<string, number> = { rounds: 0, refused: 0, wrong: 0 };
const count = (what: string) => {
  totals[what] = (totals[what] ?? 0) + 1;
};
const drawn = (): Writer[] => {
  const rest = [...all];
  return Array.from({ length: draw.once(3) ? 3 : 2 }, () => rest.splice(draw(rest.length), 1)[0] as Writer);
};
for (let at = 0; at < Number(values.rounds); at++) {
  // At least every other round is of imports alone.
  const writers = at % 2 === 0 ? all.slice(0, 2 + (at % 4 === 0 ? 0 : 1)) : drawn();
  count('rounds');
  for (const what of await round(course, writers, draw, count)) {
    count('wrong');
    process.stdout.write(`WRONG ${writers.map(({ name }) => name).join(' + ')}: ${what}\n`);
  }
}
process.stdout.write(`${JSON.stringify(totals)}\n`);
