/** 32 bits of a text (FNV-1a, with a last stir). */
export function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193);
  return stir(bits);
}

/** 32 bits of two numbers in this order, each a whole number below 2^53. */
export function mix(a: number, b: number): number {
  return stir(Math.imul(lanes(a), 0x9e3779b1) ^ Math.imul(lanes(b), 0x85ebca6b));
}

const lanes = (value: number): number => Math.imul(Math.floor(value / 2 ** 32), 0xc2b2ae35) ^ (value % 2 ** 32);

/** The finish of MurmurHash3 (public domain): every bit of the input moves every bit of the result. */
function stir(bits: number): number {
  let h = bits ^ (bits >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
