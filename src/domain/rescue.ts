import type { Kind } from './facts.js';

/** A file of an archive that was saved from a damaged one. */
export interface RescuedFile {
  readonly name: string;
  readonly kind: Kind;
  /** Its rows that are there, and those that should be besides. */
  readonly kept: number;
  readonly lost: number;
}

/** How many are there, and how many at least are not. */
export interface Saved {
  readonly kept: number;
  readonly lost: number;
}

/** What was saved of a damaged archive, and what was not, as far as that can be known. */
export interface Rescue {
  readonly files: readonly RescuedFile[];
  readonly entries: number;
  /** Entries of which nothing is left: they may have taken back others. */
  readonly gone: readonly number[];
  readonly decisions: Saved;
  readonly issued: Saved;
  readonly rebuilt: Rebuilt;
  /** Lines, or whole pages of them, that cannot be read. */
  readonly unread: number;
  /** Lines of which it is not known where they stood. */
  readonly stray: number;
  /** Lines that were read, and cannot stand where they stood. */
  readonly leftOut: number;
  /** Values taken out of rows that stay, since they cannot stand there. */
  readonly emptied: number;
  /** Lines kept with signs that cannot be read. */
  readonly blurred: number;
}

/** Entries of the history, or files, made again from what refers to them. */
export interface Rebuilt {
  readonly entries: readonly number[];
  readonly files: readonly number[];
  /** The entry that brings files of which no import is known; none where each has its own. */
  readonly gathering?: number;
}
