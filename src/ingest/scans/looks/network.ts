/** A layer of a network as it was learned: whole numbers of two bytes, each times `scale`. */
export interface Layer {
  /** Outputs, inputs and, where it looks at pictures, the height and width of what it sees at once. */
  readonly shape: readonly number[];
  readonly scale: number;
  /** Weights and, after them, one number for each output; in base64. */
  readonly packed: string;
}

/** Pictures of one size, one after the other, row by row. */
export interface Pictures {
  readonly count: number;
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** A layer as it is worked with. */
export interface Weights {
  readonly shape: readonly number[];
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export function unpacked({ shape, scale, packed }: Layer): Weights {
  const bytes = Uint8Array.from(Buffer.from(packed, 'base64'));
  const numbers = Float32Array.from(new Int16Array(bytes.buffer), (value) => value * scale);
  const outputs = shape[0] as number;
  return {
    shape,
    weights: numbers.subarray(0, numbers.length - outputs),
    bias: numbers.subarray(numbers.length - outputs),
  };
}

/** So many outputs are worked out at once: each dot is then read for all of them. */
const AT_ONCE = 4;

/** A layer that sees small squares of pictures, `step` dots apart, nothing beyond their edges; what is below 0 is 0 (ReLU). */
export function convolved(input: Pictures, { shape, weights, bias }: Weights, step: number): Pictures {
  const [count, inputs, side] = shape as [number, number, number];
  const [width, height] = [Math.ceil(input.width / step), Math.ceil(input.height / step)];
  const size = width * height;
  const values = new Float32Array(Math.ceil(count / AT_ONCE) * AT_ONCE * size);
  for (let output = 0; output < count; output++)
    values.fill(bias[output] as number, output * size, (output + 1) * size);
  const taps = side * side;
  const some = new Float32Array(AT_ONCE);
  for (let output = 0; output < count; output += AT_ONCE)
    for (let from = 0; from < inputs; from++)
      for (let tap = 0; tap < taps; tap++) {
        for (let by = 0; by < AT_ONCE; by++) some[by] = weights[((output + by) * inputs + from) * taps + tap] ?? 0;
        const [right, down] = [(tap % side) - (side >> 1), Math.floor(tap / side) - (side >> 1)];
        addShifted({ values, width, size, output }, { input, from, right, down, step }, some);
      }
  for (let at = 0; at < values.length; at++) if ((values[at] as number) < 0) values[at] = 0;
  return { count, width, height, values: values.subarray(0, count * size) };
}

/** Where is added: to some outputs, one after the other. */
interface Sums {
  readonly values: Float32Array;
  readonly width: number;
  readonly size: number;
  readonly output: number;
}

/** What is added: one of some pictures, shifted. */
interface Shifted {
  readonly input: Pictures;
  readonly from: number;
  readonly right: number;
  readonly down: number;
  readonly step: number;
}

/** Adds a picture to some outputs, weighed for each. */
function addShifted({ values: sums, width, size, output }: Sums, of: Shifted, weights: Float32Array): void {
  const { from, right, down, step } = of;
  const { values, width: across, height } = of.input;
  const [one = 0, two = 0, three = 0, four = 0] = weights;
  const first = Math.max(0, Math.ceil(-right / step));
  const last = Math.min(width, Math.floor((across - 1 - right) / step) + 1);
  for (let y = 0; y * width < size; y++) {
    const row = y * step + down;
    if (row < 0 || row >= height) continue;
    const end = output * size + y * width + last;
    let at = (from * height + row) * across + first * step + right;
    for (let x = output * size + y * width + first; x < end; x++, at += step) {
      const value = values[at] as number;
      // Most of a sheet is white.
      if (value === 0) continue;
      sums[x] = (sums[x] as number) + one * value;
      sums[x + size] = (sums[x + size] as number) + two * value;
      sums[x + 2 * size] = (sums[x + 2 * size] as number) + three * value;
      sums[x + 3 * size] = (sums[x + 3 * size] as number) + four * value;
    }
  }
}

/** A layer in which every output depends on every input. */
export function connected(input: Float32Array, { weights, bias }: Weights): Float32Array {
  return bias.map((start, output) => {
    let sum = start;
    for (let at = 0; at < input.length; at++)
      sum += (weights[output * input.length + at] as number) * (input[at] as number);
    return sum;
  });
}
