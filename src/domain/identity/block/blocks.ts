/** Lists of numbers, one for each record, laid end to end: `items` of record `r` stand from `starts[r]` to `starts[r + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly items: Float64Array;
}

/** Records sorted into blocks by key. */
export interface Blocks {
  /** Records of each block that is small enough to compare within; blocks are numbered in this order. */
  readonly blocks: readonly Uint32Array[];
  /** Numbers of the blocks that a record stands in, ascending. */
  readonly memberships: Lists;
  /** Keys of each record that too many others share. */
  readonly common: Lists;
}

/** Makes lists from a function that adds the numbers of one record. */
export function listsOf(records: number, fill: (record: number, add: (item: number) => void) => void): Lists {
  const starts = new Uint32Array(records + 1);
  let items = new Float64Array(Math.max(16, records * 4));
  let length = 0;
  const add = (item: number): void => {
    if (length === items.length) {
      const larger = new Float64Array(length * 2);
      larger.set(items);
      items = larger;
    }
    items[length++] = item;
  };
  for (let record = 0; record < records; record++) {
    fill(record, add);
    starts[record + 1] = length;
  }
  return { starts, items: items.subarray(0, length) };
}

/** Whole numbers below this are exact in a double. */
const EXACT = 2 ** 53;

/**
 * Sorts records into blocks by key, without a table of keys: key and record are packed into one number and sorted. Two keys
 * may fall together by their last bits; then a few more pairs are compared, no more.
 */
export function blocksOf(keys: Lists, limit: number): Blocks {
  const records = keys.starts.length - 1;
  const packing = packingFor(records);
  const packed = packing.pack(keys).sort();
  const blocks: Uint32Array[] = [];
  const common: number[] = [];
  eachRun(packed, packing, (start, end) => {
    if (end - start < 2) return;
    if (end - start > limit) for (let i = start; i < end; i++) common.push(packed[i] as number);
    else blocks.push(Uint32Array.from(packed.subarray(start, end), packing.recordOf));
  });
  const memberships = invert(records, blocks);
  const commonKeys = Float64Array.from(common);
  return { blocks, memberships, common: regroup(records, commonKeys, packing) };
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
      const packed = new Float64Array(items.length);
      for (let record = 0; record < records; record++)
        for (let i = starts[record] as number; i < (starts[record + 1] as number); i++)
          packed[i] = ((items[i] as number) % keyRoom) * room + record;
      return packed;
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

function invert(records: number, blocks: readonly Uint32Array[]): Lists {
  const starts = new Uint32Array(records + 1);
  for (const block of blocks) for (const record of block) starts[record + 1] = (starts[record + 1] as number) + 1;
  for (let record = 0; record < records; record++)
    starts[record + 1] = (starts[record + 1] as number) + (starts[record] as number);
  const items = new Float64Array(starts[records] as number);
  const next = starts.slice();
  blocks.forEach((block, number) => {
    for (const record of block) {
      items[next[record] as number] = number;
      next[record] = (next[record] as number) + 1;
    }
  });
  return { starts, items };
}

function regroup(records: number, packed: Float64Array, { keyOf, recordOf }: Packing): Lists {
  const order = Float64Array.from(packed, (item, index) => recordOf(item) * 2 ** 28 + index).sort();
  let next = 0;
  return listsOf(records, (record, add) => {
    while (next < order.length && Math.floor((order[next] as number) / 2 ** 28) === record)
      add(keyOf(packed[(order[next++] as number) % 2 ** 28] as number));
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
