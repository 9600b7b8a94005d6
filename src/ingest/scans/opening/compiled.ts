import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A compiled program (WebAssembly) that a package brings; packed where it goes along with ours. */
export function compiledAt(path: string): ArrayBuffer {
  const bytes = readFileSync(path);
  const whole = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return whole.buffer.slice(whole.byteOffset, whole.byteOffset + whole.byteLength) as ArrayBuffer;
}
