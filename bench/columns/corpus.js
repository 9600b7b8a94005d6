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
 * then one column a line, `title :: meaning`; `group // title` where titles fill two rows (` // title` under the same group),
 * `⏎` for a line break.
 */
export function blocksOf(path) {
  const blocks = readFileSync(path, 'utf8')
    .trim()
    .split(/\n\s*\n/);
  return blocks.map((block) => {
    const [first, ...lines] = block.split('\n');
    return { program: first.replace(/^#\s*/, ''), columns: columnsOf(lines) };
  });
}

/** A group over empty cells spans to the next one, as it does where a file is read. */
function columnsOf(lines) {
  let above = '';
  return lines.map((line) => {
    const { written, meaning } = taken(line);
    const parts = written.split(/ ?\/\/ ?/).map((part) => part.trim());
    above = parts[0] === '' ? above : parts[0];
    const below = parts[1] ?? '';
    return below === ''
      ? { title: parts[0], meaning }
      : { title: below, ...(above !== '' && { group: above }), meaning };
  });
}

function taken(line) {
  const cut = line.lastIndexOf(' :: ');
  if (cut < 0) throw new Error(`Not "title :: meaning": ${line}`);
  const written = line.slice(0, cut).replaceAll('⏎', '\n').replaceAll('␣', '\u00a0');
  return { written, meaning: line.slice(cut + 4).trim() };
}
