import { expect, test } from 'vitest';
import { pagesOf } from '../../../src/ingest/scans/opening/open-scans.js';

/** A grey TIFF: its head, twelve bytes for each tag, its dots as they are or packed in another way. */
function tinyTiff(width: number, height: number, packed = 1, dots = Buffer.alloc(width * height, 0xff)): Buffer {
  const tags = [
    [256, width],
    [257, height],
    [258, 8],
    [259, packed],
    [262, 1],
    [273, 134],
    [277, 1],
    [278, height],
    [279, dots.length],
  ];
  const file = Buffer.concat([Buffer.alloc(134), dots]);
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

/** Sixteen dots each way, the left half black, as a grey JPEG. */
const HALF_BLACK = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6j',
    'q62rZ4C8ybqmx5moq6T/wAALCAAQABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAABwb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oA',
    'CAEBAAA/AJkmDMmP/9k=',
  ].join(''),
  'base64',
);

test('the dots of a TIFF packed as a grey JPEG stand where they were', async () => {
  const pages = [];
  for await (const one of pagesOf(tinyTiff(16, 16, 7, HALF_BLACK))) pages.push(one);
  const [page] = pages;
  const halves = [0, 8].map((left) => [3, 12].map((row) => (page?.dots[row * 16 + left + 4] ?? 0) > 128));
  expect(halves).toEqual([
    [false, false],
    [true, true],
  ]);
});
