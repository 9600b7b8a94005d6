import { type Column, wholeTitle } from '../table.js';
import { ideasOf } from './concepts.js';
import type { Heading } from './headings.js';
import type { Question } from './questions.js';
import { shapesOf } from './shapes.js';

/** A column with one session to tick: what is ticked stands in the title, the mark in the cells. */
export interface SessionCheck {
  readonly column: Column;
  readonly label: string;
}

/**
 * The columns of a question that offer one session each: a grid or multiple answer (`Incontri [12 marzo]`), or yes/no
 * questions that name a session (`Incontro del 12 marzo`). Empty if the question is another.
 */
export function sessionChecks(question: Question): SessionCheck[] {
  const { asks } = ideasOf(question.heading);
  if (asks.has('delegation') || asks.has('delegate') || asks.has('care') || asks.has('aside')) return [];
  if (question.grid) return gridChecks(question, asks.has('session') || asks.has('choice') || asks.has('date'));
  const { heading, columns, values } = question;
  const named = shapesOf(heading.text).has('session') && /\d/.test(heading.text);
  const ticked = values.share('yesNo') > 0.8 && (asks.has('session') || asks.has('choice') || asks.has('date'));
  return named && ticked ? columns.map((column) => ({ column, label: heading.text })) : [];
}

function gridChecks({ columns, headings }: Question, asked: boolean): SessionCheck[] {
  const options = headings.map(({ option }: Heading) => option ?? '');
  const telling = options.filter((option) => shapesOf(option).has('session')).length;
  if (!asked && telling < options.length / 2) return [];
  return columns.map((column, place) => ({ column, label: options[place] || wholeTitle(column) }));
}
