import { isUtf8 } from 'node:buffer';

/** Tells of bytes that come in pieces whether they are UTF-8. */
export interface Utf8Check {
  add(bytes: Uint8Array): void;
  holds(): boolean;
}

/** One damaged character for so many sound ones still is UTF-8: a file glued together or cut, not another encoding. */
const SOUND_FOR_ONE_DAMAGED = 10;

/** A check over a whole file, piece by piece; it remembers no more than a character broken off at the end of a piece. */
export function utf8Check(): Utf8Check {
  let pending: Uint8Array = new Uint8Array();
  let [sound, damaged] = [0, 0];
  return {
    add: (bytes) => {
      const joined = pending.length > 0 ? Buffer.concat([pending, bytes]) : bytes;
      const whole = joined.subarray(0, joined.length - brokenOff(joined));
      pending = joined.slice(whole.length);
      if (isUtf8(whole)) return;
      const counted = countCharacters(whole);
      sound += counted.sound;
      damaged += counted.damaged;
    },
    holds: () => damaged + (pending.length > 0 ? 1 : 0) === 0 || sound > SOUND_FOR_ONE_DAMAGED * (damaged + 1),
  };
}

/** How many bytes at the end begin a character that is not complete. */
function brokenOff(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < lengthFrom(byte) ? back : 0;
  }
  return 0;
}

/** Length of a character by its first byte; 0 if it is none. */
const lengthFrom = (byte: number): number =>
  byte >= 0xf5 ? 0 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;

/** Characters of more than one byte, and bytes above 127 that belong to none. */
function countCharacters(bytes: Uint8Array): { readonly sound: number; readonly damaged: number } {
  let [sound, damaged] = [0, 0];
  for (let index = 0; index < bytes.length; ) {
    const length = bytes[index]! < 0x80 ? 1 : lengthFrom(bytes[index]!);
    const complete = length > 1 && bytes.subarray(index + 1, index + length).every((byte) => (byte & 0xc0) === 0x80);
    if (complete) sound++;
    else if (length !== 1) damaged++;
    index += complete ? length : 1;
  }
  return { sound, damaged };
}
