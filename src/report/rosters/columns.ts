import type { Roster, RosterPlace, RosterRow, RosterSheet } from '../../domain/rosters/roster.js';
import {
  COLUMN_TITLES,
  printedCapacity,
  printedCpt,
  printedGivenName,
  printedPlace,
  printedSurname,
} from '../../text/rosters.js';
import { SLIP_WORDS } from '../../text/slip.js';
import { sharedWidths } from './column-widths.js';
import { CELL_PADDING, CONTENT_WIDTH, type Faces, mm, PAGE, run, SECOND } from './style.js';
import { type Line, type Run, stack, totalHeight } from './wrap.js';

/** A column of the sheet: where it stands and what a row says in it; a column to sign in says nothing. */
export interface Column {
  readonly title: string;
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
  readonly signature: boolean;
  /** Paragraphs of the cell. */
  content(row: RosterRow, faces: Faces): readonly (readonly Run[])[];
}

type Draft = Omit<Column, 'x' | 'width' | 'align' | 'signature'> & { readonly share: number; readonly fixed?: number };

const NAME: Draft = {
  title: COLUMN_TITLES.name,
  share: 62,
  content: (row, { semibold, regular }) => [
    [run(semibold, 12, `${printedSurname(row)} `), run(regular, 12, printedGivenName(row))],
  ],
};
const CAPACITY: Draft = {
  title: COLUMN_TITLES.capacity,
  share: 33,
  content: (row, { regular }) => [[run(regular, 10, printedCapacity(row))]],
};
const PLACE: Draft = {
  title: COLUMN_TITLES.place,
  share: 60,
  content: ({ places }, faces) => places.flatMap((place) => placeContent(place, places.length > 1, faces)),
};
const CPT: Draft = {
  title: COLUMN_TITLES.cpt,
  share: 24,
  content: ({ cpts }, { regular }) => cpts.map((name) => [run(regular, 9, printedCpt(name))]),
};

/** One place: name above, comune below. Several: a paragraph each, so that the row stays low. */
function placeContent(place: RosterPlace, several: boolean, { regular }: Faces): Run[][] {
  const { name, municipality } = printedPlace(place);
  const parts = [name && run(regular, 10, name), municipality && run(regular, 9, municipality, SECOND)].filter(
    (part) => part !== '',
  );
  if (!several) return parts.map((part) => [part]);
  return [parts.flatMap((part, index) => (index === 0 ? [part] : [run(regular, 9, ', ', SECOND), part]))];
}

const nothing = () => [];
const NUMBER_WIDTH = mm(11);
/** Room to write one's name with the hand: 42 mm twice, or 58 mm once. */
const SIGNATURES: { readonly [How in Roster['signatures']]: readonly { title: string; width: number }[] } = {
  'entrata+uscita': [
    { title: COLUMN_TITLES.entrance, width: mm(42) },
    { title: COLUMN_TITLES.exit, width: mm(42) },
  ],
  unica: [{ title: COLUMN_TITLES.signature, width: mm(58) }],
};

/** The columns of a sheet, filling the width of the page; where one signs is as wide in large type. */
export function columnsOf({ showsCpt, signatures }: Roster, { rows }: RosterSheet, faces: Faces): Column[] {
  const numberWidth = NUMBER_WIDTH * faces.regular.scale;
  const texts = [NAME, CAPACITY, PLACE, ...(showsCpt ? [CPT] : [])];
  const signing = SIGNATURES[signatures];
  const room = CONTENT_WIDTH - numberWidth - signing.reduce((sum, { width }) => sum + width, 0);
  const widths = sharedWidths(texts, rows, faces, room);
  return inARow([
    numberColumn(numberWidth),
    ...texts.map(({ title, content }, index) => ({
      ...{ title, content, width: widths[index] as number, align: 'left' as const, signature: false },
    })),
    ...signing.map((column) => ({ ...column, align: 'left' as const, signature: true, content: nothing })),
  ]);
}

/** The columns of the slip of a supplement: no signatures, but what is to be done with each row. */
export function slipColumns({ regular }: Faces, todoOf: (row: RosterRow) => string): Column[] {
  const todo: Draft = { title: SLIP_WORDS.todo, share: 84, content: (row) => [[run(regular, 10, todoOf(row))]] };
  const texts = [NAME, CAPACITY, PLACE, todo];
  const numberWidth = NUMBER_WIDTH * regular.scale;
  const shares = texts.reduce((sum, { share }) => sum + share, 0);
  return inARow([
    numberColumn(numberWidth),
    ...texts.map(({ title, share, content }) => ({
      ...{ title, content, width: ((CONTENT_WIDTH - numberWidth) * share) / shares },
      ...{ align: 'left' as const, signature: false },
    })),
  ]);
}

const numberColumn = (width: number): Omit<Column, 'x'> => ({
  ...{ title: COLUMN_TITLES.number, width, align: 'right', signature: false, content: numberContent },
});

const numberContent: Column['content'] = ({ number }, { regular }) => [[run(regular, 10, String(number), SECOND)]];

function inARow(columns: readonly Omit<Column, 'x'>[]): Column[] {
  let x = PAGE.left;
  return columns.map((column) => {
    const placed = { ...column, x };
    x += column.width;
    return placed;
  });
}

/** Lines of a cell, wrapped to its width. */
export const cellLines = ({ width }: Column, paragraphs: readonly (readonly Run[])[]): Line[] =>
  stack(paragraphs, width - 2 * CELL_PADDING.x);

/** Where the lines of a cell begin: in its middle, as high as wide. */
export const cellPlace = ({ x, width, align }: Column, y: number, height: number, lines: readonly Line[]) => ({
  x: align === 'right' ? x + width - CELL_PADDING.x : x + CELL_PADDING.x,
  y: y + (height - totalHeight(lines)) / 2,
  align,
});
