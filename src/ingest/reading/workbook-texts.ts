import { MOST_CHARACTERS, MOST_TEXT, MOST_TEXTS, tooLarge } from './limits.js';
import { readWholeXml, type XmlHandler } from './workbook-xml.js';

/** Texts that cells refer to by number. */
export interface SharedTexts {
  get(index: number): string;
}

export const NO_TEXTS: SharedTexts = {
  get: () => {
    throw new Error('no such text');
  },
};

/** Texts of a block are kept as one string: millions of short texts take little more than their letters. */
const BLOCK = 1_024;

/** The shared texts of a workbook. */
export async function sharedTexts(file: string, pieces: AsyncIterable<Buffer>): Promise<SharedTexts> {
  const blocks: { text: string; ends: Uint32Array }[] = [];
  let pending: string[] = [];
  let [count, length] = [0, 0];
  const seal = (): void => {
    let end = 0;
    const ends = Uint32Array.from(pending, (text) => {
      end += text.length;
      return end;
    });
    blocks.push({ text: pending.join(''), ends });
    pending = [];
  };
  const add = (text: string): void => {
    length += text.length;
    if (++count > MOST_TEXTS || length > MOST_TEXT) throw tooLarge(file, 'texts');
    if (pending.push(text) === BLOCK) seal();
  };
  await readWholeXml(pieces, itemReader(file, add));
  seal();
  return {
    get(index) {
      const block = blocks[Math.floor(index / BLOCK)];
      const end = block?.ends[index % BLOCK];
      if (block === undefined || end === undefined) throw new Error('no such text');
      return block.text.slice(index % BLOCK === 0 ? 0 : block.ends[(index % BLOCK) - 1], end);
    },
  };
}

function itemReader(file: string, add: (text: string) => void): XmlHandler {
  const runs = richText(file);
  return {
    open(name) {
      if (name === 'si') runs.begin();
      else runs.open(name);
    },
    close(name) {
      if (name === 'si') add(runs.end());
      else runs.close(name);
    },
    text: runs.text,
  };
}

/** The text of a cell: its runs joined, without the readings that Japanese cells carry beside it. */
export function richText(file: string) {
  let [value, inText, inReading] = ['', false, false];
  return {
    begin(): void {
      [value, inText, inReading] = ['', false, false];
    },
    open(name: string): void {
      if (name === 'rPh') inReading = true;
      else if (name === 't') inText = !inReading;
    },
    close(name: string): void {
      if (name === 'rPh') inReading = false;
      else if (name === 't') inText = false;
    },
    text(piece: string): void {
      if (!inText) return;
      value += piece;
      // A character may be written as `_x000D_`.
      if (value.length > MOST_CHARACTERS * 7) throw tooLarge(file, 'characters');
    },
    end(): string {
      const text = unescaped(value);
      if (text.length > MOST_CHARACTERS) throw tooLarge(file, 'characters');
      return text;
    },
  };
}

/** Characters that XML cannot hold, and a literal `_x`, are written as `_x000D_`. */
export const unescaped = (text: string): string =>
  (text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
  ).replace(/\r\n?/g, '\n');
