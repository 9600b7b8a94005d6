import { expect, test } from 'vitest';
import { PAGE_CODE } from '../../../src/domain/editions/page-marks.js';
import { knownCodeOf } from '../../../src/ingest/scans/finding/known-codes.js';
import { printedCode } from '../../../src/report/rosters/scan-marks.js';

/** Dots a module, and dots of white around. */
const [MODULE, WHITE] = [6, 12];
const known =
  (...texts: readonly string[]) =>
  () =>
    texts.map(printedCode);

/** Which code is known where of the code of a text the first rows are left, all others black. */
function knownOf(text: string, rows: number, codes: () => ReturnType<ReturnType<typeof known>>): string | undefined {
  const { modules } = printedCode(text);
  const side = modules.length * MODULE + 2 * WHITE;
  const dots = Uint8Array.from({ length: side * side }, (_, at) => {
    const [row, column] = [Math.floor(at / side) - WHITE, (at % side) - WHITE].map((dot) => Math.floor(dot / MODULE));
    if ((row ?? 0) >= rows) return 0;
    return modules[row ?? 0]?.[column ?? 0] ? 0 : 255;
  });
  const scale = (modules.length * MODULE) / PAGE_CODE.width;
  const at = ({ x, y }: { x: number; y: number }) => ({
    x: WHITE + (x - PAGE_CODE.x) * scale,
    y: WHITE + (y - PAGE_CODE.y) * scale,
  });
  return knownCodeOf({ width: side, height: side, dots }, [{ size: modules.length, at, right: 1 }], codes)?.text;
}

const PRINTED = ['X3T', 'Y9M', 'H68', '91Z'].map((layout, at) => `ZS1/K3T9X0FA/1/A2/1/${at + 1}/8/${layout}`);

test('a code is known by its upper half, and not by so little that another is as like by chance', () => {
  expect(knownOf(PRINTED[2] as string, 13, known(...PRINTED))).toBe(PRINTED[2]);
  // Of an edition that this archive does not know, the same page: in 63 modules three in four are the same.
  expect(knownOf('ZS1/Y63FEN28/1/A2/1/3/8/H68', 8, known(...PRINTED))).toBeUndefined();
});
