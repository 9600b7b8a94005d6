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

/** A layer that sees small squares of pictures, `step` dots apart, nothing beyond their edges; what is below 0 is 0 (ReLU). */
export function convolved(input: Pictures, { shape, weights, bias }: Weights, step: number): Pictures {
  const [count, inputs, side] = shape as [number, number, number];
  const [width, height] = [Math.ceil(input.width / step), Math.ceil(input.height / step)];
  const values = new Float32Array(count * width * height);
  for (let output = 0; output < count; output++) {
    const sum = values.subarray(output * width * height, (output + 1) * width * height).fill(bias[output] as number);
    for (let from = 0; from < inputs; from++)
      for (let tap = 0; tap < side * side; tap++) {
        const weight = weights[(output * inputs + from) * side * side + tap] as number;
        addShifted(sum, width, input, from, {
          weight,
          step,
          right: (tap % side) - (side >> 1),
          down: Math.floor(tap / side) - (side >> 1),
        });
      }
    for (let at = 0; at < sum.length; at++) if ((sum[at] as number) < 0) sum[at] = 0;
  }
  return { count, width, height, values };
}

interface Tap {
  readonly weight: number;
  readonly step: number;
  readonly right: number;
  readonly down: number;
}

/** Adds a picture, shifted and weighed. */
function addShifted(sum: Float32Array, width: number, { values, ...of }: Pictures, from: number, tap: Tap): void {
  const { weight, step, right, down } = tap;
  const first = Math.max(0, Math.ceil(-right / step));
  const last = Math.min(width, Math.floor((of.width - 1 - right) / step) + 1);
  for (let y = 0; y * width < sum.length; y++) {
    const row = y * step + down;
    if (row < 0 || row >= of.height) continue;
    let at = (from * of.height + row) * of.width + first * step + right;
    for (let x = y * width + first; x < y * width + last; x++, at += step)
      sum[x] = (sum[x] as number) + weight * (values[at] as number);
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
