import { expect, test } from 'vitest';
import { Failure } from '../../../src/domain/failure.js';
import { openScan } from '../../../src/ingest/scans/opening/open-scans.js';
import { isSoundTiff } from '../../../src/ingest/scans/opening/tiff-outline.js';
import { within } from '../../../src/ingest/scans/opening/within.js';

/** A TIFF of one page of 8 × 2 dots, one bit each, not packed: its list of values stands at byte 8. */
function tiff(change: (view: DataView) => void = () => {}): Uint8Array {
  const entries = [
    ...[[256, 3, 1, 8] as const, [257, 3, 1, 2] as const, [258, 3, 1, 1] as const, [259, 3, 1, 1] as const],
    ...[[262, 3, 1, 1] as const, [273, 4, 1, 110] as const, [278, 3, 1, 2] as const, [279, 4, 1, 2] as const],
  ];
  const bytes = new Uint8Array(112).fill(0xff, 110);
  const view = new DataView(bytes.buffer);
  bytes.set([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  view.setUint16(8, entries.length, true);
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 10 + index * 12;
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, count, true);
    view.setUint32(at + 8, value, true);
  }
  change(view);
  return bytes;
}

const outcome = async (bytes: Uint8Array): Promise<string> => {
  try {
    const pages: string[] = [];
    for await (const { width, height } of (await openScan('x.tif', bytes)).each()) pages.push(`${width}x${height}`);
    return pages.join();
  } catch (error) {
    if (error instanceof Failure) return error.problem.kind;
    throw error;
  }
};

test('a TIFF is read, and one that says it holds more than it does, or whose pages lead in a circle, is damaged', async () => {
  expect(await outcome(tiff())).toBe('8x2');
  expect(isSoundTiff(tiff())).toBe(true);
  // Four thousand million values in a list.
  expect(await outcome(tiff((view) => view.setUint32(10 + 5 * 12 + 4, 4_000_000_000, true)))).toBe('damaged-scan');
  expect(await outcome(tiff((view) => view.setUint32(106, 8, true)))).toBe('damaged-scan');
  const wide = tiff((view) => {
    for (const entry of [0, 1]) {
      view.setUint16(10 + entry * 12 + 2, 4, true);
      view.setUint32(10 + entry * 12 + 8, 30_000, true);
    }
  });
  expect(await outcome(wide)).toBe('scan-too-large');
});

test('what takes for ever is given up', () => {
  expect(() =>
    within(0.05, () => {
      for (;;);
    }),
  ).toThrow();
  expect(within(5, () => 3)).toBe(3);
});
