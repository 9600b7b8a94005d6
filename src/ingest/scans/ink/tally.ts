/** Ink (mm²) in a box, by what it seems to be and whose. */
export interface Tally {
  /** Of pieces that lie in this box, or most of whose ink does. */
  own: number;
  /** Of those that lie free in it: in its middle, or away from its edges. */
  free: number;
  /** Of those that stay clear of its upper edge, as a name on the line does, and not what hangs down from the box above. */
  low: number;
  /** How far down those reach, as a share of its height. */
  down: number;
  /** Of pieces most of whose ink lies in another box. */
  crossing: number;
  /** What of that comes up from the box below. */
  rising: number;
  /** What of all that stands in the middle third of the box. */
  core: number;
  /** How far a piece of several boxes reaches into this one, as a share of its height. */
  depth: number;
  /** Level straight lines, and others longer than a box is high. */
  line: number;
  /** Long and low: a dash, a wave, a stroke under the name above. */
  flat: number;
  /** Short straight strokes up or down: of a figure, or a slash. */
  slant: number;
  slants: number;
  /** Many specks side by side: a shadow, a highlighter or bleak ink in black and white. */
  specks: number;
  /** Under a round stamp. */
  stamped: number;
  /** Paler than ink. */
  faint: number;
  /** Of that the longest stroke (mm): of a pencil rather than of print that shines through. */
  trace: number;
}

/** Of a box in which there is nothing. */
export const newTally = (): Tally => ({
  own: 0,
  free: 0,
  low: 0,
  down: 0,
  crossing: 0,
  rising: 0,
  core: 0,
  depth: 0,
  line: 0,
  flat: 0,
  slant: 0,
  slants: 0,
  specks: 0,
  stamped: 0,
  faint: 0,
  trace: 0,
});
