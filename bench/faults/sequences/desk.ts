import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../src/cli/run.js';
import { worldAt } from '../../../test/world.js';
import { Model } from './model.js';
import { writeFiles } from './office.js';

interface Answer {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a promise says that does not hold, by its number. */
export class Broken extends Error {}

export function hold(promise: string, what: string, found: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one !== other) throw new Broken(`${promise}: ${what}: ${one.slice(0, 400)} in place of ${other.slice(0, 400)}`);
}

/** A desk with the files of the office, what was done at it, and what should have come of it. */
export class Desk {
  readonly folder: string;
  readonly model = new Model();
  readonly told: string[] = [];

  constructor(base: string) {
    this.folder = mkdtempSync(join(base, 'banco-'));
    writeFiles(this.folder);
  }

  async does(...words: string[]): Promise<Answer> {
    const screen = { stdout: '', stderr: '' };
    const exit = await run(words, worldAt(this.folder, screen));
    this.told.push(`${words.join(' ')} -> ${exit}`);
    if (exit === 70) throw new Broken(`a fault: ${screen.stderr}`);
    return { exit, ...screen };
  }

  async json(...words: string[]): Promise<Record<string, unknown>> {
    const { stdout } = await this.does(...words, '--formato', 'json');
    return JSON.parse(stdout) as Record<string, unknown>;
  }

  async csv(...words: string[]): Promise<string[][]> {
    const { stdout } = await this.does(...words, '--formato', 'csv');
    return stdout
      .trim()
      .split('\n')
      .slice(1)
      .filter(Boolean)
      .map((line) => line.split(','));
  }
}

/** What the office looks at. */
export const picture = async (desk: Desk): Promise<string> =>
  (await desk.does('esporta', 'persone', '--formato', 'csv')).stdout +
  (await desk.does('esporta', 'copertura', '--formato', 'csv')).stdout;
