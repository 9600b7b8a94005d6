/** Decision trees as they were learned: of all trees the nodes one after the other, as numbers in base64. */
export interface PackedTrees {
  /** How many kinds of things they tell apart: a tree for the first, one for the second … */
  readonly kinds: number;
  /** Where each tree begins (4 bytes each). */
  readonly roots: string;
  /** Of each node which number it asks about (1 byte), 255 where nothing more is asked. */
  readonly asks: string;
  /** Of each node how far on the next stands where the number is no greater; where it is, the one behind that (2 bytes). */
  readonly next: string;
  /** Of each node against what it asks, or what it comes to (4 bytes). */
  readonly value: string;
}

export interface Trees {
  readonly kinds: number;
  readonly roots: Int32Array;
  readonly asks: Uint8Array;
  readonly next: Int16Array;
  readonly value: Float32Array;
}

export const unpackedTrees = ({ kinds, ...packed }: PackedTrees): Trees => ({
  kinds,
  roots: new Int32Array(bytesOf(packed.roots)),
  asks: new Uint8Array(bytesOf(packed.asks)),
  next: new Int16Array(bytesOf(packed.next)),
  value: new Float32Array(bytesOf(packed.value)),
});

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'base64')).buffer;

const LEAF = 255;

/** How likely each kind is by what is known: gradient-boosted trees, as LightGBM learns them, their sums as a softmax. */
export function likelyBy(trees: Trees, known: readonly number[]): number[] {
  const sums = new Array<number>(trees.kinds).fill(0);
  for (const [tree, root] of trees.roots.entries()) {
    const kind = tree % trees.kinds;
    sums[kind] = (sums[kind] as number) + comesTo(trees, root, known);
  }
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}

function comesTo({ asks, next, value }: Trees, root: number, known: readonly number[]): number {
  let node = root;
  while (asks[node] !== LEAF) {
    const isMore = Math.fround(known[asks[node] as number] as number) > (value[node] as number);
    node += (next[node] as number) + Number(isMore);
  }
  return value[node] as number;
}
