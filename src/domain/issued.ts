import type { Roster } from './rosters/roster.js';

/** What left the office, kept as it was when it did: annulled at most, never rewritten. */
export type Issued = Edition;

/** One printing of the roster of one session, full or a supplement to a full one. */
export interface Edition {
  readonly kind: 'edition';
  /** Code of the session, as it was. */
  readonly session: string;
  /** 1, 2, 3 … for each session; never given twice, also where the edition was annulled. */
  readonly number: number;
  /** Of a supplement: the number of the full edition that it goes on from. */
  readonly supplements?: number;
  /** All that was printed, so that it can be printed again whatever the data say now. */
  readonly roster: Roster;
  /** Who each row was, to find the person again after re-imports and merges. */
  readonly owners: readonly RowOwner[];
}

/** Who a row of an edition was when it was printed. */
export interface RowOwner {
  /** Number of the row. */
  readonly row: number;
  /** Code of the person, as it was. */
  readonly person: string;
  /** References (`corrections/references.ts`) to the person's responses, earliest first. */
  readonly responses: readonly string[];
  /** Codes by which the delegations to this session that named them announced them, registered or not. */
  readonly announced: readonly string[];
}

/** Something issued, as the archive keeps it. */
export type Kept<I extends Issued = Issued> = I & {
  readonly entry: number;
  /** Which one of that entry, from 0. */
  readonly position: number;
  readonly madeBy: string;
  /** Wall clock of Rome, `2026-03-12T09:30:17`. */
  readonly madeAt: string;
  /** Taken back: it stays in the register, and no longer counts. */
  readonly annulled: boolean;
};
