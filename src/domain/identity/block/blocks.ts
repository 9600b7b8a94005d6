/**
 * Lists of numbers, one for each record, laid end to end: `items` of record `r` stand from `starts[r]` to `starts[r +
 * 1]`.
 */
export interface Lists {
  readonly starts: Uint32Array;
  readonly items: Float64Array;
}

/** Records sorted into blocks by key. */
export interface Blocks {
  /** Records of each block that is small enough to compare within, ascending. */
  readonly blocks: Lists;
  /** Numbers of the blocks that a record stands in, ascending. */
  readonly memberships: Lists;
  /** Keys of each record that too many others share. */
  readonly common: Lists;
}

/** Items of a piece of a list being made: the first, and at most. */
const PIECE = { least: 1024, most: 65_536 };

/**
 * Makes lists one after the other: `add` to the list at hand, `close` to begin the next. In pieces, since the collector
 * looks through the whole memory whenever so much has been asked for outside of it.
 */
function listBuilder() {
  const full: Float64Array[] = [];
  const starts = [0];
  let piece = new Float64Array(PIECE.least);
  let [before, length] = [0, 0];
  return {
    add(item: number): void {
      if (length === piece.length) {
        full.push(piece);
        before += length;
        piece = new Float64Array(Math.min(PIECE.most, length * 2));
        length = 0;
      }
      piece[length++] = item;
    },
    close: () => starts.push(before + length),
    lists: (): Lists => {
      const items = new Float64Array(before + length);
      let at = 0;
      for (const one of full) {
        items.set(one, at);
        at += one.length;
      }
      items.set(piece.subarray(0, length), at);
      return { starts: Uint32Array.from(starts), items };
    },
  };
}

/** Makes one list for each record from a function that adds its numbers. */
export function listsOf(records: number, fill: (record: number, add: (item: number) => void) => void): Lists {
  const builder = listBuilder();
  for (let record = 0; record < records; record++) {
    fill(record, builder.add);
    builder.close();
  }
  return builder.lists();
}

/** Whole numbers below this are exact in a double. */
const EXACT = 2 ** 53;

/**
 * Sorts records into blocks by key, without a table of keys: key and record are packed into one number and sorted, in the
 * place of the keys, which are gone. Two keys may fall together by their last bits; then a few more pairs are compared, no
 * more.
 */
export function blocksOf(keys: Lists, limit: number): Blocks {
  const records = keys.starts.length - 1;
  const packing = packingFor(records);
  const packed = packing.pack(keys).sort();
  const blocks = listBuilder();
  const common: number[] = [];
  eachRun(packed, packing, (start, end) => {
    if (end - start < 2) return;
    if (end - start > limit) for (let i = start; i < end; i++) common.push(packed[i] as number);
    else {
      for (let i = start; i < end; i++) blocks.add(packing.recordOf(packed[i] as number));
      blocks.close();
    }
  });
  const lists = blocks.lists();
  return { blocks: lists, memberships: invert(records, lists), common: regroup(records, common, packing) };
}

interface Packing {
  pack(keys: Lists): Float64Array;
  readonly recordOf: (packed: number) => number;
  readonly keyOf: (packed: number) => number;
}

function packingFor(records: number): Packing {
  const room = 2 ** Math.ceil(Math.log2(records + 1));
  const keyRoom = EXACT / room;
  return {
    pack: ({ starts, items }) => {
      for (let record = 0; record < records; record++)
        for (let i = starts[record] as number; i < (starts[record + 1] as number); i++)
          items[i] = ((items[i] as number) % keyRoom) * room + record;
      return items;
    },
    recordOf: (packed) => packed % room,
    keyOf: (packed) => Math.floor(packed / room),
  };
}

/** Calls `visit` with the bounds of each run of one key. A record that has the key twice counts once. */
function eachRun(packed: Float64Array, { keyOf }: Packing, visit: (start: number, end: number) => void): void {
  let start = 0;
  for (let i = 1; i <= packed.length; i++) {
    if (i < packed.length && keyOf(packed[i] as number) === keyOf(packed[start] as number)) continue;
    visit(start, i);
    start = i;
  }
}

/** For each record the numbers of the blocks it stands in. */
function invert(records: number, blocks: Lists): Lists {
  const starts = new Uint32Array(records + 1);
  for (const record of blocks.items) starts[record + 1] = (starts[record + 1] as number) + 1;
  for (let record = 0; record < records; record++)
    starts[record + 1] = (starts[record + 1] as number) + (starts[record] as number);
  const items = new Float64Array(blocks.items.length);
  const next = starts.slice();
  for (let block = 0; block + 1 < blocks.starts.length; block++)
    for (let i = blocks.starts[block] as number; i < (blocks.starts[block + 1] as number); i++) {
      const record = blocks.items[i] as number;
      items[next[record] as number] = block;
      next[record] = (next[record] as number) + 1;
    }
  return { starts, items };
}

/** More items than there are. */
const ITEMS = 2 ** 28;

/** Keys by record, from packed numbers sorted by key. */
function regroup(records: number, packed: readonly number[], { keyOf, recordOf }: Packing): Lists {
  const order = Float64Array.from(packed, (item, index) => recordOf(item) * ITEMS + index).sort();
  let next = 0;
  return listsOf(records, (record, add) => {
    while (next < order.length && Math.floor((order[next] as number) / ITEMS) === record)
      add(keyOf(packed[(order[next++] as number) % ITEMS] as number));
  });
}

/** The first number that two lists have in common, or undefined. Lists are ascending. */
export function firstShared({ starts, items }: Lists, a: number, b: number): number | undefined {
  let i = starts[a] as number;
  let j = starts[b] as number;
  const [endA, endB] = [starts[a + 1] as number, starts[b + 1] as number];
  while (i < endA && j < endB) {
    const difference = (items[i] as number) - (items[j] as number);
    if (difference === 0) return items[i];
    if (difference < 0) i++;
    else j++;
  }
  return undefined;
}
