import { fold } from '../../domain/text.js';
import type { FormMapping } from '../columns/form-mapping.js';
import type { Profile } from '../profile.js';
import { type Column, type Table, type TableRow, wholeTitle } from '../table.js';
import { valueIn } from '../values/cells.js';
import { readYesNo } from '../values/yes-no.js';

/** The sessions of a row as written: the cells of its questions, and the titles of what is ticked, joined by `; `. */
export function sessionReader({ columns, checks, program }: FormMapping, { sample }: Table, { sessions }: Profile) {
  // Beside a column for each option, one with all those chosen says nothing more.
  const optioned = new Set(checks.map(({ column }) => column.group));
  // As they stand in the file: which is read the most surely may be another in the next export of the form.
  const alone = (columns.get('session') ?? [])
    .filter((column) => !optioned.has(wholeTitle(column)))
    .toSorted((a, b) => a.index - b.index);
  const codes = new Set(program === 'kobo' ? alone.filter((column) => holdsCodes(column, sample)) : []);
  return (row: TableRow): string | undefined => {
    const written = alone.flatMap((column) => {
      const text = listed(row.cells[column.index]);
      if (text === undefined) return [];
      return program === 'redcap' ? coded(column.title, text) : codes.has(column) ? text.replaceAll(' ', '; ') : text;
    });
    const ticked = checks.flatMap(({ column, label }) => tickedLabel(valueIn(row.cells[column.index]), label) ?? []);
    const all = [...new Set([...written, ...ticked])].map((text) => byAlias(text, sessions));
    return all.length === 0 ? undefined : all.join('; ');
  };
}

/** What a cell says; what stands on lines of its own is joined like the answers of a list: `14 aprile, 21 aprile`. */
function listed(cell: string | undefined): string | undefined {
  if (cell === undefined || !/[\r\n]/.test(cell)) return valueIn(cell)?.replace(/\s*;\s*$/, '');
  const lines = cell.split(/[\r\n]+/).flatMap((line) => valueIn(line)?.replace(/[\s,;]+$/, '') ?? []);
  return lines.length === 0 ? undefined : lines.join(', ');
}

/** Names of choices as forms for the field give them, several with a blank between: `mil lec`. */
function holdsCodes({ index }: Column, sample: readonly TableRow[]): boolean {
  const values = sample.flatMap(({ cells }) => valueIn(cells[index]) ?? []);
  return values.length > 0 && values.every((value) => /^[a-z\d_]+(?: [a-z\d_]+)*$/.test(value));
}

/** REDCap numbers the answers of a question as whoever wrote it likes: such a number is written like that of a choice. */
const coded = (title: string, text: string): string =>
  /^\w+$/.test(title) && /^\d+$/.test(text) ? `${title}___${text}` : text;

function byAlias(text: string, sessions: ReadonlyMap<string, string>): string {
  if (sessions.size === 0) return text;
  const whole = sessions.get(fold(text));
  if (whole !== undefined) return whole;
  return text
    .split(/\s*;\s*/)
    .map((part) => sessions.get(fold(part)) ?? part)
    .join('; ');
}

/** What a tick says: the session of the column, with what was chosen there (`12 marzo`: `mattina`). */
export function tickedLabel(value: string | undefined, label: string): string | undefined {
  if (value === undefined) return undefined;
  const mark = readYesNo(value);
  if (mark === false || /^(?:NON|NESSUN|ASSENT|FORSE)\b/.test(fold(value))) return undefined;
  const isLabel = fold(value) === fold(label);
  const plain = mark === true || isLabel || /PARTECIP|PRESEN|ISCRI|CI SARO|DELEG|PERSONA/.test(fold(value));
  return plain ? label : `${label} ${value}`;
}
