import { type Blocks, blocksOf, firstShared, type Lists, listsOf } from './blocks.js';
import { hash, mix } from './hash.js';

/** Records that share a key are compared with each other while they are at most so many. */
const BLOCK_LIMIT = 25;
/** Of the keys of a record that are too common on their own, so many are tried in twos and threes. */
const MOST_COMMON_KEYS = 12;

/** Pairs of records, `left[i]` before `right[i]`. */
export interface Pairs {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
}

/**
 * The pairs of records worth comparing, each once: those that share a key. A key of more than `BLOCK_LIMIT` records is
 * too common on its own: then two such keys of different families are asked for, then three. No block is larger than
 * the limit, so the work grows with the number of records and not with its square (blocking: Newcombe 1959; Christen
 * 2012, ch. 4). The family of a key is its first letter. The keys are used up: what is made of them takes their place.
 */
export function candidatePairs(keys: Lists): Pairs {
  const single = blocksOf(keys, BLOCK_LIMIT);
  const twos = blocksOf(pairsOfKeys(single.common), BLOCK_LIMIT);
  const threes = blocksOf(triplesOfKeys(single.common, twos.common), BLOCK_LIMIT);
  const list = pairList();
  eachPair(single, [], list.add);
  eachPair(twos, [single], list.add);
  eachPair(threes, [single, twos], list.add);
  return list.pairs();
}

/** Visits the pairs of each block, but those that an earlier block has brought together. */
function eachPair(round: Blocks, earlier: readonly Blocks[], visit: (a: number, b: number) => void): void {
  const { starts, items } = round.blocks;
  for (let block = 0; block + 1 < starts.length; block++) {
    const end = starts[block + 1] as number;
    for (let i = starts[block] as number; i < end; i++)
      for (let j = i + 1; j < end; j++) {
        const [a, b] = [items[i] as number, items[j] as number];
        if (a === b || firstShared(round.memberships, a, b) !== block) continue;
        if (earlier.every(({ memberships }) => firstShared(memberships, a, b) === undefined)) visit(a, b);
      }
  }
}

/** Room for the family in the lowest digits of a hashed key. */
const FAMILIES = 32;

/** The keys of each record as numbers: texts by the million would fill the memory. */
export const hashedKeys = (records: number, keysOf: (record: number) => readonly string[]): Lists =>
  listsOf(records, (record, add) => {
    for (const key of keysOf(record)) add(hash(key) * FAMILIES + (key.charCodeAt(0) % FAMILIES));
  });

const family = (key: number): number => key % FAMILIES;

function pairsOfKeys(keys: Lists): Lists {
  return listsOf(keys.starts.length - 1, (record, add) => {
    const { items } = keys;
    const [start, end] = heldKeys(keys, record);
    for (let i = start; i < end; i++)
      for (let j = i + 1; j < end; j++) {
        const [a, b] = [items[i] as number, items[j] as number];
        if (family(a) !== family(b)) add(mix(a, b));
      }
  });
}

function triplesOfKeys(keys: Lists, commonPairs: Lists): Lists {
  return listsOf(keys.starts.length - 1, (record, add) => {
    const [from, to] = bounds(commonPairs, record);
    if (to - from < 3) return;
    const { items } = keys;
    const pairs = new Set(commonPairs.items.subarray(from, to));
    if (pairs.size < 3) return;
    const together = (i: number, j: number) => pairs.has(mix(items[i] as number, items[j] as number));
    const [start, end] = heldKeys(keys, record);
    for (let i = start; i < end; i++)
      for (let j = i + 1; j < end; j++) {
        if (!together(i, j)) continue;
        for (let k = j + 1; k < end; k++)
          if (together(i, k) && together(j, k))
            add(mix(mix(items[i] as number, items[j] as number), items[k] as number));
      }
  });
}

const bounds = ({ starts }: Lists, record: number): readonly [start: number, end: number] => [
  starts[record] as number,
  starts[record + 1] as number,
];

/**
 * Where the common keys of a record stand, cut to so many that the combinations stay few. Common keys come in a fixed
 * order. No list is made of them: a small one for each of hundreds of thousands of records takes longer than the rest.
 */
function heldKeys(keys: Lists, record: number): readonly [start: number, end: number] {
  const [start, end] = bounds(keys, record);
  return [start, Math.min(end, start + MOST_COMMON_KEYS)];
}

function pairList() {
  let left = new Uint32Array(1024);
  let right = new Uint32Array(1024);
  let length = 0;
  return {
    add(a: number, b: number): void {
      if (length === left.length) {
        left = grown(left);
        right = grown(right);
      }
      left[length] = a;
      right[length++] = b;
    },
    pairs: (): Pairs => ({ left: left.subarray(0, length), right: right.subarray(0, length) }),
  };
}

function grown(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(list.length * 2);
  larger.set(list);
  return larger;
}
