import { fold, words } from '../../domain/text.js';
import { isTitle, looksLikeData } from './looks-like-data.js';
import { isAnswerWord } from './program-titles.js';

type Cells = readonly string[];

/** How captions begin, where groups of columns do not. */
const CAPTION =
  /^(?:ELENCO|ELENCHI|TABELLA|TAB|FONTE|PAGINA|PAG|AGGIORNAT[OAI]|AGGIORNAMENTO|REGISTRO|REPORT|RIEPILOGO|PROSPETTO|ESTRAZIONE|ESTRATTO|STAMPA|STAMPATO|UFFICIO|MINISTERO|DATI AL|ALLA DATA|AL \d)\b/;
const DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/;
/** A group of columns is called by fewer words than these. */
const SENTENCE = 7;
/** Titles of three rows have two rows of groups. */
const MOST_GROUPS = 2;

const isFilled = (cell: string | undefined): boolean => cell !== undefined && cell.trim() !== '';
const filledPlaces = (cells: Cells): number[] => cells.flatMap((cell, place) => (isFilled(cell) ? [place] : []));

/** The rows above the titles that name groups of columns, from the top; a blank row may part them from the titles. */
export function groupRows(records: readonly Cells[], titles: number, width: number): readonly number[] {
  const groups: number[] = [];
  for (let row = titles - 1, blanks = 0; row >= 0 && groups.length < MOST_GROUPS; row--) {
    const cells = records[row]!;
    if (!cells.some(isFilled)) {
      if (++blanks > 1) break;
    } else if (
      isGroupRow(cells, records[groups[0] ?? titles]!, width, { parted: blanks > 0, top: groups.length > 0 })
    ) {
      groups.unshift(row);
    } else break;
  }
  return groups;
}

/**
 * Groups fill several cells and leave gaps that the titles fill. They are certain where titles come again under another
 * group, or where a title is missing below; a blank row between asks for that. A single cell is a caption, unless it
 * stands above the first of the groups.
 */
function isGroupRow(cells: Cells, below: Cells, width: number, place: { parted: boolean; top: boolean }): boolean {
  const groups = filledPlaces(cells);
  const last = groups.at(-1) ?? width;
  if (last >= width || groups.length >= filledPlaces(below).length + (namesGaps(cells, below) ? width : 0))
    return false;
  if (!groups.every((at) => isGroupTitle(cells[at]!))) return false;
  if (groups.length === 1) return place.top && groups[0]! > 0 && groups[0] === filledPlaces(below)[0];
  if (namesGaps(cells, below) || repeatsTitles(cells, below)) return true;
  return !place.parted && !(width > 2 && last === 1);
}

function isGroupTitle(cell: string): boolean {
  const text = cell.trim();
  return (
    isTitle(text) && !/:$/.test(text) && !DAY.test(text) && !CAPTION.test(fold(text)) && words(text).length < SENTENCE
  );
}

/** Some column has no title but the one in the upper row. */
const namesGaps = (upper: Cells, below: Cells): boolean =>
  filledPlaces(upper).some((at) => !isFilled(below[at])) && filledPlaces(upper).some((at) => isFilled(below[at]));

/** Under one group there are titles that come again under another. */
function repeatsTitles(groups: Cells, titles: Cells): boolean {
  const seen = new Map<string, number>();
  let group = -1;
  for (let at = 0; at < titles.length; at++) {
    if (isFilled(groups[at])) group = at;
    if (!isFilled(titles[at])) continue;
    const title = fold(titles[at]!);
    if ((seen.get(title) ?? group) !== group) return true;
    seen.set(title, group);
  }
  return false;
}

/** A lower row of titles may follow after a blank one only if the upper one is certain to hold its groups. */
export const isCertainGroup = (upper: Cells, below: Cells): boolean =>
  namesGaps(upper, below) || repeatsTitles(upper, below);

/**
 * A row that names the columns which the titles above leave open, and no other that has a name of its own:
 * `Comune;Docenti;` over `;Infanzia;Primaria`. Records fill their first cell, or hold no words where it completes.
 */
export function completesTitles(titles: Cells, cells: Cells, body: readonly Cells[], width: number): boolean {
  const places = Array.from({ length: width }, (_, at) => at);
  const gaps = places.filter((at) => !isFilled(titles[at]));
  const left = places.filter((at) => !isFilled(cells[at]));
  const isNamed = (at: number): boolean => isFilled(cells[at]) && at > 0 && isFilled(cells[at - 1]);
  if (body.length === 0 || gaps.length === 0 || left.length === 0 || !gaps.every(isNamed)) return false;
  const named = !isFilled(cells[0]) && body.filter((row) => isFilled(row[0])).length > body.length / 2;
  const hasFigures = (at: number): boolean => {
    const values = body.map((row) => row[at] ?? '').filter(isFilled);
    return values.length > 0 && !values.some(isTitle);
  };
  const repeats = (at: number): boolean => isFilled(cells[at]) && body.some((row) => row[at] === cells[at]);
  return (
    cells.every(isTitle) &&
    (named || gaps.every(hasFigures)) &&
    !places.some(repeats) &&
    !looksLikeData(cells, body, width)
  );
}

/** What a column is called: its title, and the groups that it belongs to. */
export interface ColumnTitle {
  readonly title: string;
  /** Titles of the groups above it, the widest first, as far as they add to the title. */
  readonly groups: readonly string[];
}

/** The titles of a column in the rows of titles, from the top. A group over empty cells spans to the next one. */
export function columnTitle(rows: readonly Cells[], column: number): ColumnTitle {
  const leaf = rows.findLastIndex((cells) => isFilled(cells[column]));
  const title = written(rows[leaf]?.[column]);
  const groups: string[] = [];
  for (let level = 0; level < leaf; level++) {
    const group = groupOver(rows, level, column);
    if (group !== '' && !groups.includes(group) && !saysAll(title, group)) groups.push(group);
  }
  const question = isAnswerWord(title) ? groups.pop() : undefined;
  return { title: question ?? title, groups };
}

/** So many columns of options make a question of several answers. */
const OPTIONS = 2;

/**
 * The columns right behind a question whose titles begin with it, as programs for the field write them (`Incontri`,
 * `Incontri/12 marzo`, `Incontri/26 marzo`), hold one option of it each.
 */
export function withOptions(titles: readonly ColumnTitle[]): ColumnTitle[] {
  const found = [...titles];
  titles.forEach(({ title, groups }, question) => {
    if (title === '') return;
    const opening = `${title}/`;
    const after = titles.slice(question + 1);
    const next = after.findIndex((option) => !option.title.startsWith(opening));
    const count = next < 0 ? after.length : next;
    if (count < OPTIONS) return;
    for (let at = question + 1; at <= question + count; at++)
      found[at] = { title: (titles[at] as ColumnTitle).title.slice(opening.length).trim(), groups: [...groups, title] };
  });
  return found;
}

const written = (cell: string | undefined): string => (cell ?? '').replace(/[\p{Z}\s]+/gu, ' ').trim();

/** The group of a level that the column belongs to; a title of one column alone, nothing below it, is no group. */
function groupOver(rows: readonly Cells[], level: number, column: number): string {
  let start = column;
  while (start >= 0 && !isFilled(rows[level]![start])) {
    if (rows.slice(0, level).some((cells) => isFilled(cells[start]))) return '';
    start--;
  }
  const isGroup = rows.slice(level + 1).some((cells) => isFilled(cells[start]));
  return start >= 0 && isGroup ? written(rows[level]![start]) : '';
}

/** `Docenti infanzia` says all that the group `Docenti` says. */
function saysAll(title: string, group: string): boolean {
  const said = new Set(fold(title).split(' '));
  return fold(group)
    .split(' ')
    .every((word) => said.has(word));
}
