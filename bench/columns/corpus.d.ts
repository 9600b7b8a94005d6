import type { Meaning } from '../../src/ingest/columns/meanings.js';

export declare const hands: readonly string[];
export declare function formsOf(hand: string): readonly {
  readonly program: string;
  readonly columns: readonly { readonly title: string; readonly group?: string; readonly meaning: Meaning }[];
}[];
