import { fold } from '../../domain/text.js';
import { type Column, wholeTitle } from '../table.js';
import { readYesNo } from '../values/yes-no.js';
import { readHeading } from './headings.js';
import type { ReadColumn } from './read-columns.js';
import { shapesOf } from './shapes.js';

/** A column with one session to tick: what is ticked stands in the title, the mark in the cells. */
export interface SessionCheck {
  readonly column: Column;
  readonly label: string;
}

/**
 * The session that a column offers by itself: one option of a grid or of a multiple answer (`Incontri [12 marzo]`), or a
 * title that names a session (`Incontro del 12 marzo`) over marks. Undefined if the column asks for another thing, or if
 * the session is written in its cells.
 */
export function checkIn(
  { column, use, answers }: ReadColumn,
  choices: ReadonlyMap<number, string>,
): SessionCheck | undefined {
  if (use !== 'session') return undefined;
  if (choices.has(column.index)) return { column, label: wholeTitle(column) };
  const { option, text } = readHeading(column.title);
  const values = [...answers.times.keys()];
  if (option !== undefined) return { column, label: option || wholeTitle(column) };
  if (column.group !== undefined) return { column, label: column.title };
  const named = shapesOf(text).has('session') && /\d/.test(text);
  const marks = values.filter((value) => readYesNo(value) !== undefined || fold(value) === fold(text));
  return named && marks.length > 0.8 * values.length ? { column, label: text } : undefined;
}
