import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { type Clerk, clerk } from '../../clerk.js';

export const fixture = (name: string) => join(import.meta.dirname, '..', '..', '..', 'fixtures', 'scenari', name);

export const TODAY = ['--oggi', '2026-03-02'];
export const FOLDER = join('lettere', 'solleciti-2026-03-02');

/** An office with the files of a story imported, and nothing done yet. */
export async function office(story = 'lettere'): Promise<Clerk> {
  const someone = clerk(fixture(story));
  await someone.does('importa', '.', '--si');
  return someone;
}

/** What a letter in the folder says. */
export const textIn = async ({ folder }: Clerk, file: string): Promise<string> =>
  (await PostalMime.parse(readFileSync(join(folder, FOLDER, file)))).text ?? '';

export const filesIn = ({ folder }: Clerk, path = FOLDER): string[] => readdirSync(join(folder, path)).sort();
