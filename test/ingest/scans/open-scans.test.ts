import { expect, test } from 'vitest';
import { pagesOf } from '../../../src/ingest/scans/open-scans.js';

/** A grey TIFF without compression: its head, twelve bytes for each tag, its dots. */
function tinyTiff(width: number, height: number): Buffer {
  const tags = [
    [256, width],
    [257, height],
    [258, 8],
    [259, 1],
    [262, 1],
    [273, 134],
    [277, 1],
    [278, height],
    [279, width * height],
  ];
  const file = Buffer.alloc(134 + width * height, 0xff);
  file.fill(0, 0, 134);
  file.write('II*\0', 0, 'latin1');
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(tags.length, 8);
  for (const [index, [tag = 0, value = 0]] of tags.entries()) {
    file.writeUInt16LE(tag, 10 + index * 12);
    file.writeUInt16LE(3, 12 + index * 12);
    file.writeUInt32LE(1, 14 + index * 12);
    file.writeUInt32LE(value, 18 + index * 12);
  }
  return file;
}

test('a TIFF so small that it lies in memory beside other files is read', async () => {
  const around = Buffer.concat([Buffer.alloc(500, 7), tinyTiff(20, 10), Buffer.alloc(500, 7)]);
  const pages = [];
  for await (const { width, height } of pagesOf(around.subarray(500, around.length - 500)))
    pages.push({ width, height });
  expect(pages).toEqual([{ width: 20, height: 10 }]);
});
