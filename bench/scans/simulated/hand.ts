import type { Box } from '../../../src/domain/editions/page-marks.js';
import type { Point } from '../../../src/ingest/scans/finding/transform.js';
import type { Chance } from '../../faults/chance.js';

/** What somebody does in a box, and what a reader may say of it. */
export const KINDS = {
  signature: ['signed'],
  large: ['signed'],
  initials: ['signed'],
  tick: ['signed'],
  time: ['signed'],
  nothing: ['empty'],
  /** A person too would ask. */
  dash: ['doubtful'],
  struck: ['doubtful', 'empty'],
  cup: ['doubtful'],
} as const;

export type Kind = keyof typeof KINDS;

/** Lines of a pen, in millimetres. */
type Lines = readonly (readonly Point[])[];

/** A figure as its corners: from the left and from the top, in shares of its width and height. */
const FIGURES: Record<string, readonly (readonly [number, number])[]> = {
  '9': [
    [1, 0.4],
    [0.5, 0.5],
    [0, 0.3],
    [0.4, 0],
    [1, 0.2],
    [0.9, 1],
  ],
  '1': [
    [0.2, 0.3],
    [0.6, 0],
    [0.6, 1],
  ],
  '0': [
    [0.5, 0],
    [0, 0.5],
    [0.5, 1],
    [1, 0.5],
    [0.5, 0],
  ],
  ':': [
    [0.4, 0.3],
    [0.5, 0.35],
  ],
};

/** What the pen of somebody draws in a box. */
export function drawn(kind: Kind, { x, y, width, height }: Box, chance: Chance): Lines {
  const [left, middle] = [x + 3 + chance(120) / 10, y + height / 2];
  const by = (most: number) => (chance(201) / 100 - 1) * most;
  if (kind === 'nothing') return [];
  if (kind === 'dash')
    return [
      [
        { x: left, y: middle },
        { x: left + 10, y: middle + by(0.3) },
      ],
    ];
  if (kind === 'struck')
    return [
      [
        { x: x + 1, y: middle + by(1) },
        { x: x + width - 1, y: middle + by(1) },
      ],
    ];
  if (kind === 'cup')
    return [
      Array.from({ length: 25 }, (_, step) => ({ x: x + 3 + step, y: middle - 3 + ((step - 12) / 12) ** 2 * 4 })),
    ];
  if (kind === 'tick')
    return [
      [
        { x: left, y: middle },
        { x: left + 1.5, y: middle + 2 },
        { x: left + 5, y: middle - 3 },
      ],
    ];
  if (kind === 'time') return figures('9:10', left, middle - 2);
  const tall = kind === 'large' ? height * 0.56 : kind === 'initials' ? 2 : 2.8;
  const waves = kind === 'initials' ? 4 : 8 + chance(8);
  const step = kind === 'initials' ? 1.3 : 1.6;
  const line = Array.from({ length: waves }, (_, wave) => ({
    x: left + wave * step + by(0.5),
    y: middle + (wave % 2 === 0 ? 1 : -1) * tall * (0.7 + chance(40) / 100) + by(0.4),
  }));
  return [line];
}

const figures = (text: string, left: number, top: number): Lines =>
  [...text].map((sign, index) =>
    (FIGURES[sign] ?? []).map(([across, down]) => ({ x: left + index * 2.6 + across * 1.8, y: top + down * 4 })),
  );
