/**
 * Keeps what was worked out, so that the next command need not do it again. It may forget at any time: with or without
 * it the answer is the same. Each thing is named by what it is and by a fingerprint of all that it was worked out from.
 */
export interface Memory {
  recall(what: Remembered, from: string): string | undefined;
  /** Keeps some things worked out from the same, each in the place of what it was before. */
  keep(from: string, worked: Readonly<Partial<Record<Remembered, string>>>): void;
}

/** Who is who; the figures of the course; what the rules find; what the files of its folder hold. */
type Remembered = 'identity' | 'status' | 'findings' | 'files';

/** With fewer people working it out is as fast as looking it up. */
export const WORTH_KEEPING = 500;
