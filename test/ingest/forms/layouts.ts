import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPool, type Pool } from './pools.js';

/** A question of an invented form: its title, the sort of answers, and what the column must be used for. */
export interface Question {
  readonly title: string;
  readonly pool: Pool;
  /** A field; nothing if the column must stay unused; `!notes` if it must be dropped as that. */
  readonly use: string;
}

const folder = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'forms');

/**
 * Invented forms, as different offices might ask the same things: `# name`, then one question a line,
 * `title | sort of answers | use`.
 */
export const layouts: readonly (readonly [string, readonly Question[]])[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .toSorted()
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/^# /m))
  .map((block) => block.trim().split('\n'))
  .filter(([name]) => name !== '')
  .map(([name = '', ...lines]) => [name, lines.map(question)] as const);

function question(line: string): Question {
  const [title = '', pool = '', use = ''] = line.split('|').map((part) => part.trim());
  if (!isPool(pool)) throw new Error(`unknown sort of answers in «${line}»`);
  return { title, pool, use };
}
