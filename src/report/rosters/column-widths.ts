import type { RosterRow } from '../../domain/rosters/roster.js';
import { CELL_PADDING, type Faces } from './style.js';
import { type Run, widestWord } from './wrap.js';

/** A column of text that gives way to the others, or takes from them. */
export interface Flexible {
  /** Of the room, in proportion to the others. */
  readonly share: number;
  content(row: RosterRow, faces: Faces): readonly (readonly Run[])[];
}

/**
 * Widths of columns that fill a room: as their shares say but that, as far as the others can spare it, none is narrower than
 * its widest word, which would have to be cut.
 */
export function sharedWidths(
  columns: readonly Flexible[],
  rows: readonly RosterRow[],
  faces: Faces,
  room: number,
): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const usual = columns.map(({ share }) => (room * share) / shares);
  const least = columns.map(
    ({ content }) =>
      rows.reduce((most, row) => content(row, faces).reduce((sofar, runs) => widestWord(runs, sofar), most), 0) +
      2 * CELL_PADDING.x +
      0.1,
  );
  const lacking = least.map((width, index) => Math.max(0, width - (usual[index] as number)));
  const spare = least.map((width, index) => Math.max(0, (usual[index] as number) - width));
  const wanted = lacking.reduce((sum, width) => sum + width, 0);
  const found = spare.reduce((sum, width) => sum + width, 0);
  if (wanted === 0 || found === 0) return usual;
  const moved = Math.min(wanted, found);
  return usual.map(
    (width, index) =>
      width + ((lacking[index] as number) * moved) / wanted - ((spare[index] as number) * moved) / found,
  );
}
