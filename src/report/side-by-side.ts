import { linesOf, padded } from './shown-width.js';

/** Cells beside one another, each broken between words to its width: as many lines as the longest of them needs. */
export function besideOneAnother(
  cells: readonly string[],
  widths: readonly number[],
  { gap = '  ', indent = '' }: { readonly gap?: string; readonly indent?: string } = {},
): string[] {
  const broken = cells.map((cell, at) => linesOf(cell, widths[at] ?? Number.POSITIVE_INFINITY));
  const height = Math.max(1, ...broken.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    `${indent}${broken.map((lines, at) => padded(lines[line] ?? '', widths[at] ?? 0)).join(gap)}`.trimEnd(),
  );
}
