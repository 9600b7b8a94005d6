import { fold } from '../../domain/text.js';
import type { Column, TableRow } from '../table.js';
import { valueIn } from '../values/cells.js';
import type { Program, ProgramUse, WhyOut } from './program.js';
import { keysOf } from './program-match.js';

/** A column in which a program says of a row that it is no response. */
export interface OutColumn {
  readonly index: number;
  /** How what stands there begins, folded. */
  readonly values: readonly string[];
  readonly why: WhyOut;
}

/** The columns of a program, among those that it writes by itself, in which it says which rows are no response. */
export const outColumns = (
  { out = [] }: Program,
  columns: readonly Column[],
  uses: ReadonlyMap<number, ProgramUse>,
): OutColumn[] =>
  out.flatMap(([titles, values, why]) => {
    const keys = new Set(titles.split(' | ').flatMap(keysOf));
    return columns.flatMap(({ index, title }, place) =>
      uses.has(place) && keysOf(title).some((key) => keys.has(key))
        ? [{ index, values: values.split(' | ').map(fold), why }]
        : [],
    );
  });

/** Why the program says that a row is no response; undefined where it is one. */
export const whyOut = ({ cells }: TableRow, columns: readonly OutColumn[]): WhyOut | undefined =>
  columns.find(({ index, values }) => {
    const said = fold(valueIn(cells[index]) ?? '');
    return said !== '' && values.some((value) => said === value || said.startsWith(`${value} `));
  })?.why;
