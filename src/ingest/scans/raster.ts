/** A scanned page: how bright each dot is, from 0 (black) to 255 (white), row by row from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly dots: Uint8Array;
  /** No picture but letters and lines, as a program writes them: what nobody has signed yet. */
  readonly isDrawn?: boolean;
}

/** Dots a millimetre of a page laid straight: a hair finer than 200 dots per inch. */
export const FINE = 8;

/**
 * From dots of four bytes, of which the last is not a colour. Of the three colours the darkest counts, in which the ink of any
 * pen shows, and twice as much the middle one, in which that of a highlighter does not.
 */
export function rasterOf({ width, height, data }: { width: number; height: number; data: Uint8Array }): Raster {
  const dots = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < dots.length; at++, from += 4) {
    const [one, two, three] = [data[from] as number, data[from + 1] as number, data[from + 2] as number];
    const [low, high] = one < two ? [one, two] : [two, one];
    const [least, middle] = three < low ? [three, low] : [low, three < high ? three : high];
    dots[at] = (least + 2 * middle) / 3;
  }
  return { width, height, dots };
}

/** So many times smaller: each dot is the mean of a square. */
export function reduced({ width, height, dots }: Raster, times: number): Raster {
  if (times === 1) return { width, height, dots };
  const [wide, high] = [Math.floor(width / times), Math.floor(height / times)];
  const small = new Uint8Array(wide * high);
  for (let row = 0; row < high; row++)
    for (let column = 0; column < wide; column++) {
      let sum = 0;
      for (let y = row * times; y < (row + 1) * times; y++)
        for (let x = column * times; x < (column + 1) * times; x++) sum += dots[y * width + x] as number;
      small[row * wide + column] = sum / (times * times);
    }
  return { width: wide, height: high, dots: small };
}

/** How bright a place between dots is; white outside the page. */
export function brightnessAt({ width, height, dots }: Raster, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return 255;
  const [right, below] = [x - left, y - top];
  const at = top * width + left;
  const upper = (dots[at] as number) * (1 - right) + (dots[at + 1] as number) * right;
  const lower = (dots[at + width] as number) * (1 - right) + (dots[at + width + 1] as number) * right;
  return upper * (1 - below) + lower * below;
}
