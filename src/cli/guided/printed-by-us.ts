import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** How much of the end of a PDF is looked at: its description stands there, before a list of its parts. */
const END_BYTES = 512 * 1024;
/** As the description of every PDF of ours says. */
const MADE_BY_US = 'CreatorTool>zerosei<';

/** Whether a file is a PDF that the program wrote: to be printed, and no scan of anything. One that cannot be read is not. */
export async function isPrintedByUs(path: string): Promise<boolean> {
  if (!/\.pdf$/i.test(path)) return false;
  try {
    const { size } = await stat(path);
    const end: Buffer[] = [];
    for await (const part of createReadStream(path, { start: Math.max(0, size - END_BYTES) })) end.push(part as Buffer);
    return Buffer.concat(end).includes(MADE_BY_US);
  } catch {
    return false;
  }
}
