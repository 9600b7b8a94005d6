import type { Fact } from './origin.js';

/** Why a row below the titles of a file is no record. */
export type IgnoredWhy =
  | 'empty'
  | 'total'
  | 'repeated-header'
  | 'caption'
  | 'other-table'
  | 'incomplete'
  | 'withdrawn'
  | 'unregistered'
  /** Of somebody who was erased from the archive. */
  | 'erased';

/** A row that could not be read; it stays listed until a readable version arrives. */
export interface RejectedRow extends Fact {
  readonly value: string;
  readonly reason: RejectionReason;
}

/** Why a row of a file was refused. */
export type RejectionReason =
  | { readonly why: 'too-many-cells'; readonly cells: number; readonly expected: number }
  | { readonly why: 'missing'; readonly what: string }
  | { readonly why: 'unreadable'; readonly what: string; readonly example: string }
  | { readonly why: 'ambiguous-date'; readonly what: string }
  | { readonly why: 'too-long'; readonly characters: number }
  | {
      readonly why: 'not-allowed';
      readonly what: string;
      readonly allowed: readonly string[];
      /** The question that the row answers, for one that may be answered elsewhere. */
      readonly question?: string;
    }
  /** An answer that names what no list has, for now: it is kept, and holds once a list has it. */
  | {
      readonly why: 'not-listed';
      readonly about: 'place' | 'session';
      readonly answer: string;
      readonly listed: readonly string[];
    };
