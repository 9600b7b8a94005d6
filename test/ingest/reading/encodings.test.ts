import { describe, expect, test } from 'vitest';
import { read } from './read.js';

const TEXT = 'nome;città\nNicolò;Forlì\nJosé;Cantù\n';
const cells = [
  ['Nicolò', 'Forlì'],
  ['José', 'Cantù'],
];
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('the encoding is found out', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT), 'UTF-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'UTF-8 con BOM'],
    ['Windows-1252', Buffer.from(TEXT, 'latin1'), 'Windows-1252'],
    ['UTF-16LE with a mark', utf16(`\ufeff${TEXT}`, false), 'UTF-16LE'],
    ['UTF-16LE', utf16(TEXT, false), 'UTF-16LE'],
    ['UTF-16BE with a mark', utf16(`\ufeff${TEXT}`, true), 'UTF-16BE'],
    ['UTF-16BE', utf16(TEXT, true), 'UTF-16BE'],
  ])('%s', async (_, bytes, name) => {
    for (const piece of [1, 3, 1000]) {
      const found = await read(bytes, {}, piece);

      expect(found.table.dialect.encoding).toBe(name);
      expect(found.titles).toEqual(['nome', 'città']);
      expect(found.cells).toEqual(cells);
    }
  });

  test('curly quotes, dashes and the euro of Windows-1252', async () => {
    const bytes = Buffer.from([0x61, 0x3b, 0x62, 0x0a, 0x92, 0x93, 0x94, 0x96, 0x80, 0xb0, 0x3b, 0x31, 0x0a]);

    expect((await read(bytes)).cells).toEqual([['’“”–€°', '1']]);
  });

  test('the only accent may stand in the last row', async () => {
    const rows = 'Rossi;Milano\n'.repeat(30_000);

    expect((await read(Buffer.from(`nome;sede\n${rows}Nicolò;Lodi\n`, 'latin1'), {}, 65_536)).cells.at(-1)).toEqual([
      'Nicolò',
      'Lodi',
    ]);
    expect((await read(`nome;sede\n${rows}Nicolò;Lodi\n`, {}, 65_536)).cells.at(-1)).toEqual(['Nicolò', 'Lodi']);
  });

  test('one damaged character does not make UTF-8 another encoding', async () => {
    const good = 'Nicolò;Forlì\n'.repeat(20);
    const bytes = Buffer.concat([Buffer.from(`nome;città\n${good}`), Buffer.from([0xe8]), Buffer.from(';x\n')]);

    expect((await read(bytes)).cells.slice(-2)).toEqual([
      ['Nicolò', 'Forlì'],
      ['\ufffd', 'x'],
    ]);
  });
});

describe('the encoding is told', () => {
  test.each([
    ['cp850', [0x8a, 0x95, 0x97], 'èòù'],
    ['MacRoman', [0x8f, 0x98, 0x9d], 'èòù'],
    ['utf_8', [0xc3, 0xa8], 'è'],
    ['ISO-8859-15', [0xe8, 0xa4], 'è€'],
  ])('%s', async (encoding, letters, text) => {
    const bytes = Buffer.from([0x61, 0x3b, 0x62, 0x0a, ...letters, 0x3b, 0x31, 0x0a]);

    expect((await read(bytes, { encoding })).cells).toEqual([[text, '1']]);
  });

  test('a mark of the encoding told is not part of the first title', async () => {
    expect((await read(Buffer.from(`\ufeff${TEXT}`), { encoding: 'utf-8' })).titles[0]).toBe('nome');
  });

  test('an unknown one is refused, with those known', async () => {
    await expect(read(TEXT, { encoding: 'klingon' })).rejects.toMatchObject({ problem: { kind: 'unknown-encoding' } });
  });
});

test('the hash is that of the bytes, in pieces of any size', async () => {
  const whole = (await read(TEXT)).table.contentHash();

  expect(whole).toMatch(/^[0-9a-f]{64}$/);
  expect((await read(TEXT, {}, 1)).table.contentHash()).toBe(whole);
});
