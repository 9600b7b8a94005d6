import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'corpus');

/** The hands that wrote labelled headings in a folder: one file each. */
export const handsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();

/** The hands that wrote forms. */
export const hands = handsIn(FOLDER);

/** The forms of one hand. */
export const formsOf = (hand) => blocksOf(join(FOLDER, hand));

/**
 * The tables of one file: blocks parted by a blank line, the first line with the program that made the form (`# google`),
 * then one column a line, `title :: meaning`; `group // title` where titles fill two rows, `⏎` for a line break.
 */
export function blocksOf(path) {
  const blocks = readFileSync(path, 'utf8')
    .trim()
    .split(/\n\s*\n/);
  return blocks.map((block) => {
    const [first, ...lines] = block.split('\n');
    return { program: first.replace(/^#\s*/, ''), columns: lines.map(columnOf) };
  });
}

function columnOf(line) {
  const cut = line.lastIndexOf(' :: ');
  if (cut < 0) throw new Error(`Not "title :: meaning": ${line}`);
  const written = line.slice(0, cut).replaceAll('⏎', '\n').replaceAll('␣', '\u00a0');
  const meaning = line.slice(cut + 4).trim();
  const [above, below] = written.split(/ ?\/\/ ?/);
  if (below === undefined) return { title: written.trim(), meaning };
  return below.trim() === '' ? { title: above.trim(), meaning } : { title: below.trim(), group: above.trim(), meaning };
}
