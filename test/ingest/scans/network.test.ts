import { describe, expect, test } from 'vitest';
import { connected, convolved, unpacked } from '../../../src/ingest/scans/looks/network.js';

/** Whole numbers as a layer keeps them. */
const packed = (...numbers: readonly number[]) => Buffer.from(Int16Array.from(numbers).buffer).toString('base64');
const pictures = (width: number, ...values: readonly number[]) => ({
  ...{ count: 1, width, height: values.length / width },
  values: Float32Array.from(values),
});

describe('layers of a network', () => {
  const sum = unpacked({ shape: [1, 1, 3, 3], scale: 0.5, packed: packed(2, 2, 2, 2, 2, 2, 2, 2, 2, -4) });

  test('a square of three adds what is around each dot, with nothing beyond the edge, and nothing is below 0', () => {
    const seen = convolved(pictures(3, 1, 2, 3, 4, 5, 6, 7, 8, 9), sum, 1);
    expect([...seen.values]).toEqual([10, 19, 14, 25, 43, 31, 22, 37, 26]);
    expect([...convolved(pictures(2, 0, 0, 1, 0), sum, 1).values]).toEqual([0, 0, 0, 0]);
  });

  test('two dots apart it sees half as many', () => {
    const seen = convolved(pictures(3, 1, 2, 3, 4, 5, 6, 7, 8, 9), sum, 2);
    expect([seen.width, seen.height, ...seen.values]).toEqual([2, 2, 10, 14, 22, 26]);
  });

  test('in the last layers every output depends on every input', () => {
    const layer = unpacked({ shape: [2, 3], scale: 1, packed: packed(1, 2, 3, -1, 0, 1, 10, -10) });
    expect([...connected(Float32Array.from([1, 1, 2]), layer)]).toEqual([19, -9]);
  });
});
